/** Buttons that put an example plan into the workbook as new sheets. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { FailureMessage } from './failures/FailureMessage';
import { DocumentTable16Regular } from './icons';
import { useTranslator } from './language';
import { useServices } from './services';
import { useInsertSheets } from './useInsertSheets';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  button: { justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
});

export function SampleButtons() {
  const { samples } = useServices();
  const styles = useStyles();
  const { text, say } = useTranslator();
  const { state, insert } = useInsertSheets();
  if (samples.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{text('pane.samples.title')}</h3>
      {samples.map((sample) => (
        <Button
          key={sample.id}
          className={styles.button}
          icon={<DocumentTable16Regular />}
          disabledFocusable={state.phase === 'inserting'}
          aria-label={text('pane.samples.open', { title: say(sample.title) })}
          onClick={() => insert(() => sample.sheets())}
        >
          {say(sample.title)}
        </Button>
      ))}
      <p className={styles.hint} role="status">
        {text(state.phase === 'inserting' ? 'pane.samples.busy' : 'pane.samples.hint')}
      </p>
      {state.phase === 'done' && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {text('pane.samples.done', { count: state.sheets.length, sheets: { list: state.sheets } })}
          </MessageBarBody>
        </MessageBar>
      )}
      {state.phase === 'failed' && <FailureMessage error={state.error} onRetry={state.retry} />}
    </section>
  );
}
