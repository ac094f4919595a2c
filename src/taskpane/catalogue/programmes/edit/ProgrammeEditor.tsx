/** Editing a catalogue: its parts one below the other, and a bar that stays in sight to save or leave. */
import { makeStyles } from '@fluentui/react-components';
import type { Programme } from '../../../../programme/programme';
import { useTranslator } from '../../../language';
import { FrameProvider } from '../../edit/EditorFrame';
import { SaveBar } from '../../edit/SaveBar';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import { PROGRAMMES_HEADING } from '../programmesHeading';
import { AboutEditor } from './AboutEditor';
import { EditorProvider } from './EditorContext';
import { ListsEditor } from './ListsEditor';
import { ParametersEditor } from './ParametersEditor';
import { ProjectsEditor } from './ProjectsEditor';
import { SourcesEditor } from './SourcesEditor';
import { useProgrammeEditor } from './useProgrammeEditor';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '20px' },
});

export interface EditorProps {
  start: Programme;
  /** A copy that the workbook does not keep yet. */
  isNew: boolean;
  onSave: (programme: Programme) => Promise<void>;
  onLeave: () => void;
}

export function ProgrammeEditor(props: EditorProps) {
  const { start, isNew, onSave, onLeave } = props;
  const styles = useStyles();
  const shared = useCatalogueStyles();
  const { text, language } = useTranslator();
  const editor = useProgrammeEditor(start, isNew, language);

  return (
    <FrameProvider value={editor}>
      <EditorProvider value={editor}>
        <div className={styles.parts}>
          <section className={shared.section}>
            <h2 id={PROGRAMMES_HEADING} tabIndex={-1} className={shared.heading}>
              {text('catalogue.edit.title')}
            </h2>
            <p className={shared.note}>
              {text(isNew ? 'catalogue.edit.intro.copy' : 'catalogue.edit.intro.own')}
            </p>
          </section>
          <AboutEditor />
          <SourcesEditor />
          <ProjectsEditor />
          <ListsEditor />
          <ParametersEditor />
          <SaveBar editor={editor} onSave={onSave} onLeave={onLeave} />
        </div>
      </EditorProvider>
    </FrameProvider>
  );
}
