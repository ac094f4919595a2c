/** The ribbon's "Gỡ đánh dấu": takes this add-in's marks out of the cells, without opening the pane. */
import { ExcelFailure, type ExcelFailureCode, type WorkbookPort } from '../excel/workbookPort';
import { MARKS_PREFERENCE, type Preferences } from '../preferences/preferences';

export interface RemoveMarksServices {
  readonly port: Pick<WorkbookPort, 'unmark'>;
  readonly preferences: Pick<Preferences, 'set'>;
  /** Shows the failure and resolves when the user has seen it. */
  readonly showFailure: (code: ExcelFailureCode) => Promise<void>;
}

/**
 * Always completes the event, whatever happens: Excel keeps its "working" bar and refuses other commands until then.
 * @param completed `event.completed` of the ribbon command
 */
export async function removeMarks(services: RemoveMarksServices, completed: () => void): Promise<void> {
  const { port, preferences, showFailure } = services;
  try {
    await port.unmark();
    // An open pane hears of this and shows its switch as off; the next check leaves the cells alone.
    preferences.set(MARKS_PREFERENCE, 'off');
  } catch (error) {
    const code = error instanceof ExcelFailure ? error.code : 'unknown';
    // If even the message cannot be shown there is nobody left to tell.
    await showFailure(code).catch(() => undefined);
  } finally {
    completed();
  }
}
