/** Puts an example plan into the workbook as new sheets. */
import { Button, makeStyles, MessageBar, MessageBarBody, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { FailureMessage } from './failures/FailureMessage';
import { DocumentTable16Regular } from './icons';
import { useTranslator } from './language';
import { useServices } from './services';
import { useInsertSheets } from './useInsertSheets';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  field: { flexGrow: 1, flexBasis: '160px', minWidth: 0 },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  button: { flexShrink: 0, fontWeight: tokens.fontWeightRegular },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function SamplePicker() {
  const { samples } = useServices();
  const styles = useStyles();
  const { text, say } = useTranslator();
  const { state, insert } = useInsertSheets();
  const [chosen, setChosen] = useState(samples[0]?.id);
  const titleId = useId();
  const hintId = useId();
  const sample = samples.find(({ id }) => id === chosen) ?? samples[0];
  if (!sample) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.title} id={titleId}>
        {text('pane.samples.title')}
      </h3>
      <div className={styles.row}>
        <Select
          className={styles.field}
          select={{ className: styles.select, 'aria-labelledby': titleId, 'aria-describedby': hintId }}
          value={sample.id}
          onChange={(_event, { value }) => setChosen(value)}
        >
          {samples.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(title)}
            </option>
          ))}
        </Select>
        <Button
          className={styles.button}
          icon={<DocumentTable16Regular />}
          disabledFocusable={state.phase === 'inserting'}
          aria-label={text('pane.samples.open', { title: say(sample.title) })}
          onClick={() => insert(() => sample.sheets())}
        >
          {text('pane.samples.open-short')}
        </Button>
      </div>
      <p className={styles.hint} id={hintId}>
        {say(sample.description)}
      </p>
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
