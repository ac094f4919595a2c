/** "Các phép soát": every check with what it looks at and why it is as grave as it is; to be switched off or set otherwise, kept in the workbook. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CHECK_CHOICES } from '../../../findings/checkChoices';
import { withCheckSetting, type CheckSetting } from '../../../kept/checkSetting';
import { FailureMessage } from '../../failures/FailureMessage';
import { KeepFailure } from '../../kept/KeepFailure';
import { useKept } from '../../kept/KeptProvider';
import { useTranslator } from '../../language';
import { Fold } from '../Fold';
import { CheckSettingItem } from './CheckSettingItem';

/** @throws ExcelFailure, KeptByNewerVersion when it could not be kept; then nothing has changed */
export type ChangeChecks = (
  change: (settings: readonly CheckSetting[]) => readonly CheckSetting[],
) => Promise<void>;

const COUNT = CHECK_CHOICES.reduce((sum, { checks }) => sum + checks.length, 0);

const useStyles = makeStyles({
  text: { margin: '2px 0 4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  family: { margin: '10px 0 2px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

export function CheckSettings({ onChange }: { onChange: ChangeChecks }) {
  const styles = useStyles();
  const { text } = useTranslator();
  const [open, setOpen] = useState(false);
  const { kept, known, failure: unread, load } = useKept(open);
  const [failure, setFailure] = useState<{ readonly error: unknown; readonly retry: () => void } | null>(
    null,
  );

  function take(change: Parameters<ChangeChecks>[0]): void {
    setFailure(null);
    onChange(change).catch((error: unknown) => setFailure({ error, retry: () => take(change) }));
  }

  return (
    <Fold title={text('pane.check.settings.title', { count: COUNT })} open={open} onToggle={setOpen}>
      <p className={styles.text}>{text('pane.check.settings.intro')}</p>
      {failure && <KeepFailure error={failure.error} onRetry={failure.retry} />}
      {open && !known && unread !== null && <FailureMessage error={unread} onRetry={load} />}
      {open && !known && unread === null && (
        <p className={styles.text}>{text('pane.check.settings.reading')}</p>
      )}
      {known && kept.checks.length > 0 && (
        <Button size="small" onClick={() => take(() => [])}>
          {text('pane.check.settings.reset')}
        </Button>
      )}
      {open &&
        known &&
        CHECK_CHOICES.map(({ family, checks }) => (
          <section key={family}>
            <h3 className={styles.family}>{text(`pane.check.settings.family.${family}`)}</h3>
            <ul className={styles.list}>
              {checks.map((choice) => (
                <CheckSettingItem
                  key={choice.check}
                  choice={choice}
                  use={kept.checks.find(({ check }) => check === choice.check)?.use ?? null}
                  onSet={(use) => take((settings) => withCheckSetting(settings, choice.check, use))}
                />
              ))}
            </ul>
          </section>
        ))}
    </Fold>
  );
}
