/** "Sửa bộ biểu đã chèn": later changes of the sheets in the workbook, without losing entries. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import type { SetChangeRequest } from '../../changes/setChange';
import type { FormOptions } from '../../forms/formOptions';
import type { KeptPlan } from '../../kept/keptPlan';
import { FailureMessage } from '../failures/FailureMessage';
import { useTranslator } from '../language';
import { useServices } from '../services';
import { ChangePreview } from './ChangePreview';
import type { ChangeControl } from './useSetChange';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Whole columns are selected: no row of any table. */
const NO_ROWS = { first: -1, last: -1 };

export interface WantedSet {
  readonly options: FormOptions;
  readonly plan: KeptPlan;
}

export function ChangeSection(props: {
  readonly control: ChangeControl;
  /** The entries of the tab; `null` while one is wrong. */
  readonly wanted: WantedSet | null;
  /** Called when the entries are wrong, to show where. */
  readonly onMistake: () => void;
}) {
  const { control, wanted, onMistake } = props;
  const { state } = control;
  const { port } = useServices();
  const styles = useStyles();
  const { text, say } = useTranslator();
  const busy = state.phase === 'reading' || state.phase === 'changing';

  function lookAtSet(): void {
    if (!wanted) onMistake();
    else control.look(() => ({ kind: 'options', options: wanted.options }), wanted.plan);
  }

  function lookAtRows(kind: 'add-rows' | 'remove-rows'): void {
    control.look(async (): Promise<SetChangeRequest> => {
      const { sheet, rows } = await port.readSelection();
      const { first, last } = rows ?? NO_ROWS;
      const edit = { sheet, first, last };
      return kind === 'add-rows' ? { kind, ...edit, count: last - first + 1 } : { kind, ...edit };
    });
  }

  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{text('pane.change.heading')}</h2>
      <p className={styles.note}>{text('pane.change.note')}</p>
      <div className={styles.actions}>
        <Button type="button" disabledFocusable={busy} onClick={lookAtSet}>
          {text('pane.change.look')}
        </Button>
      </div>
      <p className={styles.note}>{text('pane.change.rows.note')}</p>
      <div className={styles.actions}>
        <Button type="button" disabledFocusable={busy} onClick={() => lookAtRows('add-rows')}>
          {text('pane.change.rows.add')}
        </Button>
        <Button type="button" disabledFocusable={busy} onClick={() => lookAtRows('remove-rows')}>
          {text('pane.change.rows.remove')}
        </Button>
      </div>
      <div aria-live="polite">
        {busy && <Spinner size="tiny" label={text(`pane.change.${state.phase}`)} labelPosition="after" />}
        {state.phase === 'preview' && (
          <ChangePreview
            change={state.change}
            again={state.again}
            onConfirm={control.confirm}
            onCancel={control.dismiss}
          />
        )}
        {state.phase === 'refused' && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{say(state.reason)}</MessageBarBody>
          </MessageBar>
        )}
        {state.phase === 'undone' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{text('pane.change.undone')}</MessageBarBody>
          </MessageBar>
        )}
        {state.phase === 'done' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{text('pane.change.done', { sheets: { list: state.sheets } })}</MessageBarBody>
            {state.undo && (
              <MessageBarActions>
                <Button type="button" size="small" onClick={state.undo}>
                  {text('pane.change.undo')}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
        {state.phase === 'failed' && <FailureMessage error={state.error} onRetry={state.retry} />}
      </div>
    </section>
  );
}
