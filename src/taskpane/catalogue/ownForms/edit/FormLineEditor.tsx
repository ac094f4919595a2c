/** One line of the form. */
import { Button, makeStyles } from '@fluentui/react-components';
import { addLine, changeLine, removeLine, type LineChange } from '../../../../forms/ownForms/edit/editRows';
import { OWN_FORM_LIMITS, type OwnLine } from '../../../../forms/ownForms/ownForm';
import { useTranslator } from '../../../language';
import { EditCard } from '../../edit/EditCard';
import { CheckField, ChoiceField, LongTextField, TextField } from '../../edit/EditFields';
import { RemoveButton } from '../../edit/RemoveButton';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import type { FormEditor } from './AboutForm';
import { lineCard } from './editCards';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '10px' },
});

const LEVELS = Array.from({ length: OWN_FORM_LIMITS.levels + 1 }, (_, level) => level);
/** Enough choices for a list; a file may ask for others. */
const FREE_ROWS = [0, 1, 2, 3, 5, 10, 20, 50];

function numbers(usual: readonly number[], value: number): readonly string[] {
  return [...new Set([...usual, value])].sort((one, other) => one - other).map(String);
}

export function FormLineEditor(props: { editor: FormEditor; line: OwnLine; place: number }) {
  const { editor, line, place } = props;
  const styles = useStyles();
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const { code, name, level, total = false, addsUp = true, freeRows = 0 } = line;
  const at = `rows.lines[${place}]`;
  const card = lineCard(place);
  const change = (part: LineChange): void => editor.change((old) => changeLine(old, place, part));
  return (
    <EditCard
      card={card}
      code={code}
      name={name}
      note={text(total ? 'catalogue.own-forms.line.total' : 'catalogue.own-forms.line.level', {
        level: level + 1,
      })}
    >
      <LongTextField
        path={`${at}.name`}
        label={text('catalogue.own-forms.edit.line-name')}
        required
        value={name}
        onChange={(value) => change({ name: value })}
      />
      <div className={styles.pair}>
        <TextField
          path={`${at}.code`}
          label={text('catalogue.edit.outline-code')}
          longest={OWN_FORM_LIMITS.code}
          value={code}
          onChange={(value) => change({ code: value })}
        />
        <ChoiceField
          path={`${at}.level`}
          label={text('catalogue.own-forms.edit.level')}
          value={String(level)}
          choices={numbers(LEVELS, level).map((value) => ({ value, label: String(Number(value) + 1) }))}
          onChange={(value) => change({ level: Number(value) })}
        />
      </div>
      <CheckField
        path={`${at}.total`}
        label={text('catalogue.own-forms.edit.line-total')}
        value={total}
        onChange={(value) => change({ total: value })}
      />
      <CheckField
        path={`${at}.addsUp`}
        label={text('catalogue.own-forms.edit.adds-up')}
        hint={text('catalogue.own-forms.edit.adds-up.hint')}
        value={addsUp}
        onChange={(value) => change({ addsUp: value })}
      />
      <ChoiceField
        path={`${at}.freeRows`}
        label={text('catalogue.own-forms.edit.free-rows')}
        value={String(freeRows)}
        choices={numbers(FREE_ROWS, freeRows).map((value) => ({ value, label: value }))}
        onChange={(value) => change({ freeRows: Number(value) })}
      />
      <div className={shared.actions}>
        <Button
          size="small"
          onClick={() => {
            editor.change((old) => addLine(old, place));
            editor.openNew(lineCard(place + 1));
          }}
        >
          {text('catalogue.own-forms.edit.line.add-below')}
        </Button>
        <RemoveButton
          part="rows"
          name={name}
          label={text('catalogue.own-forms.edit.line.remove')}
          meaning={text('catalogue.own-forms.edit.line.remove.meaning')}
          meaningInNew={text('catalogue.own-forms.edit.line.remove.in-new')}
          onRemove={() => {
            editor.toggle(card);
            editor.change((old) => removeLine(old, place));
          }}
        />
      </div>
    </EditCard>
  );
}
