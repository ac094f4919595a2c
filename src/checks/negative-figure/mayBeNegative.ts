/** Which figures may be below nought, by the words over and beside them. */
import { optionsWithYears } from '../../forms/formOptions';
import { foldName } from '../../reading/names';
import type { FigurePlace } from '../../reading/readWorkbook';
import type { Table, TableRow } from '../../reading/table';
import { decodeLegacy } from '../../words/legacyText';

/** Changes and differences, and what is left when one thing is taken from another. The tones count: "tầng" is no "tăng". */
const CHANGE_WORDS = [
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
] as const;
const CHANGE = new RegExp(`(?<!\\p{L})(?:${CHANGE_WORDS.join('|')})(?!\\p{L})`, 'u');
/** For text that was written without any diacritics. */
const BARE = new RegExp(`\\b(?:${CHANGE_WORDS.map(foldName).join('|')})\\b`);
/** "(+/-)", "±", "+, -": said with signs. */
const SIGNS = /±|\+\s*[/,;]?\s*[-–−]/u;
/** What the programme is called says nothing of its figures. */
const NAME_OF_PROGRAMME = /giảm nghèo|giam ngheo/g;

function saysChange(text: string): boolean {
  const words = decodeLegacy(text).normalize('NFC').toLowerCase().replace(NAME_OF_PROGRAMME, '');
  const isBare = !/[^\p{ASCII}]/u.test(words);
  return SIGNS.test(words) || CHANGE.test(words) || (isBare && BARE.test(words));
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
