/** Puts marks into cells and takes them out again, without touching anything the user made. */
import type { Severity } from '../findings/finding';
import { officeErrorCode } from './failures';
import { planMarks, sheetKey, type PlannedMark, type SheetMarkPlan } from './markPlan';
import { MARK_LOOKS, signatureFormula } from './markRules';
import { findMarks, type MarkedSheet } from './sheetMarks';
import type { CellMark, MarkResult } from './workbookPort';

/**
 * Replaces the add-in's marks by these; two round trips. Marks are conditional formats of their own, so the cells'
 * fills and fonts stay as they are underneath. Protected sheets keep what they have and are named in the result.
 */
export async function markCells(
  context: Excel.RequestContext,
  marks: readonly CellMark[],
  expectedSheets: number | undefined,
): Promise<MarkResult> {
  const plans = planMarks(marks);
  return againIfGone(async () => {
    const sheets = await findMarks(context, expectedSheets);
    removeMarks(sheets);
    const result = addMarks(plans, sheets);
    await context.sync();
    return result;
  });
}

/** Removes the add-in's marks from every sheet that is not protected; two round trips. Tells how many cells had one. */
export async function unmarkCells(
  context: Excel.RequestContext,
  expectedSheets: number | undefined,
): Promise<number> {
  return againIfGone(async () => {
    const sheets = await findMarks(context, expectedSheets);
    const removed = removeMarks(sheets);
    await context.sync();
    return removed.reduce((sum, areas) => sum + areas.cellCount, 0);
  });
}

/**
 * A sheet or a mark may go between looking and acting (a co-author, a known fault of Excel's). Every attempt
 * looks anew, so what the first one left half done the second one finishes.
 */
async function againIfGone<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (officeErrorCode(error) !== 'ItemNotFound') throw error;
    return attempt();
  }
}

/** Queues the removal of all marks; gives the cells they stood in. */
function removeMarks(sheets: readonly MarkedSheet[]): readonly Excel.RangeAreas[] {
  return sheets.flatMap(({ isProtected, marks }) =>
    isProtected
      ? []
      : marks.map((mark) => {
          const areas = mark.getRanges();
          areas.load({ cellCount: true });
          areas.untrack();
          mark.delete();
          return areas;
        }),
  );
}

function addMarks(plans: readonly SheetMarkPlan[], sheets: readonly MarkedSheet[]): MarkResult {
  const byName = new Map(sheets.map((sheet) => [sheetKey(sheet.name), sheet]));
  const skippedSheets: { sheet: string; reason: 'protected' | 'missing' }[] = [];
  let marked = 0;
  for (const plan of plans) {
    const target = byName.get(sheetKey(plan.sheet));
    if (!target) skippedSheets.push({ sheet: plan.sheet, reason: 'missing' });
    else if (target.isProtected) skippedSheets.push({ sheet: plan.sheet, reason: 'protected' });
    else for (const mark of plan.marks) marked += addMark(target.sheet, mark);
  }
  return { marked, skippedSheets };
}

function addMark(sheet: Excel.Worksheet, { severity, addresses, cells }: PlannedMark): number {
  for (const address of addresses) {
    const format = sheet
      .getRanges(address)
      .untrack()
      .conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = signatureFormula(severity);
    applyLook(format.custom.format, severity);
  }
  return cells;
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function applyLook(format: Excel.ConditionalRangeFormat, severity: Severity): void {
  const { fill, color, bold, italic, line } = MARK_LOOKS[severity];
  format.fill.color = fill;
  format.font.color = color;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  for (const side of SIDES) {
    const border = format.borders.getItem(side);
    border.style = line;
    border.color = color;
  }
}
