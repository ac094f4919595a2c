/** The fields of the editor: each knows its place in the catalogue, and shows what is wrong there. */
import { Checkbox, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useId } from 'react';
import { CAPITAL_TYPES, type CapitalType } from '../../../../programme/programme';
import { useTranslator } from '../../../language';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import { useEditor } from './EditorContext';

const useStyles = makeStyles({
  // Fluent's own minimum would push a field out of a narrow pane.
  input: { minWidth: 0 },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  long: { maxHeight: 'none' },
  checks: { display: 'flex', flexDirection: 'column' },
});

interface FieldProps<Value> {
  /** Place in the catalogue: "projects[2].name". */
  path: string;
  label: string;
  value: Value;
  onChange: (value: Value) => void;
}

function useProblem(path: string): string | null {
  const { say } = useTranslator();
  const problem = useEditor().problemAt(path);
  return problem ? say(problem) : null;
}

export function TextField(
  props: FieldProps<string> & { hint?: string; isNumber?: boolean; longest?: number; required?: boolean },
) {
  const { path, label, value, onChange, hint, isNumber, longest, required } = props;
  const styles = useStyles();
  return (
    <div data-path={path}>
      <Field
        className={styles.field}
        label={label}
        required={required ?? false}
        validationMessage={useProblem(path)}
        hint={hint ?? null}
      >
        <Input
          className={styles.input}
          value={value}
          {...(isNumber && { inputMode: 'decimal' })}
          {...(longest !== undefined && { maxLength: longest })}
          onChange={(_event, data) => onChange(data.value)}
        />
      </Field>
    </div>
  );
}

/** Letters in a line of a narrow pane. */
const LINE_LENGTH = 34;
const MOST_ROWS = 7;

/** For names and lists of documents, which are longer than a line: nothing of them is out of sight. Line breaks become blanks when kept. */
export function LongTextField(props: FieldProps<string> & { hint?: string; required?: boolean }) {
  const { path, label, value, onChange, hint, required } = props;
  const styles = useStyles();
  const rows = Math.min(MOST_ROWS, Math.max(2, Math.ceil(value.length / LINE_LENGTH)));
  return (
    <div data-path={path}>
      <Field
        className={styles.field}
        label={label}
        required={required ?? false}
        validationMessage={useProblem(path)}
        hint={hint ?? null}
      >
        <Textarea
          value={value}
          rows={rows}
          // Fluent's own limit is less than the rows asked for.
          textarea={{ className: styles.long }}
          resize="vertical"
          onChange={(_event, data) => onChange(data.value)}
        />
      </Field>
    </div>
  );
}

export function ChoiceField<Value extends string>(
  props: FieldProps<Value> & { choices: readonly { readonly value: Value; readonly label: string }[] },
) {
  const { path, label, value, choices, onChange } = props;
  const styles = useStyles();
  return (
    <div data-path={path}>
      <Field className={styles.field} label={label} validationMessage={useProblem(path)}>
        <Select
          select={{ className: styles.select }}
          value={value}
          onChange={(_event, data) => {
            const chosen = choices.find((choice) => choice.value === data.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** Which capital types, as the catalogue calls them. Not inside a Field: each box has a label of its own. */
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

/** What is wrong with a whole list, such as that it is too long. */
export function ListProblem({ path }: { path: string }) {
  const problem = useProblem(path);
  if (problem === null) return null;
  return (
    <div data-path={path} tabIndex={-1}>
      <Field validationMessage={problem} />
    </div>
  );
}
