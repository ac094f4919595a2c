/** While something of the picker is fetched, and when that failed. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
} from '@fluentui/react-components';
import { useTranslator } from '../../language';
import type { Loaded } from './useLoaded';

export function PickerWaiting(props: { state: Exclude<Loaded<unknown>, { phase: 'ready' }> }) {
  const { state } = props;
  const { text } = useTranslator();
  if (state.phase === 'loading') {
    return (
      <div role="status">
        <Spinner size="tiny" label={text('units.pick.loading')} />
      </div>
    );
  }
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{text('units.pick.failed.title')}</MessageBarTitle>
        <div>{text('units.pick.failed.advice')}</div>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={state.retry}>
          {text('pane.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
