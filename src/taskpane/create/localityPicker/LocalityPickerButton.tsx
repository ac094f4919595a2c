/** Opens and closes the picker below itself. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useTranslator } from '../../language';
import { PickerWaiting } from './PickerWaiting';
import { useLoaded } from './useLoaded';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px' },
  button: { alignSelf: 'flex-start' },
});

/** The picker itself comes when it is opened: it brings components that nothing else in the pane uses. */
async function loadPicker() {
  const { LocalityPicker } = await import(/* webpackChunkName: "locality-picker" */ './LocalityPicker');
  return { Picker: LocalityPicker };
}

interface PickerProps {
  year: number;
  onPick: (names: string[]) => void;
  onClose: () => void;
}

function OpenPicker(props: PickerProps) {
  const loaded = useLoaded('picker', loadPicker);
  if (loaded.phase !== 'ready') return <PickerWaiting state={loaded} />;
  const { Picker } = loaded.value;
  return <Picker {...props} />;
}

export function LocalityPickerButton(props: { year: number; onPick: (names: string[]) => void }) {
  const styles = useStyles();
  const { text } = useTranslator();
  const [open, setOpen] = useState(false);
  const buttonId = useId();

  function close(): void {
    setOpen(false);
    // The button inside the picker vanishes with it, so the focus goes back to where it came from.
    document.getElementById(buttonId)?.focus();
  }

  return (
    <div className={styles.root}>
      <Button
        id={buttonId}
        className={styles.button}
        size="small"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {text('units.pick.open')}
      </Button>
      {open && <OpenPicker year={props.year} onPick={props.onPick} onClose={close} />}
    </div>
  );
}
