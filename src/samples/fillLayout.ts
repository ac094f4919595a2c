/** Puts figures and words into a standard sheet, by the form's own row and column keys. */
import { withPageBreaks } from '../forms/layout/pageBreaks';
import { textHeight } from '../forms/layout/textLines';
import type { LayoutCell, SheetLayout } from '../sheet/layout';

export interface Entry {
  readonly row: string;
  readonly column: string;
  /**
   * Typed as it is, also where the form has a formula or a name of its own: that is how printed totals and the plan's own words get into a
   * sheet.
   */
  readonly value: number | string;
}

/** What an indent takes of a cell, in characters. */
const INDENT = 1.3;

/** Rows with typed words get the height that the words take, as Excel gives it to them while a person types. */
function grownRows(layout: SheetLayout, rows: ReadonlySet<number>): SheetLayout['rowHeights'] {
  const heights = new Map(layout.rowHeights.map(({ row, height }) => [row, height]));
  for (const row of rows) {
    const texts = layout.cells
      .filter((cell) => cell.row === row && cell.style.wrap && typeof cell.content === 'string')
      .map(({ column, content, style }) => ({
        text: String(content),
        width: (layout.columnWidths[column] ?? 0) - style.indent * INDENT,
      }));
    heights.set(row, Math.max(heights.get(row) ?? 0, textHeight(texts)));
  }
  return [...heights].map(([row, height]) => ({ row, height })).sort((a, b) => a.row - b.row);
}

/** @throws when a key is not of the form, since that is a mistake in our own data */
export function fillLayout(layout: SheetLayout, entries: readonly Entry[]): SheetLayout {
  const rows = new Map(layout.grid.rows.map(({ key, row }) => [key, row]));
  const columns = new Map(layout.grid.columns.map(({ key, column }) => [key, column]));
  const values = new Map<string, number | string>();
  const withWords = new Set<number>();
  for (const { row, column, value } of entries) {
    const [rowNumber, columnNumber] = [rows.get(row), columns.get(column)];
    if (rowNumber === undefined || columnNumber === undefined) {
      throw new Error(`The form ${layout.formId} has no cell ${row} / ${column}`);
    }
    values.set(`${rowNumber},${columnNumber}`, value);
    if (typeof value === 'string') withWords.add(rowNumber);
  }
  const filled = {
    ...layout,
    cells: layout.cells.map((cell): LayoutCell => {
      const value = values.get(`${cell.row},${cell.column}`);
      return value === undefined ? cell : { ...cell, content: value, isFormula: false };
    }),
  };
  return withPageBreaks({ ...filled, rowHeights: grownRows(filled, withWords) });
}

const ATTACHED = '(Kèm theo Kế hoạch';
const DATE_LINE = /^\.+, ngày .* năm \d{4}$/;

export interface PlanNumber {
  /** "số 166/KH-UBND ngày 17/3/2022 của UBND tỉnh Bắc Kạn" */
  readonly plan: string;
  /** Year in which the plan is signed. */
  readonly signed: number;
}

function withLine(layout: SheetLayout, isLine: (text: string) => boolean, text: string): SheetLayout {
  const isCell = ({ content }: LayoutCell): boolean => typeof content === 'string' && isLine(content);
  if (layout.cells.filter(isCell).length !== 1) throw new Error(`${layout.formId} has no such line: ${text}`);
  return {
    ...layout,
    cells: layout.cells.map((cell) => (isCell(cell) ? { ...cell, content: text } : cell)),
  };
}

/**
 * Says which plan the sheet is attached to and when it is signed, where the form leaves number and date open, or takes the year of the table for it.
 * @throws when the sheet has no such lines, since that is a mistake in our own data
 */
export function attachedTo(layout: SheetLayout, { plan, signed }: PlanNumber): SheetLayout {
  const attached = withLine(layout, (text) => text.startsWith(ATTACHED), `${ATTACHED} ${plan})`);
  const date = `.................., ngày ..... tháng ..... năm ${signed}`;
  return withLine(attached, (text) => DATE_LINE.test(text), date);
}
