/** Tells when the workbook's figures may have changed. */
import type { OwnEdits } from './ownEdits';
import { runInContext, type ExcelQueue } from './run';
import type { EditedArea, WorkbookChange } from './workbookPort';

/** One action of the user (a paste, a deleted row) may bring a burst of events; they are told once, this much later. */
const QUIET_MS = 50;

/** What has happened since the listener was called last. */
class Happened {
  private areas = new Map<string, EditedArea>();
  private isMoved = false;

  edited(sheetId: string, address: string): void {
    this.areas.set(`${sheetId}|${address}`, { sheetId, address });
  }

  moved(): void {
    this.isMoved = true;
  }

  take(): WorkbookChange {
    const change = { areas: [...this.areas.values()], isMoved: this.isMoved };
    this.areas = new Map();
    this.isMoved = false;
    return change;
  }
}

/**
 * Calls back after edits of cells and after sheets were added or removed; gives the way to stop. Marks are formats and
 * raise none of these events. Recalculated cells raise none either: their figures follow from an edit that did.
 *
 * @param own cells that a fix has just written, of which nobody needs to be told
 */
export async function watchWorkbook(
  queue: ExcelQueue,
  own: OwnEdits,
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const happened = new Happened();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const notify = (): Promise<void> => {
    if (timer === undefined && !stopped) {
      timer = setTimeout(() => {
        timer = undefined;
        if (!stopped) listener(happened.take());
      }, QUIET_MS);
    }
    return Promise.resolve();
  };
  const notifyOfSheet = (): Promise<void> => {
    happened.moved();
    return notify();
  };
  const notifyOfEdit = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const { worksheetId, address, changeType } = event;
    if (own.take(worksheetId, address)) return Promise.resolve();
    happened.edited(worksheetId, address);
    if (changeType !== Excel.DataChangeType.rangeEdited) happened.moved();
    return notify();
  };
  const handlers = await queue.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(notifyOfEdit),
      worksheets.onAdded.add(notifyOfSheet),
      worksheets.onDeleted.add(notifyOfSheet),
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
