/** Putting sheets into the workbook, with its progress, its result and its failure. */
import { useCallback, useState } from 'react';
import type { SheetLayout } from '../sheet/layout';
import { useServices } from './services';

export type InsertState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'inserting' }
  | { readonly phase: 'done'; readonly sheets: readonly string[] }
  | { readonly phase: 'failed'; readonly error: unknown; readonly retry: () => void };

export interface InsertControl {
  readonly state: InsertState;
  /**
   * The layouts are built inside, so that a fault while building is shown like any other failure. `whenDone` is called once the sheets
   * are in the workbook, also when that took another try.
   */
  readonly insert: (layouts: () => readonly SheetLayout[], whenDone?: () => void) => void;
  readonly dismiss: () => void;
}

export function useInsertSheets(): InsertControl {
  const { port } = useServices();
  const [state, setState] = useState<InsertState>({ phase: 'idle' });

  const insert = useCallback(
    (layouts: () => readonly SheetLayout[], whenDone?: () => void) => {
      async function attempt(): Promise<void> {
        setState({ phase: 'inserting' });
        try {
          setState({ phase: 'done', sheets: await port.insertSheets(layouts()) });
        } catch (error) {
          setState({ phase: 'failed', error, retry: () => void attempt() });
          return;
        }
        whenDone?.();
      }
      void attempt();
    },
    [port],
  );

  const dismiss = useCallback(() => setState({ phase: 'idle' }), []);
  return { state, insert, dismiss };
}
