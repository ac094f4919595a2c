/** Knows what was edited in the workbook since the last check. Never checks again by itself. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { WorkbookChange } from '../../excel/workbookPort';
import { useServices } from '../services';

/** Edits that no check has looked at yet, oldest first. */
export interface PendingChanges {
  readonly changes: readonly WorkbookChange[];
  /** Counts what Excel told, so that something new can be told from something given back. */
  readonly told: number;
}

export interface WorkbookChanges {
  readonly pending: PendingChanges;
  /** False where Excel does not report edits. */
  readonly watching: boolean;
  /** To be called when a check starts: edits from then on count. */
  readonly reset: () => void;
  /** Puts back what a check did not come to look at after all. */
  readonly giveBack: (changes: readonly WorkbookChange[]) => void;
}

const NOTHING: PendingChanges = { changes: [], told: 0 };

export function useWorkbookChanges(): WorkbookChanges {
  const { port } = useServices();
  const [pending, setPending] = useState(NOTHING);
  const [watching, setWatching] = useState(true);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let unmounted = false;
    let stop: (() => Promise<void>) | null = null;
    // A handler that cannot be removed any more dies with the pane anyway.
    const quietly = (stopping: Promise<void>) => stopping.catch(() => undefined);
    port
      .onChange((change) =>
        setPending(({ changes, told }) => ({ changes: [...changes, change], told: told + 1 })),
      )
      .then((stopper) => {
        if (unmounted) {
          void quietly(stopper());
          return;
        }
        stop = stopper;
        setWatching(true);
      })
      .catch(() => {
        if (!unmounted) setWatching(false);
      });
    return () => {
      unmounted = true;
      if (stop) void quietly(stop());
    };
  }, [port, attempt]);

  const reset = useCallback(() => {
    setPending(({ told }) => ({ changes: [], told }));
    // Excel refuses while a cell is being edited, which may have been so when the pane was opened.
    if (!watching) setAttempt((count) => count + 1);
  }, [watching]);
  const giveBack = useCallback(
    (changes: readonly WorkbookChange[]) =>
      setPending((now) => ({ ...now, changes: [...changes, ...now.changes] })),
    [],
  );
  return useMemo(() => ({ pending, watching, reset, giveBack }), [pending, watching, reset, giveBack]);
}
