/** The change the other way round. */
import type { FormOptions } from '../forms/formOptions';
import type { SheetChange } from '../sheet/sheetChange';
import type { SetChangeRequest, UndoChange } from './setChange';
import type { LostEntry } from './sheetJob';

export function undoOf(
  edit: SetChangeRequest,
  plan: FormOptions | null,
  done: readonly { readonly change: SheetChange; readonly lost: readonly LostEntry[] }[],
): UndoChange | null {
  const restored = done
    .filter(({ lost }) => lost.length > 0)
    .map(({ change, lost }) => ({ sheet: change.sheet, entries: lost }));
  const reverse = reverseOf(
    edit,
    plan,
    done.find(({ change }) => 'sheet' in edit && change.sheet === edit.sheet)?.change,
  );
  return reverse && { edit: reverse, restored };
}

function reverseOf(
  edit: SetChangeRequest,
  plan: FormOptions | null,
  change: SheetChange | undefined,
): SetChangeRequest | null {
  if (edit.kind === 'options') return plan && { kind: 'options', options: plan };
  const lines = change?.lines.filter(({ axis }) => axis === 'row') ?? [];
  const [first] = lines;
  if (!first) return null;
  const count = lines.reduce((sum, line) => sum + line.count, 0);
  const { sheet } = edit;
  const above = first.first - 1;
  return edit.kind === 'add-rows'
    ? { kind: 'remove-rows', sheet, first: first.first, last: above + count }
    : { kind: 'add-rows', sheet, first: above, last: above, count };
}
