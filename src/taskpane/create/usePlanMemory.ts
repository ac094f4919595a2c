/** Reading and keeping, in the workbook, what sets were inserted with. Neither is ever in the way of the insertion itself. */
import { useCallback, useEffect, useState } from 'react';
import { useServices } from '../services';
import type { CreateEntries } from './createForm';
import { readPlan } from './planMemory';

export interface PlanMemory {
  readonly keep: (plan: string) => void;
  /** True when the last insertion could not be remembered. */
  readonly keepFailed: boolean;
}

/**
 * @param shown whether the tab is open: only then is the workbook asked
 * @param onRead called at most once, with what was found; must not change between renderings
 */
export function usePlanMemory(shown: boolean, onRead: (plan: Partial<CreateEntries>) => void): PlanMemory {
  const { port } = useServices();
  const [known, setKnown] = useState(false);
  const [keepFailed, setKeepFailed] = useState(false);

  useEffect(() => {
    if (!shown || known) return undefined;
    let left = false;
    port.readMemory().then(
      (text) => {
        if (left) return;
        setKnown(true);
        const plan = text === null ? null : readPlan(text);
        if (plan) onRead(plan);
      },
      // Excel is busy, say: the tab works without, and the next time it opens asks again.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [shown, known, port, onRead]);

  const keep = useCallback(
    (plan: string) => {
      // What was inserted in this pane counts from now on, not what stood there before.
      setKnown(true);
      setKeepFailed(false);
      port.keepMemory(plan).catch(() => setKeepFailed(true));
    },
    [port],
  );

  return { keep, keepFailed };
}
