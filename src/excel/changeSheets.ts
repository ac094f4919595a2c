/** Changes sheets that are in the workbook already: rows and columns come and go, then cells are written. */
import { columnName, quoteSheetName, type Area } from '../sheet/address';
import type { LineEdit, SheetChange } from '../sheet/sheetChange';
import { applyStyle } from './applyStyle';
import { textInput, type CellInput } from './cellContents';
import { oneByOne } from './oneByOne';
import { addInputRule, setUpPrinting } from './pageSetup';
import { rangeOf } from './ranges';
import { coverWithRectangles } from '../sheet/rectangles';
import { RequestBudget } from './requestBudget';
import { changedStyleRectangles } from './styleRectangles';
import { charactersToPoints } from '../sheet/measures';
import { ExcelFailure } from './workbookPort';

interface OpenChange {
  readonly change: SheetChange;
  readonly sheet: Excel.Worksheet;
}

/**
 * Does the changes in two round trips (more where a request would become too large): whether all sheets are there and may be written, then
 * everything. Nothing is done when one of them is missing or protected.
 */
export async function changeSheets(
  context: Excel.RequestContext,
  changes: readonly SheetChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const open = changes.map((change): OpenChange => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(change.sheet);
    sheet.load({ name: true, protection: { protected: true } });
    sheet.names.load({ name: true });
    return { change, sheet };
  });
  await context.sync();
  for (const { change, sheet } of open) {
    if (sheet.isNullObject) throw new ExcelFailure('sheet-missing', change.sheet);
    if (sheet.protection.protected) throw new ExcelFailure('protected', change.sheet);
  }
  context.application.suspendScreenUpdatingUntilNextSync();
  const budget = new RequestBudget(context);
  // Rows and columns of all sheets first: formulas are written for the places that cells have in the end.
  for (const { change, sheet } of open) for (const edit of change.lines) editLines(sheet, edit);
  await oneByOne(open, async ({ change, sheet }) => {
    cleanInserted(sheet, change);
    for (const area of change.unmerged) rangeOf(sheet, area).unmerge();
    for (const area of coverWithRectangles(change.cleared)) rangeOf(sheet, area).clear('All');
    for (const rectangle of changedStyleRectangles(change.styles))
      applyStyle(rangeOf(sheet, rectangle.area), rectangle);
    await writeContents(sheet, change, budget);
    for (const area of change.merged) rangeOf(sheet, area).merge(false);
    setMeasures(sheet, change);
    for (const area of change.withoutRule) rangeOf(sheet, area).dataValidation.clear();
    for (const rule of change.inputRules) addInputRule(sheet, rule);
    renewNames(sheet, change);
    sheet.horizontalPageBreaks.removePageBreaks();
    setUpPrinting(sheet, change.print);
  });
  await context.sync();
}

function editLines(sheet: Excel.Worksheet, { kind, axis, first, count }: LineEdit): void {
  const isRow = axis === 'row';
  const cells = isRow
    ? { top: first, bottom: first + count - 1, left: 0, right: 0 }
    : { top: 0, bottom: 0, left: first, right: first + count - 1 };
  const range = rangeOf(sheet, cells);
  const lines = (isRow ? range.getEntireRow() : range.getEntireColumn()).untrack();
  if (kind === 'insert') lines.insert(isRow ? 'Down' : 'Right').untrack();
  else lines.delete(isRow ? 'Up' : 'Left');
}

/** Excel gives inserted lines the look and the rules of their neighbours. */
function cleanInserted(sheet: Excel.Worksheet, { inserted }: SheetChange): void {
  for (const area of inserted) {
    const range = rangeOf(sheet, area);
    range.clear('Formats');
    range.dataValidation.clear();
  }
}

/** Cells that lie together are written together. */
async function writeContents(
  sheet: Excel.Worksheet,
  { contents }: SheetChange,
  budget: RequestBudget,
): Promise<void> {
  const inputs = new Map(contents.map((change) => [`${change.row},${change.column}`, contentInput(change)]));
  await oneByOne(coverWithRectangles(contents), async (area) => {
    const rows = inputRows(area, inputs);
    await budget.makeRoomFor(new Blob([JSON.stringify(rows)]).size);
    rangeOf(sheet, area).formulas = rows;
  });
}

/** An empty text empties the cell; `null` would leave it as it is. */
function contentInput({
  content,
  isFormula,
  numberFormat,
}: SheetChange['contents'][number]): Exclude<CellInput, null> {
  if (content === null) return '';
  return typeof content === 'number' || isFormula ? content : textInput(content, numberFormat);
}

function inputRows(area: Area, inputs: ReadonlyMap<string, CellInput>): CellInput[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (__, along) => inputs.get(`${area.top + down},${area.left + along}`) ?? null,
    ),
  );
}

/** Excel lets a name grow with rows put in inside its cells, not with those at its edge. */
function renewNames(sheet: Excel.Worksheet, { names }: SheetChange): void {
  const known = new Map(sheet.names.items.map((item) => [item.name, item]));
  for (const { name, area } of names) {
    const item = known.get(name);
    if (item) item.formula = `=${quoteSheetName(sheet.name)}!${absoluteArea(area)}`;
  }
}

function absoluteArea({ top, left, bottom, right }: Area): string {
  const cell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  return `${cell(top, left)}:${cell(bottom, right)}`;
}

function setMeasures(sheet: Excel.Worksheet, { columnWidths, rowHeights }: SheetChange): void {
  for (const { column, width } of columnWidths) {
    const cell = rangeOf(sheet, { top: 0, bottom: 0, left: column, right: column });
    cell.format.columnWidth = charactersToPoints(width);
  }
  for (const { row, height } of rowHeights) {
    const { format } = rangeOf(sheet, { top: row, bottom: row, left: 0, right: 0 });
    if (height === null) format.autofitRows();
    else format.rowHeight = height;
  }
}
