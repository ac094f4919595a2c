/** The section "Chương trình": the catalogues to choose from, and one of them at a time, to be read or edited. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { findProgramme } from '../../../programme/catalogue';
import { copyOf, isBuiltIn } from '../../../programme/edit/ownProgramme';
import type { Programme } from '../../../programme/programme';
import { useTranslator } from '../../language';
import type { SectionProps } from '../CatalogueTab';
import { usePages } from '../usePages';
import { ProgrammeEditor } from './edit/ProgrammeEditor';
import { ProgrammeList } from './ProgrammeList';
import { ProgrammePage } from './ProgrammePage';
import { PROGRAMMES_HEADING } from './programmesHeading';
import { useProgrammes } from './useProgrammes';

type Page =
  | { readonly kind: 'list' }
  | { readonly kind: 'view'; readonly id: string; readonly saved: boolean }
  | { readonly kind: 'edit'; readonly start: Programme; readonly isNew: boolean };

const LIST: Page = { kind: 'list' };

export function ProgrammesSection({ shown, onOpen }: SectionProps) {
  const control = useProgrammes(shown);
  const { programmes } = control;
  const { text } = useTranslator();
  const [page, open] = usePages<Page>(LIST, PROGRAMMES_HEADING, onOpen);

  const toList = (): void => open(LIST);
  const view = (id: string, saved = false): void => open({ kind: 'view', id, saved });

  /** A built-in catalogue is never changed: what is edited is a copy of it. */
  function edit(programme: Programme): void {
    if (!isBuiltIn(programme.id)) return open({ kind: 'edit', start: programme, isNew: false });
    const name = text('catalogue.edit.proposed-name', { name: programme.shortName });
    open({ kind: 'edit', start: copyOf(programme, name, programmes), isNew: true });
  }

  if (page.kind === 'edit') {
    const { start, isNew } = page;
    return (
      <ProgrammeEditor
        start={start}
        isNew={isNew}
        onSave={async (programme) => {
          if (isNew) view((await control.add(programme)).id, true);
          else {
            await control.replace(programme);
            view(programme.id, true);
          }
        }}
        onLeave={() => (isNew ? toList() : view(start.id))}
      />
    );
  }
  const viewed = page.kind === 'view' ? findProgramme(page.id, programmes) : undefined;
  if (page.kind === 'list' || !viewed) {
    return <ProgrammeList control={control} onView={view} onEdit={edit} />;
  }
  return (
    <ProgrammePage programme={viewed} onBack={toList} onEdit={() => edit(viewed)}>
      {page.saved && (
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>{text('catalogue.programmes.saved', { name: viewed.shortName })}</MessageBarBody>
        </MessageBar>
      )}
    </ProgrammePage>
  );
}
