/** The fields of an editor: each knows its place in the document, and shows what is wrong there. */
import { Checkbox, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useTranslator } from '../../language';
import { useFrame } from './EditorFrame';

const useStyles = makeStyles({
  // Fluent's own minimum would push a field out of a narrow pane.
  input: { minWidth: 0 },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  long: { maxHeight: 'none' },
});

export interface FieldProps<Value> {
  /** Place in the document: "projects[2].name". */
  path: string;
  label: string;
  value: Value;
  onChange: (value: Value) => void;
}

/** What is wrong at a place; `null` when nothing is. */
export function useProblem(path: string): string | null {
  const { say } = useTranslator();
  const problem = useFrame().problemAt(path);
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

/** More lines than this are scrolled to. */
const MOST_LINES = 12;

/** For lists, one entry on each line. */
export function LinesField(props: FieldProps<string> & { hint: string }) {
  const { path, label, value, onChange, hint } = props;
  const styles = useStyles();
  return (
    <div data-path={path}>
      <Field className={styles.field} label={label} validationMessage={useProblem(path)} hint={hint}>
        <Textarea
          value={value}
          rows={Math.min(MOST_LINES, value.split('\n').length + 1)}
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

/** Yes or no. */
export function CheckField(props: FieldProps<boolean> & { hint?: string }) {
  const { path, label, value, onChange, hint } = props;
  const styles = useStyles();
  return (
    <div data-path={path}>
      <Field className={styles.field} validationMessage={useProblem(path)} hint={hint ?? null}>
        <Checkbox
          label={label}
          checked={value}
          onChange={(_event, { checked }) => onChange(checked === true)}
        />
      </Field>
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
