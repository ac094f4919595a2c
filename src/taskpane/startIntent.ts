/** What the ribbon asked for: each of its buttons opens the pane at an address that says so. */

export const PANE_TABS = ['create', 'check', 'catalogue'] as const;
export type PaneTab = (typeof PANE_TABS)[number];

export function isPaneTab(value: unknown): value is PaneTab {
  return PANE_TABS.some((tab) => tab === value);
}

export interface StartIntent {
  readonly tab: PaneTab;
  /** Check at once, without a press of the button. */
  readonly run: boolean;
}

/**
 * Reads the pane's query, e.g. "?tab=check&run=1". Without one the pane opens on the check: that is the daily work, and its
 * first screen leads on to the forms and samples. The workbook is not read to decide this, so the pane opens at once.
 */
export function readStartIntent(query: string): StartIntent {
  const params = new URLSearchParams(query);
  const named = params.get('tab');
  const tab = isPaneTab(named) ? named : 'check';
  return { tab, run: tab === 'check' && params.get('run') === '1' };
}
