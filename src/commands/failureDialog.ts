/** Telling the user that a ribbon command failed. A command has no page of its own, so a small dialog carries the message. */
import { EXCEL_FAILURES, type ExcelFailureCode } from '../excel/workbookPort';
import type { Translator } from '../locales/translate';

const FAILURE_PARAM = 'failure';
/** The command must end even if the dialog stays open. */
const LONGEST_WAIT_MS = 60_000;

export type OpenDialog = (address: string, onClosed: () => void) => Promise<void>;

/** The failure that a dialog page was opened for; `null` on the command page itself. */
export function failureInQuery(query: string): ExcelFailureCode | null {
  const stated = new URLSearchParams(query).get(FAILURE_PARAM);
  return EXCEL_FAILURES.find((code) => code === stated) ?? null;
}

/** Opens this page again as a dialog; resolves when it is closed, or when it has stood long enough. */
export function showFailureDialog(
  pageAddress: string,
  code: ExcelFailureCode,
  open: OpenDialog,
): Promise<void> {
  const address = new URL(pageAddress);
  address.search = new URLSearchParams({ [FAILURE_PARAM]: code }).toString();
  address.hash = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, LONGEST_WAIT_MS);
    const closed = () => {
      clearTimeout(timer);
      resolve();
    };
    open(address.href, closed).catch((error: unknown) => {
      clearTimeout(timer);
      reject(error instanceof Error ? error : new Error(String(error)));
    });
  });
}

/** Writes the message into the dialog page. */
export function renderFailure(page: Document, code: ExcelFailureCode, { text, language }: Translator): void {
  page.documentElement.lang = language;
  page.title = text('pane.title');
  const title = page.createElement('h1');
  title.textContent = text('errors.command.remove-marks');
  const reason = page.createElement('p');
  reason.textContent = text(`errors.${code}.title`);
  const advice = page.createElement('p');
  advice.textContent = text(`errors.${code}.advice`);
  page.body.replaceChildren(title, reason, advice);
}
