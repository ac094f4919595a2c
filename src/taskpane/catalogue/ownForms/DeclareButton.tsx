/** "Khai báo biểu từ bảng đang chọn", and why it could not be done. */
import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { FormDraft } from '../../../reading/declare/draft';
import { FailureMessage } from '../../failures/FailureMessage';
import { useTranslator } from '../../language';
import { useCatalogueStyles } from '../useCatalogueStyles';
import { useDeclare } from './useDeclare';

export function DeclareButton(props: { onDraft: (draft: FormDraft) => void }) {
  const styles = useCatalogueStyles();
  const { text, say } = useTranslator();
  const { state, declare } = useDeclare(props.onDraft);
  const busy = state.phase === 'reading';
  return (
    <>
      <div className={styles.actions}>
        <Button appearance="primary" size="small" disabledFocusable={busy} onClick={declare}>
          {text(busy ? 'catalogue.own-forms.reading' : 'catalogue.own-forms.declare')}
        </Button>
      </div>
      {state.phase === 'refused' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(state.reason)}</MessageBarBody>
        </MessageBar>
      )}
      {state.phase === 'failed' && <FailureMessage error={state.error} onRetry={declare} />}
    </>
  );
}
