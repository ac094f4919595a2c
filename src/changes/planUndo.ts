/** Takes a change back: the change the other way round, and the entries that had gone put where they stood. */
import type { KeptWorkbook } from '../kept/keptWorkbook';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { SetChangeResult, UndoChange } from './setChange';
import { planWorkbookChange } from './planWorkbookChange';

/** @param kept as it is after the change that is taken back */
export function planUndo(
  workbook: WorkbookSnapshot,
  kept: KeptWorkbook,
  { edit, restored }: UndoChange,
): SetChangeResult {
  const result = planWorkbookChange(workbook, kept, edit);
  if (!result.ok) return result;
  const changes = result.change.changes.map((change) => {
    const entries = restored.find(({ sheet }) => sheet === change.sheet)?.entries ?? [];
    const places = new Set(entries.map(({ row, column }) => `${row},${column}`));
    const contents = change.contents.filter(({ row, column }) => !places.has(`${row},${column}`));
    return { ...change, contents: [...contents, ...entries] };
  });
  return { ok: true, change: { ...result.change, changes } };
}
