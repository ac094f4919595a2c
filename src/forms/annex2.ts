/**
 * Phụ lục II: works financed from development investment.
 *
 * The column set is the usual one of public-investment lists (Luật Đầu tư công); the Lạng Sơn plan for 2022 gives only "45 công trình". Rows are
 * grouped by the budget lines that may carry development investment, then carried-over and new works.
 */
import { POVERTY_REDUCTION_2021 } from '../programme/povertyReduction2021';
import type { BudgetLine, Project } from '../programme/programme';
import type { FormDefinition, FormRow } from './form';
import { bySource, CODE, nameColumn, textColumn } from './parts/columns';
import { blankLines, TOTAL_FIRST } from './parts/rows';

/** Rows kept free for works in each group; more are inserted in Excel. */
const FREE_ROWS = 3;

const CARRIES: BudgetLine['capitalTypes'][number] = 'development-investment';

function workGroups(line: BudgetLine): readonly FormRow[] {
  const group = (suffix: string, code: string, name: string): readonly FormRow[] => {
    const key = `${line.code}.${suffix}`;
    return [{ key, code, name, parent: line.code, role: 'group' }, ...blankLines(key, FREE_ROWS)];
  };
  return [...group('carried-over', 'a', 'Dự án chuyển tiếp'), ...group('new', 'b', 'Dự án khởi công mới')];
}

function projectRows(project: Project): readonly FormRow[] {
  const lines = project.lines.filter(({ capitalTypes }) => capitalTypes.includes(CARRIES));
  if (lines.length === 0) return [];
  const head: FormRow = {
    key: project.code,
    code: project.outlineCode,
    name: project.name,
    parent: 'total',
    role: 'group',
  };
  return [
    head,
    ...lines.flatMap((line): readonly FormRow[] => [
      { key: line.code, code: line.code, name: line.name, parent: project.code, role: 'group' },
      ...workGroups(line),
    ]),
  ];
}

export const ANNEX_2: FormDefinition = {
  id: 'annex-2',
  source: {
    text: 'The usual list of works under Luật Đầu tư công; the annex of CV 3486/LĐTBXH-VPQGGN itself could not be read.',
    certainty: 'reconstructed',
  },
  sheetName: 'Phụ lục II',
  annexLabel: 'PHỤ LỤC II',
  title: ({ year }) => `DANH MỤC CÔNG TRÌNH SỬ DỤNG VỐN ĐẦU TƯ PHÁT TRIỂN NĂM ${year}`,
  columns: () => [
    CODE,
    nameColumn('Danh mục dự án, công trình', 34),
    textColumn('location', 'Địa điểm xây dựng', 'C', 13),
    textColumn('capacity', 'Quy mô, năng lực thiết kế', 'D', 13),
    textColumn('period', 'Thời gian khởi công - hoàn thành', 'E', 11),
    textColumn('decision', 'Quyết định đầu tư (số, ngày)', 'F', 14),
    bySource({ key: 'investment', header: 'Tổng mức đầu tư', first: 1, width: 9.5 }),
    {
      header: 'Lũy kế vốn đã bố trí',
      columns: [
        { key: 'allocated.total', header: 'Tổng số', index: '5', kind: 'money', width: 9.5 },
        {
          key: 'allocated.central',
          header: 'Trong đó: ngân sách trung ương',
          index: '6',
          kind: 'money',
          width: 10.5,
        },
      ],
    },
    bySource({ key: 'plan', header: 'Kế hoạch năm {year}', first: 7, width: 9.5 }),
    textColumn('note', 'Ghi chú', 'G', 10),
  ],
  rows: () => [TOTAL_FIRST, ...POVERTY_REDUCTION_2021.projects.flatMap(projectRows)],
  usesLocalities: false,
  usesYears: false,
  usesMoneyUnit: true,
};
