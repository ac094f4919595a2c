/** What the add-in remembers in the workbook itself: one text in the workbook's own settings, not on any sheet. */
import { ExcelFailure } from './workbookPort';

const KEY = 'soat-bieu.plan';

/** Settings begin to fail at one or two megabytes for all add-ins together; a plan takes a few kilobytes. */
export const LONGEST_MEMORY = 100_000;

/** The text that was kept last; `null` when there is none. One round trip; changes nothing. */
export async function readMemory(context: Excel.RequestContext): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load({ value: true });
  await context.sync();
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === 'string' ? value : null;
}

/** Keeps `text` in place of what was kept before; one round trip. */
export async function keepMemory(context: Excel.RequestContext, text: string): Promise<void> {
  if (text.length > LONGEST_MEMORY)
    throw new ExcelFailure('too-large', `A memory of ${text.length} characters; at most ${LONGEST_MEMORY}`);
  context.workbook.settings.add(KEY, text);
  await context.sync();
}
