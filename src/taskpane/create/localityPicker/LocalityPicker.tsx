/** Localities from the register of administrative units, for those who do not want to type them. */
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Select,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { eraOfPlanYear, type EraId } from '../../../units/eras';
import { loadUnits as loadUnitsWhenNeeded } from '../../../units/loadUnits';
import { useTranslator } from '../../language';
import { PickerFields } from './PickerFields';
import { OFFERED_ERAS } from './pickerLists';
import { useUnits, type LoadUnits } from './useUnits';

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

function Failure(props: { onRetry: () => void }) {
  const { text } = useTranslator();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{text('units.pick.failed.title')}</MessageBarTitle>
        <div>{text('units.pick.failed.advice')}</div>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={props.onRetry}>
          {text('pane.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

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
  const units = useUnits(era, loadUnits);

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
      {units.phase === 'loading' && (
        <div role="status">
          <Spinner size="tiny" label={text('units.pick.loading')} />
        </div>
      )}
      {units.phase === 'failed' && <Failure onRetry={units.retry} />}
      {units.phase === 'ready' && <PickerFields key={era} register={units.register} onPick={onPick} />}
      <Button onClick={onClose}>{text('units.pick.close')}</Button>
    </section>
  );
}
