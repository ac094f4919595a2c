/**
 * Entry of the ribbon commands that run without the pane. "InsertForms", "ShowPane" and "CheckWorkbook" open the pane at an
 * address of their own and need no code here.
 */
import { createExcelPort } from '../excel/excelPort';
import { translator } from '../locales/translate';
import { storedLanguage } from '../preferences/storedLanguage';
import { browserStorage, createPreferences, partitionOf } from '../preferences/preferences';
import { failureInQuery, renderFailure, showFailureDialog, type OpenDialog } from './failureDialog';
import { removeMarks } from './removeMarks';

const openDialog: OpenDialog = (address, onClosed) =>
  new Promise((resolve, reject) => {
    const size = { height: 30, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, size, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        reject(new Error(result.error.message));
        return;
      }
      result.value.addEventHandler(Office.EventType.DialogEventReceived, onClosed);
      resolve();
    });
  });

void Office.onReady(() => {
  const preferences = createPreferences(browserStorage(), partitionOf(Office.context));
  const failure = failureInQuery(window.location.search);
  if (failure) {
    renderFailure(document, failure, translator(storedLanguage(preferences)));
    return;
  }
  Office.actions.associate('RemoveMarks', (event: Office.AddinCommands.Event) => {
    const showFailure = (code: Parameters<typeof showFailureDialog>[1]) =>
      showFailureDialog(window.location.href, code, openDialog);
    void removeMarks({ port: createExcelPort(), preferences, showFailure }, () => event.completed());
  });
});
