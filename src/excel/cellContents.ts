/** What is handed to Excel as a cell's contents, so that text stays text. */
import type { Area } from '../sheet/address';
import type { LayoutCell, SheetLayout } from '../sheet/layout';

/** `null` leaves a cell as it is, which on a new sheet means blank. */
export type CellInput = string | number | null;

/**
 * Text that Excel would read as something else when it is put into a cell without the text format: formulas and
 * signs ("- Vốn sự nghiệp"), numbers, dates, times, amounts of money, TRUE and FALSE, error values.
 */
const READ_AS_OTHER =
  /^\s*(?:[=+\-@'#(%.,\d]|\p{Sc}|(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d)/iu;

/** The value to write into a cell: text that Excel would take for a formula, number or date gets Excel's "'" in front. */
export function cellInput(cell: LayoutCell): CellInput {
  const { content, isFormula, style } = cell;
  if (content === null || content === '') return null;
  return typeof content === 'number' || isFormula ? content : textInput(content, style.numberFormat);
}

/** Text as it is handed over for a cell with this number format. */
export function textInput(text: string, numberFormat: string): string {
  // In a cell with the text format Excel keeps whatever comes, a leading "'" included.
  return numberFormat !== '@' && READ_AS_OTHER.test(text) ? `'${text}` : text;
}

/** The cells of a layout that hold something, as the rectangle they span and its rows; `null` when there are none. */
export function contentGrid(
  layout: SheetLayout,
): { readonly area: Area; readonly rows: CellInput[][] } | null {
  const filled = layout.cells.flatMap((cell) => {
    const input = cellInput(cell);
    return input === null ? [] : [{ row: cell.row, column: cell.column, input }];
  });
  const [first] = filled;
  if (!first) return null;
  const area = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of filled) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  const width = area.right - area.left + 1;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<CellInput>(width).fill(null),
  );
  for (const { row, column, input } of filled) {
    const line = rows[row - area.top];
    if (line) line[column - area.left] = input;
  }
  return { area, rows };
}

/** Rows that are written together. */
export interface ContentBlock {
  /** Index of its first row in the grid. */
  readonly first: number;
  readonly rows: CellInput[][];
  /** What the rows take in a request. */
  readonly bytes: number;
}

/** Cuts rows into blocks of at most `maxBytes` each (a single row is never cut). */
export function cutIntoBlocks(rows: readonly CellInput[][], maxBytes: number): readonly ContentBlock[] {
  const blocks: { first: number; rows: CellInput[][]; bytes: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const bytes = new Blob([JSON.stringify(row)]).size;
    const block = blocks.at(-1);
    if (block && block.bytes + bytes <= maxBytes) {
      block.rows.push(row);
      block.bytes += bytes;
    } else blocks.push({ first: index, rows: [row], bytes });
  }
  return blocks;
}
