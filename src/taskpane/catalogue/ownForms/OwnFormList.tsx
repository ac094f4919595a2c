/** The forms that the workbook keeps of its own, and the two ways to a new one. */
import { ownFormInfo } from '../../../forms/ownForms/ownFormInfo';
import type { OwnForm } from '../../../forms/ownForms/ownForm';
import type { FormDraft } from '../../../reading/declare/draft';
import { useTranslator } from '../../language';
import { EntryButtons } from '../EntryButtons';
import { useCatalogueStyles } from '../useCatalogueStyles';
import { DeclareButton } from './DeclareButton';
import { ImportOwnForm } from './ImportOwnForm';
import { OWN_FORMS_HEADING } from './ownFormsHeading';
import type { OwnFormsControl } from './useOwnForms';

function OwnFormItem(props: {
  form: OwnForm;
  onView: () => void;
  onEdit: () => void;
  onRemove: () => Promise<void>;
}) {
  const { form, onView, onEdit, onRemove } = props;
  const styles = useCatalogueStyles();
  const { text, say } = useTranslator();
  const { name } = form;
  return (
    <>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.note}>{say(ownFormInfo(form).description)}</p>
      <EntryButtons
        name={name}
        onView={onView}
        onEdit={onEdit}
        removal={{
          title: text('catalogue.own-forms.remove.title', { name }),
          detail: text('catalogue.own-forms.remove.detail'),
          onRemove,
        }}
      />
    </>
  );
}

export function OwnFormList(props: {
  control: OwnFormsControl;
  onView: (id: string) => void;
  onEdit: (form: OwnForm) => void;
  onDraft: (draft: FormDraft) => void;
}) {
  const { control, onView, onEdit, onDraft } = props;
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  return (
    <section className={styles.section}>
      <h2 id={OWN_FORMS_HEADING} tabIndex={-1} className={styles.heading}>
        {text('catalogue.own-forms.title')}
      </h2>
      <p className={styles.note}>{text('catalogue.own-forms.intro')}</p>
      <DeclareButton onDraft={onDraft} />
      {control.forms.length > 0 && (
        <ul className={styles.list}>
          {control.forms.map((form) => (
            <li key={form.id} className={styles.card}>
              <OwnFormItem
                form={form}
                onView={() => onView(form.id)}
                onEdit={() => onEdit(form)}
                onRemove={() => control.remove(form.id)}
              />
            </li>
          ))}
        </ul>
      )}
      <ImportOwnForm control={control} onView={onView} />
    </section>
  );
}
