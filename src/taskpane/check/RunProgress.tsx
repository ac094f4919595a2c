/** A check under way: what it is doing, and a way out when Excel does not answer. */
import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useTranslator } from '../language';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  field: { width: '100%' },
});

export function RunProgress(props: { step: 'reading' | 'checking'; slow: boolean; onStop: () => void }) {
  const { step, slow, onStop } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  const label = text(`pane.check.${step}`);
  return (
    <div className={styles.box} aria-busy="true">
      <Field
        className={styles.field}
        validationMessage={slow ? text('pane.check.slow') : label}
        validationState={slow ? 'warning' : 'none'}
      >
        <ProgressBar aria-label={label} />
      </Field>
      {slow && (
        <Button size="small" onClick={onStop}>
          {text('pane.check.stop-waiting')}
        </Button>
      )}
    </div>
  );
}
