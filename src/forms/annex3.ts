/**
 * Phụ lục III: activities financed from recurrent funds, by budget line.
 *
 * Reconstructed: the Lạng Sơn plan for 2022 gives quantities in prose (40 models, 100 workers, 500 houses); the annex itself could not be read.
 */
import { sourceColumns } from '../programme/programme';
import type { FormDefinition } from './form';
import { programmeOf } from './formOptions';
import { bySource, CODE, nameColumn, textColumn } from './parts/columns';
import { blankLines, detailRows } from './parts/rows';

const FREE_ROWS = 2;

export const ANNEX_3: FormDefinition = {
  id: 'annex-3',
  source: {
    text: 'Put together from what the Lạng Sơn plan for 2022 says of its recurrent activities; the annex itself could not be read.',
    certainty: 'reconstructed',
  },
  sheetName: 'Phụ lục III',
  annexLabel: 'PHỤ LỤC III',
  title: (options) => {
    const recurrent = programmeOf(options).capitalTypes.find(({ id }) => id === 'recurrent');
    const fullName = (recurrent?.fullName ?? '').toLocaleUpperCase('vi');
    return `NỘI DUNG, NHIỆM VỤ SỬ DỤNG ${fullName} NĂM ${options.year}`;
  },
  columns: (options) => [
    CODE,
    nameColumn('Nội dung hoạt động', 46),
    textColumn('unit', 'Đơn vị tính', 'C', 10),
    { key: 'quantity', header: 'Khối lượng', index: '1', kind: 'quantity', width: 10 },
    textColumn('agency', 'Cơ quan chủ trì', 'D', 18),
    bySource({
      key: 'plan',
      header: 'Kinh phí năm {year}',
      first: 2,
      sources: sourceColumns(programmeOf(options)),
    }),
    textColumn('note', 'Ghi chú', 'E', 14),
  ],
  rows: (options) => detailRows(options, 'recurrent', ({ code }) => blankLines(code, options, FREE_ROWS)),
  usesLocalities: false,
  usesYears: false,
  usesMoneyUnit: true,
  usesProgramme: true,
};
