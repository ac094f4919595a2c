/** For the rare paths where Excel has to be asked step by step. */

/**
 * Does `step` for each item, one after the other, each with its own round trips. Slow by design: only after a
 * failure, or for amounts that no single request holds. Everything else goes to Excel in one batch.
 */
export async function oneByOne<T, R>(
  items: readonly T[],
  step: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await step(item));
  return results;
}
