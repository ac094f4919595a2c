/** Entry of the workbench page. */
import { hostConnector } from './pane/connectHost';
import { loadMetadata } from './pane/loadMetadata';
import { Workbench } from './workbench';
import './style.css';

async function start(root: HTMLElement): Promise<void> {
  const workbench = new Workbench(root, hostConnector(await loadMetadata()));
  // Nothing that goes wrong on this page may go unseen.
  window.addEventListener('error', (event) => workbench.reportError('page', event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => workbench.reportError('page', event.reason));
}

const root = document.getElementById('workbench');
if (root) {
  start(root).catch((error: unknown) => {
    root.textContent = error instanceof Error ? error.message : String(error);
  });
}
