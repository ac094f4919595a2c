/** Deletes an equation of the user's, after asking: it cannot be had back by taking the deletion back. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Message } from '../../../messages/message';
import { ConfirmBar } from '../../ConfirmBar';
import { KeepFailure } from '../../kept/KeepFailure';
import { useTranslator } from '../../language';
import { useOwnEquations } from './useOwnEquations';

export function RemoveEquation(props: { id: string; title: Message }) {
  const { id, title } = props;
  const { text } = useTranslator();
  const { remove } = useOwnEquations();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const equation = { message: title };

  function confirm(): void {
    setAsking(false);
    setFailure(null);
    remove(id).catch((error: unknown) => setFailure({ error }));
  }

  if (asking) {
    return (
      <ConfirmBar
        title={text('pane.check.equations.remove.title')}
        detail={text('pane.check.equations.remove.detail', { equation })}
        choices={[
          { label: text('pane.check.equations.remove.confirm'), onChoose: confirm },
          { label: text('pane.check.equations.remove.keep'), onChoose: () => setAsking(false) },
        ]}
      />
    );
  }
  return (
    <>
      <Button
        size="small"
        aria-label={text('pane.check.equations.remove-of', { equation })}
        onClick={() => setAsking(true)}
      >
        {text('pane.check.equations.remove')}
      </Button>
      {failure && <KeepFailure error={failure.error} onRetry={confirm} />}
    </>
  );
}
