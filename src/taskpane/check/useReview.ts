/** Running a check: read, compute, done or failed. Never stays under way without a way out. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Review } from '../../findings/finding';
import { useServices } from '../services';
import { isEmptyWorkbook } from './summary';

export type ReviewState =
  | { readonly phase: 'idle'; readonly stopped: boolean }
  | { readonly phase: 'running'; readonly step: 'reading' | 'checking'; readonly slow: boolean }
  | { readonly phase: 'done'; readonly review: Review; readonly empty: boolean }
  | { readonly phase: 'failed'; readonly error: unknown };

/**
 * `shown`: with its progress in place of what was there. `in-place`: what is shown stays until the new review is there, since the user is in the
 * middle of it. `quiet`: the same, and it stays when the check fails as well, since nobody asked for it.
 */
export type RunMode = 'shown' | 'in-place' | 'quiet';

/** How a run ended. `given-up`: a newer run took its place, or somebody stopped waiting. */
export type ReviewRun =
  | { readonly kind: 'done'; readonly review: Review }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'given-up' };

/** How long the last check that came to an end took; `again` when it could go on from an earlier one. */
export interface CheckTime {
  readonly milliseconds: number;
  readonly again: boolean;
}

/** After this long without an answer the pane says what may be holding Excel up. */
const SLOW_AFTER_MS = 8000;

/** Lets the browser paint the progress before the computation takes the thread. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

export interface ReviewControl {
  readonly state: ReviewState;
  /** A check of any kind is under way. */
  readonly active: boolean;
  /** `null` before the first. */
  readonly time: CheckTime | null;
  readonly run: (how: RunMode) => Promise<ReviewRun>;
  /** Stops waiting; an answer that still comes is ignored. */
  readonly stop: () => void;
}

export function useReview(): ReviewControl {
  const { port, review } = useServices();
  const [state, setState] = useState<ReviewState>({ phase: 'idle', stopped: false });
  const [active, setActive] = useState(false);
  const [time, setTime] = useState<CheckTime | null>(null);
  // Only the newest run may change the state.
  const current = useRef(0);
  useEffect(
    () => () => {
      current.current += 1;
    },
    [],
  );

  const run = useCallback(
    async (how: RunMode): Promise<ReviewRun> => {
      const mine = ++current.current;
      const isCurrent = () => mine === current.current;
      const show = (next: ReviewState): void => {
        if (how === 'shown') setState(next);
      };
      setActive(true);
      const start = performance.now();
      show({ phase: 'running', step: 'reading', slow: false });
      const timer = setTimeout(() => {
        if (isCurrent()) show({ phase: 'running', step: 'reading', slow: true });
      }, SLOW_AFTER_MS);
      try {
        const snapshot = await port.read();
        clearTimeout(timer);
        if (!isCurrent()) return { kind: 'given-up' };
        show({ phase: 'running', step: 'checking', slow: false });
        await nextTask();
        if (!isCurrent()) return { kind: 'given-up' };
        const result = await review(snapshot);
        if (!isCurrent()) return { kind: 'given-up' };
        const milliseconds = performance.now() - start;
        setTime((former) => ({ milliseconds, again: former !== null }));
        setState({ phase: 'done', review: result, empty: isEmptyWorkbook(snapshot) });
        return { kind: 'done', review: result };
      } catch (error) {
        if (!isCurrent()) return { kind: 'given-up' };
        if (how !== 'quiet') setState({ phase: 'failed', error });
        return { kind: 'failed', error };
      } finally {
        clearTimeout(timer);
        if (isCurrent()) setActive(false);
      }
    },
    [port, review],
  );

  const stop = useCallback(() => {
    current.current += 1;
    setActive(false);
    setState({ phase: 'idle', stopped: true });
  }, []);

  return { state, active, time, run, stop };
}
