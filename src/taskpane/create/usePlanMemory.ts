/** Reading and keeping, in the workbook, what sets were inserted with. Neither is ever in the way of the insertion itself. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptPlan } from '../../kept/keptPlan';
import { useKept, type KeptControl } from '../kept/KeptProvider';

export interface PlanMemory {
  readonly kept: KeptControl;
  readonly keep: (plan: KeptPlan) => void;
  /** True when the last insertion could not be remembered. */
  readonly keepFailed: boolean;
}

/**
 * @param shown whether the tab is open: only then is the workbook asked
 * @param onRead called at most once, with what was found; must not change between renderings
 */
export function usePlanMemory(shown: boolean, onRead: (plan: KeptPlan) => void): PlanMemory {
  const control = useKept(shown);
  const [keepFailed, setKeepFailed] = useState(false);
  const told = useRef(false);
  const { known, kept, update } = control;

  useEffect(() => {
    if (!known || told.current) return;
    told.current = true;
    if (kept.plan) onRead(kept.plan);
  }, [known, kept, onRead]);

  const keep = useCallback(
    (plan: KeptPlan) => {
      // What was inserted in this pane counts from now on, not what stood there before.
      told.current = true;
      setKeepFailed(false);
      update((before) => ({ ...before, plan })).catch(() => setKeepFailed(true));
    },
    [update],
  );

  return { kept: control, keep, keepFailed };
}
