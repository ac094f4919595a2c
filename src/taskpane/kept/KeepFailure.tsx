/** Why something could not be kept in the workbook. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { FailureMessage } from '../failures/FailureMessage';
import { useTranslator } from '../language';
import { KeptByNewerVersion } from './KeptProvider';

export function KeepFailure(props: { error: unknown; onRetry: () => void }) {
  const { text } = useTranslator();
  if (!(props.error instanceof KeptByNewerVersion)) {
    return <FailureMessage error={props.error} onRetry={props.onRetry} />;
  }
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{text('kept.problem.newer')}</MessageBarBody>
    </MessageBar>
  );
}
