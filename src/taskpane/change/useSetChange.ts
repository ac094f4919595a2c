/** Changing the sheets of a set in place: look first, then do it, and take it back if it was not meant. */
import { useCallback, useRef, useState } from 'react';
import type { SetChange, SetChangeRequest, UndoChange } from '../../changes/setChange';
import { planUndo } from '../../changes/planUndo';
import { planWorkbookChange } from '../../changes/planWorkbookChange';
import type { KeptPlan } from '../../kept/keptPlan';
import type { KeptWorkbook } from '../../kept/keptWorkbook';
import type { Message } from '../../messages/message';
import { useKept } from '../kept/KeptProvider';
import { useServices } from '../services';

export type ChangeState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading' }
  /** `again`: the workbook was edited since the last look. */
  | { readonly phase: 'preview'; readonly change: SetChange; readonly again: boolean }
  | { readonly phase: 'changing' }
  | { readonly phase: 'done'; readonly sheets: readonly string[]; readonly undo: (() => void) | null }
  | { readonly phase: 'undone' }
  | { readonly phase: 'refused'; readonly reason: Message }
  | { readonly phase: 'failed'; readonly error: unknown; readonly retry: () => void };

export interface ChangeControl {
  readonly state: ChangeState;
  /** Reads the workbook and shows what the change would do; `plan` is what to remember once it is done. */
  readonly look: (edit: () => Promise<SetChangeRequest> | SetChangeRequest, plan?: KeptPlan) => void;
  readonly confirm: () => void;
  readonly dismiss: () => void;
}

interface Looked {
  readonly edit: SetChangeRequest;
  readonly plan: KeptPlan | undefined;
  readonly change: SetChange;
}

/** What the user agreed to, to be compared with what would be done now. */
function fingerprint({ changes, sheets, refused }: SetChange): string {
  return JSON.stringify([changes, sheets, refused]);
}

/** @param onPlan called when the remembered plan has become another one, for the entries of the tab to follow */
export function useSetChange(onPlan: (plan: KeptPlan) => void): ChangeControl {
  const { port } = useServices();
  const { kept, update } = useKept(false);
  const [state, setState] = useState<ChangeState>({ phase: 'idle' });
  const looked = useRef<Looked | null>(null);

  const failed = useCallback(
    (error: unknown, retry: () => void) => setState({ phase: 'failed', error, retry }),
    [],
  );

  const keepPlan = useCallback(
    async (plan: KeptPlan | undefined): Promise<void> => {
      if (!plan) return;
      onPlan(plan);
      // The sheets are changed; that it could not be remembered is no failure of that.
      await update((before) => ({ ...before, plan })).catch(() => undefined);
    },
    [onPlan, update],
  );

  const look = useCallback<ChangeControl['look']>(
    (edit, plan) => {
      async function attempt(): Promise<void> {
        setState({ phase: 'reading' });
        try {
          const request = await edit();
          const result = planWorkbookChange(await port.read(), kept, request);
          if (!result.ok) {
            setState({ phase: 'refused', reason: result.reason });
            return;
          }
          looked.current = { edit: request, plan, change: result.change };
          setState({ phase: 'preview', change: result.change, again: false });
        } catch (error) {
          failed(error, () => void attempt());
        }
      }
      void attempt();
    },
    [port, kept, failed],
  );

  const takeBack = useCallback(
    (undo: UndoChange, before: KeptPlan | null, keptNow: KeptWorkbook) => {
      async function attempt(): Promise<void> {
        setState({ phase: 'changing' });
        try {
          const result = planUndo(await port.read(), keptNow, undo);
          if (!result.ok) {
            setState({ phase: 'refused', reason: result.reason });
            return;
          }
          await port.changeSheets(result.change.changes);
          await keepPlan(before ?? undefined);
          setState({ phase: 'undone' });
        } catch (error) {
          failed(error, () => void attempt());
        }
      }
      void attempt();
    },
    [port, keepPlan, failed],
  );

  const confirm = useCallback(() => {
    async function attempt(): Promise<void> {
      const agreed = looked.current;
      if (!agreed) return;
      setState({ phase: 'changing' });
      try {
        const result = planWorkbookChange(await port.read(), kept, agreed.edit);
        if (!result.ok) {
          setState({ phase: 'refused', reason: result.reason });
          return;
        }
        const { change } = result;
        looked.current = { ...agreed, change };
        if (fingerprint(change) !== fingerprint(agreed.change)) {
          setState({ phase: 'preview', change, again: true });
          return;
        }
        await port.changeSheets(change.changes);
        await keepPlan(agreed.plan);
        const { undo } = change;
        const keptNow = agreed.plan ? { ...kept, plan: agreed.plan } : kept;
        setState({
          phase: 'done',
          sheets: change.sheets.map(({ sheet }) => sheet),
          undo: undo && (() => takeBack(undo, agreed.plan ? kept.plan : null, keptNow)),
        });
      } catch (error) {
        failed(error, () => void attempt());
      }
    }
    void attempt();
  }, [port, kept, keepPlan, takeBack, failed]);

  const dismiss = useCallback(() => {
    looked.current = null;
    setState({ phase: 'idle' });
  }, []);
  return { state, look, confirm, dismiss };
}
