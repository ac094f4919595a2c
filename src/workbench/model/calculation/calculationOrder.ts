/** In which order formulas must be calculated. */

/**
 * Puts cells so that each comes after all it reads.
 * @param readers each cell that must be calculated, with the cells that read it
 * @returns `circular` are the cells that stand in a circle, or read from one
 */
export function calculationOrder<T>(readers: ReadonlyMap<T, ReadonlySet<T>>): {
  order: readonly T[];
  circular: readonly T[];
} {
  const waitingFor = new Map<T, number>([...readers.keys()].map((cell) => [cell, 0]));
  for (const found of readers.values()) {
    for (const reader of found) waitingFor.set(reader, (waitingFor.get(reader) ?? 0) + 1);
  }
  const ready = [...waitingFor].filter(([, count]) => count === 0).map(([cell]) => cell);
  // Grows while it is gone through: a cell is added when the last of what it reads has come.
  for (const cell of ready) {
    for (const reader of readers.get(cell) ?? []) {
      const rest = (waitingFor.get(reader) ?? 0) - 1;
      waitingFor.set(reader, rest);
      if (rest === 0) ready.push(reader);
    }
  }
  const done = new Set(ready);
  return { order: ready, circular: [...readers.keys()].filter((cell) => !done.has(cell)) };
}
