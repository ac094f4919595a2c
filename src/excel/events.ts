/** Tells when the workbook's figures may have changed. */
import type { OwnEdits } from './ownEdits';
import { runInContext, type ExcelQueue } from './run';

/** One action of the user (a paste, a deleted row) may bring a burst of events; they are told once, this much later. */
const QUIET_MS = 50;

/**
 * Calls back after edits of cells and after sheets were added or removed; gives the way to stop. Marks are formats and
 * raise none of these events. Recalculated cells raise none either: their figures follow from an edit that did.
 *
 * @param own cells that a fix has just written, of which nobody needs to be told
 */
export async function watchWorkbook(
  queue: ExcelQueue,
  own: OwnEdits,
  listener: () => void,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const notify = (): Promise<void> => {
    if (timer === undefined && !stopped) {
      timer = setTimeout(() => {
        timer = undefined;
        if (!stopped) listener();
      }, QUIET_MS);
    }
    return Promise.resolve();
  };
  const notifyOfEdit = ({ worksheetId, address }: Excel.WorksheetChangedEventArgs): Promise<void> =>
    own.take(worksheetId, address) ? Promise.resolve() : notify();
  const handlers = await queue.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(notifyOfEdit),
      worksheets.onAdded.add(notify),
      worksheets.onDeleted.add(notify),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    if (stopped) return;
    stopped = true;
    clearTimeout(timer);
    const [first] = handlers;
    if (!first) return;
    // A handler can only be removed in the context that added it.
    await runInContext(first.context, async () => {
      for (const handler of handlers) handler.remove();
      await first.context.sync();
    });
  };
}
