/** The catalogues to choose from, those of the workbook first. */
import { useTranslator } from '../../language';
import { ProblemList } from '../../files/ProblemList';
import type { Programme } from '../../../programme/programme';
import { useCatalogueStyles } from '../useCatalogueStyles';
import { ImportProgramme } from './ImportProgramme';
import { ProgrammeItem } from './ProgrammeItem';
import { PROGRAMMES_HEADING } from './programmesHeading';
import type { ProgrammesControl } from './useProgrammes';

export function ProgrammeList(props: {
  control: ProgrammesControl;
  onView: (id: string) => void;
  onEdit: (programme: Programme) => void;
}) {
  const { control, onView, onEdit } = props;
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  return (
    <section className={styles.section}>
      <h2 id={PROGRAMMES_HEADING} tabIndex={-1} className={styles.heading}>
        {text('catalogue.programmes.title')}
      </h2>
      <p className={styles.note}>{text('catalogue.programmes.intro')}</p>
      {control.problems.length > 0 && (
        <ProblemList title={text('catalogue.programmes.unreadable')} problems={control.problems} />
      )}
      <ul className={styles.list}>
        {control.programmes.map((programme) => (
          <li key={programme.id} className={styles.card}>
            <ProgrammeItem
              programme={programme}
              onView={() => onView(programme.id)}
              onEdit={() => onEdit(programme)}
              onRemove={() => control.remove(programme.id)}
            />
          </li>
        ))}
      </ul>
      <ImportProgramme control={control} onView={onView} />
    </section>
  );
}
