/** The forms of the chosen set as a short list, the others folded away by group. */
import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { FORMS, type FormInfo } from '../../forms/catalogue';
import { Fold } from '../check/Fold';
import { useTranslator } from '../language';
import { FormChecklist } from './FormChecklist';
import { formsOfSet, groupsBeside, type FormGroup, type SetId } from './formGroups';

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', gap: '10px' },
  title: { margin: '0 0 2px', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

interface ChoiceProps {
  chosen: readonly string[];
  onToggle: (id: string, checked: boolean) => void;
}

function Group({ group, chosen, onToggle }: ChoiceProps & { group: FormGroup }) {
  const { text } = useTranslator();
  const count = group.forms.length;
  const ticked = group.forms.filter(({ id }) => chosen.includes(id)).length;
  // Decided once: a group must not fold up under the hand that empties it.
  const [open] = useState(ticked > 0);
  const title = { message: { key: `pane.create.group.${group.id}` } };
  const key = ticked > 0 ? 'pane.create.groups.chosen' : 'pane.create.groups.count';
  return (
    <Fold title={text(key, { title, count, chosen: ticked })} open={open}>
      <FormChecklist forms={group.forms} chosen={chosen} described onToggle={onToggle} />
    </Fold>
  );
}

export function FormPicker(props: {
  set: SetId;
  /** Those that the workbook keeps of its own. */
  ownForms: readonly FormInfo[];
  chosen: readonly string[];
  error: string | undefined;
  onChange: (chosen: readonly string[]) => void;
}) {
  const { set, ownForms, chosen, error, onChange } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  const setTitleId = useId();
  const groupsTitleId = useId();
  const inSet = formsOfSet(set);
  const offered = FORMS.filter(({ id }) => inSet.includes(id));
  const ticked = offered.filter(({ id }) => chosen.includes(id)).length;
  const onToggle = (id: string, checked: boolean) =>
    onChange(checked ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <div className={styles.picker}>
      {offered.length > 0 && (
        <div role="group" aria-labelledby={setTitleId}>
          <p id={setTitleId} className={styles.title}>
            {text('pane.create.forms.of-set', { chosen: ticked, count: offered.length })}
          </p>
          <FormChecklist forms={offered} chosen={chosen} onToggle={onToggle} />
        </div>
      )}
      <div role="group" aria-labelledby={groupsTitleId}>
        <p id={groupsTitleId} className={styles.title}>
          {text(offered.length > 0 ? 'pane.create.forms.beside' : 'pane.create.forms.legend')}
        </p>
        {groupsBeside(set, ownForms).map((group) => (
          <Group
            key={`${set} ${group.id} ${group.id === 'declared' ? ownForms.length : ''}`}
            group={group}
            chosen={chosen}
            onToggle={onToggle}
          />
        ))}
      </div>
      {error !== undefined && <Field validationMessage={error} />}
    </div>
  );
}
