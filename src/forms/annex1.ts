/**
 * Phụ lục I: needs of funds of one year by budget line, funding source and capital type.
 *
 * The official annexes to CV 3486/LĐTBXH-VPQGGN could not be read. The columns are the breakdown that the Lạng Sơn plan for 2022 prints
 * in prose "(chi tiết phụ lục I, II, III, IV)"; capital types nested in sources as in Nghị quyết 24/2021/QH15.
 */
import { POVERTY_REDUCTION_2021 } from '../programme/povertyReduction2021';
import type { FundingSource } from '../programme/programme';
import type { FormColumnGroup, FormDefinition } from './form';
import { programmeRows } from './parts/rows';

function sourceColumns(source: FundingSource, header: string, first: number): FormColumnGroup {
  const [total, investment, recurrent] = [String(first), String(first + 1), String(first + 2)];
  const common = { kind: 'money', width: 10.5, source } as const;
  return {
    header,
    columns: [
      {
        ...common,
        key: `${source}.total`,
        header: 'Tổng số',
        index: total,
        equation: `${total}=${investment}+${recurrent}`,
      },
      {
        ...common,
        key: `${source}.development-investment`,
        header: 'Đầu tư phát triển',
        index: investment,
        capitalType: 'development-investment',
      },
      {
        ...common,
        key: `${source}.recurrent`,
        header: 'Sự nghiệp',
        index: recurrent,
        capitalType: 'recurrent',
      },
    ],
  };
}

export const ANNEX_1: FormDefinition = {
  id: 'annex-1',
  source: {
    text:
      'The breakdown that the plan of Lạng Sơn for 2022 prints in prose "(chi tiết phụ lục I, II, III, IV)"; capital types nested in sources as in ' +
      'Nghị quyết 24/2021/QH15. The official annexes to CV 3486/LĐTBXH-VPQGGN could not be read.',
    certainty: 'reconstructed',
  },
  sheetName: 'Phụ lục I',
  annexLabel: 'PHỤ LỤC I',
  title: ({ year }) =>
    `TỔNG HỢP NHU CẦU KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA GIẢM NGHÈO BỀN VỮNG NĂM ${year}`,
  columns: () => [
    { key: 'code', header: 'TT', index: 'A', kind: 'code', width: 6.5 },
    { key: 'name', header: 'Nội dung (dự án, tiểu dự án)', index: 'B', kind: 'name', width: 46 },
    { key: 'total', header: 'Tổng số', index: '1', equation: '1=2+5+8', kind: 'money', width: 11.5 },
    sourceColumns('central', 'Ngân sách trung ương', 2),
    sourceColumns('local', 'Ngân sách địa phương', 5),
    sourceColumns('mobilised', 'Huy động khác', 8),
    { key: 'note', header: 'Ghi chú', index: 'C', kind: 'text', width: 12 },
  ],
  rows: () => programmeRows(POVERTY_REDUCTION_2021),
  usesLocalities: false,
  usesYears: false,
  usesMoneyUnit: true,
};
