/** The catalogues to choose from, those of the workbook first. */
import { Button } from '@fluentui/react-components';
import type { Programme } from '../../../programme/programme';
import { useTranslator } from '../../language';
import { useCatalogueStyles } from '../useCatalogueStyles';
import { ProgrammeTitle } from './ProgrammeTitle';

export function ProgrammeList(props: { programmes: readonly Programme[]; onView: (id: string) => void }) {
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{text('catalogue.programmes.title')}</h2>
      <p className={styles.note}>{text('catalogue.programmes.intro')}</p>
      <ul className={styles.list}>
        {props.programmes.map((programme) => (
          <li key={programme.id} className={styles.card}>
            <ProgrammeTitle programme={programme} heading="h3" />
            <div className={styles.actions}>
              <Button
                size="small"
                aria-label={text('catalogue.programmes.view-of', { name: programme.shortName })}
                onClick={() => props.onView(programme.id)}
              >
                {text('catalogue.programmes.view')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
