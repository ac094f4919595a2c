/** One column: its words, what it holds, and how it is calculated. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { COLUMN_KINDS, isFigure } from '../../../../forms/form';
import {
  changeCountMayFollowRate,
  changeDecimals,
  changeEquation,
  changeHeader,
  changeKind,
  changeSigned,
  removeColumn,
} from '../../../../forms/ownForms/edit/editColumns';
import { openSuggestions, takeSuggestion } from '../../../../forms/ownForms/edit/suggestions';
import { OWN_FORM_LIMITS, type OwnColumn } from '../../../../forms/ownForms/ownForm';
import { useTranslator } from '../../../language';
import { EditCard } from '../../edit/EditCard';
import { CheckField, ChoiceField, LongTextField, TextField } from '../../edit/EditFields';
import { RemoveButton } from '../../edit/RemoveButton';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import { columnTitle, useColumnNote } from '../columnWords';
import type { FormEditor } from './AboutForm';

interface ColumnProps {
  editor: FormEditor;
  column: OwnColumn;
  groups: readonly string[];
  path: string;
}

function Suggestion({ editor, path }: { editor: FormEditor; path: string }) {
  const { text } = useTranslator();
  const open = openSuggestions(editor.draft).find((one) => one.path === path);
  if (!open) return null;
  const { text: equation, holds, of } = open.suggestion;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text('catalogue.own-forms.edit.suggestion', { equation, holds, of })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => editor.change((old) => takeSuggestion(old, open))}>
          {text('catalogue.own-forms.edit.suggestion.take')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Decimals({ editor, column, path }: Omit<ColumnProps, 'groups'>) {
  const { text } = useTranslator();
  const usual = { value: '', label: text('catalogue.own-forms.edit.decimals.usual') };
  const counts = Array.from({ length: OWN_FORM_LIMITS.decimals + 1 }, (_, count) => String(count));
  return (
    <ChoiceField
      path={`${path}.decimals`}
      label={text('catalogue.own-forms.edit.decimals')}
      value={column.decimals === undefined ? '' : String(column.decimals)}
      choices={[usual, ...counts.map((value) => ({ value, label: value }))]}
      onChange={(value) =>
        editor.change((old) => changeDecimals(old, path, value === '' ? null : Number(value)))
      }
    />
  );
}

function FigureFields({ editor, column, path }: Omit<ColumnProps, 'groups'>) {
  const { text } = useTranslator();
  const { kind, equation = '', index } = column;
  return (
    <>
      <TextField
        path={`${path}.equation`}
        label={text('catalogue.own-forms.edit.equation')}
        hint={text('catalogue.own-forms.edit.equation.hint', { index })}
        longest={OWN_FORM_LIMITS.equation}
        value={equation}
        onChange={(value) => editor.change((old) => changeEquation(old, path, value))}
      />
      <Suggestion editor={editor} path={path} />
      {kind === 'rate' && equation !== '' && (
        <CheckField
          path={`${path}.countMayFollowRate`}
          label={text('catalogue.own-forms.edit.count-may-follow-rate')}
          value={column.countMayFollowRate ?? false}
          onChange={(may) => editor.change((old) => changeCountMayFollowRate(old, path, may))}
        />
      )}
      <CheckField
        path={`${path}.signed`}
        label={text('catalogue.own-forms.edit.signed')}
        value={column.signed ?? false}
        onChange={(may) => editor.change((old) => changeSigned(old, path, may))}
      />
      {kind !== 'count' && <Decimals editor={editor} column={column} path={path} />}
    </>
  );
}

export function ColumnEditor({ editor, column, groups, path }: ColumnProps) {
  const shared = useCatalogueStyles();
  const { text, say } = useTranslator();
  const noteOf = useColumnNote();
  const notes = editor.draft.hints.find(({ code }) => code === column.index)?.notes ?? [];
  return (
    <EditCard card={path} name={columnTitle(column, groups)} note={noteOf(column)}>
      {notes.map((note, place) => (
        <p key={place} className={shared.note}>
          {say(note)}
        </p>
      ))}
      <LongTextField
        path={`${path}.header`}
        label={text('catalogue.own-forms.edit.header')}
        hint={text('catalogue.own-forms.edit.year-hint')}
        required
        value={column.header}
        onChange={(header) => editor.change((old) => changeHeader(old, path, header))}
      />
      <ChoiceField
        path={`${path}.kind`}
        label={text('catalogue.own-forms.edit.kind')}
        value={column.kind}
        choices={COLUMN_KINDS.map((kind) => ({
          value: kind,
          label: text(`catalogue.own-forms.kind.${kind}`),
        }))}
        onChange={(kind) => editor.change((old) => changeKind(old, path, kind))}
      />
      {isFigure(column.kind) && <FigureFields editor={editor} column={column} path={path} />}
      <div className={shared.actions}>
        <RemoveButton
          part="columns"
          name={column.header}
          label={text('catalogue.own-forms.edit.column.remove')}
          meaning={text('catalogue.own-forms.edit.column.remove.meaning')}
          meaningInNew={text('catalogue.own-forms.edit.column.remove.meaning')}
          onRemove={() => {
            editor.toggle(path);
            editor.change((old) => removeColumn(old, path));
          }}
        />
      </div>
    </EditCard>
  );
}
