/** All cells of a changed sheet: what is written, cleared, kept and lost. */
import { cellKey, toA1, type CellPosition } from '../sheet/address';
import type { LayoutCell } from '../sheet/layout';
import type { ContentChange, StyleChange } from '../sheet/sheetChange';
import { EMPTY, sameContent, type CellContent } from './cellContents';
import { planCell } from './planCell';
import {
  byPlace,
  contentOf,
  isLinked,
  Pairing,
  standing,
  type LostEntry,
  type SheetSide,
  type SheetToChange,
} from './sheetJob';
import { isIndexRow, isPageRow } from './sheetLines';

export interface Written {
  readonly contents: readonly ContentChange[];
  readonly styles: readonly StyleChange[];
  readonly lost: readonly LostEntry[];
  readonly keptOverwritten: readonly string[];
}

/** A formula follows the rows and columns of its own sheet, and of the others where it points to them. */
function isRewritten(
  { rows, columns, othersMove }: SheetToChange,
  { content, isFormula }: LayoutCell,
): boolean {
  const ownMove = rows.edits.length + columns.edits.length > 0;
  return isFormula && (ownMove || (othersMove && String(content).includes('!')));
}

export function planCells(job: SheetToChange): Written {
  const linkedNow = isLinked(job);
  const target = linkedNow ? job.after.layouts.linked : job.after.layouts.alone;
  const base = byPlace(linkedNow ? job.before.layouts.linked : job.before.layouts.alone);
  const otherBase = byPlace(linkedNow ? job.before.layouts.alone : job.before.layouts.linked);
  const pairing = new Pairing(job);
  const contents: ContentChange[] = [];
  const styles: StyleChange[] = [];
  const lost: LostEntry[] = [];
  const keptOverwritten: string[] = [];
  for (const wanted of target.cells) {
    const [row, column] = [job.rows.after(wanted.row), job.columns.after(wanted.column)];
    if (row === null || column === null) continue;
    const from = pairing.of(wanted.row, wanted.column);
    const key = from ? cellKey(from.row, from.column) : null;
    const made = key === null ? undefined : base.get(key);
    const other = key === null ? EMPTY : contentOf(otherBase.get(key));
    const stands = from ? standing(job, from.row, from.column) : EMPTY;
    const isNew = job.rows.isNew(wanted.row) || job.columns.isNew(wanted.column);
    const plan = planCell({
      wanted,
      made,
      stands,
      untouched: sameContent(stands, contentOf(made)) || (other.isFormula && sameContent(stands, other)),
      isRewritten: isRewritten(job, wanted),
      isIndex: isIndexRow(job.after.rowIds[wanted.row] ?? ''),
      stays:
        !isNew && from !== null && job.after.columnIds[wanted.column] === job.before.columnIds[from.column],
    });
    if (plan.style) styles.push({ row, column, style: plan.style });
    if (plan.write) contents.push({ row, column, ...plan.write, numberFormat: wanted.style.numberFormat });
    if (from && plan.lost) lost.push(lostEntry(job, from, plan.lost, made));
    if (from && plan.keptOverwritten) keptOverwritten.push(addressOf(job, from));
  }
  return { contents, styles, lost, keptOverwritten };
}

function lostEntry(
  job: SheetToChange,
  { row, column }: { readonly row: number; readonly column: number },
  content: CellContent,
  made: LayoutCell | undefined,
): LostEntry {
  return {
    row: job.rows.before(row) ?? row,
    column: job.columns.before(column) ?? column,
    ...content,
    numberFormat: made?.style.numberFormat ?? 'General',
  };
}

function addressOf(job: SheetToChange, { row, column }: { row: number; column: number }): string {
  return toA1(job.rows.before(row) ?? row, job.columns.before(column) ?? column);
}

/** Cells that the form had and has no longer, though their row and column stay: a signature that has moved to the right. */
export function clearedCells(job: SheetToChange): readonly CellPosition[] {
  const { before, after } = job;
  const id = (side: SheetSide, { row, column }: LayoutCell): string =>
    `${side.rowIds[row] ?? ''}|${side.columnIds[column] ?? ''}`;
  const used = new Set(after.layouts.alone.cells.map((cell) => id(after, cell)));
  return before.layouts.alone.cells.flatMap((cell): CellPosition[] => {
    if (used.has(id(before, cell))) return [];
    const [row, column] = [job.rows.before(cell.row), job.columns.before(cell.column)];
    const [at, along] = [
      row === null ? null : job.rows.moved(row),
      column === null ? null : job.columns.moved(column),
    ];
    if (at === null || along === null) return [];
    const goesAlong = isPageRow(before.rowIds[cell.row] ?? '');
    const untouched = sameContent(standing(job, cell.row, cell.column), contentOf(cell));
    return goesAlong || untouched ? [{ row: at, column: along }] : [];
  });
}

/** Entries in rows and columns of the old layout that the new one does not have. */
export function entriesGone(job: SheetToChange): readonly LostEntry[] {
  const rows = new Set(job.after.rowIds);
  const columns = new Set(job.after.columnIds);
  const { alone, linked } = job.before.layouts;
  const other = byPlace(linked);
  return alone.cells.flatMap((cell): LostEntry[] => {
    const [rowId, columnId] = [job.before.rowIds[cell.row] ?? '', job.before.columnIds[cell.column] ?? ''];
    if ((rows.has(rowId) && columns.has(columnId)) || /^(?:top|head|end):|^index$/.test(rowId)) return [];
    const stands = standing(job, cell.row, cell.column);
    if (stands.content === null || sameContent(stands, contentOf(cell))) return [];
    if (sameContent(stands, contentOf(other.get(cellKey(cell.row, cell.column))))) return [];
    return [lostEntry(job, cell, stands, cell)];
  });
}
