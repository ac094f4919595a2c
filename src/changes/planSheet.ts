/** From a sheet as it stands and the layout that it shall have to what has to be done: three ways are compared, so that no entry is lost. */
import type { Area } from '../sheet/address';
import type { SheetChange } from '../sheet/sheetChange';
import { clearedCells, entriesGone, planCells } from './planCells';
import { placedArea, planMerges } from './planMerges';
import { planRules } from './planRules';
import { isLinked, type LostEntry, type SheetToChange } from './sheetJob';

export interface PlannedSheet {
  readonly change: SheetChange;
  readonly lost: readonly LostEntry[];
  /** Formulas of the form that the user had written over: left as they are. */
  readonly keptOverwritten: readonly string[];
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
