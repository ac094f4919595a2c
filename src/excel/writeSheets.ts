/** Adds sheets to the workbook: all of them whole, or none. */
import type { SheetLayout } from '../sheet/layout';
import { applyStyle } from './applyStyle';
import { contentGrid, type CellInput } from './cellContents';
import { officeErrorCode } from './failures';
import { addInputRule, freezePanes, setUpPrinting } from './pageSetup';
import { rangeOf } from './ranges';
import { chooseSheetNames } from './sheetNames';
import { styleRectangles } from './styleRectangles';
import { charactersToPoints } from './units';

/** Excel on the web takes 5 MB per request; what is written stays well below, since the wrapping counts too. */
const MAX_CONTENT_BYTES = 2_500_000;

/**
 * Adds one sheet per layout and shows the first; tells the names they got. Three round trips: which names are taken;
 * add the sheets, to know their ids; fill them. (A layout too large for one request takes more.)
 */
export async function writeSheets(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
): Promise<readonly string[]> {
  if (layouts.length === 0) return [];
  const { worksheets } = context.workbook;
  worksheets.load({ name: true, id: true });
  await context.sync();
  const before = new Set(worksheets.items.map((sheet) => sheet.id));
  const names = chooseSheetNames(
    layouts.map((layout) => layout.name),
    worksheets.items.map((sheet) => sheet.name),
  );
  const added = await addSheets(context, names, before);
  try {
    await fillSheets(context, layouts, added);
  } catch (error) {
    await removeSheets(context, added);
    throw error;
  }
  return names;
}

/** Adding is apart from filling so that what has to be taken back on a failure is known by id, never guessed by name. */
async function addSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  before: ReadonlySet<string>,
): Promise<readonly Excel.Worksheet[]> {
  const added = names.map((name) => context.workbook.worksheets.add(name));
  for (const sheet of added) sheet.load({ id: true });
  try {
    await context.sync();
  } catch (error) {
    await removeBlankSheets(context, names, before);
    throw error;
  }
  return added;
}

async function fillSheets(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const budget = { bytes: 0 };
  for (const [index, layout] of layouts.entries()) {
    const sheet = sheets[index];
    if (sheet) await fillSheet(context, sheet, layout, budget);
  }
  sheets[0]?.activate();
  await context.sync();
}

async function fillSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  budget: { bytes: number },
): Promise<void> {
  const rectangles = styleRectangles(layout);
  // Number formats first: "3.10" stays a code only in a cell that is already text.
  for (const rectangle of rectangles) applyStyle(rangeOf(sheet, rectangle.area), rectangle);
  await writeContents(context, sheet, layout, budget);
  for (const area of layout.merges) rangeOf(sheet, area).merge(false);
  for (const [column, width] of layout.columnWidths.entries()) {
    const cell = rangeOf(sheet, { top: 0, bottom: 0, left: column, right: column });
    cell.format.columnWidth = charactersToPoints(width);
  }
  for (const { row, height } of layout.rowHeights) {
    rangeOf(sheet, { top: row, bottom: row, left: 0, right: 0 }).format.rowHeight = height;
  }
  for (const rule of layout.inputRules) addInputRule(sheet, rule);
  freezePanes(sheet, layout.freeze);
  setUpPrinting(sheet, layout.print);
}

/** Usually one write; a sheet that would burst a request is written in blocks of rows. */
async function writeContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  budget: { bytes: number },
): Promise<void> {
  const grid = contentGrid(layout);
  if (!grid) return;
  const { top, left, right } = grid.area;
  let start = 0;
  for (const block of blocksOfRows(grid.rows)) {
    if (budget.bytes > 0 && budget.bytes + block.bytes > MAX_CONTENT_BYTES) {
      await context.sync();
      budget.bytes = 0;
    }
    const area = { left, right, top: top + start, bottom: top + start + block.rows.length - 1 };
    rangeOf(sheet, area).formulas = block.rows;
    budget.bytes += block.bytes;
    start += block.rows.length;
  }
}

function blocksOfRows(
  rows: readonly CellInput[][],
): readonly { readonly rows: CellInput[][]; readonly bytes: number }[] {
  const blocks: { rows: CellInput[][]; bytes: number }[] = [];
  for (const row of rows) {
    const bytes = encoder.encode(JSON.stringify(row)).length;
    const block = blocks.at(-1);
    if (block && block.bytes + bytes <= MAX_CONTENT_BYTES) {
      block.rows.push(row);
      block.bytes += bytes;
    } else blocks.push({ rows: [row], bytes });
  }
  return blocks;
}

const encoder = new TextEncoder();

/** Takes back the sheets that were added. One that somebody already deleted is no obstacle. */
async function removeSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  for (const sheet of sheets) {
    try {
      sheet.delete();
      await context.sync();
    } catch (error) {
      if (officeErrorCode(error) !== 'ItemNotFound') return;
    }
  }
}

/**
 * After a failure while adding, Excel does not tell how far it came. Ours are the sheets that were not there before,
 * have one of the names we asked for, and are blank; anything else is somebody else's and stays.
 */
async function removeBlankSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  before: ReadonlySet<string>,
): Promise<void> {
  try {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, id: true });
    await context.sync();
    const candidates = worksheets.items.filter(
      (sheet) => !before.has(sheet.id) && names.includes(sheet.name),
    );
    const contents = candidates.map((sheet) => sheet.getUsedRangeOrNullObject(true).untrack());
    for (const range of contents) range.load({ address: true });
    await context.sync();
    await removeSheets(
      context,
      candidates.filter((_sheet, index) => contents[index]?.isNullObject === true),
    );
  } catch {
    // The failure that led here is the one to report; a blank sheet may be left behind.
  }
}
