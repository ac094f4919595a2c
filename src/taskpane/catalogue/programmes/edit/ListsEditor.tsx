/** The lists of localities: what is missing in them is written in, one on each line. */
import { changePlaces } from '../../../../programme/edit/editLists';
import type { LocalityListDraft } from '../../../../programme/edit/draft';
import { readPlaces } from '../../../../programme/edit/placesText';
import { listSizeText } from '../../../../programme/programmeTexts';
import { useTranslator } from '../../../language';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import { EditCard } from '../../edit/EditCard';
import { LinesField, ListProblem } from '../../edit/EditFields';
import { EditorHeading } from '../../edit/EditorHeading';
import { listCard } from './editCards';
import { useEditor } from './EditorContext';

function ListEditor({ list, place }: { list: LocalityListDraft; place: number }) {
  const { text, say } = useTranslator();
  const { change } = useEditor();
  const { id, name, total, places } = list;
  return (
    <EditCard
      card={listCard(id)}
      name={name}
      note={say(listSizeText({ total, places: readPlaces(places) ?? [] }))}
    >
      <LinesField
        path={`localityLists[${place}].places`}
        label={text('catalogue.edit.places')}
        hint={text('catalogue.edit.places.hint')}
        value={places}
        onChange={(typed) => change((old) => changePlaces(old, id, typed))}
      />
    </EditCard>
  );
}

/** Nothing where the catalogue has none. */
export function ListsEditor() {
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const { localityLists } = useEditor().draft;
  if (localityLists.length === 0) return null;
  return (
    <section className={shared.section}>
      <EditorHeading
        part="localityLists"
        title={text('catalogue.view.lists', { count: localityLists.length })}
      />
      <p className={shared.note}>{text('catalogue.edit.lists.intro')}</p>
      <ListProblem path="localityLists" />
      {localityLists.map((list, place) => (
        <ListEditor key={list.id} list={list} place={place} />
      ))}
    </section>
  );
}
