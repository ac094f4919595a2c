/** The marks in the cells: on or off as the user last chose, always those of the newest review. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CellMark, MarkResult } from '../../excel/workbookPort';
import type { Review } from '../../findings/finding';
import { MARKS_PREFERENCE } from '../../preferences/preferences';
import { useServices } from '../services';
import { marksOfFindings } from './marksOfReview';

export type MarksOutcome =
  | { readonly kind: 'marked'; readonly result: MarkResult }
  | { readonly kind: 'removed'; readonly count: number }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void };

export interface MarksControl {
  readonly enabled: boolean;
  readonly outcome: MarksOutcome | null;
  /** Switches on (marks `review`, if there is one) or off (removes every mark). */
  readonly setEnabled: (enabled: boolean, review: Review | null) => void;
  /** Puts the marks of a new review in, where marks are switched on. */
  readonly refresh: (review: Review) => void;
  /** Whether the marks in the cells are those of an earlier review, which differ from those of this one. */
  readonly isOutdated: (review: Review) => boolean;
}

function keyOf(marks: readonly CellMark[]): string {
  return JSON.stringify(marks.map(({ sheet, cell, severity }) => `${severity} ${cell} ${sheet}`).sort());
}

export function useMarks(): MarksControl {
  const { port, preferences } = useServices();
  // On unless switched off: seeing the wrong cells in the sheet is what people check for.
  const [enabled, choose] = useState(() => preferences.get(MARKS_PREFERENCE) !== 'off');
  const [outcome, setOutcome] = useState<MarksOutcome | null>(null);
  // One request after the other: on and off in quick succession must end as the last one says.
  const queue = useRef<Promise<void>>(Promise.resolve());

  // The ribbon's "Gỡ đánh dấu" switches off as well.
  useEffect(
    () =>
      preferences.watch(MARKS_PREFERENCE, (value) => {
        choose(value !== 'off');
        setOutcome(null);
      }),
    [preferences],
  );

  const enqueue = useCallback((job: () => Promise<MarksOutcome>) => {
    function attempt(): void {
      queue.current = queue.current.then(async () => {
        try {
          setOutcome(await job());
        } catch (error) {
          setOutcome({ kind: 'failed', error, retry: attempt });
        }
      });
    }
    attempt();
  }, []);

  // What was marked last, and for which review; compared only where another one is shown.
  const [marked, setMarked] = useState<{ readonly review: Review; readonly key: string } | null>(null);
  const markAll = useCallback(
    (review: Review) =>
      enqueue(async () => {
        const marks = marksOfFindings(review.findings);
        const result = await port.mark(marks);
        setMarked({ review, key: keyOf(marks) });
        return { kind: 'marked', result };
      }),
    [enqueue, port],
  );
  const isMarked = enabled && outcome?.kind === 'marked';
  const isOutdated = useCallback(
    (review: Review) =>
      isMarked &&
      marked !== null &&
      marked.review !== review &&
      marked.key !== keyOf(marksOfFindings(review.findings)),
    [isMarked, marked],
  );

  const setEnabled = useCallback(
    (next: boolean, review: Review | null) => {
      choose(next);
      preferences.set(MARKS_PREFERENCE, next ? 'on' : 'off');
      if (!next) enqueue(async () => ({ kind: 'removed', count: await port.unmark() }));
      else if (review) markAll(review);
      else setOutcome(null);
    },
    [enqueue, markAll, port, preferences],
  );

  const refresh = useCallback(
    (review: Review) => {
      if (enabled) markAll(review);
      else setOutcome(null);
    },
    [enabled, markAll],
  );

  return { enabled, outcome, setEnabled, refresh, isOutdated };
}
