/** Takes back sheets after a failure, so that nothing half done stays in the workbook. */
import { officeErrorLocation } from './failures';
import { oneByOne } from './oneByOne';

export interface FailedAddition {
  /** Ids of the sheets that were there before. */
  readonly idsBefore: ReadonlySet<string>;
  /** Names that the new sheets were to get. */
  readonly names: readonly string[];
  /** True when Excel had already taken a first part, so that all sheets had been added. */
  readonly filled: boolean;
  readonly error: unknown;
}

/**
 * Excel does not say how far it came. Ours are sheets that were not there before and have a name that we chose, which
 * was free a moment ago. Only if adding itself failed, somebody else may have taken such a name in that moment: then
 * only blank sheets go, and ours are still blank. Never fails: the failure that led here is the one to report.
 */
export async function removeHalfMadeSheets(
  context: Excel.RequestContext,
  { idsBefore, names, filled, error }: FailedAddition,
): Promise<void> {
  try {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, id: true });
    await context.sync();
    const added = worksheets.items.filter(({ id, name }) => !idsBefore.has(id) && names.includes(name));
    await deleteSheets(context, filled || allWereAdded(error) ? added : await blankOnes(context, added));
  } catch {
    // In cell edit mode, for one, Excel took nothing in the first place and lets nobody look either.
  }
}

function allWereAdded(error: unknown): boolean {
  const location = officeErrorLocation(error);
  return location !== undefined && location !== 'WorksheetCollection.add';
}

async function blankOnes(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Excel.Worksheet[]> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).untrack());
  for (const range of used) range.load({ address: true });
  await context.sync();
  return sheets.filter((_sheet, index) => used[index]?.isNullObject === true);
}

async function deleteSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  await oneByOne(sheets, async (sheet) => {
    try {
      sheet.delete();
      await context.sync();
    } catch {
      // Somebody else deleted it already; the others still have to go.
    }
  });
}
