/** The lists of localities of a catalogue, by province, and whether they are complete. */
import type { LocalityList } from '../../../programme/localityList';
import type { Programme } from '../../../programme/programme';
import { listSizeText, placesByProvince } from '../../../programme/programmeTexts';
import { Fold } from '../../check/Fold';
import { useTranslator } from '../../language';
import { FactList } from '../FactList';
import { useCatalogueStyles } from '../useCatalogueStyles';

function ListItem({ list }: { list: LocalityList }) {
  const styles = useCatalogueStyles();
  const { text, say } = useTranslator();
  const { name, document, certainty, source } = list;
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.note}>{say(listSizeText(list))}</p>
      <FactList
        facts={[
          { name: text('catalogue.parameter.document'), value: document },
          { name: text('catalogue.parameter.certainty'), value: text(`catalogue.certainty.${certainty}`) },
          ...(source === '' ? [] : [{ name: text('catalogue.list.source'), value: source }]),
        ]}
      />
      {placesByProvince(list).map(({ province, names }) => (
        <p key={province} className={styles.note}>
          {text('catalogue.list.province', { province, names: { list: names } })}
        </p>
      ))}
    </li>
  );
}

/** Nothing where a catalogue has none. */
export function LocalityLists({ programme }: { programme: Programme }) {
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  const { localityLists } = programme;
  if (localityLists.length === 0) return null;
  return (
    <Fold title={text('catalogue.view.lists', { count: localityLists.length })}>
      <ul className={styles.list}>
        {localityLists.map((list) => (
          <ListItem key={list.id} list={list} />
        ))}
      </ul>
    </Fold>
  );
}
