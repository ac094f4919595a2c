/** Renders the pane with fakes and gives tests short ways to what a user sees. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { App } from '../../src/taskpane/App';
import type { PaneServices } from '../../src/taskpane/services';
import type { StartIntent } from '../../src/taskpane/startIntent';
import { fakeServices } from './fakes';

/** The first rendering of Fluent and the first run of axe take seconds on a busy machine. */
jest.setTimeout(30_000);

/** jsdom lacks it; Fluent's message bar asks for it. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = NoResizeObserver;

/**
 * What decides whether something can be seen. For every element that a query looks at, jsdom asks every rule of every sheet, and
 * Fluent writes a thousand of them: colours and distances cost these tests more than half of their time and tell them nothing.
 */
const SEEN_BY =
  /[{;]\s*(display|visibility|content-visibility|opacity|clip|clip-path|position|overflow|width|height|pointer-events)\s*:/;
/** jsdom has no pointer, and no boxes beside those of elements. */
const NEVER_HERE = /:hover|:active|::/;
const insertRule = Reflect.get(CSSStyleSheet.prototype, 'insertRule');
CSSStyleSheet.prototype.insertRule = function (rule, index) {
  return SEEN_BY.test(rule) && !NEVER_HERE.test(rule) ? insertRule.call(this, rule, index) : 0;
};

export async function renderPane(
  services: Partial<PaneServices> = {},
  intent: StartIntent = { tab: 'check', run: false },
): Promise<HTMLElement> {
  let container: HTMLElement | undefined;
  await act(async () => {
    ({ container } = render(<App services={fakeServices(services)} intent={intent} />));
    await Promise.resolve();
  });
  if (!container) throw new Error('Nothing was rendered');
  return container;
}

/** Lets promises, and the pause before the computation, run out. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
}

/** A rendered pane whose check has finished. */
export async function renderChecked(services: Partial<PaneServices> = {}): Promise<HTMLElement> {
  const container = await renderPane(services);
  await press('Soát');
  return container;
}
