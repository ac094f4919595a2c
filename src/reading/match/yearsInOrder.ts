/** Whether the years that headers name go up as those of a form over several years do; else its columns stand in another order. */
import { yearsNamed } from './headerTokens';

export interface HeaderPair {
  /** Headers from the top down, of the form and of the table. */
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

function onlyYear(header: readonly string[]): number | null {
  const [year, ...others] = yearsNamed([header]);
  return year === undefined || others.length > 0 ? null : year;
}

/** Columns without a year of their own, such as those of the whole period, say nothing about the order. */
export function yearsInOrder(pairs: readonly HeaderPair[]): boolean {
  const byYear = new Map<number, number[]>();
  for (const { expected, found } of pairs) {
    const [year, named] = [onlyYear(expected), onlyYear(found)];
    if (year === null || named === null) continue;
    byYear.set(year, [...(byYear.get(year) ?? []), named]);
  }
  const inOrder = [...byYear].sort(([one], [other]) => one - other).map(([, named]) => named);
  return inOrder.every((named, place) => {
    const before = inOrder[place - 1];
    return before === undefined || Math.max(...before) <= Math.min(...named);
  });
}
