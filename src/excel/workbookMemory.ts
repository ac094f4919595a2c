/** What the add-in keeps in the workbook itself, on no sheet: one text in a custom XML part, which travels with the file. */
import { LONGEST_MEMORY, memoryToXml } from '../sheet/memoryXml';
import { mayBeAboutOneThing } from './askInHalves';
import { PendingMemory } from './pendingMemory';
import { ExcelFailure } from './workbookPort';

/**
 * The text that was kept last; `null` when there is none. One round trip, one more where somebody left several parts; changes nothing.
 */
export async function readMemory(context: Excel.RequestContext): Promise<string | null> {
  const memory = new PendingMemory(context);
  // A null object has no text, which Microsoft's own samples say is no failure; where it is one, the questions are asked in turn.
  memory.queueOnlyText();
  const atOnce = await succeeds(context);
  if (!atOnce) return readInTurn(context);
  if (memory.parts.items.length > 1) {
    memory.queueText();
    await context.sync();
  }
  return memory.take();
}

async function readInTurn(context: Excel.RequestContext): Promise<string | null> {
  const memory = new PendingMemory(context);
  await context.sync();
  memory.queueText();
  await context.sync();
  return memory.take();
}

/** Keeps `text` in place of what was kept before; one round trip, one more where somebody left several parts. */
export async function keepMemory(context: Excel.RequestContext, text: string): Promise<void> {
  if (text.length > LONGEST_MEMORY)
    throw new ExcelFailure('too-large', `A memory of ${text.length} characters; at most ${LONGEST_MEMORY}`);
  const { parts, former } = new PendingMemory(context);
  const only = parts.getOnlyItemOrNullObject();
  // First the new part comes, then the old one goes: should Excel stop in between, the last part counts and nothing is lost.
  context.workbook.customXmlParts.add(memoryToXml(text));
  only.delete();
  former.delete();
  const atOnce = await succeeds(context);
  if (!atOnce) await keepInTurn(context, text);
  else if (parts.items.length > 1) {
    for (const { id } of parts.items) context.workbook.customXmlParts.getItem(id).delete();
    await context.sync();
  }
}

async function keepInTurn(context: Excel.RequestContext, text: string): Promise<void> {
  const { parts, former } = new PendingMemory(context);
  await context.sync();
  const { customXmlParts } = context.workbook;
  customXmlParts.add(memoryToXml(text));
  for (const { id } of parts.items) customXmlParts.getItem(id).delete();
  if (!former.isNullObject) former.delete();
  await context.sync();
}

/** Sends the batch; false when Excel refuses it for what was asked in it, and not because it takes no requests now. */
async function succeeds(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!mayBeAboutOneThing(error)) throw error;
    return false;
  }
}
