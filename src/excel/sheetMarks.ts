/** Finds the add-in's marks on all sheets, in one round trip where it can be done. */
import { askInHalves } from './askInHalves';
import { isSignature } from './markRules';
import { oneByOne } from './oneByOne';

/** A sheet with the marks it carries. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  /** Ids of its conditional formats that are ours. */
  readonly marks: readonly string[];
}

/** How many sheets are asked for at once when nobody knows how many there are. */
const USUAL_SHEET_COUNT = 40;

/**
 * Every sheet and its marks. Listing the sheets and then their formats takes two round trips, so the sheets are
 * walked from the first to the next instead, as many as there were when somebody last looked. When that turns out
 * to be the wrong number, the list decides, in one round trip more.
 */
export async function findMarks(
  context: Excel.RequestContext,
  expectedSheets: number | undefined,
): Promise<readonly MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true });
  const walked: PendingSheet[] = [];
  let next = worksheets.getFirst();
  for (let index = 0; index < (expectedSheets ?? USUAL_SHEET_COUNT); index += 1) {
    if (index > 0) next = next.getNextOrNullObject();
    walked.push(queueSheet(next));
  }
  await context.sync();
  const found = walked.filter(({ sheet }) => !sheet.isNullObject);
  if (found.length === worksheets.items.length) return found.map(takeSheet);
  const listed = worksheets.items.map(queueSheet);
  await context.sync();
  return listed.map(takeSheet);
}

/**
 * The same when Excel refused to answer at once. It is known to fail on the user's own conditional formats (two rules on
 * one cell, for one); then on the sheet where it fails format by format, leaving out only those.
 */
export async function findMarksStepByStep(context: Excel.RequestContext): Promise<readonly MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true, id: true, protection: { protected: true } });
  await context.sync();
  const answers = await askInHalves<Excel.Worksheet, SheetAnswer>(context, worksheets.items, {
    ask: (sheet) => {
      const pending = queueSheet(sheet);
      return () => ({ sheet, found: takeSheet(pending) });
    },
    refused: (sheet) => ({ sheet, found: undefined }),
  });
  return oneByOne(
    answers,
    async ({ sheet, found }) =>
      found ?? {
        sheet,
        name: sheet.name,
        isProtected: sheet.protection.protected,
        marks: await readableMarks(context, sheet),
      },
  );
}

interface SheetAnswer {
  readonly sheet: Excel.Worksheet;
  /** Undefined where Excel would not tell about all formats of the sheet together. */
  readonly found: MarkedSheet | undefined;
}

async function readableMarks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly string[]> {
  const formats = conditionalFormatsOf(sheet);
  formats.load({ id: true, type: true });
  try {
    await context.sync();
  } catch {
    return [];
  }
  const custom = formats.items.filter((format) => format.type === Excel.ConditionalFormatType.custom);
  const marks = await askInHalves<Excel.ConditionalFormat, readonly string[]>(context, custom, {
    ask: ({ id }) => {
      const { rule } = markWithId(sheet, id).custom;
      rule.load({ formula: true });
      return () => (isSignature(rule.formula) ? [id] : []);
    },
    refused: () => [],
  });
  return marks.flat();
}

interface PendingSheet {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

function queueSheet(sheet: Excel.Worksheet): PendingSheet {
  sheet.load({ name: true, protection: { protected: true } });
  const formats = conditionalFormatsOf(sheet);
  // Not `custom`: asking for it fails as soon as one format is of another type.
  formats.load({ id: true, type: true, customOrNullObject: { rule: { formula: true } } });
  return { sheet, formats };
}

/** The format with this id; good for the next batch only. */
export function markWithId(sheet: Excel.Worksheet, id: string): Excel.ConditionalFormat {
  return conditionalFormatsOf(sheet).getItem(id);
}

function conditionalFormatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().untrack().conditionalFormats;
}

function takeSheet({ sheet, formats }: PendingSheet): MarkedSheet {
  return {
    sheet,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    marks: formats.items.filter(isMark).map(({ id }) => id),
  };
}

function isMark(format: Excel.ConditionalFormat): boolean {
  return (
    format.type === Excel.ConditionalFormatType.custom && isSignature(format.customOrNullObject.rule.formula)
  );
}
