/** The header once more in the middle of a table: pages that were pasted one below the other. */
import { normalizeCode } from '../../programme/outline';
import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { cellText } from '../cellText';
import { foldName, isTotalName } from '../names';

/** Fewer words than this may be alike by chance. */
const FEWEST = 3;
const MOSTLY = 0.8;

export interface HeaderRows {
  /** First and last row of the header, its index row included. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly number[];
}

function textOf(sheet: SheetSnapshot, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (!cell) return '';
  // Figures are no words; a header has at most the numbers of its columns.
  if (cell.value?.type === 'number' && Number.isSafeInteger(cell.value.value))
    return String(cell.value.value);
  return foldName(cellText(cell));
}

/** A row of the header, by the columns of which it says something. */
interface HeaderRow {
  readonly words: ReadonlyMap<number, string>;
}

function headerRow(sheet: SheetSnapshot, row: number, columns: readonly number[]): HeaderRow {
  const texts = columns.map((column) => [column, textOf(sheet, row, column)] as const);
  return { words: new Map(texts.filter(([, text]) => text !== '')) };
}

/**
 * Whether so many of its words stand below each other in a row too. Given up as soon as too many do not: of nearly all rows the first few cells tell,
 * which are looked at before any words are compared.
 */
function isRepeatedIn(sheet: SheetSnapshot, row: number, { words }: HeaderRow, filled: number): boolean {
  const wanted = MOSTLY * Math.max(filled, words.size);
  let possible = words.size;
  for (const [column, word] of words) {
    if (possible < wanted) return false;
    if (textOf(sheet, row, column) !== word) possible -= 1;
  }
  return possible >= wanted;
}

/** Whether a row says what a row of the header says. */
export function headerRepeats(
  sheet: SheetSnapshot,
  { top, bottom, columns }: HeaderRows,
): (row: number) => boolean {
  const header = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, place) =>
    headerRow(sheet, top + place, columns),
  ).filter(({ words }) => words.size >= FEWEST);
  const isFilled = (row: number, column: number): boolean => {
    const value = cellAt(sheet, row, column)?.value ?? null;
    return value !== null && (value.type !== 'text' || textOf(sheet, row, column) !== '');
  };
  return (row) => {
    const filled = columns.filter((column) => isFilled(row, column)).length;
    return filled >= FEWEST && header.some((one) => isRepeatedIn(sheet, row, one, filled));
  };
}

/** A, I, 1, a or a total: below a header it begins a table of its own. */
export function beginsAnew({ code, name }: { readonly code: string; readonly name: string }): boolean {
  return isTotalName(name) || isTotalName(code) || /^(?:A|I|1|a|1\.1)$/.test(normalizeCode(code));
}
