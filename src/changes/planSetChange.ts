/** Later changes of a set that is in the workbook already: localities, years, lines of the catalogue, rows for works and activities. */
import type { FormOptions } from '../forms/formOptions';
import { linkedLayouts, type FormRequest } from '../forms/formSet';
import { buildLayout } from '../forms/layout/buildLayout';
import type { Programme } from '../programme/programme';
import type { Table } from '../reading/table';
import type { SheetLayout } from '../sheet/layout';
import type { SheetChange } from '../sheet/sheetChange';
import { resolveSheetReferences } from '../sheet/sheetReferences';
import { asBuilt, type AsBuilt, type Refusal } from './asBuilt';
import type { FreeRowIds } from './identity';
import { membersFor, type Member } from './members';
import { planSheet } from './planSheet';
import type { ChangedSheet, SetChangeRequest, SetChangeResult } from './setChange';
import type { LayoutPair, SheetSide, SheetToChange } from './sheetJob';
import { axisChange, isPageRow, layoutColumnIds, layoutRowIds } from './sheetLines';
import { undoOf } from './undoChange';

function request({ built }: Member): FormRequest {
  return { form: built.form, options: built.options };
}

function targetRequest({ built, target }: Member): FormRequest {
  return { form: built.form, options: target };
}

/** The layouts of all sheets, alone and linked, with the names that the sheets bear. */
function layoutPairs(
  members: readonly Member[],
  toRequest: (member: Member) => FormRequest,
): readonly LayoutPair[] {
  const names = members.map(({ built }) => built.table.sheet.name);
  const requests = members.map(toRequest);
  const linked = resolveSheetReferences(linkedLayouts(requests), names);
  return requests.map(({ form, options }, place) => {
    const alone = buildLayout(form, options);
    return { alone, linked: linked[place] ?? alone };
  });
}

function sideOf(layouts: LayoutPair, { form, options }: FormRequest, freeRowId?: FreeRowIds): SheetSide {
  return {
    layouts,
    rowIds: layoutRowIds(form, options, layouts.alone, freeRowId),
    columnIds: layoutColumnIds(options, layouts.alone),
  };
}

/** Column of the sheet for each column of the layout. */
function columnPlaces({ table }: AsBuilt, layout: SheetLayout): readonly (number | null)[] {
  const places = new Map(table.columns.map(({ formColumn, column }) => [formColumn.key, column]));
  return [...layout.grid.columns]
    .sort((a, b) => a.column - b.column)
    .map(({ key }) => places.get(key) ?? null);
}

function nameOfRow(layout: SheetLayout, row: number, fallback: string): string {
  const texts = layout.cells
    .filter((cell) => cell.row === row && typeof cell.content === 'string' && !cell.isFormula)
    .sort((a, b) => a.column - b.column)
    .map(({ content }) => String(content));
  return texts.join(' ') || fallback;
}

interface Planned {
  readonly change: SheetChange;
  readonly summary: ChangedSheet;
}

type Job = Omit<SheetToChange, 'othersMove'>;

/** Where the lines of a member's sheet stand and go. */
function jobOf(member: Member, before: LayoutPair, after: LayoutPair): Job | Refusal {
  const { built } = member;
  const { table } = built;
  const from = sideOf(before, request(member));
  const to = sideOf(after, targetRequest(member), member.freeRowId);
  const shift = table.headerTop - before.alone.print.titleRows.first;
  const headerOf = ({ alone }: LayoutPair): number =>
    alone.print.titleRows.last - alone.print.titleRows.first;
  const refuse = (key: string): Refusal => ({
    sheet: table.sheet.name,
    reason: { key: `changes.refused.${key}` },
  });
  // Without its index row it does not stand as the form made it.
  const { indexRow, headerTop } = table;
  if (indexRow === null || indexRow - headerTop !== headerOf(before)) return refuse('columns');
  if (headerOf(before) !== headerOf(after)) return refuse('header');
  const rowPlaces = from.rowIds.map((id, row) => {
    const at = row + shift;
    return at < 0 && isPageRow(id) ? null : at;
  });
  return {
    sheet: table.sheet,
    before: from,
    after: to,
    rows: axisChange('row', from.rowIds, rowPlaces, to.rowIds),
    columns: axisChange('column', from.columnIds, columnPlaces(built, before.alone), to.columnIds),
  };
}

/** Names of the rows of one side that the other does not have. */
function rowsBeside({ rowIds, layouts }: SheetSide, other: SheetSide): readonly string[] {
  return rowIds.flatMap((id, row) => (other.rowIds.includes(id) ? [] : [nameOfRow(layouts.alone, row, id)]));
}

function plannedOf(job: SheetToChange): Planned {
  const { before, after } = job;
  const { change, lost, keptOverwritten } = planSheet(job);
  const count = (ids: readonly string[], others: readonly string[]): number =>
    ids.filter((id) => !others.includes(id)).length;
  return {
    change,
    summary: {
      sheet: job.sheet.name,
      addedRows: rowsBeside(after, before),
      removedRows: rowsBeside(before, after),
      addedColumns: count(after.columnIds, before.columnIds),
      removedColumns: count(before.columnIds, after.columnIds),
      lost,
      keptOverwritten,
    },
  };
}

function isNothing({
  lines,
  contents,
  styles,
  merged,
  unmerged,
  inputRules,
  withoutRule,
}: SheetChange): boolean {
  return [lines, contents, styles, merged, unmerged, inputRules, withoutRule].every(
    ({ length }) => length === 0,
  );
}

/**
 * @param tables the recognised tables of the workbook as it stands
 * @param plan what the set was made with, where that is known
 */
export function planSetChange(
  tables: readonly Table[],
  plan: FormOptions | null,
  programmes: readonly Programme[],
  edit: SetChangeRequest,
): SetChangeResult {
  const results = tables.map((table) =>
    asBuilt(table, plan, programmes, tables.filter(({ sheet }) => sheet === table.sheet).length === 1),
  );
  const refused = results.flatMap((result) => (result.ok ? [] : [result.refusal]));
  const built = results.flatMap((result) => (result.ok ? [result.built] : []));
  if (edit.kind !== 'options') {
    const refusal = refused.find(({ sheet }) => sheet === edit.sheet);
    if (refusal) return { ok: false, reason: refusal.reason };
  }
  const members = membersFor(built, edit, plan);
  if ('key' in members) return { ok: false, reason: members };
  if (members.length === 0) return { ok: false, reason: { key: 'changes.none' } };
  const before = layoutPairs(members, request);
  const after = layoutPairs(members, targetRequest);
  const jobs = members.flatMap((member, place) => {
    const [from, to] = [before[place], after[place]];
    return from && to ? [jobOf(member, from, to)] : [];
  });
  const possible = jobs.filter((job): job is Job => !('reason' in job));
  const moving = possible.filter(({ rows, columns }) => rows.edits.length + columns.edits.length > 0);
  const done = possible
    .map((job) => plannedOf({ ...job, othersMove: moving.some((other) => other !== job) }))
    .filter(({ change }) => !isNothing(change));
  return {
    ok: true,
    change: {
      changes: done.map(({ change }) => change),
      sheets: done.map(({ summary }) => summary),
      refused: [...refused, ...jobs.flatMap((job) => ('reason' in job ? [job] : []))],
      undo: undoOf(
        edit,
        plan,
        done.map(({ change, summary }) => ({ change, lost: summary.lost })),
      ),
    },
  };
}
