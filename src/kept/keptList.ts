/** A list that a workbook keeps: the members that are good, and the others as they are, to be written back. */
import type { DataProblem, DataResult } from '../messages/dataProblem';

export interface KeptList<Item> {
  readonly items: readonly Item[];
  readonly unread: readonly unknown[];
  /** Each at its place in the text: "programmes[2].id". */
  readonly problems: readonly DataProblem[];
}

/** @param read refuses what is no good; a member with the id of one before it is refused here */
export function readKeptList<Item extends { readonly id: string }>(
  value: unknown,
  name: string,
  read: (item: unknown) => DataResult<Item>,
): KeptList<Item> {
  const items: Item[] = [];
  const unread: unknown[] = [];
  const problems: DataProblem[] = [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  for (const [place, member] of list.entries()) {
    const result = read(member);
    if (result.ok && !items.some(({ id }) => id === result.value.id)) {
      items.push(result.value);
      continue;
    }
    unread.push(member);
    const reasons: readonly DataProblem[] = result.ok
      ? [{ path: 'id', reason: { key: `kept.problem.repeated.${name}` } }]
      : result.problems;
    for (const { path, reason } of reasons) {
      problems.push({ path: path === '' ? `${name}[${place}]` : `${name}[${place}].${path}`, reason });
    }
  }
  return { items, unread, problems };
}

/** Puts a member in place of the one with its id, or behind the others. */
export function withMember<Item extends { readonly id: string }>(
  items: readonly Item[],
  member: Item,
): readonly Item[] {
  return items.some(({ id }) => id === member.id)
    ? items.map((one) => (one.id === member.id ? member : one))
    : [...items, member];
}
