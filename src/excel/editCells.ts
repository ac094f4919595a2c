/** Writes what a fix says into its cells, and back: only where they still hold what was shown, and all of them or none. */
import { parseCell } from '../sheet/address';
import { contentOf, isSameContent, TEXT_FORMAT, type CellContent, type CellEdit } from '../sheet/cellEdit';
import type { CellSnapshot } from '../sheet/snapshot';
import { readCells } from './cellValues';
import type { OwnEdits } from './ownEdits';
import { rangeOf } from './ranges';
import { ExcelFailure } from './workbookPort';

const GENERAL = 'General';

interface OpenCell {
  readonly edit: CellEdit;
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

interface PlannedCell extends OpenCell {
  readonly sheetId: string;
  readonly formatBefore: string;
  readonly formatAfter: string;
}

/**
 * Two round trips: what the cells hold, then all that is to be written, which is read back at once. Nothing is done where a sheet is missing or
 * protected, or a cell holds something else than the edit says.
 *
 * @returns the edits as they came out, so that they can be taken back: Excel may write a formula in another way
 */
export async function editCells(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  own: OwnEdits,
): Promise<readonly CellEdit[]> {
  if (edits.length === 0) return [];
  const planned = await plan(context, openCells(context, edits));
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const cell of planned) {
    own.expect(cell.sheetId, cell.edit.cell);
    write(cell, cell.edit.after, cell.formatAfter);
  }
  const written = planned.map(queueRead);
  try {
    await context.sync();
  } catch (error) {
    await takeBack(context, planned);
    throw error;
  }
  return planned.map(({ edit, formatBefore }, at): CellEdit => {
    const now = written[at]?.take();
    const numberFormat = { before: formatBefore, after: now?.numberFormat ?? edit.numberFormat.after };
    return { ...edit, after: (now && contentOf(now)) ?? edit.after, numberFormat };
  });
}

function openCells(context: Excel.RequestContext, edits: readonly CellEdit[]): readonly OpenCell[] {
  const sheets = new Map<string, Excel.Worksheet>();
  return edits.map((edit) => {
    const known = sheets.get(edit.sheet);
    const sheet = known ?? context.workbook.worksheets.getItem(edit.sheet);
    if (!known) {
      sheets.set(edit.sheet, sheet);
      sheet.load({ id: true, protection: { protected: true } });
    }
    const { row, column } = parseCell(edit.cell) ?? { row: -1, column: -1 };
    return { edit, sheet, row, column };
  });
}

interface QueuedCell {
  /** What it holds, once Excel has answered; undefined where it is blank. */
  readonly take: () => CellSnapshot | undefined;
}

function queueRead({ sheet, row, column }: OpenCell): QueuedCell {
  const range = rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
  range.load({ values: true, formulas: true, valueTypes: true, numberFormat: true });
  return {
    take: () => {
      const { values, formulas, valueTypes, numberFormat: numberFormats } = range;
      return readCells({ values, formulas, valueTypes, numberFormats }, row, column)?.[0];
    },
  };
}

async function plan(
  context: Excel.RequestContext,
  open: readonly OpenCell[],
): Promise<readonly PlannedCell[]> {
  const queued = open.map(queueRead);
  await context.sync();
  for (const { sheet, edit } of open) {
    if (sheet.protection.protected) throw new ExcelFailure('protected', edit.sheet);
  }
  return open.map((cell, at): PlannedCell => {
    const { edit, sheet } = cell;
    const now = queued[at]?.take();
    const { before, after } = edit.numberFormat;
    // A format that the user has changed since only shows the figure otherwise: it stays.
    const formatAfter = now?.numberFormat === before ? after : now?.numberFormat;
    const isAsShown = now !== undefined && isSameContent(contentOf(now), edit.before);
    if (!isAsShown || formatAfter === undefined || !canHold(edit.after, formatAfter)) {
      throw new ExcelFailure('cell-changed', `${edit.sheet}!${edit.cell}`);
    }
    return { ...cell, sheetId: sheet.id, formatBefore: now.numberFormat, formatAfter };
  });
}

/** In a cell for text everything becomes text. */
function canHold({ type }: CellContent, format: string): boolean {
  return type === 'text' || format !== TEXT_FORMAT;
}

function write(
  { sheet, row, column, formatBefore }: PlannedCell,
  content: CellContent,
  format: string,
): void {
  const range = rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
  // What is written is understood by the format that the cell has at that moment.
  if (format !== formatBefore) range.numberFormat = [[format]];
  range.formulas = [[inputOf(content, format)]];
  // A cell in General takes over the format of the cells that its formula names.
  if (format === GENERAL && content.type === 'formula') range.numberFormat = [[format]];
}

function inputOf({ type, value }: CellContent, format: string): string | number {
  if (type === 'number') return Number(value);
  // Such a text reads as a number: without "'" it would become one.
  return type === 'text' && format !== TEXT_FORMAT ? `'${value}` : value;
}

/** Cells that were written before Excel gave up get back what they held. Never fails: the failure that led here is the one to report. */
async function takeBack(context: Excel.RequestContext, planned: readonly PlannedCell[]): Promise<void> {
  try {
    const queued = planned.map(queueRead);
    await context.sync();
    planned.forEach((cell, at) => {
      const now = queued[at]?.take();
      const { edit, formatBefore } = cell;
      if (!now || !isSameContent(contentOf(now), edit.after)) return;
      write({ ...cell, formatBefore: now.numberFormat }, edit.before, formatBefore);
    });
    await context.sync();
  } catch {
    // In cell edit mode, for one, Excel took nothing in the first place and lets nobody look either.
  }
}
