/** Equations of the user's that nothing is checked by any more, each with what is missing; until they are deleted. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { LostOwnEquation } from '../../../findings/finding';
import { useTranslator } from '../../language';
import { Fold } from '../Fold';
import { RemoveEquation } from './RemoveEquation';

const useStyles = makeStyles({
  advice: { margin: '2px 0 4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '2px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
  reason: { color: tokens.colorNeutralForeground2 },
});

export function LostEquations({ lost }: { lost: readonly LostOwnEquation[] }) {
  const styles = useStyles();
  const { text, say } = useTranslator();
  if (lost.length === 0) return null;
  return (
    <Fold title={text('pane.check.equations.lost.title', { count: lost.length })} open>
      <p className={styles.advice}>{text('pane.check.equations.lost.advice')}</p>
      <ul className={styles.list}>
        {lost.map(({ id, sheet, title, reason }) => (
          <li key={id} className={styles.item}>
            <span>{text('pane.check.equations.lost.item', { sheet, equation: { message: title } })}</span>
            <span className={styles.reason}>{say(reason)}</span>
            <RemoveEquation id={id} title={title} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
