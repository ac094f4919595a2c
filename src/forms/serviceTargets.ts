/**
 * Chỉ tiêu của kế hoạch: the main targets, and those by service against deprivation of basic social services: whom each is for, which share it
 * reaches, by when.
 *
 * The plans (a commune's for 2022-2025, two provinces' for 2022) give the targets in prose; the table is put together from them. They name what is to
 * be reached, seldom what there is today: then nothing can be compared. Shares of different groups are no parts of a whole, so nothing adds up.
 */
import { DEPRIVATION_SERVICES } from '../programme/deprivation';
import type { FormDefinition, FormRow } from './form';
import type { FormOptions } from './formOptions';
import { CODE, nameColumn, textColumn } from './parts/columns';
import { blankLines } from './parts/rows';

/** Rows for the targets of a group; the plans name one to four. */
const TARGETS_OF_A_GROUP = 3;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const;

const GROUPS: readonly { readonly key: string; readonly name: string }[] = [
  { key: 'main', name: 'Chỉ tiêu chủ yếu' },
  ...DEPRIVATION_SERVICES.map(({ name }, place) => ({ key: `service-${place + 1}`, name })),
];

function targetRows(options: FormOptions): readonly FormRow[] {
  return GROUPS.flatMap(({ key, name }, place): readonly FormRow[] => [
    { key, code: ROMAN[place] ?? '', name, parent: null, role: 'group' },
    ...blankLines(key, options, TARGETS_OF_A_GROUP),
  ]);
}

export const SERVICE_TARGETS: FormDefinition = {
  id: 'service-targets',
  source: {
    text: 'The targets in the plans of the commune Hòa Đồng (2022-2025) and of the provinces Lạng Sơn and Bắc Kạn (2022), given there in prose.',
    certainty: 'reconstructed',
  },
  sheetName: 'Chỉ tiêu kế hoạch',
  annexLabel: '',
  title: ({ year }) => `CHỈ TIÊU CHỦ YẾU VÀ CHỈ TIÊU DỊCH VỤ XÃ HỘI CƠ BẢN TỪ NĂM ${year}`,
  columns: () => [
    CODE,
    nameColumn('Chỉ tiêu', 50),
    textColumn('population', 'Đối tượng', 'C', 34),
    { key: 'current', header: 'Hiện nay (%)', index: '1', kind: 'rate', width: 10 },
    { key: 'target', header: 'Phấn đấu (%)', index: '2', kind: 'rate', width: 10 },
    {
      key: 'change',
      header: 'Thay đổi (%)',
      index: '3',
      equation: '3=2-1',
      kind: 'rate',
      signed: true,
      width: 10,
    },
    textColumn('due', 'Thời hạn', 'D', 12),
    textColumn('agency', 'Đơn vị chủ trì', 'E', 18),
  ],
  rows: targetRows,
  usesLocalities: false,
  usesYears: false,
  usesMoneyUnit: false,
};
