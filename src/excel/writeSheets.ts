/** Adds sheets to the workbook: all of them whole, or none. */
import type { SheetLayout } from '../sheet/layout';
import { fillSheet } from './fillSheet';
import { officeErrorLocation } from './failures';
import { removeHalfMadeSheets } from './halfMadeSheets';
import { oneByOne } from './oneByOne';
import { setUpPrinting } from './pageSetup';
import { RequestBudget } from './requestBudget';
import { chooseSheetNames } from '../sheet/sheetNames';
import { resolveSheetReferences } from '../sheet/sheetReferences';
import { ExcelFailure } from './workbookPort';

/**
 * Adds one sheet per layout at the end, shows the first, and tells the names they got. Two round trips: which names
 * are taken and whether the workbook takes sheets at all, then everything else. (A layout too large for one request takes more.) When anything fails, the sheets
 * that were already added are taken back.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
): Promise<readonly string[]> {
  if (layouts.length === 0) return [];
  const { worksheets, protection } = context.workbook;
  worksheets.load({ name: true, id: true });
  protection.load({ protected: true });
  await context.sync();
  // Asked before, as Excel's own answer to an added sheet would not tell a protected workbook from a protected sheet.
  if (protection.protected) throw new ExcelFailure('structure-protected', 'no sheet can be added');
  const idsBefore = new Set(worksheets.items.map((sheet) => sheet.id));
  const names = chooseSheetNames(
    layouts.map((layout) => layout.name),
    worksheets.items.map((sheet) => sheet.name),
  );
  const resolved = resolveSheetReferences(layouts, names);
  const addOrTakeBack = async (printing: boolean): Promise<void> => {
    const budget = new RequestBudget(context);
    try {
      await addSheets(context, pairUp(resolved, names), { printing, budget });
    } catch (error) {
      await removeHalfMadeSheets(context, { idsBefore, names, filled: budget.hasSent, error });
      throw error;
    }
  };
  try {
    await addOrTakeBack(true);
  } catch (error) {
    // Without any printer, desktop Excel may refuse page set-up; the sheet itself is worth more.
    if (!isAboutPrinting(error)) throw error;
    await addOrTakeBack(false);
  }
  return names;
}

interface NamedLayout {
  readonly layout: SheetLayout;
  readonly name: string;
}

function pairUp(layouts: readonly SheetLayout[], names: readonly string[]): readonly NamedLayout[] {
  return layouts.map((layout, index) => ({ layout, name: names[index] ?? layout.name }));
}

function isAboutPrinting(error: unknown): boolean {
  return /^Page(Layout|Break)/.test(officeErrorLocation(error) ?? '');
}

async function addSheets(
  context: Excel.RequestContext,
  layouts: readonly NamedLayout[],
  { printing, budget }: { readonly printing: boolean; readonly budget: RequestBudget },
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  // All are added before the first is filled: a name that Excel refuses then stops everything while all is still blank.
  const sheets = layouts.map(({ layout, name }) => ({
    layout,
    sheet: context.workbook.worksheets.add(name),
  }));
  await oneByOne(sheets, async ({ sheet, layout }) => {
    await fillSheet(sheet, layout, budget);
    if (printing) setUpPrinting(sheet, layout.print);
  });
  sheets[0]?.sheet.activate();
  await context.sync();
}
