/** Times of pieces of work, taken in turns so that whatever else the machine does meets all of them alike. */

/** Something whose time is taken; what it comes to is thrown away. */
export type Work = () => unknown;

/** Milliseconds, by the names of the pieces. */
export type Times<Name extends string> = Readonly<Record<Name, number>>;

export interface Repetitions {
  /** How often each piece is done before its time is taken. */
  readonly warmUp: number;
  /** How often its time is taken; at least once. */
  readonly rounds: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('Nothing was measured');
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** What was left over by the piece before is cleared away first, where Node was started so that it can be. */
function settle(): void {
  globalThis.gc?.();
}

async function timeOf(work: Work): Promise<number> {
  settle();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The median time of each piece of work over rounds in which each is done once. */
export async function inTurns<Name extends string>(
  pieces: Readonly<Record<Name, Work>>,
  { warmUp, rounds }: Repetitions,
): Promise<Times<Name>> {
  const names = Object.keys(pieces) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < Math.max(1, rounds); round += 1) {
    for (const name of names) {
      const time = await timeOf(pieces[name]);
      if (round >= 0) taken.get(name)?.push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name) ?? [])])) as Times<Name>;
}
