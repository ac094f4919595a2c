/** Adds sheets to the workbook: all of them whole, or none. */
import type { SheetLayout } from '../sheet/layout';
import { fillSheet } from './fillSheet';
import { removeHalfMadeSheets } from './halfMadeSheets';
import { oneByOne } from './oneByOne';
import { RequestBudget } from './requestBudget';
import { chooseSheetNames } from './sheetNames';

/**
 * Adds one sheet per layout at the end, shows the first, and tells the names they got. Two round trips: which names
 * are taken, then everything else. (A layout too large for one request takes more.) When anything fails, the sheets
 * that were already added are taken back.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
): Promise<readonly string[]> {
  if (layouts.length === 0) return [];
  const { worksheets } = context.workbook;
  worksheets.load({ name: true, id: true });
  await context.sync();
  const idsBefore = new Set(worksheets.items.map((sheet) => sheet.id));
  const names = chooseSheetNames(
    layouts.map((layout) => layout.name),
    worksheets.items.map((sheet) => sheet.name),
  );
  const budget = new RequestBudget(context);
  try {
    await addSheets(context, layouts, names, budget);
  } catch (error) {
    await removeHalfMadeSheets(context, { idsBefore, names, filled: budget.hasSent, error });
    throw error;
  }
  return names;
}

async function addSheets(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  names: readonly string[],
  budget: RequestBudget,
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  // All are added before the first is filled: a name that Excel refuses then stops everything while all is still blank.
  const pairs = layouts.map((layout, index) => ({
    layout,
    sheet: context.workbook.worksheets.add(names[index]),
  }));
  await oneByOne(pairs, ({ sheet, layout }) => fillSheet(sheet, layout, budget));
  pairs[0]?.sheet.activate();
  await context.sync();
}
