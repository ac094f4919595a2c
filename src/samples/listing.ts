/** What a plan lists under the groups of a form: works, activities, targets. */
import type { Entry } from './fillLayout';

/** Figures and words of a row, by the keys of its columns. */
export type RowValues = Readonly<Record<string, number | string>>;

/** The rows under each group, by the group's row key. */
export type Listing = Readonly<Record<string, readonly RowValues[]>>;

export function rowEntries(row: string, values: RowValues): readonly Entry[] {
  return Object.entries(values).map(([column, value]) => ({ row, column, value }));
}

/** The entries, in the rows that the form keeps free under each group. */
export function listedEntries(listing: Listing): readonly Entry[] {
  return Object.entries(listing).flatMap(([group, rows]) =>
    rows.flatMap((values, place) => rowEntries(`${group}#${place + 1}`, values)),
  );
}

/** As many free rows under each group as the plan lists. */
export function rowsFor(listing: Listing): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(listing).map(([group, rows]) => [group, rows.length]));
}

/** Activities of one line, by their names. */
export function named(names: readonly string[], more: RowValues = {}): readonly RowValues[] {
  return names.map((name) => ({ name, ...more }));
}
