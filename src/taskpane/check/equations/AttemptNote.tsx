/** What a draft comes to on the figures as they are, before it is kept. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Attempt, EquationKind } from '../../../findings/equations/draft';
import { FailureMessage } from '../../failures/FailureMessage';
import { useTranslator } from '../../language';
import { CellLink } from '../CellLink';
import { useGoTo } from '../useGoTo';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

export function AttemptNote(props: { sheet: string; kind: EquationKind; attempt: Attempt }) {
  const { sheet, kind, attempt } = props;
  const styles = useStyles();
  const { text, say } = useTranslator();
  const { goTo, failure } = useGoTo(sheet);
  if (attempt.state !== 'ready') {
    return (
      <div className={styles.note} role="status">
        <span className={attempt.state === 'refused' ? styles.problem : undefined}>
          {say(attempt.reason)}
        </span>
      </div>
    );
  }
  const { title, holds, of, failing } = attempt;
  return (
    <div className={styles.note} role="status">
      <span className={styles.title}>{say(title)}</span>
      <span>{text(`pane.check.equations.editor.holds.${kind}`, { holds, of })}</span>
      {failing && (
        <span>
          <CellLink cell={failing.cell} onGo={goTo} />{' '}
          {text('pane.check.equations.editor.failing', {
            stated: failing.stated === null ? '?' : { decimal: failing.stated },
            expected: failing.expected === null ? '?' : { decimal: failing.expected },
          })}
        </span>
      )}
      {2 * holds < of && <span>{text('pane.check.equations.editor.most-fail')}</span>}
      {failure && <FailureMessage error={failure.error} onRetry={failure.retry} />}
    </div>
  );
}
