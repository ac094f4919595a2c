/** Puts a layout onto a new sheet. */
import type { SheetLayout } from '../sheet/layout';
import { applyStyle } from './applyStyle';
import { contentGrid, cutIntoBlocks } from './cellContents';
import { oneByOne } from './oneByOne';
import { addInputRule, freezePanes } from './pageSetup';
import { rangeOf } from './ranges';
import { MAX_CONTENT_BYTES, type RequestBudget } from './requestBudget';
import { styleRectangles } from './styleRectangles';
import { charactersToPoints } from '../sheet/measures';

/** Queues everything that is seen of the layout's sheet; syncs only when a request would become too large. */
export async function fillSheet(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  budget: RequestBudget,
): Promise<void> {
  const rectangles = styleRectangles(layout);
  const heights = heightRuns(layout);
  const { merges, columnWidths, inputRules, names } = layout;
  const operations = [rectangles, heights, merges, columnWidths, inputRules, names];
  await budget.makeRoomForOperations(operations.reduce((sum, list) => sum + list.length, 0));
  // Number formats first: "3.10" stays a code only in a cell that is already text.
  for (const rectangle of rectangles) applyStyle(rangeOf(sheet, rectangle.area), rectangle);
  await writeContents(sheet, layout, budget);
  for (const area of merges) rangeOf(sheet, area).merge(false);
  for (const [column, width] of columnWidths.entries()) {
    const cell = rangeOf(sheet, { top: 0, bottom: 0, left: column, right: column });
    cell.format.columnWidth = charactersToPoints(width);
  }
  for (const { first, last, height } of heights) {
    rangeOf(sheet, { top: first, bottom: last, left: 0, right: 0 }).format.rowHeight = height;
  }
  for (const rule of inputRules) addInputRule(sheet, rule);
  for (const { name, area } of names) sheet.names.add(name, rangeOf(sheet, area));
  freezePanes(sheet, layout.freeze);
}

/** Neighbouring rows of one height, set together. */
function heightRuns({ rowHeights }: SheetLayout): readonly HeightRun[] {
  const runs: HeightRun[] = [];
  for (const { row, height } of [...rowHeights].sort((a, b) => a.row - b.row)) {
    const run = runs.at(-1);
    if (run && run.last === row - 1 && run.height === height) run.last = row;
    else runs.push({ first: row, last: row, height });
  }
  return runs;
}

interface HeightRun {
  readonly first: number;
  last: number;
  readonly height: number;
}

/** Usually one write; a sheet that would burst a request is written in blocks of rows. */
async function writeContents(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  budget: RequestBudget,
): Promise<void> {
  const grid = contentGrid(layout);
  if (!grid) return;
  await oneByOne(cutIntoBlocks(grid.rows, MAX_CONTENT_BYTES), async ({ first, rows, bytes }) => {
    await budget.makeRoomFor(bytes);
    const { left, right } = grid.area;
    const top = grid.area.top + first;
    rangeOf(sheet, { left, right, top, bottom: top + rows.length - 1 }).formulas = rows;
  });
}
