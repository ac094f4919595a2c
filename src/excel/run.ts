/** The only door to `Excel.run`: one conversation with Excel at a time, and failures in the user's terms. */
import { toExcelFailure } from './failures';
import { meetsRequirements, REQUIRED_EXCEL_API } from './requirements';
import { ExcelFailure } from './workbookPort';

export type ExcelBatch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs one batch at a time, in the order asked for: a read never sees a half-written sheet, and two presses of a
 * button never mix their marks. A failed batch does not hold up the next one.
 */
export class ExcelQueue {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs `batch` after everything asked for before; rejects with an `ExcelFailure` and with nothing else. */
  run<T>(batch: ExcelBatch<T>): Promise<T> {
    const result = this.last.then(() => runNow(batch));
    this.last = result.catch(() => undefined);
    return result;
  }
}

async function runNow<T>(batch: ExcelBatch<T>): Promise<T> {
  requireExcel();
  try {
    // Not `delayForCellEdit`: waiting in silence until the user leaves the cell looks like a hang. Saying so does not.
    return await Excel.run(batch);
  } catch (error) {
    throw toExcelFailure(error, isReadOnly());
  }
}

/**
 * Runs `batch` in the context of an object made by an earlier run, which is what removing an event handler takes.
 * Same failures as `ExcelQueue.run`, but outside the queue: a handler must go even while a long read is under way.
 */
export async function runInContext<T>(
  context: OfficeExtension.ClientRequestContext,
  batch: () => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(context, batch);
  } catch (error) {
    throw toExcelFailure(error, isReadOnly());
  }
}

function requireExcel(): void {
  if (typeof Excel === 'undefined') throw new ExcelFailure('not-supported', 'Excel is not present');
  if (!meetsRequirements())
    throw new ExcelFailure('not-supported', `ExcelApi ${REQUIRED_EXCEL_API} is not supported`);
}

function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}
