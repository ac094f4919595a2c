/** Localities from the register of administrative units, for those who do not want to type them. */
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { eraOfPlanYear, type EraId } from '../../../units/eras';
import type { UnitRegister } from '../../../units/register';
import { loadUnits as loadUnitsWhenNeeded } from '../../../units/loadUnits';
import { useTranslator } from '../../language';
import { PickerFields } from './PickerFields';
import { OFFERED_ERAS } from './pickerLists';
import { PickerWaiting } from './PickerWaiting';
import { useLoaded } from './useLoaded';

export type LoadUnits = (id: EraId) => Promise<UnitRegister>;

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    padding: '10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Enter in a field would send the form around the picker; Esc closes the picker unless a list is open in it. */
function handleKey(event: KeyboardEvent, onClose: () => void): void {
  const { target } = event;
  if (event.key === 'Enter' && target instanceof HTMLInputElement) event.preventDefault();
  if (event.key === 'Escape' && target instanceof HTMLElement && target.ariaExpanded !== 'true') onClose();
}

export function LocalityPicker(props: {
  /** Of the plan; it decides which register is opened first. */
  year: number;
  onPick: (names: string[]) => void;
  onClose: () => void;
  loadUnits?: LoadUnits;
}) {
  const { year, onPick, onClose, loadUnits = loadUnitsWhenNeeded } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [chosenEra, setChosenEra] = useState<EraId | null>(null);
  const era = chosenEra ?? eraOfPlanYear(year).id;
  const units = useLoaded(era, loadUnits);

  useEffect(() => title.current?.focus(), []);

  return (
    <section
      className={styles.panel}
      aria-labelledby={titleId}
      onKeyDown={(event) => handleKey(event, onClose)}
    >
      <h3 id={titleId} ref={title} className={styles.title} tabIndex={-1}>
        {text('units.pick.title')}
      </h3>
      <Field label={text('units.pick.era.label')}>
        <Select
          value={era}
          onChange={(_event, { value }) =>
            setChosenEra(OFFERED_ERAS.find((offered) => offered === value) ?? null)
          }
        >
          {OFFERED_ERAS.map((id) => (
            <option key={id} value={id}>
              {text(`units.pick.era.${id}`)}
            </option>
          ))}
        </Select>
      </Field>
      {units.phase === 'ready' ? (
        <PickerFields key={era} register={units.value} onPick={onPick} />
      ) : (
        <PickerWaiting state={units} />
      )}
      <Button appearance="subtle" onClick={onClose}>
        {text('units.pick.close')}
      </Button>
    </section>
  );
}
