/**
 * The outline of a table whose form declares it: a row that the form knows is part of what the form says, whatever its TT. Rows that units put in
 * themselves are read by their codes, or stand with the rows before them.
 */
import type { FormDefinition, FormRow } from '../forms/form';
import { optionsWithYears } from '../forms/formOptions';
import { foldName } from './names';
import { normalizeCode } from '../programme/outline';
import type { TableRow } from './table';

interface Labelled {
  readonly code: string;
  readonly name: string;
}

/** What the form says about its rows; `null` where the codes of the sheet say it. */
export function declaredRows(form: FormDefinition): readonly FormRow[] | null {
  return form.declaredOutline ? form.rows(optionsWithYears(1)) : null;
}

function isSame(declared: Labelled, found: Labelled): boolean {
  return (
    foldName(declared.name) === foldName(found.name) &&
    (found.code === '' || normalizeCode(declared.code) === normalizeCode(found.code))
  );
}

/** Whether a row bears the name of one that the form declares. */
export function isDeclared(declared: readonly FormRow[], { name }: Labelled): boolean {
  const folded = foldName(name);
  return folded !== '' && declared.some((row) => foldName(row.name) === folded);
}

/** The declared row of each row of the table, in the order of both; rows kept free are nobody's. */
function pairUp(declared: readonly FormRow[], rows: readonly TableRow[]): readonly (FormRow | undefined)[] {
  let next = 0;
  return rows.map((row) => {
    if (foldName(row.name) === '') return undefined;
    const find = (fits: (other: FormRow) => boolean): number =>
      declared.findIndex((other, place) => place >= next && fits(other));
    const exact = find((other) => isSame(other, row));
    const place = exact >= 0 ? exact : find((other) => foldName(other.name) === foldName(row.name));
    if (place < 0) return undefined;
    next = place + 1;
    return declared[place];
  });
}

/** The nearest declared row above, in the outline, that the table has. */
function parentKey(
  declared: ReadonlyMap<string, FormRow>,
  present: ReadonlySet<string>,
  { parent }: FormRow,
): string | null {
  let at = parent;
  while (at !== null && !present.has(at)) at = declared.get(at)?.parent ?? null;
  return at;
}

/** A dash, or nothing, in place of TT: the row says nothing of where it belongs. */
function isUnplaced({ code }: TableRow): boolean {
  return code === '' || normalizeCode(code) === '-';
}

/** @param rows with the parents that their codes tell */
export function withDeclaredParents(
  declared: readonly FormRow[],
  rows: readonly TableRow[],
): readonly TableRow[] {
  const pairs = pairUp(declared, rows);
  const byKey = new Map(declared.map((row) => [row.key, row]));
  const placeOf = new Map(pairs.flatMap((row, place) => (row ? [[row.key, place] as const] : [])));
  const present = new Set(placeOf.keys());
  const takesFreeRows = new Set(declared.flatMap(({ name, parent }) => (name === '' ? (parent ?? []) : [])));
  const total = declared.find(({ role }) => role === 'total')?.key ?? null;

  function placeOfSum(key: string | null): number | null {
    return key === null || byKey.get(key)?.addsUp === false ? null : (placeOf.get(key) ?? null);
  }

  function parentOfAdded(row: TableRow, before: FormRow | undefined): number | null {
    if (isUnplaced(row)) {
      if (!before) return placeOfSum(total);
      return placeOfSum(takesFreeRows.has(before.key) ? before.key : parentKey(byKey, present, before));
    }
    if (row.parent === null) return placeOfSum(total);
    return pairs[row.parent]?.addsUp === false ? null : row.parent;
  }

  let before: FormRow | undefined;
  return rows.map((row, place): TableRow => {
    const pair = pairs[place];
    if (!pair) return { ...row, role: 'line', parent: parentOfAdded(row, before) };
    before = pair;
    const role = pair.role === 'total' ? 'total' : 'line';
    return { ...row, role, parent: placeOfSum(parentKey(byKey, present, pair)) };
  });
}
