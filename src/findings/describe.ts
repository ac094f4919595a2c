/** Names for cells, lines and columns as they stand on the sheet. */
import type { Message, MessageParam } from '../messages/message';
import { toPlain, type Decimal } from '../numbers/decimal';
import type { SupposedFigure } from '../diagnosis/rootCause';
import { positionOf, sheetIndexOf, type CellId } from '../reading/cellId';
import { shortName } from '../reading/names';
import { locate, type WorkbookReading } from '../reading/readWorkbook';
import type { Table, TableColumn } from '../reading/table';
import { quoteSheetName, toA1 } from '../sheet/address';
import type { CellComparison } from './finding';

/** Names cells as seen from one sheet: "C10" on it, "'Phụ lục II'!C10" elsewhere. */
export interface CellNames {
  readonly address: (cell: CellId) => string;
  readonly comparison: (figure: SupposedFigure) => CellComparison;
}

/** @param home any cell of the sheet that the reader looks at */
export function namesFrom(reading: WorkbookReading, home: CellId): CellNames {
  const address = (cell: CellId): string => {
    const { row, column } = positionOf(cell);
    const here = toA1(row, column);
    if (sheetIndexOf(cell) === sheetIndexOf(home)) return here;
    return `${quoteSheetName(locate(reading, cell).sheet)}!${here}`;
  };
  return {
    address,
    comparison: ({ cell, stated, expected }) => ({
      cell: address(cell),
      stated: plain(stated),
      expected: plain(expected),
      difference: stated && expected ? plain(stated.minus(expected)) : null,
    }),
  };
}

/** "3.2 (Cải thiện dinh dưỡng)", "Dự án 1", "Huyện Ngân Sơn", or the row number where a line has no name. */
export function lineLabel(reading: WorkbookReading, cell: CellId): MessageParam {
  const row = reading.places.get(cell)?.row;
  if (!row || (row.code === '' && row.name === '')) {
    return { message: { key: 'findings.line.number', params: { row: String(positionOf(cell).row + 1) } } };
  }
  const project = /^Dự án \d+/u.exec(row.name.normalize('NFC'))?.[0];
  if (project) return project;
  const unit = shortName(row.name);
  const name = row.track === '' ? unit : `${unit} – ${row.track}`;
  // Locality rows carry a running number that says nothing; programme lines are known by their code.
  if (row.code === '' || /^\d+$/.test(row.code)) return name === '' ? row.code : name;
  return name === '' ? row.code : `${row.code} (${name})`;
}

/** "Huy động khác – Sự nghiệp"; the last header word alone where no other column has it. */
function columnLabel(table: Table, column: TableColumn): string {
  const last = column.header.at(-1) ?? column.index;
  const unique = table.columns.filter(({ header }) => header.at(-1) === last).length <= 1;
  return unique ? last : column.header.join(' – ');
}

export function columnLabelOf(reading: WorkbookReading, cell: CellId): string {
  const place = reading.places.get(cell);
  return place ? columnLabel(place.table, place.column) : '';
}

export function number(value: Decimal, sign = false): MessageParam {
  return sign ? { decimal: toPlain(value), sign } : { decimal: toPlain(value) };
}

/** A number at the precision of its column: 4,00 beside 4,01. */
export function columnNumber(reading: WorkbookReading, cell: CellId, value: Decimal): MessageParam {
  const column = reading.places.get(cell)?.column;
  return { decimal: toPlain(value), decimals: column?.decimals ?? 0 };
}

/** An amount with its unit: "10.000 triệu đồng", "3.992 hộ". */
export function amount(reading: WorkbookReading, cell: CellId, value: Decimal): MessageParam {
  const place = reading.places.get(cell);
  const unit = place?.column.kind === 'count' ? 'count' : (place?.table.unit ?? 'plain');
  return { message: { key: `findings.amount.${unit}`, params: { value: number(value) } } };
}

export function plain(value: Decimal | null): string | null {
  return value === null ? null : toPlain(value);
}

export function message(key: string, params?: Message['params']): Message {
  return params ? { key, params } : { key };
}
