/** Whether the list is up to date with the last edits, said quietly. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { ArrowSync16Regular, CheckmarkCircle16Filled, Dismiss16Regular, Info16Filled } from '../../icons';
import { useTranslator } from '../../language';
import { recheckSentences } from './recheckText';
import type { AutoRecheck, RecheckNote } from './useAutoRecheck';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '6px',
    padding: '4px 4px 4px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { display: 'flex', flexShrink: 0, paddingTop: '4px', color: tokens.colorNeutralForeground2 },
  updated: { color: tokens.colorStatusSuccessForeground1 },
  text: { flexGrow: 1, margin: 0, padding: '4px 0', overflowWrap: 'anywhere' },
  button: { flexShrink: 0, minWidth: 0 },
});

function StripButton(props: { note: RecheckNote; onDismiss: () => void; onCheck: () => void }) {
  const { note, onDismiss, onCheck } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  if (note.kind === 'failed') {
    return (
      <Button className={styles.button} size="small" onClick={onCheck}>
        {text('pane.check.run-again')}
      </Button>
    );
  }
  return (
    <Button
      className={styles.button}
      size="small"
      appearance="subtle"
      icon={<Dismiss16Regular />}
      aria-label={text('pane.check.recheck.dismiss')}
      onClick={onDismiss}
    />
  );
}

/** @param props `onCheck`: checks again; `onGone`: the button that was pressed vanishes, the focus has to go on */
export function RecheckNotes(props: { recheck: AutoRecheck; onCheck: () => void; onGone: () => void }) {
  const { recheck, onCheck, onGone } = props;
  const { note, behind } = recheck;
  const styles = useStyles();
  const { text, say } = useTranslator();

  function dismiss(): void {
    onGone();
    recheck.dismiss();
  }

  const stale =
    behind?.kind === 'slow'
      ? text('pane.check.recheck.slow', { seconds: Math.round(behind.milliseconds / 1000) })
      : text('pane.check.stale');
  const said = behind ? null : note;
  return (
    <>
      {/* Always there: what is put into it later is read out, once the screen reader has finished what it says. */}
      <div className={said ? styles.strip : undefined}>
        {said && (
          <span className={styles.icon}>
            {said.kind === 'updated' ? (
              <CheckmarkCircle16Filled className={styles.updated} />
            ) : (
              <Info16Filled />
            )}
          </span>
        )}
        <div role="status" className={said ? styles.text : undefined}>
          {said && recheckSentences(said).map((sentence) => <span key={sentence.key}>{say(sentence)} </span>)}
        </div>
        {said && <StripButton note={said} onDismiss={dismiss} onCheck={onCheck} />}
      </div>
      {behind && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{stale}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" icon={<ArrowSync16Regular />} onClick={onCheck}>
              {text('pane.check.run-again')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
