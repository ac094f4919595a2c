/**
 * Chỉ tiêu giải quyết mức độ thiếu hụt các dịch vụ xã hội cơ bản: what a commune plan promises for each service (Hòa Đồng 2022-2025): whom it is
 * for, which share they reach, by when.
 *
 * The plan gives the targets in prose; the table is put together from them. Shares of different groups are no parts of a whole, so nothing adds up.
 */
import { DEPRIVATION_SERVICES } from '../programme/deprivation';
import type { FormDefinition, FormRow } from './form';
import type { FormOptions } from './formOptions';
import { CODE, nameColumn, textColumn } from './parts/columns';
import { blankLines } from './parts/rows';

/** Rows for each service's targets; the plan names one to three. */
const TARGETS_OF_A_SERVICE = 3;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;

function serviceRows(options: FormOptions): readonly FormRow[] {
  return DEPRIVATION_SERVICES.flatMap(({ name }, place): readonly FormRow[] => {
    const key = `service-${place + 1}`;
    return [
      { key, code: ROMAN[place] ?? '', name, parent: null, role: 'group' },
      ...blankLines(key, options, TARGETS_OF_A_SERVICE),
    ];
  });
}

export const SERVICE_TARGETS: FormDefinition = {
  id: 'service-targets',
  source: {
    text: 'The targets by service in the plan of the commune Hòa Đồng (2022-2025), given there in prose.',
    certainty: 'reconstructed',
  },
  sheetName: 'Chỉ tiêu dịch vụ xã hội',
  annexLabel: '',
  title: ({ year }) => `CHỈ TIÊU GIẢI QUYẾT THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN TỪ NĂM ${year}`,
  columns: () => [
    CODE,
    nameColumn('Dịch vụ xã hội cơ bản, chỉ tiêu', 48),
    textColumn('population', 'Đối tượng', 'C', 24),
    { key: 'current', header: 'Tỷ lệ hiện nay (%)', index: '1', kind: 'rate', width: 11 },
    { key: 'increase', header: 'Mức tăng trong kỳ (%)', index: '2', kind: 'rate', width: 11 },
    { key: 'target', header: 'Tỷ lệ phấn đấu (%)', index: '3', equation: '3=1+2', kind: 'rate', width: 11 },
    textColumn('due', 'Thời hạn', 'D', 12),
    textColumn('agency', 'Đơn vị chủ trì', 'E', 20),
  ],
  rows: serviceRows,
  usesLocalities: false,
  usesYears: false,
  usesMoneyUnit: false,
};
