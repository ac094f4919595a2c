/** The calls of the older "common API" that the add-in makes: saving document settings, ending a ribbon command. */
import type { WorkbookModel } from '../model';
import { isPlainObject, type PlainObject } from './engine/wire';

const SAVE_SETTINGS = 76;
const COMMAND_COMPLETED = 94;
const DONE = { Version: 1, Error: 0, Data: null };

/** The answer to a call; `null` when the stand-in does not know it. */
export function answerMethod(
  method: unknown,
  data: PlainObject,
  book: WorkbookModel,
  onCommandCompleted: (commandId: string) => void,
): object | null {
  switch (method) {
    case SAVE_SETTINGS:
      saveSettings(data, book);
      return DONE;
    case COMMAND_COMPLETED:
      onCommandCompleted(commandId(data));
      return DONE;
    default:
      return null;
  }
}

/** The add-in sends all its settings; those it does not send any more are removed. */
function saveSettings(data: PlainObject, book: WorkbookModel): void {
  const request = isPlainObject(data['DdaSettingsMethod']) ? data['DdaSettingsMethod'] : {};
  const properties: readonly unknown[] = Array.isArray(request['Properties']) ? request['Properties'] : [];
  const sent = new Map<string, unknown>();
  for (const property of properties) {
    if (!Array.isArray(property)) continue;
    const [key, json] = property as readonly unknown[];
    if (typeof key === 'string' && typeof json === 'string') sent.set(key, JSON.parse(json));
  }
  book.edit('add-in', () => {
    for (const key of [...book.settings.keys()]) if (!sent.has(key)) book.deleteSetting(key);
    for (const [key, value] of sent) book.setSetting(key, value);
  });
}

/** Under the key 0 stands the id that the command was invoked with. */
function commandId(data: PlainObject): string {
  const id = data['0'];
  return typeof id === 'string' ? id : '';
}
