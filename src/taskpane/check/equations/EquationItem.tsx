/** One equation of a table: what it says, its source, how often it holds, and what can be done about it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewedEquation } from '../../../findings/finding';
import type { EquationDecision } from '../../../kept/equationDecision';
import { FailureMessage } from '../../failures/FailureMessage';
import { KeepFailure } from '../../kept/KeepFailure';
import { useTranslator } from '../../language';
import { CellLink } from '../CellLink';
import { useDecide } from '../useDecide';
import { useGoTo } from '../useGoTo';
import { RemoveEquation } from './RemoveEquation';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  off: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  muted: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** What can be decided where, besides taking a decision back. */
function choices({ use, source }: ReviewedEquation): readonly (EquationDecision['use'] | null)[] {
  // The user's own is corrected or deleted.
  if (source === 'own') return [];
  switch (use) {
    case 'off':
    case 'confirmed':
      return [null];
    case 'doubtful':
      return ['on', 'off'];
    case 'used':
      // What the table itself states needs no confirming.
      return source === 'suggested' ? ['on', 'off'] : ['off'];
  }
}

export function EquationItem(props: { sheet: string; equation: ReviewedEquation; onCorrect: () => void }) {
  const { sheet, equation, onCorrect } = props;
  const { title, sourceTitle, use, useTitle, holds, of, cell, key, source, mayCorrect } = equation;
  const styles = useStyles();
  const { text, say } = useTranslator();
  const decide = useDecide();
  const { goTo, failure: goFailure } = useGoTo(sheet);
  const [failure, setFailure] = useState<{ readonly error: unknown; readonly retry: () => void } | null>(
    null,
  );

  function take(choice: EquationDecision['use'] | null): void {
    setFailure(null);
    decide(key, choice).catch((error: unknown) => setFailure({ error, retry: () => take(choice) }));
  }

  return (
    <div className={styles.item}>
      <span className={use === 'off' ? styles.off : undefined}>
        <CellLink cell={cell} onGo={goTo} /> {say(title)}
      </span>
      <span className={styles.muted}>
        {text('pane.check.equations.state', {
          source: { message: sourceTitle },
          use: { message: useTitle },
          holds,
          of,
        })}
      </span>
      <span className={styles.actions}>
        {choices(equation).map((choice) => (
          <Button
            key={choice ?? 'back'}
            size="small"
            aria-label={text(`pane.check.equations.${choice ?? 'back'}-of`, { equation: { message: title } })}
            onClick={() => take(choice)}
          >
            {text(`pane.check.equations.${choice ?? 'back'}`)}
          </Button>
        ))}
        {mayCorrect && use !== 'off' && (
          <Button
            size="small"
            aria-label={text('pane.check.equations.correct-of', { equation: { message: title } })}
            onClick={onCorrect}
          >
            {text('pane.check.equations.correct')}
          </Button>
        )}
        {source === 'own' && <RemoveEquation id={key.text} title={title} />}
      </span>
      {goFailure && <FailureMessage error={goFailure.error} onRetry={goFailure.retry} />}
      {failure && <KeepFailure error={failure.error} onRetry={failure.retry} />}
    </div>
  );
}
