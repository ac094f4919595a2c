/** A failure as the user meets it: what happened, what to do, and a button to try again. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { CopyButton } from '../CopyButton';
import { useTranslator } from '../language';
import { describeFailure } from './describeFailure';

const useStyles = makeStyles({
  detail: {
    display: 'block',
    maxHeight: '120px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** @param props `retryText`: what the button says where trying the same again would not help */
export function FailureMessage(props: { error: unknown; onRetry?: () => void; retryText?: string }) {
  const styles = useStyles();
  const { text } = useTranslator();
  const { titleKey, adviceKey, detail } = describeFailure(props.error);
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{text(titleKey)}</MessageBarTitle>
        <div>{text(adviceKey)}</div>
        {detail !== null && (
          <details>
            <summary>{text('errors.detail')}</summary>
            <code className={styles.detail}>{detail}</code>
            <CopyButton label={text('pane.copy.action')} text={() => detail} />
          </details>
        )}
      </MessageBarBody>
      {props.onRetry && (
        <MessageBarActions>
          <Button size="small" onClick={props.onRetry}>
            {props.retryText ?? text('pane.retry')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
