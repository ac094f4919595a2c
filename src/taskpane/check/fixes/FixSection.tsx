/** "Đề xuất sửa": what each cell holds and what it would hold, and the button that does it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ExcelFailure } from '../../../excel/workbookPort';
import type { Finding } from '../../../findings/finding';
import type { Fix } from '../../../findings/fixes/fix';
import { FailureMessage } from '../../failures/FailureMessage';
import { useTranslator } from '../../language';
import { Fold } from '../Fold';
import { countsAlone } from './countsAlone';
import { useCheckAgain } from './useCheckAgain';
import { useApplyFix } from './useFixes';
import { FixEditLine } from './FixEditLine';

/** More cells are folded: who wants to see them can. */
const MOST_SHOWN = 3;

const useStyles = makeStyles({
  fix: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  alone: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  actions: { display: 'flex' },
});

export function FixSection(props: { fix: Fix; finding: Finding; onGo: (cell: string) => void }) {
  const { fix, finding, onGo } = props;
  const { edits } = fix;
  const styles = useStyles();
  const { text } = useTranslator();
  const apply = useApplyFix();
  const checkAgain = useCheckAgain();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  function press(): void {
    if (busy) return;
    setBusy(true);
    setError(null);
    // Once it is done the check comes back without this finding: the button stays off until then.
    apply(fix).catch((failure: unknown) => {
      setError(failure);
      setBusy(false);
    });
  }

  const isOld = error instanceof ExcelFailure && error.code === 'cell-changed';
  const lines = edits.map((edit) => <FixEditLine key={edit.cell} edit={edit} onGo={onGo} />);
  return (
    <div className={styles.fix} role="group" aria-label={text('pane.fix.title')}>
      <div className={styles.title}>{text('pane.fix.title')}</div>
      <ul className={styles.list}>{lines.slice(0, MOST_SHOWN)}</ul>
      {lines.length > MOST_SHOWN && (
        <Fold title={text('pane.fix.more', { count: lines.length - MOST_SHOWN })}>
          <ul className={styles.list}>{lines.slice(MOST_SHOWN)}</ul>
        </Fold>
      )}
      {countsAlone(fix, finding) && <p className={styles.alone}>{text('pane.fix.alone')}</p>}
      {error !== null && (
        <FailureMessage
          error={error}
          onRetry={isOld ? checkAgain : press}
          {...(isOld && { retryText: text('pane.check.run-again') })}
        />
      )}
      <span className={styles.actions}>
        <Button size="small" disabledFocusable={busy} onClick={press}>
          {busy ? text('pane.fix.busy') : text('pane.fix.apply', { count: edits.length })}
        </Button>
      </span>
    </div>
  );
}
