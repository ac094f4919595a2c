/**
 * Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025 (Quyết định 90/QĐ-TTg).
 *
 * Names and the thirteen budget lines follow the plan of Lạng Sơn for 2022; that development investment stands only under
 * infrastructure (project 1) and parts of 4.1 and 4.3 follows its figures and those published for Nghệ An. The official annex
 * forms were not available: provinces write names and lines differently, so nothing may be matched by exact name alone.
 */
import type { BudgetLine, CapitalType, Programme, Project } from './programme';

const INVESTMENT: readonly CapitalType[] = ['development-investment'];
const RECURRENT: readonly CapitalType[] = ['recurrent'];
const BOTH: readonly CapitalType[] = ['development-investment', 'recurrent'];

function subProject(code: string, shortName: string, capitalTypes: readonly CapitalType[]): BudgetLine {
  const number = code.split('.')[1] ?? '';
  return { code, name: `Tiểu dự án ${number}: ${shortName}`, shortName, capitalTypes };
}

function project(
  code: string,
  outlineCode: string,
  shortName: string,
  capitalTypes: readonly CapitalType[],
  lines: readonly BudgetLine[] = [],
): Project {
  return { code, outlineCode, name: `Dự án ${code}: ${shortName}`, shortName, capitalTypes, lines };
}

export const POVERTY_REDUCTION_2021: Programme = {
  id: '2021-2025',
  name: 'Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025',
  source: 'QĐ 90/QĐ-TTg; lines as in the Lạng Sơn plan for 2022',
  projects: [
    project(
      '1',
      'I',
      'Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội các huyện nghèo, các xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo',
      BOTH,
      [
        {
          code: '1.1.a',
          name: 'Đầu tư cơ sở hạ tầng kinh tế - xã hội',
          shortName: 'Đầu tư cơ sở hạ tầng',
          capitalTypes: INVESTMENT,
        },
        { code: '1.1.b', name: 'Duy tu, bảo dưỡng', shortName: 'Duy tu, bảo dưỡng', capitalTypes: RECURRENT },
      ],
    ),
    project('2', 'II', 'Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo', RECURRENT),
    project('3', 'III', 'Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng', RECURRENT, [
      subProject('3.1', 'Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp', RECURRENT),
      subProject('3.2', 'Cải thiện dinh dưỡng', RECURRENT),
    ]),
    project('4', 'IV', 'Phát triển giáo dục nghề nghiệp, việc làm bền vững', BOTH, [
      subProject('4.1', 'Phát triển giáo dục nghề nghiệp vùng nghèo, vùng khó khăn', BOTH),
      subProject('4.2', 'Hỗ trợ người lao động đi làm việc ở nước ngoài theo hợp đồng', RECURRENT),
      subProject('4.3', 'Hỗ trợ việc làm bền vững', BOTH),
    ]),
    project('5', 'V', 'Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo', RECURRENT),
    project('6', 'VI', 'Truyền thông và giảm nghèo về thông tin', RECURRENT, [
      subProject('6.1', 'Giảm nghèo về thông tin', RECURRENT),
      subProject('6.2', 'Truyền thông về giảm nghèo đa chiều', RECURRENT),
    ]),
    project('7', 'VII', 'Nâng cao năng lực và giám sát, đánh giá Chương trình', RECURRENT, [
      subProject('7.1', 'Nâng cao năng lực thực hiện Chương trình', RECURRENT),
      subProject('7.2', 'Giám sát, đánh giá', RECURRENT),
    ]),
  ],
};
