/** Finds the add-in's marks on all sheets, in one round trip where it can be done. */
import { officeErrorCode } from './failures';
import { isSignature } from './markRules';

/** A sheet with the marks it carries. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  readonly marks: readonly Excel.ConditionalFormat[];
}

/** How many sheets are asked for at once when nobody knows how many there are. */
const USUAL_SHEET_COUNT = 40;

/**
 * Every sheet and its marks. Listing the sheets and then their formats takes two round trips, so the sheets are
 * walked from the first to the next instead, as many as there were when somebody last looked. When that was not the
 * right number, or Excel will not walk past the last sheet, the list is asked for after all.
 */
export async function findMarks(
  context: Excel.RequestContext,
  expectedSheets: number | undefined,
): Promise<readonly MarkedSheet[]> {
  return (await walkSheets(context, expectedSheets ?? USUAL_SHEET_COUNT)) ?? (await listSheets(context));
}

async function walkSheets(
  context: Excel.RequestContext,
  length: number,
): Promise<readonly MarkedSheet[] | undefined> {
  const { worksheets } = context.workbook;
  const count = worksheets.getCount();
  const pending: PendingSheet[] = [];
  let sheet = worksheets.getFirst();
  for (let index = 0; index < length; index += 1) {
    if (index > 0) sheet = sheet.getNextOrNullObject();
    pending.push(queueSheet(sheet));
  }
  try {
    await context.sync();
  } catch (error) {
    if (isWorthAnotherTry(error)) return undefined;
    throw error;
  }
  const found = pending.filter((one) => !one.sheet.isNullObject);
  return found.length === count.value ? found.map(takeSheet) : undefined;
}

async function listSheets(context: Excel.RequestContext): Promise<readonly MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true });
  await context.sync();
  const pending = worksheets.items.map(queueSheet);
  await context.sync();
  return pending.map(takeSheet);
}

/** Nothing has been changed yet, so asking again is harmless - except where the user has to act first. */
function isWorthAnotherTry(error: unknown): boolean {
  const code = officeErrorCode(error);
  return code !== undefined && code !== 'InvalidOperationInCellEditMode' && code !== 'ActivityLimitReached';
}

interface PendingSheet {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

function queueSheet(sheet: Excel.Worksheet): PendingSheet {
  sheet.load({ name: true, protection: { protected: true } });
  const formats = sheet.getRange().untrack().conditionalFormats;
  formats.load({ id: true, type: true, customOrNullObject: { rule: { formula: true } } });
  return { sheet, formats };
}

function takeSheet({ sheet, formats }: PendingSheet): MarkedSheet {
  return {
    sheet,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    marks: formats.items.filter(isMark),
  };
}

function isMark(format: Excel.ConditionalFormat): boolean {
  return (
    format.type === Excel.ConditionalFormatType.custom && isSignature(format.customOrNullObject.rule.formula)
  );
}
