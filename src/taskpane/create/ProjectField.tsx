/** "Dự án / tiểu dự án": which one the table of one project is for. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { projectChoices } from '../../forms/parts/chosenProject';
import type { Programme } from '../../programme/programme';
import { useTranslator } from '../language';

const useStyles = makeStyles({
  // Names of projects are far longer than the pane is wide.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

export function ProjectField(props: {
  programme: Programme;
  project: string | null;
  onChange: (project: string | null) => void;
}) {
  const { programme, project, onChange } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <Field className={styles.field} label={text('pane.create.project.label')}>
      <Select
        select={{ className: styles.select }}
        value={project ?? ''}
        onChange={(_event, { value }) => onChange(value === '' ? null : value)}
      >
        <option value="">{text('pane.create.project.open')}</option>
        {projectChoices(programme).map(({ code, name, isLine }) => (
          <option key={code} value={code}>
            {isLine ? text('pane.create.project.line', { code, name }) : name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
