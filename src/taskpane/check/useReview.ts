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

/** After this long without an answer the pane says what may be holding Excel up. */
const SLOW_AFTER_MS = 8000;

/** Lets the browser paint the progress before the computation takes the thread. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

export interface ReviewControl {
  readonly state: ReviewState;
  /**
   * Resolves to the new review, or `null` when it failed or was given up.
   *
   * @param how "in-place": what is shown stays until the new review is there, since the user is in the middle of it
   */
  readonly run: (how?: 'in-place') => Promise<Review | null>;
  /** Stops waiting; an answer that still comes is ignored. */
  readonly stop: () => void;
}

export function useReview(): ReviewControl {
  const { port, review } = useServices();
  const [state, setState] = useState<ReviewState>({ phase: 'idle', stopped: false });
  // Only the newest run may change the state.
  const current = useRef(0);
  useEffect(
    () => () => {
      current.current += 1;
    },
    [],
  );

  const run = useCallback(
    async (how?: 'in-place') => {
      const mine = ++current.current;
      const isCurrent = () => mine === current.current;
      const show = (next: ReviewState): void => {
        if (how !== 'in-place') setState(next);
      };
      show({ phase: 'running', step: 'reading', slow: false });
      const timer = setTimeout(() => {
        if (isCurrent()) show({ phase: 'running', step: 'reading', slow: true });
      }, SLOW_AFTER_MS);
      try {
        const snapshot = await port.read();
        clearTimeout(timer);
        if (!isCurrent()) return null;
        show({ phase: 'running', step: 'checking', slow: false });
        await nextTask();
        if (!isCurrent()) return null;
        const result = await review(snapshot);
        if (!isCurrent()) return null;
        setState({ phase: 'done', review: result, empty: isEmptyWorkbook(snapshot) });
        return result;
      } catch (error) {
        if (isCurrent()) setState({ phase: 'failed', error });
        return null;
      } finally {
        clearTimeout(timer);
      }
    },
    [port, review],
  );

  const stop = useCallback(() => {
    current.current += 1;
    setState({ phase: 'idle', stopped: true });
  }, []);

  return { state, run, stop };
}
