/** Things put together by what they have in common. */

/** At least one. */
export type Group<Item> = [Item, ...Item[]];

/** Groups in the order of their first members, each in the order of the items. */
export function grouped<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, Readonly<Group<Item>>> {
  const groups = new Map<Key, Group<Item>>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
