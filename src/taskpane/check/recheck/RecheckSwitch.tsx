/** The switch for checking again after edits. */
import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../language';
import type { AutoRecheck } from './useAutoRecheck';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', marginTop: '-8px' },
  switch: { margin: '-4px 0 -4px -8px' },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function RecheckSwitch({ recheck }: { recheck: AutoRecheck }) {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <div className={styles.row}>
      <Switch
        className={styles.switch}
        label={text('pane.check.recheck.switch')}
        checked={recheck.enabled}
        onChange={(_event, data) => recheck.setEnabled(data.checked)}
      />
      <p className={styles.note}>
        {text(recheck.enabled ? 'pane.check.recheck.hint' : 'pane.check.recheck.hint-off')}
      </p>
    </div>
  );
}
