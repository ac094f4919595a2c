/** One catalogue, to be read. */
import { Button } from '@fluentui/react-components';
import type { Programme } from '../../../programme/programme';
import { useTranslator } from '../../language';
import { useCatalogueStyles } from '../useCatalogueStyles';
import { ParameterList } from './ParameterList';
import { ProgrammeTitle } from './ProgrammeTitle';
import { ProjectOutline } from './ProjectOutline';
import { AboutProgramme, SourceList } from './ProgrammeParts';

export function ProgrammePage(props: { programme: Programme; onBack: () => void }) {
  const { programme, onBack } = props;
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  return (
    <section className={styles.section}>
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" onClick={onBack}>
          {text('catalogue.programmes.back')}
        </Button>
      </div>
      <div className={styles.card}>
        <ProgrammeTitle programme={programme} heading="h2" />
      </div>
      <AboutProgramme programme={programme} />
      <SourceList programme={programme} />
      <ProjectOutline programme={programme} />
      <ParameterList programme={programme} />
    </section>
  );
}
