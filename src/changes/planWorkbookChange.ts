/** A change of the set in a workbook as it was read. */
import type { KeptWorkbook } from '../kept/keptWorkbook';
import { planOptions } from '../kept/planOptions';
import { knownFormsOf } from '../reading/knownForms';
import { readWorkbook } from '../reading/readWorkbook';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { planSetChange } from './planSetChange';
import type { SetChangeRequest, SetChangeResult } from './setChange';

export function planWorkbookChange(
  workbook: WorkbookSnapshot,
  kept: KeptWorkbook,
  edit: SetChangeRequest,
): SetChangeResult {
  const known = knownFormsOf(kept);
  const plan = kept.plan && planOptions(kept.plan, known.programmes);
  // A table whose columns stand as somebody else put them is not changed by the form's plan.
  const tables = readWorkbook(workbook, known).tables.filter(
    ({ recognition: { how } }) => how === 'index-row' || how === 'order',
  );
  return planSetChange(tables, plan, known.programmes, edit);
}
