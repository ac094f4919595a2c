/** The result of an equation: what was taken from the sheet, and the button that takes it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslator } from '../../language';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  label: { fontWeight: tokens.fontWeightSemibold },
  name: { overflowWrap: 'anywhere' },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

export function TargetField(props: { name: string | null; problem: string | null; onPick: () => void }) {
  const { name, problem, onPick } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  const labelId = useId();
  return (
    <div className={styles.group} role="group" aria-labelledby={labelId}>
      <span id={labelId} className={styles.label}>
        {text('pane.check.equations.editor.target')}
      </span>
      {name !== null && <span className={styles.name}>{name}</span>}
      <Button size="small" aria-label={text('pane.check.equations.editor.pick-target')} onClick={onPick}>
        {text('pane.check.equations.editor.pick')}
      </Button>
      {problem !== null && (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  );
}
