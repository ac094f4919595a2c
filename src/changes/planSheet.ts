/** From a sheet as it stands and the layout that it shall have to what has to be done: three ways are compared, so that no entry is lost. */
import { cellKey, toA1, type Area, type CellPosition } from '../sheet/address';
import type { LayoutCell, SheetLayout } from '../sheet/layout';
import type { ContentChange, SheetChange, StyleChange } from '../sheet/sheetChange';
import type { SheetSnapshot } from '../sheet/snapshot';
import { contentOnSheet, EMPTY, sameContent, type CellContent } from './cellContents';
import { pageBlocks } from './pageBlocks';
import { placedArea, planMerges } from './planMerges';
import { planRules } from './planRules';
import { isIndexRow, isPageRow, type AxisChange, type LineIds } from './sheetLines';

/** A layout in both forms that a set's sheet may have: alone, and with figures taken from the other sheets. */
export interface LayoutPair {
  readonly alone: SheetLayout;
  readonly linked: SheetLayout;
}

export interface SheetSide {
  readonly layouts: LayoutPair;
  readonly rowIds: LineIds;
  readonly columnIds: LineIds;
}

export interface SheetToChange {
  readonly sheet: SheetSnapshot;
  readonly before: SheetSide;
  readonly after: SheetSide;
  readonly rows: AxisChange;
  readonly columns: AxisChange;
  /** Rows or columns come or go on another sheet of the set. */
  readonly othersMove: boolean;
}

/** An entry that goes with its row or column, or that a formula takes the place of; where it stood before. */
export type LostEntry = ContentChange;

export interface PlannedSheet {
  readonly change: SheetChange;
  readonly lost: readonly LostEntry[];
  /** Formulas of the form that the user had written over: left as they are. */
  readonly keptOverwritten: readonly string[];
}

type CellMap = ReadonlyMap<number, LayoutCell>;

function byPlace({ cells }: SheetLayout): CellMap {
  return new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
}

/** The old layout's cell for a cell of the new one; `null` where its row or column is new. */
class Pairing {
  private readonly oldRow: ReadonlyMap<string, number>;
  private readonly oldColumn: ReadonlyMap<string, number>;

  constructor(private readonly job: SheetToChange) {
    const { before } = job;
    this.oldRow = new Map(before.rowIds.map((id, row) => [id, row]));
    this.oldColumn = new Map(before.columnIds.map((id, column) => [id, column]));
  }

  of(row: number, column: number): { readonly row: number; readonly column: number } | null {
    const { before, after } = this.job;
    const rowId = after.rowIds[row] ?? '';
    const oldRow = this.oldRow.get(rowId);
    if (oldRow === undefined) return null;
    if (isPageRow(rowId)) {
      const place = pageBlocks(after.layouts.alone, row).findIndex((block) => block.column === column);
      const block = pageBlocks(before.layouts.alone, oldRow)[place];
      if (block) return { row: oldRow, column: block.column };
    }
    const oldColumn = this.oldColumn.get(after.columnIds[column] ?? '');
    return oldColumn === undefined ? null : { row: oldRow, column: oldColumn };
  }
}

function contentOf(cell: LayoutCell | undefined): CellContent {
  return cell ? { content: cell.content, isFormula: cell.isFormula } : EMPTY;
}

/** Contents that the sheet has where the old layout has its cell. */
function standing(job: SheetToChange, row: number, column: number): CellContent {
  const [at, along] = [job.rows.before(row), job.columns.before(column)];
  return at === null || along === null ? EMPTY : contentOnSheet(job.sheet, at, along);
}

/** Whether the sheet was inserted with links to the others; where nothing tells, it takes them. */
function isLinked(job: SheetToChange): boolean {
  const { alone, linked } = job.before.layouts;
  const plain = byPlace(alone);
  const differing = linked.cells.filter(
    (cell) => !sameContent(contentOf(cell), contentOf(plain.get(cellKey(cell.row, cell.column)))),
  );
  return (
    differing.length === 0 ||
    differing.some((cell) => sameContent(contentOf(cell), standing(job, cell.row, cell.column)))
  );
}

function styleChange(before: LayoutCell | undefined, after: LayoutCell): Partial<LayoutCell['style']> | null {
  if (!before) return after.style;
  const differing = Object.entries(after.style).filter(
    ([facet, value]) => Object.entries(before.style).find(([other]) => other === facet)?.[1] !== value,
  );
  return differing.length === 0 ? null : Object.fromEntries(differing);
}

interface Written {
  readonly contents: readonly ContentChange[];
  readonly styles: readonly StyleChange[];
  readonly lost: readonly LostEntry[];
  readonly keptOverwritten: readonly string[];
}

/** What becomes of one cell of the new layout. */
interface CellPlan {
  /** `null`: what stands there stays. */
  readonly write: CellContent | null;
  readonly style: Partial<LayoutCell['style']> | null;
  readonly lost: CellContent | null;
  readonly keptOverwritten: boolean;
}

interface CellStates {
  /** The cell as the form makes it now. */
  readonly wanted: LayoutCell;
  /** The cell as the form made it; `undefined` for one that is new. */
  readonly made: LayoutCell | undefined;
  readonly stands: CellContent;
  /** Nobody changed what the form put there. */
  readonly untouched: boolean;
  /** The form's numbering of its columns: never the user's. */
  readonly isIndex: boolean;
  /** It is the same cell of the sheet, wherever that has moved to. */
  readonly stays: boolean;
  /** Excel rewrites its formula meanwhile, and not always as the form has it. */
  readonly isRewritten: boolean;
}

function planCell({ wanted, made, stands, untouched, isIndex, stays, isRewritten }: CellStates): CellPlan {
  const style = styleChange(stays ? made : undefined, wanted);
  const fresh = contentOf(wanted);
  const plan = { style, lost: null, keptOverwritten: false };
  if (untouched || isIndex) {
    const isThere =
      stays &&
      !isRewritten &&
      sameContent(fresh, contentOf(made)) &&
      (untouched || sameContent(fresh, stands));
    return { ...plan, write: isThere || (!stays && fresh.content === null) ? null : fresh };
  }
  // What was an entry is calculated from now on.
  if (fresh.isFormula && made?.isFormula !== true && !stands.isFormula) {
    return { ...plan, write: fresh, lost: stands };
  }
  const keptOverwritten = made?.isFormula === true;
  if (stays) return { ...plan, write: null, keptOverwritten };
  // A formula of the user's cannot be carried to another row as text: its references would be those of the old place.
  return stands.isFormula
    ? { ...plan, write: fresh, lost: stands }
    : { ...plan, write: stands, keptOverwritten };
}

/** A formula follows the rows and columns of its own sheet, and of the others where it points to them. */
function isRewritten(
  { rows, columns, othersMove }: SheetToChange,
  { content, isFormula }: LayoutCell,
): boolean {
  const ownMove = rows.edits.length + columns.edits.length > 0;
  return isFormula && (ownMove || (othersMove && String(content).includes('!')));
}

function planCells(job: SheetToChange): Written {
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
function clearedCells(job: SheetToChange): readonly CellPosition[] {
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
function entriesGone(job: SheetToChange): readonly LostEntry[] {
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

/** Whole inserted rows and columns, as far as the table reaches. */
function insertedAreas(job: SheetToChange): readonly Area[] {
  const rows = job.after.rowIds.flatMap((_, row) => job.rows.after(row) ?? []);
  const columns = job.after.columnIds.flatMap((_, column) => job.columns.after(column) ?? []);
  const [bottom, right] = [Math.max(...rows), Math.max(...columns)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return [
    ...job.after.rowIds.flatMap((_, row): Area[] => {
      const at = job.rows.after(row);
      return at !== null && job.rows.isNew(row) ? [{ top: at, bottom: at, left, right }] : [];
    }),
    ...job.after.columnIds.flatMap((_, column): Area[] => {
      const at = job.columns.after(column);
      return at !== null && job.columns.isNew(column) ? [{ top, bottom, left: at, right: at }] : [];
    }),
  ];
}

function planMeasures(job: SheetToChange): Pick<SheetChange, 'columnWidths' | 'rowHeights'> {
  const { alone: target } = job.after.layouts;
  const { alone: base } = job.before.layouts;
  const pairing = new Map(job.before.rowIds.map((id, row) => [id, row]));
  const wanted = new Map(target.rowHeights.map(({ row, height }) => [row, height]));
  const former = new Map(base.rowHeights.map(({ row, height }) => [row, height]));
  return {
    columnWidths: target.columnWidths.flatMap((width, column) => {
      const at = job.columns.after(column);
      return at !== null && job.columns.isNew(column) ? [{ column: at, width }] : [];
    }),
    rowHeights: job.after.rowIds.flatMap((id, row) => {
      const at = job.rows.after(row);
      const height = wanted.get(row) ?? null;
      const old = pairing.get(id);
      const before = old === undefined ? null : (former.get(old) ?? null);
      return at !== null && (job.rows.isNew(row) || height !== before) ? [{ row: at, height }] : [];
    }),
  };
}

export function planSheet(job: SheetToChange): PlannedSheet {
  const written = planCells(job);
  const linkedNow = isLinked(job);
  const [before, after] = linkedNow
    ? [job.before.layouts.linked, job.after.layouts.linked]
    : [job.before.layouts.alone, job.after.layouts.alone];
  const rowAt = (row: number): number => job.rows.after(row) ?? row;
  const { print } = after;
  const right = Math.max(...job.after.columnIds.flatMap((_, column) => job.columns.after(column) ?? []));
  return {
    change: {
      sheet: job.sheet.name,
      lines: [...job.rows.edits, ...job.columns.edits],
      inserted: insertedAreas(job),
      cleared: clearedCells(job),
      contents: written.contents,
      styles: written.styles,
      ...planMerges(job, before, after),
      ...planMeasures(job),
      ...planRules(job, before, after),
      names: after.names.flatMap(({ name, area }) => {
        const placed = placedArea(area, job.rows.after, job.columns.after);
        return placed ? [{ name, area: placed }] : [];
      }),
      print: {
        ...print,
        area: { top: rowAt(print.area.top), left: 0, bottom: rowAt(print.area.bottom), right },
        titleRows: { first: rowAt(print.titleRows.first), last: rowAt(print.titleRows.last) },
        pageBreaks: print.pageBreaks.map(rowAt),
      },
    },
    lost: [...written.lost, ...entriesGone(job)],
    keptOverwritten: written.keptOverwritten,
  };
}
