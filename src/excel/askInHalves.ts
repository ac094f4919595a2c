/** Asks about many things in one round trip, and finds the one that spoils it when Excel refuses. */
import { toExcelFailure } from './failures';
import type { ExcelFailureCode } from './workbookPort';

/** Failures that may come from one thing among many; the others concern all of them and are for the user to resolve. */
const ABOUT_ONE_THING: readonly ExcelFailureCode[] = ['sheet-missing', 'not-supported', 'unknown'];

/** True when it makes sense to ask again in another way. */
export function mayBeAboutOneThing(error: unknown): boolean {
  return ABOUT_ONE_THING.includes(toExcelFailure(error, false).code);
}

export interface Question<T, R> {
  /** Queues what is asked about an item; gives what reads the answer after the round trip. */
  readonly ask: (item: T) => () => R;
  /** The answer for an item that Excel refuses to tell about. */
  readonly refused: (item: T, error: unknown) => R;
}

/**
 * One round trip when all goes well. A batch fails as a whole, so when it does, each half is asked by itself and the
 * half that fails again is halved again: one bad item among many costs a few round trips, not one for each.
 */
export async function askInHalves<T, R>(
  context: Excel.RequestContext,
  items: readonly T[],
  question: Question<T, R>,
): Promise<readonly R[]> {
  const answers = items.map(question.ask);
  try {
    await context.sync();
  } catch (error) {
    if (!mayBeAboutOneThing(error)) throw error;
    if (items.length <= 1) return items.map((item) => question.refused(item, error));
    const middle = Math.ceil(items.length / 2);
    const first = await askInHalves(context, items.slice(0, middle), question);
    const second = await askInHalves(context, items.slice(middle), question);
    return [...first, ...second];
  }
  return answers.map((take) => take());
}
