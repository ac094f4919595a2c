/** Which options each sheet of a set shall have: the new ones, or its own with rows more or fewer in one group. */
import { MOST_FREE_ROWS, type FormOptions } from '../forms/formOptions';
import type { Message } from '../messages/message';
import type { AsBuilt } from './asBuilt';
import { freeRow, type FreeRowIds } from './identity';
import type { SelectedRows, SetChangeRequest } from './setChange';

/** A sheet before and after. */
export interface Member {
  readonly built: AsBuilt;
  readonly target: FormOptions;
  readonly freeRowId: FreeRowIds | undefined;
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

/** A sheet for another project than the plan's stays with its own: a workbook may hold several of them. */
function withProject(wanted: FormOptions, sheet: FormOptions, plan: FormOptions | null): FormOptions {
  const { project: _, ...rest } = wanted;
  const project = sheet.project === plan?.project ? wanted.project : sheet.project;
  return project === undefined ? rest : { ...rest, project };
}

/** @param plan what the set was made with, where that is known */
export function membersFor(
  built: readonly AsBuilt[],
  edit: SetChangeRequest,
  plan: FormOptions | null,
): readonly Member[] | Message {
  const unchanged = (one: AsBuilt): Member => ({ built: one, target: one.options, freeRowId: undefined });
  if (edit.kind === 'options') {
    const { options } = edit;
    return built.map((one) => ({
      built: one,
      freeRowId: undefined,
      target: {
        ...withProject(options, one.options, plan),
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
