/** A table of the data set as a sheet: its numbers are texts, written in one of five ways that it names. */
import { cellKey } from '../../src/sheet/address';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../src/sheet/snapshot';
import type { AnnotatedTable } from './readDataset';

const THOUSANDS: Readonly<Record<string, RegExp>> = {
  'Comma Point': /,/g,
  'Point Comma': /\./g,
  'Space Point': /\s/g,
  'Space Comma': /\s/g,
};

/** The number that a text says in the table's own way; `null` where it says none. */
export function numberIn(text: string, format: string): number | null {
  const plain = text
    .trim()
    .replace(/^\$|%$/g, '')
    .replace(THOUSANDS[format] ?? /^$/, '');
  const pointed = format.endsWith('Comma') ? plain.replace(',', '.') : plain;
  return /^[-+]?\d+(?:\.\d+)?$/.test(pointed) ? Number(pointed) : null;
}

function valueOf(text: string, format: string): CellValue {
  const number = numberIn(text, format);
  return number === null ? { type: 'text', value: text } : { type: 'number', value: number };
}

export function toSheet({ table_id, table_array, number_format }: AnnotatedTable): SheetSnapshot {
  const cells = new Map<number, CellSnapshot>();
  table_array.forEach((line, row) =>
    line.forEach((text, column) => {
      if (text.trim() === '') return;
      const value = valueOf(text, number_format);
      cells.set(cellKey(row, column), { row, column, value, formula: null, numberFormat: 'General' });
    }),
  );
  return {
    name: table_id,
    kind: 'grid',
    visible: true,
    cells,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
