/** A catalogue in the list, with what can be done with it. */
import { isBuiltIn } from '../../../programme/edit/ownProgramme';
import type { Programme } from '../../../programme/programme';
import { useTranslator } from '../../language';
import { EntryButtons } from '../EntryButtons';
import { ProgrammeTitle } from './ProgrammeTitle';

export function ProgrammeItem(props: {
  programme: Programme;
  onView: () => void;
  onEdit: () => void;
  onRemove: () => Promise<void>;
}) {
  const { programme, onView, onEdit, onRemove } = props;
  const { text } = useTranslator();
  const name = programme.shortName;
  const removal = {
    title: text('catalogue.programmes.remove.title', { name }),
    detail: text('catalogue.programmes.remove.detail'),
    onRemove,
  };
  return (
    <>
      <ProgrammeTitle programme={programme} heading="h3" />
      <EntryButtons
        name={name}
        onView={onView}
        onEdit={onEdit}
        removal={isBuiltIn(programme.id) ? null : removal}
      />
    </>
  );
}
