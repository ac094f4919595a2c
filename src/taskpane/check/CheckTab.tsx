/** The tab "Soát". */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { FailureMessage } from '../failures/FailureMessage';
import { useTranslator } from '../language';
import { LostEquations } from './equations/LostEquations';
import { BeforeFirstCheck, EmptyWorkbook, NoTable } from './EmptyStates';
import { DoneFixes } from './fixes/DoneFixes';
import { CheckAgainProvider } from './fixes/useCheckAgain';
import { ApplyFixProvider } from './fixes/useFixes';
import { MarksPanel } from './MarksPanel';
import { RecheckNotes } from './recheck/RecheckNotes';
import { RecheckSwitch } from './recheck/RecheckSwitch';
import { ReviewResult } from './ReviewResult';
import { RunProgress } from './RunProgress';
import { OwnEquationsProvider } from './equations/useOwnEquations';
import { CheckSettings } from './settings/CheckSettings';
import { DecideProvider } from './useDecide';
import { DecideTableProvider } from './useDecideTable';
import type { CheckControl } from './useCheck';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '12px' },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  run: { width: '100%' },
  // Edits and fixes happen while the user is somewhere down the list.
  notes: {
    position: 'sticky',
    top: '4px',
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  // Without the distance that the tab keeps between its parts.
  noNotes: { marginTop: '-12px' },
});

function CheckContent(props: {
  state: CheckControl['state'];
  onRetry: () => void;
  onStop: () => void;
  onCreate: () => void;
}) {
  const { state, onRetry, onStop, onCreate } = props;
  const { text } = useTranslator();
  switch (state.phase) {
    case 'idle':
      return (
        <>
          {state.stopped && <p>{text('pane.check.stopped')}</p>}
          <BeforeFirstCheck onCreate={onCreate} />
        </>
      );
    case 'running':
      return <RunProgress step={state.step} slow={state.slow} onStop={onStop} />;
    case 'failed':
      return <FailureMessage error={state.error} onRetry={onRetry} />;
    case 'done': {
      const { review } = state;
      const nothing = state.empty ? (
        <EmptyWorkbook onCreate={onCreate} />
      ) : review.tables.length === 0 && review.findings.length === 0 ? (
        <NoTable review={review} onCreate={onCreate} />
      ) : null;
      // Equations may be left of tables that are gone.
      if (nothing) {
        return (
          <>
            {nothing}
            <LostEquations lost={review.lostEquations} />
          </>
        );
      }
      return <ReviewResult review={review} />;
    }
  }
}

export function CheckTab(props: { check: CheckControl; onCreate: () => void }) {
  const { check, onCreate } = props;
  const { state, recheck, watching, marks } = check;
  const styles = useStyles();
  const { text } = useTranslator();
  const runPlace = useRef<HTMLDivElement>(null);
  const hasNotes = recheck.note !== null || recheck.behind !== null || check.fixes.last !== null;
  const running = state.phase === 'running';
  const review = state.phase === 'done' ? state.review : null;

  /** For buttons that vanish when pressed: the focus goes on to the one that stays, instead of getting lost. */
  function withFocus(action: () => void): () => void {
    return () => {
      runPlace.current?.querySelector('button')?.focus();
      action();
    };
  }

  const again = withFocus(check.run);
  return (
    <div className={styles.tab}>
      {state.phase === 'idle' && <p className={styles.intro}>{text('pane.check.intro')}</p>}
      <div ref={runPlace}>
        <Button className={styles.run} appearance="primary" disabledFocusable={running} onClick={check.run}>
          {text('pane.check.run')}
        </Button>
      </div>
      <div className={mergeClasses(styles.notes, !hasNotes && styles.noNotes)}>
        <RecheckNotes recheck={recheck} onCheck={again} onGone={withFocus(() => undefined)} />
        <DoneFixes fixes={check.fixes} onGone={withFocus(() => undefined)} />
      </div>
      <MarksPanel marks={marks} review={review} />
      {watching && <RecheckSwitch recheck={recheck} />}
      <DecideProvider value={check.decide}>
        <OwnEquationsProvider value={check.ownEquations}>
          <DecideTableProvider value={check.decideTable}>
            <ApplyFixProvider value={check.fixes.apply}>
              <CheckAgainProvider value={check.runInPlace}>
                <CheckContent
                  state={state}
                  onRetry={again}
                  onStop={withFocus(check.stop)}
                  onCreate={onCreate}
                />
              </CheckAgainProvider>
            </ApplyFixProvider>
          </DecideTableProvider>
        </OwnEquationsProvider>
      </DecideProvider>
      {!running && <CheckSettings onChange={check.changeChecks} />}
      {review && !watching && <p className={styles.intro}>{text('pane.check.not-watching')}</p>}
    </div>
  );
}
