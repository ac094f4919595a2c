/** Entry of the task pane: waits for office.js, then renders the pane with the real services. */
import { createRoot } from 'react-dom/client';
import { createExcelPort } from '../excel/excelPort';
import { WorkbookCheck } from '../findings/recheck/workbookCheck';
import { buildFormSet } from '../forms/formSet';
import { translator } from '../locales/translate';
import { SAMPLES } from '../samples/samples';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { App } from './App';
import { reviewWithUnits } from './check/reviewWithUnits';
import { copyText } from './copyText';
import { saveText } from './files/saveText';
import { storedLanguage } from '../preferences/storedLanguage';
import { waitForOffice } from './officeStart';
import { browserStorage, createPreferences } from '../preferences/preferences';
import { loadKnownNames } from '../units/loadKnownNames';
import { readStartIntent } from './startIntent';
import { showStartMessage } from './startMessage';

/** A pane should open within a second; after this long something is in the way. */
const OFFICE_PATIENCE_MS = 6000;

function start(root: HTMLElement): void {
  const { ready, late } = waitForOffice(OFFICE_PATIENCE_MS);
  const words = () => translator(storedLanguage(createPreferences(browserStorage(), '')));
  let settled = false;

  void late.then(() => {
    if (!settled) showStartMessage(root, words(), 'no-office', () => window.location.reload());
  });

  void ready.then(({ inExcel, partition }) => {
    settled = true;
    if (!inExcel) {
      showStartMessage(root, words(), 'no-excel');
      return;
    }
    const check = new WorkbookCheck();
    const services = {
      port: createExcelPort(),
      review: (snapshot: WorkbookSnapshot) => reviewWithUnits(snapshot, loadKnownNames, check),
      buildSet: buildFormSet,
      samples: SAMPLES,
      preferences: createPreferences(browserStorage(), partition),
      copyText,
      saveText,
      today: () => new Date(),
    };
    createRoot(root).render(<App services={services} intent={readStartIntent(window.location.search)} />);
  });
}

const root = document.getElementById('root');
if (root) start(root);
