/** What came of "Chèn vào sổ". */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { FailureMessage } from '../failures/FailureMessage';
import { useTranslator } from '../language';
import type { InsertState } from '../useInsertSheets';

export function InsertResult(props: { state: InsertState; keepFailed: boolean; onCheck: () => void }) {
  const { state, keepFailed, onCheck } = props;
  const { text } = useTranslator();
  if (state.phase === 'failed') return <FailureMessage error={state.error} onRetry={state.retry} />;
  if (state.phase !== 'done') return null;
  const { sheets } = state;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text('pane.create.done.title', { count: sheets.length })}</MessageBarTitle>
        <div>{text('pane.create.done.text', { sheets: { list: sheets } })}</div>
        {keepFailed && <div>{text('pane.create.done.not-kept')}</div>}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onCheck}>
          {text('pane.create.done.check')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
