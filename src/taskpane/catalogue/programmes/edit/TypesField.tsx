/** Which capital types, as the catalogue calls them. */
import { Checkbox, Field, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { CAPITAL_TYPES, type CapitalType } from '../../../../programme/programme';
import { useProblem, type FieldProps } from '../../edit/EditFields';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import { useEditor } from './EditorContext';

const useStyles = makeStyles({ checks: { display: 'flex', flexDirection: 'column' } });

/** Not inside a Field: each box has a label of its own. */
export function TypesField(props: FieldProps<readonly CapitalType[]> & { hint?: string }) {
  const { path, label, value, onChange, hint } = props;
  const styles = useStyles();
  const shared = useCatalogueStyles();
  const labelId = useId();
  const { draft } = useEditor();
  const problem = useProblem(path);
  const nameOf = (type: CapitalType): string =>
    draft.capitalTypes.find(({ id }) => id === type)?.name ?? type;
  return (
    <div data-path={path} role="group" aria-labelledby={labelId}>
      <span id={labelId}>{label}</span>
      <div className={styles.checks}>
        {CAPITAL_TYPES.map((type) => (
          <Checkbox
            key={type}
            label={nameOf(type)}
            checked={value.includes(type)}
            onChange={(_event, { checked }) =>
              onChange(checked === true ? [...value, type] : value.filter((other) => other !== type))
            }
          />
        ))}
      </div>
      {problem !== null && <Field validationMessage={problem} />}
      {hint !== undefined && <p className={shared.note}>{hint}</p>}
    </div>
  );
}
