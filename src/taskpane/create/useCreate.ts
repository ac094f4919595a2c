/** The behaviour of the tab "Tạo biểu": entries, their check, the preview and the insertion. */
import { useMemo, useState } from 'react';
import type { SheetLayout } from '../../sheet/layout';
import { useServices } from '../services';
import { useInsertSheets, type InsertControl } from '../useInsertSheets';
import { checkEntries, initialEntries, type CheckedEntries, type CreateEntries } from './createForm';

export type Preview =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly layouts: readonly SheetLayout[] }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface CreateControl {
  readonly entries: CreateEntries;
  readonly checked: CheckedEntries;
  readonly preview: Preview;
  /** True once the user tried to insert: only then is an empty field a mistake worth pointing out. */
  readonly tried: boolean;
  readonly inserting: InsertControl;
  readonly change: (change: Partial<CreateEntries>) => void;
  readonly submit: () => void;
}

export function useCreate(): CreateControl {
  const { buildLayout, today } = useServices();
  const [entries, setEntries] = useState(() => initialEntries(today()));
  const [tried, setTried] = useState(false);
  const inserting = useInsertSheets();
  const checked = useMemo(() => checkEntries(entries), [entries]);

  const preview = useMemo<Preview>(() => {
    const { chosen, options } = checked;
    if (!options) return { kind: 'waiting' };
    try {
      return { kind: 'ready', layouts: chosen.map(({ id }) => buildLayout(id, options)) };
    } catch (error) {
      return { kind: 'failed', error };
    }
  }, [buildLayout, checked]);

  function change(part: Partial<CreateEntries>): void {
    setEntries((old) => ({ ...old, ...part }));
    if (inserting.state.phase !== 'inserting') inserting.dismiss();
  }

  function submit(): void {
    setTried(true);
    if (preview.kind !== 'ready' || inserting.state.phase === 'inserting') return;
    const { layouts } = preview;
    inserting.insert(() => layouts);
    setTried(false);
  }

  return { entries, checked, preview, tried, inserting, change, submit };
}
