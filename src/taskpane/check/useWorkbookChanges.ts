/** Knows whether the workbook was edited since the last check. Never checks again by itself. */
import { useCallback, useEffect, useState } from 'react';
import { useServices } from '../services';

export interface WorkbookChanges {
  readonly changed: boolean;
  /** False where Excel does not report edits. */
  readonly watching: boolean;
  /** To be called when a check starts: edits from then on count. */
  readonly reset: () => void;
}

export function useWorkbookChanges(): WorkbookChanges {
  const { port } = useServices();
  const [changed, setChanged] = useState(false);
  const [watching, setWatching] = useState(true);

  useEffect(() => {
    let unmounted = false;
    let stop: (() => Promise<void>) | null = null;
    // A handler that cannot be removed any more dies with the pane anyway.
    const quietly = (stopping: Promise<void>) => stopping.catch(() => undefined);
    port
      .onChange(() => setChanged(true))
      .then((stopper) => {
        if (unmounted) void quietly(stopper());
        else stop = stopper;
      })
      .catch(() => {
        if (!unmounted) setWatching(false);
      });
    return () => {
      unmounted = true;
      if (stop) void quietly(stop());
    };
  }, [port]);

  const reset = useCallback(() => setChanged(false), []);
  return { changed, watching, reset };
}
