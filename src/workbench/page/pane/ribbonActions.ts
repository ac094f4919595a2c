/** What the add-in's ribbon buttons do, as the manifest says it. */
export const RIBBON_ACTIONS = ['InsertForms', 'CheckWorkbook', 'RemoveMarks', 'ShowPane'] as const;
export type RibbonAction = (typeof RIBBON_ACTIONS)[number];

/** Where the shipped pages stand on the workbench's server. */
export const ADDIN_PAGES = '/addin/';
export const PANE_PAGE = 'taskpane.html';
export const COMMANDS_PAGE = 'commands.html';

/** `ShowTaskpane` opens the pane at an address; `ExecuteFunction` runs a function of the commands page. */
export type RibbonEffect =
  | { readonly kind: 'show-pane'; readonly page: string }
  | { readonly kind: 'run-command'; readonly functionName: string };

export const RIBBON_EFFECTS: Readonly<Record<RibbonAction, RibbonEffect>> = {
  InsertForms: { kind: 'show-pane', page: `${PANE_PAGE}?tab=create` },
  CheckWorkbook: { kind: 'show-pane', page: `${PANE_PAGE}?tab=check&run=1` },
  RemoveMarks: { kind: 'run-command', functionName: 'RemoveMarks' },
  ShowPane: { kind: 'show-pane', page: PANE_PAGE },
};
