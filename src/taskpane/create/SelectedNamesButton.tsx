/** Takes names of localities from the cells that are selected in Excel, and says what it took. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { areaToA1 } from '../../sheet/address';
import { FailureMessage } from '../failures/FailureMessage';
import { useTranslator } from '../language';
import { useSelectedNames, type TakenNames } from './useSelectedNames';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px' },
  button: { alignSelf: 'flex-start' },
  notes: {
    display: 'flex',
    flexDirection: 'column',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

function Taken({ taken }: { taken: TakenNames }) {
  const styles = useStyles();
  const { text } = useTranslator();
  const { names, otherCells, selection } = taken;
  if (names.length === 0 || selection.area === null) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{text('pane.create.selection.none')}</MessageBarBody>
      </MessageBar>
    );
  }
  const place = { sheet: selection.sheet, range: areaToA1(selection.area) };
  return (
    <div className={styles.notes} role="status">
      <span>{text('pane.create.selection.taken', { count: names.length, ...place })}</span>
      {otherCells > 0 && <span>{text('pane.create.selection.others', { count: otherCells })}</span>}
    </div>
  );
}

export function SelectedNamesButton(props: { onTake: (names: readonly string[]) => void }) {
  const styles = useStyles();
  const { text } = useTranslator();
  const { state, take } = useSelectedNames(props.onTake);
  return (
    <div className={styles.root}>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={state.phase === 'taking'}
        onClick={take}
      >
        {text('pane.create.selection.take')}
      </Button>
      {state.phase === 'taken' && <Taken taken={state.taken} />}
      {state.phase === 'failed' && <FailureMessage error={state.error} onRetry={take} />}
    </div>
  );
}
