/** From the cells that are selected in Excel to the draft of a form. */
import { useState } from 'react';
import type { Message } from '../../../messages/message';
import { declareForm } from '../../../reading/declare/declareForm';
import type { DeclareResult, FormDraft } from '../../../reading/declare/draft';
import { useServices } from '../../services';

export type DeclareState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading' }
  | { readonly phase: 'refused'; readonly reason: Message }
  | { readonly phase: 'failed'; readonly error: unknown };

export interface DeclareControl {
  readonly state: DeclareState;
  readonly declare: () => void;
}

/** @param onDraft called with what was recognised */
export function useDeclare(onDraft: (draft: FormDraft) => void): DeclareControl {
  const { port } = useServices();
  const [state, setState] = useState<DeclareState>({ phase: 'idle' });

  async function read(): Promise<DeclareResult> {
    const { sheet: name, area } = await port.readSelection();
    const { sheets } = await port.read();
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) return { ok: false, reason: { key: 'own-forms.declare.sheet-not-read' } };
    return declareForm(sheet, area);
  }

  function declare(): void {
    if (state.phase === 'reading') return;
    setState({ phase: 'reading' });
    read().then(
      (result) => {
        setState(result.ok ? { phase: 'idle' } : { phase: 'refused', reason: result.reason });
        if (result.ok) onDraft(result.draft);
      },
      (error: unknown) => setState({ phase: 'failed', error }),
    );
  }

  return { state, declare };
}
