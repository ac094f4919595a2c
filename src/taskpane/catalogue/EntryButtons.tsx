/** What can be done with one entry of a list of the tab: buttons, and the question before it is taken out. */
import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { ConfirmBar } from '../ConfirmBar';
import { KeepFailure } from '../kept/KeepFailure';
import { useTranslator } from '../language';
import { useCatalogueStyles } from './useCatalogueStyles';

export function EntryButtons(props: {
  name: string;
  onView: () => void;
  onEdit: () => void;
  /** `null` where it cannot be taken out. */
  removal: { readonly title: string; readonly detail: string; readonly onRemove: () => Promise<void> } | null;
}) {
  const { name, onView, onEdit, removal } = props;
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const buttonId = useId();

  async function remove(): Promise<void> {
    setAsking(false);
    setFailure(null);
    try {
      await removal?.onRemove();
    } catch (error) {
      setFailure({ error });
    }
  }

  function keep(): void {
    setAsking(false);
    document.getElementById(buttonId)?.focus();
  }

  const button = (action: 'view' | 'edit' | 'remove', onClick: () => void) => (
    <Button
      size="small"
      {...(action === 'remove' && { id: buttonId })}
      aria-label={text(`catalogue.programmes.${action}-of`, { name })}
      onClick={onClick}
    >
      {text(`catalogue.programmes.${action}`)}
    </Button>
  );
  return (
    <>
      <div className={styles.actions}>
        {button('view', onView)}
        {button('edit', onEdit)}
        {removal && button('remove', () => setAsking(true))}
      </div>
      {asking && removal && (
        <ConfirmBar
          title={removal.title}
          detail={removal.detail}
          choices={[
            { label: text('catalogue.edit.remove.confirm'), onChoose: () => void remove() },
            { label: text('catalogue.edit.remove.keep'), onChoose: keep },
          ]}
        />
      )}
      {failure && <KeepFailure error={failure.error} onRetry={() => void remove()} />}
    </>
  );
}
