/** One catalogue, to be read, edited or sent to others. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isBuiltIn } from '../../../programme/edit/ownProgramme';
import type { Programme } from '../../../programme/programme';
import { programmeJson } from '../../../programme/readProgramme';
import { ExportButtons } from '../../files/ExportButtons';
import { fileNameOf } from '../../files/fileNameOf';
import { useTranslator } from '../../language';
import { useCatalogueStyles } from '../useCatalogueStyles';
import { LocalityLists } from './LocalityLists';
import { ParameterList } from './ParameterList';
import { AboutProgramme, SourceList } from './ProgrammeParts';
import { ProgrammeTitle } from './ProgrammeTitle';
import { ProjectOutline } from './ProjectOutline';

/** @param props.children what there is to say first */
export function ProgrammePage(props: {
  programme: Programme;
  onBack: () => void;
  onEdit: () => void;
  children?: ReactNode;
}) {
  const { programme, onBack, onEdit, children } = props;
  const styles = useCatalogueStyles();
  const { text } = useTranslator();
  return (
    <section className={styles.section}>
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" onClick={onBack}>
          {text('catalogue.programmes.back')}
        </Button>
      </div>
      {children}
      <div className={styles.card}>
        <ProgrammeTitle programme={programme} heading="h2" />
        <div className={styles.actions}>
          <Button size="small" onClick={onEdit}>
            {text(isBuiltIn(programme.id) ? 'catalogue.programmes.edit-copy' : 'catalogue.programmes.edit')}
          </Button>
        </div>
        <ExportButtons
          fileName={fileNameOf('danh-muc', programme.shortName)}
          text={() => `${JSON.stringify(programmeJson(programme), null, 2)}\n`}
        />
      </div>
      <AboutProgramme programme={programme} />
      <SourceList programme={programme} />
      <ProjectOutline programme={programme} />
      <LocalityLists programme={programme} />
      <ParameterList programme={programme} />
    </section>
  );
}
