/** "Bộ biểu": which sheets to start from, by level. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { PRESETS } from '../../forms/presets';
import { useTranslator } from '../language';
import { isSetId, type SetId } from './formGroups';

const useStyles = makeStyles({
  // Else the field is as wide as its longest option, and the pane may be narrower.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

export function SetField(props: { set: SetId; onChange: (set: SetId) => void }) {
  const { set, onChange } = props;
  const styles = useStyles();
  const { text, say } = useTranslator();
  return (
    <Field className={styles.field} label={text('pane.create.set.label')}>
      <Select
        select={{ className: styles.select }}
        value={set}
        onChange={(_event, { value }) => {
          if (isSetId(value)) onChange(value);
        }}
      >
        {PRESETS.map(({ id, title }) => (
          <option key={id} value={id}>
            {say(title)}
          </option>
        ))}
        <option value="own">{text('pane.create.set.own')}</option>
      </Select>
    </Field>
  );
}
