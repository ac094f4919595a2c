/** A plain message in place of the pane, for when there is no Excel to work with. */
import type { Translator } from '../locales/translate';

/** Fills the page's root; `onRetry` adds a button. */
export function showStartMessage(
  root: HTMLElement,
  { text }: Translator,
  kind: 'no-excel' | 'no-office',
  onRetry?: () => void,
): void {
  const message = document.createElement('main');
  message.className = 'plain-message';
  message.setAttribute('role', 'alert');
  const title = document.createElement('h1');
  title.textContent = text(`pane.start.${kind}.title`);
  const advice = document.createElement('p');
  advice.textContent = text(`pane.start.${kind}.text`);
  message.append(title, advice);
  if (onRetry) {
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = text('pane.retry');
    retry.addEventListener('click', onRetry);
    message.append(retry);
  }
  root.replaceChildren(message);
}
