/** Takes an entry out, after asking in plain words what that means; an entry that was never filled in goes at once. */
import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { ConfirmBar } from '../../ConfirmBar';
import { useTranslator } from '../../language';
import { useFrame } from './EditorFrame';
import { headingOf, type EditorPart } from './EditorHeading';

export function RemoveButton(props: {
  /** Empty while it was never filled in. */
  name: string;
  label: string;
  /** What it means for the sheets of a workbook that uses the document already. */
  meaning: string;
  /** What it means in a document that is not kept yet; left out, in the copy of a built-in catalogue. */
  meaningInNew?: string;
  onRemove: () => void;
  /** What it is taken out of. */
  part: EditorPart;
}) {
  const { name, label, meaning, meaningInNew, onRemove, part } = props;
  const { isNew, focusOn } = useFrame();
  const { text } = useTranslator();
  const [asking, setAsking] = useState(false);
  const buttonId = useId();

  function remove(): void {
    onRemove();
    focusOn(headingOf(part));
  }

  if (asking) {
    return (
      <ConfirmBar
        title={text('catalogue.edit.remove.title', { name })}
        detail={isNew ? (meaningInNew ?? text('catalogue.edit.remove.in-copy')) : meaning}
        choices={[
          { label: text('catalogue.edit.remove.confirm'), onChoose: remove },
          {
            label: text('catalogue.edit.remove.keep'),
            onChoose: () => {
              setAsking(false);
              // The button comes back in this turn.
              setTimeout(() => document.getElementById(buttonId)?.focus());
            },
          },
        ]}
      />
    );
  }
  return (
    <Button id={buttonId} size="small" onClick={() => (name.trim() === '' ? remove() : setAsking(true))}>
      {label}
    </Button>
  );
}
