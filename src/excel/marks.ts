/** Puts marks into cells and takes them out again, without touching anything the user made. */
import type { Severity } from '../findings/finding';
import { mayBeAboutOneThing } from './askInHalves';
import { planMarks, sheetKey, type PlannedMark, type SheetMarkPlan } from './markPlan';
import { MARK_LOOKS, signatureFormula } from './markRules';
import { oneByOne } from './oneByOne';
import { findMarks, findMarksStepByStep, markWithId, type MarkedSheet } from './sheetMarks';
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
  return atOnceOrStepByStep(
    async () => {
      const sheets = await findMarks(context, expectedSheets);
      removableMarks(sheets).forEach(queueRemoval);
      const result = queueMarks(plans, sheets);
      await context.sync();
      return result;
    },
    async () => {
      const sheets = await findMarksStepByStep(context);
      await removeStepByStep(context, sheets);
      const result = queueMarks(plans, sheets);
      await context.sync();
      return result;
    },
  );
}

/** Removes the add-in's marks from every sheet that is not protected; two round trips. Tells how many cells had one. */
export async function unmarkCells(
  context: Excel.RequestContext,
  expectedSheets: number | undefined,
): Promise<number> {
  return atOnceOrStepByStep(
    async () => {
      const removed = removableMarks(await findMarks(context, expectedSheets)).map(queueRemoval);
      await context.sync();
      return countCells(removed);
    },
    async () => removeStepByStep(context, await findMarksStepByStep(context)),
  );
}

/**
 * A sheet or a mark may go between looking and acting (a co-author, faults of Excel's with formats it lists and
 * then does not find). The second attempt looks anew, so it also finishes what the first one left half done.
 */
async function atOnceOrStepByStep<T>(atOnce: () => Promise<T>, stepByStep: () => Promise<T>): Promise<T> {
  try {
    return await atOnce();
  } catch (error) {
    if (!mayBeAboutOneThing(error)) throw error;
    return stepByStep();
  }
}

interface FoundMark {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
}

function removableMarks(sheets: readonly MarkedSheet[]): readonly FoundMark[] {
  return sheets.flatMap(({ sheet, isProtected, marks }) =>
    isProtected ? [] : marks.map((id) => ({ sheet, id })),
  );
}

/** Queues the removal of a mark; gives the cells it stood in. */
function queueRemoval({ sheet, id }: FoundMark): Excel.RangeAreas {
  const mark = markWithId(sheet, id);
  const areas = mark.getRanges();
  areas.load({ cellCount: true });
  areas.untrack();
  mark.delete();
  return areas;
}

/** A mark that cannot be removed is gone already or beyond reach; it must not keep the others. */
async function removeStepByStep(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<number> {
  const counts = await oneByOne(removableMarks(sheets), async (mark) => {
    const removed = queueRemoval(mark);
    try {
      await context.sync();
      return countCells([removed]);
    } catch {
      return 0;
    }
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

function countCells(removed: readonly Excel.RangeAreas[]): number {
  return removed.reduce((sum, areas) => sum + areas.cellCount, 0);
}

function queueMarks(plans: readonly SheetMarkPlan[], sheets: readonly MarkedSheet[]): MarkResult {
  const byName = new Map(sheets.map((sheet) => [sheetKey(sheet.name), sheet]));
  const skippedSheets: { sheet: string; reason: 'protected' | 'missing' }[] = [];
  let marked = 0;
  for (const plan of plans) {
    const target = byName.get(sheetKey(plan.sheet));
    if (!target) skippedSheets.push({ sheet: plan.sheet, reason: 'missing' });
    else if (target.isProtected) skippedSheets.push({ sheet: plan.sheet, reason: 'protected' });
    else for (const mark of plan.marks) marked += queueMark(target.sheet, mark);
  }
  return { marked, skippedSheets };
}

function queueMark(sheet: Excel.Worksheet, { severity, addresses, cells }: PlannedMark): number {
  for (const address of addresses) {
    const areas = sheet.getRanges(address).untrack();
    const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
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
