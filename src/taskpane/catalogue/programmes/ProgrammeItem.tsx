/** A catalogue in the list, with what can be done with it. */
import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { isBuiltIn } from '../../../programme/edit/ownProgramme';
import type { Programme } from '../../../programme/programme';
import { ConfirmBar } from '../../ConfirmBar';
import { KeepFailure } from '../../kept/KeepFailure';
import { useTranslator } from '../../language';
import { useCatalogueStyles } from '../useCatalogueStyles';
import { ProgrammeTitle } from './ProgrammeTitle';

export function ProgrammeItem(props: {
  programme: Programme;
  onView: () => void;
  onEdit: () => void;
  onRemove: () => Promise<void>;
}) {
  const { programme, onView, onEdit, onRemove } = props;
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const name = programme.shortName;
  const buttonId = useId();

  async function remove(): Promise<void> {
    setAsking(false);
    setFailure(null);
    try {
      await onRemove();
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
      <ProgrammeTitle programme={programme} heading="h3" />
      <div className={styles.actions}>
        {button('view', onView)}
        {button('edit', onEdit)}
        {!isBuiltIn(programme.id) && button('remove', () => setAsking(true))}
      </div>
      {asking && (
        <ConfirmBar
          title={text('catalogue.programmes.remove.title', { name })}
          detail={text('catalogue.programmes.remove.detail')}
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
