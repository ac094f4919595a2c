/** Header words of each column, from the rows above the index row, merged areas spread over their cells. */
import { areaContains } from '../sheet/address';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import { viewSheet } from './declare/sheetView';
import { isAbove } from './declare/tableParts';
import type { IndexRow } from './indexRow';
import { foldName } from './names';

export interface Header {
  readonly top: number;
  /** By column number, from the top down; a word that spans several rows stands once. */
  readonly words: ReadonlyMap<number, readonly string[]>;
}

const TALLEST_HEADER = 6;

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value ?? null;
  return value?.type === 'text'
    ? value.value.normalize('NFC').trim()
    : value === null
      ? ''
      : String(value.value);
}

function isUnitLine(text: string): boolean {
  return /^(don vi( tinh)?|dvt)\b/.test(foldName(text));
}

function isHeaderRow(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => textAt(sheet, row, column)).filter((text) => text !== '');
  // "Đơn vị tính" may also head a column; alone in its row it is the unit line.
  return texts.length > 0 && !texts.every(isUnitLine);
}

function headerTop(sheet: SheetSnapshot, indexRow: IndexRow): number {
  const columns = indexRow.cells.map(({ column }) => column);
  const view = viewSheet(sheet);
  const width = { left: Math.min(...columns), right: Math.max(...columns) };
  // A title right above the header, with no blank row between them, is no part of it.
  const isTitle = (row: number): boolean => row < indexRow.row - 1 && isAbove(view, row, width);
  let top = indexRow.row;
  while (top > 0 && indexRow.row - top < TALLEST_HEADER) {
    if (!isHeaderRow(sheet, top - 1, columns) || isTitle(top - 1)) break;
    top -= 1;
  }
  return top;
}

/** Without merged areas (older Excel does not tell them) a blank in an upper row belongs to the word on its left. */
function inferredWord(sheet: SheetSnapshot, row: number, column: number, left: number): string {
  for (let at = column; at >= left; at -= 1) {
    const text = textAt(sheet, row, at);
    if (text !== '') return text;
  }
  return '';
}

export function readHeader(sheet: SheetSnapshot, indexRow: IndexRow): Header {
  const top = headerTop(sheet, indexRow);
  const left = Math.min(...indexRow.cells.map(({ column }) => column));
  const words = new Map<number, readonly string[]>();
  for (const { column } of indexRow.cells) {
    const path: string[] = [];
    for (let row = top; row < indexRow.row; row += 1) {
      const merge = sheet.merges.find((area) => areaContains(area, row, column));
      const upper = row < indexRow.row - 1;
      const word = merge
        ? textAt(sheet, merge.top, merge.left)
        : upper && sheet.merges.length === 0
          ? inferredWord(sheet, row, column, left)
          : textAt(sheet, row, column);
      const spansDown = merge !== undefined && merge.top < row;
      if (word !== '' && !spansDown) path.push(word);
    }
    words.set(column, path);
  }
  return { top, words };
}
