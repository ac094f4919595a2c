/** The standard sheets to choose from. */
import { Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { FORMS, type FormId, type FormInfo } from '../../forms/catalogue';
import { useTranslator } from '../language';

const useStyles = makeStyles({
  set: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, padding: 0, border: 'none' },
  legend: { marginBottom: '4px', padding: 0, fontWeight: tokens.fontWeightSemibold },
  card: {
    padding: '2px 10px 8px 2px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  description: {
    margin: '0 0 0 34px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
});

function FormCard(props: { form: FormInfo; checked: boolean; onChange: (checked: boolean) => void }) {
  const { form, checked, onChange } = props;
  const styles = useStyles();
  const { say } = useTranslator();
  const descriptionId = useId();
  return (
    <div className={styles.card}>
      <Checkbox
        checked={checked}
        label={{ children: say(form.title), className: styles.label }}
        aria-describedby={descriptionId}
        onChange={(_event, data) => onChange(data.checked === true)}
      />
      <p id={descriptionId} className={styles.description}>
        {say(form.description)}
      </p>
    </div>
  );
}

export function FormPicker(props: {
  chosen: readonly FormId[];
  error: string | undefined;
  onChange: (chosen: readonly FormId[]) => void;
}) {
  const { chosen, error, onChange } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  const toggle = (id: FormId, checked: boolean) =>
    onChange(checked ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{text('pane.create.forms.legend')}</legend>
      {FORMS.map((form) => (
        <FormCard
          key={form.id}
          form={form}
          checked={chosen.includes(form.id)}
          onChange={(checked) => toggle(form.id, checked)}
        />
      ))}
      {error !== undefined && <Field validationMessage={error} />}
    </fieldset>
  );
}
