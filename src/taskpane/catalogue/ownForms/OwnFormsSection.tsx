/** The section "Biểu tự khai": the forms of the workbook, and one of them at a time, to be read or edited. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { draftOfForm, type OwnFormDraft } from '../../../forms/ownForms/edit/draft';
import { useTranslator } from '../../language';
import type { SectionProps } from '../CatalogueTab';
import { usePages } from '../usePages';
import { OwnFormEditor, type DraftOrigin } from './edit/OwnFormEditor';
import { OwnFormList } from './OwnFormList';
import { OwnFormPage } from './OwnFormPage';
import { OWN_FORMS_HEADING } from './ownFormsHeading';
import { useOwnForms } from './useOwnForms';

type Page =
  | { readonly kind: 'list' }
  | { readonly kind: 'view'; readonly id: string; readonly saved: boolean }
  /** `origin`: the table it was recognised in; `null` where the workbook keeps the form already. */
  | { readonly kind: 'edit'; readonly start: OwnFormDraft; readonly origin: DraftOrigin | null };

const LIST: Page = { kind: 'list' };

export function OwnFormsSection({ shown, onOpen }: SectionProps) {
  const control = useOwnForms(shown);
  const { text } = useTranslator();
  const [page, open] = usePages<Page>(LIST, OWN_FORMS_HEADING, onOpen);

  const toList = (): void => open(LIST);
  const view = (id: string, saved = false): void => open({ kind: 'view', id, saved });

  if (page.kind === 'edit') {
    const { start, origin } = page;
    return (
      <OwnFormEditor
        start={start}
        origin={origin}
        onSave={async (form) => {
          if (origin) view((await control.add(form)).id, true);
          else {
            await control.replace(form);
            view(form.id, true);
          }
        }}
        onLeave={() => (origin ? toList() : view(start.form.id))}
      />
    );
  }
  const viewed = page.kind === 'view' ? control.forms.find(({ id }) => id === page.id) : undefined;
  if (page.kind === 'list' || !viewed) {
    return (
      <OwnFormList
        control={control}
        onView={view}
        onEdit={(form) => open({ kind: 'edit', start: draftOfForm(form), origin: null })}
        onDraft={(draft) =>
          open({ kind: 'edit', start: draftOfForm(draft.form, draft.columns), origin: draft })
        }
      />
    );
  }
  return (
    <OwnFormPage
      form={viewed}
      onBack={toList}
      onEdit={() => open({ kind: 'edit', start: draftOfForm(viewed), origin: null })}
    >
      {page.saved && (
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>{text('catalogue.own-forms.saved', { name: viewed.name })}</MessageBarBody>
        </MessageBar>
      )}
    </OwnFormPage>
  );
}
