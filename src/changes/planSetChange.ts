/** Later changes of a set that is in the workbook already: localities, years, lines of the catalogue, rows for works and activities. */
import { linkedLayouts, type FormRequest } from '../forms/formSet';
import type { FormOptions } from '../forms/formOptions';
import { MOST_FREE_ROWS } from '../forms/formOptions';
import { buildLayout } from '../forms/layout/buildLayout';
import type { Message } from '../messages/message';
import type { Programme } from '../programme/programme';
import type { Table } from '../reading/table';
import type { SheetLayout } from '../sheet/layout';
import type { SheetChange } from '../sheet/sheetChange';
import { resolveSheetReferences } from '../sheet/sheetReferences';
import { asBuilt, type AsBuilt, type Refusal } from './asBuilt';
import { freeRow, type FreeRowIds } from './identity';
import { planSheet, type LayoutPair, type LostEntry, type SheetSide, type SheetToChange } from './planSheet';
import { axisChange, isPageRow, layoutColumnIds, layoutRowIds } from './sheetLines';

/** Rows of a sheet, both ends included. */
export interface SelectedRows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** What shall be different. */
export type SetChangeRequest =
  /** The set as it would be inserted with these options. */
  | { readonly kind: 'options'; readonly options: FormOptions }
  /** More rows below the selected ones, in their group. */
  | ({ readonly kind: 'add-rows'; readonly count: number } & SelectedRows)
  /** The selected rows of works or activities go. */
  | ({ readonly kind: 'remove-rows' } & SelectedRows);

/** What is done to one sheet, for the user to agree to. */
export interface ChangedSheet {
  readonly sheet: string;
  readonly addedRows: readonly string[];
  readonly removedRows: readonly string[];
  readonly addedColumns: number;
  readonly removedColumns: number;
  readonly lost: readonly LostEntry[];
  readonly keptOverwritten: readonly string[];
}

/** What takes a change back: the change the other way round, then the entries that had gone. */
export interface UndoChange {
  readonly edit: SetChangeRequest;
  readonly restored: readonly { readonly sheet: string; readonly entries: readonly LostEntry[] }[];
}

export interface SetChange {
  readonly changes: readonly SheetChange[];
  readonly sheets: readonly ChangedSheet[];
  readonly refused: readonly Refusal[];
  /** `null` where it is not known what stood there before. */
  readonly undo: UndoChange | null;
}

export type SetChangeResult =
  { readonly ok: true; readonly change: SetChange } | { readonly ok: false; readonly reason: Message };

/** A sheet before and after. */
interface Member {
  readonly built: AsBuilt;
  readonly target: FormOptions;
  readonly freeRowId: FreeRowIds | undefined;
}

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
  if (table.indexRow - table.headerTop !== headerOf(before)) return refuse('columns');
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

/** The group that selected rows belong to, and their places among its free rows; `null` when they are not of one group. */
function selectedRows(
  { table, form, options }: AsBuilt,
  rows: SelectedRows,
): { readonly group: string; readonly places: readonly number[] } | null {
  const keys = form.rows(options).map(({ key }) => key);
  const first = table.rows[0]?.row ?? 0;
  const selected = keys.filter((_, place) => first + place >= rows.first && first + place <= rows.last);
  const known = selected.map((key) => freeRow(key));
  const groups = new Set(
    known.map((free, place) => free?.group ?? selected[place] ?? '').filter((group) => group !== ''),
  );
  const [group] = groups;
  if (group === undefined || groups.size > 1 || options.freeRows?.[group] === undefined) return null;
  return { group, places: known.flatMap((free) => (free ? [free.place] : [])) };
}

function rowEdit(
  built: AsBuilt,
  edit: SetChangeRequest & { kind: 'add-rows' | 'remove-rows' },
): Member | Message {
  const found = selectedRows(built, edit);
  if (!found) return { key: 'changes.rows.other' };
  const { group, places } = found;
  const count = built.options.freeRows?.[group] ?? 0;
  const withCount = (rows: number): FormOptions => ({
    ...built.options,
    freeRows: { ...built.options.freeRows, [group]: rows },
  });
  if (edit.kind === 'remove-rows') {
    if (places.length === 0) return { key: 'changes.rows.heading' };
    const left = Array.from({ length: count }, (_, place) => place + 1).filter(
      (place) => !places.includes(place),
    );
    if (left.length === 0) return { key: 'changes.rows.last' };
    return {
      built,
      target: withCount(left.length),
      freeRowId: (of, place) => `${of}#${of === group ? (left[place - 1] ?? place) : place}`,
    };
  }
  const added = edit.count;
  const behind = places.length === 0 ? 0 : Math.max(...places);
  if (count + added > MOST_FREE_ROWS) return { key: 'changes.rows.many', params: { most: MOST_FREE_ROWS } };
  return {
    built,
    target: withCount(count + added),
    freeRowId: (of, place) => {
      if (of !== group || place <= behind) return `${of}#${place}`;
      return place <= behind + added ? `${of}#new-${place - behind}` : `${of}#${place - added}`;
    },
  };
}

function membersFor(built: readonly AsBuilt[], edit: SetChangeRequest): readonly Member[] | Message {
  const unchanged = (one: AsBuilt): Member => ({ built: one, target: one.options, freeRowId: undefined });
  if (edit.kind === 'options') {
    const { options } = edit;
    return built.map((one) => ({
      built: one,
      freeRowId: undefined,
      target: {
        ...options,
        moneyUnit: one.options.moneyUnit,
        freeRows: { ...options.freeRows, ...one.options.freeRows },
      },
    }));
  }
  const members = built.map((one) =>
    one.table.sheet.name === edit.sheet ? rowEdit(one, edit) : unchanged(one),
  );
  const wrong = members.find((member): member is Message => 'key' in member);
  if (wrong) return wrong;
  if (!built.some(({ table }) => table.sheet.name === edit.sheet)) return { key: 'changes.rows.no-table' };
  return members.filter((member): member is Member => 'built' in member);
}

function undoOf(
  edit: SetChangeRequest,
  plan: FormOptions | null,
  done: readonly { readonly change: SheetChange; readonly lost: readonly LostEntry[] }[],
): UndoChange | null {
  const restored = done
    .filter(({ lost }) => lost.length > 0)
    .map(({ change, lost }) => ({ sheet: change.sheet, entries: lost }));
  const reverse = reverseOf(
    edit,
    plan,
    done.find(({ change }) => 'sheet' in edit && change.sheet === edit.sheet)?.change,
  );
  return reverse && { edit: reverse, restored };
}

function reverseOf(
  edit: SetChangeRequest,
  plan: FormOptions | null,
  change: SheetChange | undefined,
): SetChangeRequest | null {
  if (edit.kind === 'options') return plan && { kind: 'options', options: plan };
  const lines = change?.lines.filter(({ axis }) => axis === 'row') ?? [];
  const [first] = lines;
  if (!first) return null;
  const count = lines.reduce((sum, line) => sum + line.count, 0);
  const { sheet } = edit;
  const above = first.first - 1;
  return edit.kind === 'add-rows'
    ? { kind: 'remove-rows', sheet, first: first.first, last: above + count }
    : { kind: 'add-rows', sheet, first: above, last: above, count };
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
  const members = membersFor(built, edit);
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
