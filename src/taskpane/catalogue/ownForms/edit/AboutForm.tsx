/** Name and title of the form, and its unit of money. */
import type { OwnForm } from '../../../../forms/ownForms/ownForm';
import type { OwnFormDraft } from '../../../../forms/ownForms/edit/draft';
import { useTranslator } from '../../../language';
import { EditCard } from '../../edit/EditCard';
import { CheckField, LongTextField, TextField } from '../../edit/EditFields';
import type { DocumentEditor } from '../../edit/useDocumentEditor';
import { ABOUT_CARD } from './editCards';

export type FormEditor = DocumentEditor<OwnFormDraft, OwnForm>;

export function AboutForm({ editor }: { editor: FormEditor }) {
  const { text } = useTranslator();
  const { form } = editor.draft;
  const change = (part: Partial<OwnForm>): void =>
    editor.change((old) => ({ ...old, form: { ...old.form, ...part } }));
  return (
    <EditCard card={ABOUT_CARD} name={form.name} note={form.title}>
      <TextField
        path="name"
        label={text('catalogue.own-forms.edit.name')}
        hint={text('catalogue.own-forms.edit.name.hint')}
        required
        longest={80}
        value={form.name}
        onChange={(name) => change({ name })}
      />
      <LongTextField
        path="title"
        label={text('catalogue.own-forms.edit.form-title')}
        hint={text('catalogue.own-forms.edit.year-hint')}
        required
        value={form.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        path="annexLabel"
        label={text('catalogue.own-forms.edit.annex-label')}
        longest={40}
        value={form.annexLabel}
        onChange={(annexLabel) => change({ annexLabel })}
      />
      <TextField
        path="sheetName"
        label={text('catalogue.own-forms.edit.sheet-name')}
        required
        longest={31}
        value={form.sheetName}
        onChange={(sheetName) => change({ sheetName })}
      />
      <CheckField
        path="usesMoneyUnit"
        label={text('catalogue.own-forms.edit.uses-money-unit')}
        value={form.usesMoneyUnit}
        onChange={(usesMoneyUnit) => change({ usesMoneyUnit })}
      />
    </EditCard>
  );
}
