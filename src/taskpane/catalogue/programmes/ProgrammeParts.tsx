/** Period, documents and funding sources of a catalogue. */
import type { FundingSource, Programme } from '../../../programme/programme';
import { Fold } from '../../check/Fold';
import { useTranslator } from '../../language';
import { FactList } from '../FactList';
import { useCatalogueStyles } from '../useCatalogueStyles';
import { typeNames } from '../../../programme/programmeTexts';

export function AboutProgramme({ programme }: { programme: Programme }) {
  const { text } = useTranslator();
  const { titleName, source, period } = programme;
  const years = text('catalogue.view.years', { from: String(period.from), to: String(period.to) });
  return (
    <Fold title={text('catalogue.view.about')} open>
      <FactList
        facts={[
          { name: text('catalogue.view.period'), value: years },
          { name: text('catalogue.view.source'), value: source },
          { name: text('catalogue.view.title-name'), value: titleName },
        ]}
      />
    </Fold>
  );
}

function SourceItem({ programme, source }: { programme: Programme; source: FundingSource }) {
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  const { name, capitalTypes, parts } = source;
  return (
    <li>
      {name}
      <p className={styles.note}>
        {capitalTypes.length === 0
          ? text('catalogue.view.not-divided')
          : text('catalogue.view.divided', { types: typeNames(programme, capitalTypes) })}
      </p>
      {parts.length > 0 && (
        <p className={styles.note}>
          {text('catalogue.view.parts', { parts: { list: parts.map((part) => part.name) } })}
        </p>
      )}
    </li>
  );
}

export function SourceList({ programme }: { programme: Programme }) {
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  const { sources } = programme;
  return (
    <Fold title={text('catalogue.view.sources', { count: sources.length })} open>
      <ul className={styles.list}>
        {sources.map((source) => (
          <SourceItem key={source.id} programme={programme} source={source} />
        ))}
      </ul>
    </Fold>
  );
}
