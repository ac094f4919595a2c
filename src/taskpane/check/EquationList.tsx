/** "Quan hệ": the equations that a table is checked by, each with its source and how often it holds, to be switched off or relied on. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewedEquation } from '../../findings/finding';
import type { EquationDecision } from '../../kept/equationDecision';
import { FailureMessage } from '../failures/FailureMessage';
import { KeepFailure } from '../kept/KeepFailure';
import { useTranslator } from '../language';
import { CellLink } from './CellLink';
import { Fold } from './Fold';
import { useDecide } from './useDecide';
import { useGoTo } from './useGoTo';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
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

function EquationItem({ sheet, equation }: { sheet: string; equation: ReviewedEquation }) {
  const { title, sourceTitle, use, useTitle, holds, of, cell, key } = equation;
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
    <li className={styles.item}>
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
      </span>
      {goFailure && <FailureMessage error={goFailure.error} onRetry={goFailure.retry} />}
      {failure && <KeepFailure error={failure.error} onRetry={failure.retry} />}
    </li>
  );
}

export function EquationList(props: { sheet: string; equations: readonly ReviewedEquation[] }) {
  const { sheet, equations } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  if (equations.length === 0) return null;
  return (
    <Fold title={text('pane.check.equations.title', { count: equations.length })}>
      <ul className={styles.list}>
        {equations.map((equation) => (
          <EquationItem
            key={`${equation.key.relation} ${equation.key.text}`}
            sheet={sheet}
            equation={equation}
          />
        ))}
      </ul>
    </Fold>
  );
}
