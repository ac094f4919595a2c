/** The whole of the check tab's behaviour: review, marks and edits, tied together. */
import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { withEquationDecision } from '../../kept/equationDecision';
import { keepingOwnEquation, withoutOwnEquation } from '../../kept/keptWorkbook';
import { withTableDecision } from '../../kept/tableDecision';
import { useKept } from '../kept/KeptProvider';
import { useTranslator } from '../language';
import { verdictOf } from './summary';
import { useFixes, type FixesControl } from './fixes/useFixes';
import { useAutoRecheck, type AutoRecheck } from './recheck/useAutoRecheck';
import type { OwnEquations } from './equations/useOwnEquations';
import type { Decide } from './useDecide';
import type { DecideTable } from './useDecideTable';
import type { ChangeChecks } from './settings/CheckSettings';
import { useMarks, type MarksControl } from './useMarks';
import { useReview, type ReviewControl } from './useReview';
import { useWorkbookChanges } from './useWorkbookChanges';

export interface CheckControl {
  readonly state: ReviewControl['state'];
  readonly marks: MarksControl;
  readonly recheck: AutoRecheck;
  readonly watching: boolean;
  readonly run: () => void;
  readonly stop: () => void;
  readonly decide: Decide;
  readonly ownEquations: OwnEquations;
  readonly decideTable: DecideTable;
  readonly changeChecks: ChangeChecks;
  readonly fixes: FixesControl;
  /** As `run`, while what is shown stays until the new result is there. */
  readonly runInPlace: () => void;
}

/**
 * @param runAtOnce true when the ribbon's button asked for a check
 * @param shown false while another tab is looked at: the list then does not follow edits
 */
export function useCheck(runAtOnce: boolean, shown: boolean): CheckControl {
  const reviewing = useReview();
  const { state, run: review, stop } = reviewing;
  const marks = useMarks();
  const changes = useWorkbookChanges();
  const { watching, reset } = changes;
  const { announce } = useAnnounce();
  const translator = useTranslator();
  const { refresh } = marks;

  const start = useCallback(
    (how: 'shown' | 'in-place') => {
      reset();
      void review(how).then((ended) => {
        if (ended.kind !== 'done') return;
        refresh(ended.review);
        const verdict = translator.say(verdictOf(ended.review).title);
        announce(translator.text('pane.check.announce', { verdict }));
      });
    },
    [announce, refresh, reset, review, translator],
  );
  const run = useCallback(() => start('shown'), [start]);

  const started = useRef(false);
  useEffect(() => {
    if (!runAtOnce || started.current) return;
    started.current = true;
    run();
  }, [run, runAtOnce]);

  const { update } = useKept(false);
  const decide = useCallback<Decide>(
    async (key, use) => {
      await update((kept) => ({ ...kept, equations: withEquationDecision(kept.equations, key, use) }));
      start('in-place');
    },
    [update, start],
  );

  const ownEquations = useMemo<OwnEquations>(
    () => ({
      keep: async (equation, former) => {
        await update((kept) => keepingOwnEquation(kept, equation, former));
        start('in-place');
      },
      remove: async (id) => {
        await update((kept) => withoutOwnEquation(kept, id));
        start('in-place');
      },
    }),
    [update, start],
  );

  const decideTable = useCallback<DecideTable>(
    async (key, decision) => {
      await update((kept) => ({ ...kept, tables: withTableDecision(kept.tables, key, decision) }));
      start('in-place');
    },
    [update, start],
  );

  const isShown = state.phase === 'done';
  const changeChecks = useCallback<ChangeChecks>(
    async (change) => {
      await update((kept) => ({ ...kept, checks: change(kept.checks) }));
      // Before the first check there is nothing to bring up to date.
      if (isShown) start('in-place');
    },
    [update, start, isShown],
  );

  const runInPlace = useCallback(() => start('in-place'), [start]);
  const fixes = useFixes(runInPlace);
  const recheck = useAutoRecheck(reviewing, changes, shown && !fixes.busy);

  return {
    ...{ state, marks, recheck, watching, run, runInPlace, stop },
    ...{ decide, ownEquations, decideTable, changeChecks, fixes },
  };
}
