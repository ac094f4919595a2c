/** Taking names of localities from the cells that are selected in Excel. */
import { useEffect, useRef, useState } from 'react';
import type { SelectedCells } from '../../excel/workbookPort';
import { useServices } from '../services';
import { selectedNames, type SelectedNames } from './selectedNames';

export interface TakenNames extends SelectedNames {
  readonly selection: SelectedCells;
}

export type TakingState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'taking' }
  | { readonly phase: 'taken'; readonly taken: TakenNames }
  | { readonly phase: 'failed'; readonly error: unknown };

export interface SelectedNamesControl {
  readonly state: TakingState;
  readonly take: () => void;
}

/** @param onTake called with what was found, unless nothing was */
export function useSelectedNames(onTake: (names: readonly string[]) => void): SelectedNamesControl {
  const { port } = useServices();
  const [state, setState] = useState<TakingState>({ phase: 'idle' });
  // Excel takes its time, in which the list may have been typed in.
  const latest = useRef(onTake);
  useEffect(() => {
    latest.current = onTake;
  });

  async function takeNow(): Promise<TakenNames> {
    const selection = await port.readSelection();
    return { selection, ...selectedNames(await port.read(), selection) };
  }

  function take(): void {
    if (state.phase === 'taking') return;
    setState({ phase: 'taking' });
    takeNow().then(
      (taken) => {
        if (taken.names.length > 0) latest.current(taken.names);
        setState({ phase: 'taken', taken });
      },
      (error: unknown) => setState({ phase: 'failed', error }),
    );
  }

  return { state, take };
}
