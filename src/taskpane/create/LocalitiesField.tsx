/** The list of localities, with what was made of the pasted lines. */
import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { Message } from '../../messages/message';
import { useTranslator } from '../language';
import type { LocalityList } from './localities';
import { appendLines, appendNames } from './localityPicker/appendNames';
import { LocalityPickerButton } from './localityPicker/LocalityPickerButton';
import { SelectedNamesButton } from './SelectedNamesButton';

const useStyles = makeStyles({
  notes: {
    display: 'flex',
    flexDirection: 'column',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** One sentence for every kind of line that was left out. */
function notesOf({ names, blankLines, duplicates, totals, unusable }: LocalityList): Message[] {
  const notes: Message[] = [{ key: 'pane.create.localities.count', params: { count: names.length } }];
  const add = (when: boolean, key: string, params: NonNullable<Message['params']>) => {
    if (when) notes.push({ key: `pane.create.localities.${key}`, params });
  };
  add(blankLines > 0, 'blank', { count: blankLines });
  add(duplicates.length > 0, 'duplicates', { names: { list: duplicates } });
  add(totals.length > 0, 'totals', { names: { list: totals } });
  add(unusable > 0, 'unusable', { count: unusable });
  return notes;
}

export function LocalitiesField(props: {
  value: string;
  list: LocalityList;
  /** Of the plan, as typed. */
  year: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  const { value, list, year, error, onChange } = props;
  const styles = useStyles();
  const { text, say } = useTranslator();
  return (
    <div>
      <Field
        label={text('pane.create.localities.label')}
        hint={text('pane.create.localities.hint')}
        required
        validationMessage={error ?? null}
      >
        <Textarea
          value={value}
          rows={5}
          resize="vertical"
          onChange={(_event, data) => onChange(data.value)}
        />
      </Field>
      {value.trim() !== '' && (
        <div className={styles.notes} role="status">
          {notesOf(list).map((note) => (
            <span key={note.key}>{say(note)}</span>
          ))}
        </div>
      )}
      <SelectedNamesButton onTake={(names) => onChange(appendLines(value, names))} />
      <LocalityPickerButton year={Number(year)} onPick={(names) => onChange(appendNames(value, names))} />
    </div>
  );
}
