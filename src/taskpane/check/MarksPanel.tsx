/** The switch for the marks in the cells, and what became of the last request. */
import { Button, makeStyles, MessageBar, MessageBarBody, Switch, tokens } from '@fluentui/react-components';
import type { MarkResult } from '../../excel/workbookPort';
import type { Review } from '../../findings/finding';
import { FailureMessage } from '../failures/FailureMessage';
import { useTranslator } from '../language';
import type { MarksControl } from './useMarks';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '4px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  switch: { margin: '-4px 0 -4px -8px' },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

function SkippedSheets(props: { skipped: MarkResult['skippedSheets'] }) {
  const { text } = useTranslator();
  return (['protected', 'missing'] as const).map((reason) => {
    const names = props.skipped.filter((sheet) => sheet.reason === reason).map(({ sheet }) => sheet);
    if (names.length === 0) return null;
    return (
      <MessageBar key={reason} intent="warning" layout="multiline">
        <MessageBarBody>
          {text(`pane.check.marks.${reason}`, { count: names.length, sheets: { list: names } })}
        </MessageBarBody>
      </MessageBar>
    );
  });
}

export function MarksPanel(props: { marks: MarksControl; review: Review | null }) {
  const { marks, review } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  const { outcome } = marks;
  const outdated = review && marks.isOutdated(review) ? review : null;
  let note = text('pane.check.marks.hint');
  if (outcome?.kind === 'removed') note = text('pane.check.marks.off', { count: outcome.count });
  else if (outcome?.kind === 'marked' && outcome.result.marked > 0)
    note = text('pane.check.marks.on', { count: outcome.result.marked });
  // Where all of them were on sheets that could not be marked, that is said below.
  else if (outcome?.kind === 'marked' && outcome.result.skippedSheets.length === 0)
    note = text('pane.check.marks.none');
  return (
    <div className={styles.panel}>
      <div className={styles.row}>
        <Switch
          className={styles.switch}
          label={text('pane.check.marks.switch')}
          checked={marks.enabled}
          onChange={(_event, data) => marks.setEnabled(data.checked, review)}
        />
        <p className={styles.note} role="status">
          {note}
        </p>
      </div>
      {outdated && (
        <div className={styles.row}>
          <p className={styles.note}>{text('pane.check.marks.outdated')}</p>
          <Button size="small" onClick={() => marks.refresh(outdated)}>
            {text('pane.check.marks.again')}
          </Button>
        </div>
      )}
      {outcome?.kind === 'marked' && <SkippedSheets skipped={outcome.result.skippedSheets} />}
      {outcome?.kind === 'failed' && <FailureMessage error={outcome.error} onRetry={outcome.retry} />}
    </div>
  );
}
