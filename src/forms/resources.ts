/**
 * Tổng hợp nguồn lực huy động: resources of a year by origin, with the parts of the local budget (Lạng Sơn, results of 2021).
 */
import type { FormDefinition, FormRow } from './form';
import type { FormOptions } from './formOptions';
import { CODE, nameColumn, textColumn } from './parts/columns';
import { blankLines, TOTAL_FIRST } from './parts/rows';

function row(key: string, code: string, name: string, parent: string, role: FormRow['role']): FormRow {
  return { key, code, name, parent, role };
}

function originRows(options: FormOptions): readonly FormRow[] {
  return [
    row('central', 'I', 'Ngân sách trung ương', 'total', 'group'),
    row('central.investment', '1', 'Vốn đầu tư phát triển', 'central', 'line'),
    row('central.recurrent', '2', 'Vốn sự nghiệp', 'central', 'line'),
    row('local', 'II', 'Ngân sách địa phương', 'total', 'group'),
    row('local.balance', '1', 'Vốn cân đối ngân sách địa phương', 'local', 'group'),
    ...blankLines('local.balance', options, 3),
    row('local.allocated', '2', 'Kinh phí phân bổ cho các huyện, thành phố', 'local', 'group'),
    ...blankLines('local.allocated', options, 3),
    row('local.review', '3', 'Kinh phí tổng rà soát hộ nghèo', 'local', 'line'),
    row('credit', 'III', 'Vốn tín dụng chính sách', 'total', 'group'),
    ...blankLines('credit', options, 3),
    row('mobilised', 'IV', 'Huy động khác', 'total', 'group'),
    ...blankLines('mobilised', options, 2),
  ];
}

export const RESOURCES: FormDefinition = {
  id: 'resources',
  source: {
    text: 'The resources of 2021 as the Lạng Sơn plan for 2022 lists them (parts A.III and A.IV), in prose.',
    certainty: 'reconstructed',
  },
  sheetName: 'Nguồn lực huy động',
  annexLabel: '',
  title: ({ year }) => `TỔNG HỢP NGUỒN LỰC THỰC HIỆN CÔNG TÁC GIẢM NGHÈO NĂM ${year}`,
  columns: () => [
    CODE,
    nameColumn('Nguồn lực', 64),
    { key: 'planned', header: 'Kế hoạch', index: '1', kind: 'money', width: 15 },
    { key: 'realised', header: 'Thực hiện', index: '2', kind: 'money', width: 15 },
    {
      key: 'ratio',
      header: 'Tỷ lệ thực hiện (%)',
      index: '3',
      equation: '3=2/1*100',
      kind: 'rate',
      width: 14,
    },
    textColumn('note', 'Ghi chú', 'C', 30),
  ],
  rows: (options) => [TOTAL_FIRST, ...originRows(options)],
  usesLocalities: false,
  usesYears: false,
  usesMoneyUnit: true,
};
