/** Forms to tick, one compact line each. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { FormInfo } from '../../forms/catalogue';
import { useTranslator } from '../language';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  // Fluent's own padding makes a line 32 px high: too much for a list of nineteen.
  checkbox: { display: 'flex' },
  indicator: { margin: '4px 8px 4px 2px', flexShrink: 0 },
  label: { padding: '2px 0' },
  description: {
    margin: '0 0 4px 26px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ItemProps {
  form: FormInfo;
  checked: boolean;
  described: boolean;
  onChange: (checked: boolean) => void;
}

function Item({ form, checked, described, onChange }: ItemProps) {
  const styles = useStyles();
  const { say } = useTranslator();
  const descriptionId = useId();
  return (
    <li>
      <Checkbox
        className={styles.checkbox}
        checked={checked}
        indicator={{ className: styles.indicator }}
        label={{ children: say(form.title), className: styles.label }}
        aria-describedby={described ? descriptionId : undefined}
        onChange={(_event, data) => onChange(data.checked === true)}
      />
      {described && (
        <p id={descriptionId} className={styles.description}>
          {say(form.description)}
        </p>
      )}
    </li>
  );
}

export function FormChecklist(props: {
  forms: readonly FormInfo[];
  chosen: readonly string[];
  /** With a line on what each form holds, for forms that the user does not know yet. */
  described?: boolean;
  onToggle: (id: string, checked: boolean) => void;
}) {
  const { forms, chosen, described = false, onToggle } = props;
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {forms.map((form) => (
        <Item
          key={form.id}
          form={form}
          checked={chosen.includes(form.id)}
          described={described}
          onChange={(checked) => onToggle(form.id, checked)}
        />
      ))}
    </ul>
  );
}
