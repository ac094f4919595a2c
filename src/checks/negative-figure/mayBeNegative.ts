/** Which figures may be below nought, by the words over and beside them. */
import { optionsWithYears } from '../../forms/formOptions';
import type { FigurePlace } from '../../reading/readWorkbook';
import type { Table, TableRow } from '../../reading/table';
import { wordsFinder } from '../engine/words';

/** Changes and differences, and what is left when one thing is taken from another. */
const hasChangeWord = wordsFinder([
  ...[
    'tăng',
    'giảm',
    'chênh lệch',
    'so sánh',
    'so với',
    'biến động',
    'thay đổi',
    'điều chỉnh',
    'điều chuyển',
  ],
  ...['thừa', 'thiếu', 'hiệu số', 'cân đối', 'bội chi', 'bội thu', 'còn lại', 'tồn', 'kết dư', 'số dư', 'dư'],
  ...['thu hồi', 'hoàn trả', 'khấu trừ', 'bù trừ', 'vượt', 'hụt', 'hủy', 'huỷ'],
  ...[
    'difference',
    'change',
    'increase',
    'decrease',
    'reduction',
    'balance',
    'variance',
    'deficit',
    'surplus',
  ],
  ...['adjustment', 'net'],
]);
/** "(+/-)", "±", "+, -": said with signs. */
const SIGNS = /±|\+\s*[/,;]?\s*[-–−]/u;

function saysChange(text: string): boolean {
  return SIGNS.test(text) || hasChangeWord(text);
}

function lineSaysChange({ rows }: Table, row: TableRow): boolean {
  let at: TableRow | undefined = row;
  for (let steps = 0; at && steps <= rows.length; steps += 1) {
    if (saysChange(at.name)) return true;
    at = at.parent === null ? undefined : rows[at.parent];
  }
  return false;
}

/** A known form says which of its columns are changes; what nobody declared is told by its words. */
export function mayBeNegative({ table, row, column }: FigurePlace): boolean {
  if (table.foreign === null) return column.formColumn.signed === true || lineSaysChange(table, row);
  return (
    column.header.some(saysChange) ||
    lineSaysChange(table, row) ||
    saysChange(table.form.title(optionsWithYears(1)))
  );
}
