/** Editing a catalogue: its parts one below the other, and a bar that stays in sight to save or leave. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Programme } from '../../../../programme/programme';
import { ConfirmBar } from '../../../ConfirmBar';
import { KeepFailure } from '../../../kept/KeepFailure';
import { useTranslator } from '../../../language';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import { PROGRAMMES_HEADING } from '../programmesHeading';
import { AboutEditor } from './AboutEditor';
import { EditorProvider } from './EditorContext';
import { ParametersEditor } from './ParametersEditor';
import { ProjectsEditor } from './ProjectsEditor';
import { SourcesEditor } from './SourcesEditor';
import { useProgrammeEditor } from './useProgrammeEditor';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '20px' },
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: '0 -12px -12px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type Saving = { readonly phase: 'no' | 'saving' } | { readonly phase: 'failed'; readonly error: unknown };

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
  const [saving, setSaving] = useState<Saving>({ phase: 'no' });
  const [leaving, setLeaving] = useState(false);
  const count = editor.problems.length;

  async function save(): Promise<void> {
    const programme = saving.phase === 'saving' ? null : editor.finish();
    if (programme === null) return;
    setSaving({ phase: 'saving' });
    try {
      await onSave(programme);
    } catch (error) {
      setSaving({ phase: 'failed', error });
    }
  }

  return (
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
        <ParametersEditor />
        <div className={styles.bar}>
          {saving.phase === 'failed' && <KeepFailure error={saving.error} onRetry={() => void save()} />}
          {leaving ? (
            <ConfirmBar
              title={text('catalogue.edit.leave.title')}
              detail={text('catalogue.edit.leave.detail')}
              choices={[
                { label: text('catalogue.edit.leave.confirm'), onChoose: onLeave },
                { label: text('catalogue.edit.leave.stay'), onChoose: () => setLeaving(false) },
              ]}
            />
          ) : (
            <>
              <div role="status">
                {count > 0 && (
                  <Link as="button" type="button" onClick={editor.showFirstProblem}>
                    {text('catalogue.edit.problems', { count })}
                  </Link>
                )}
              </div>
              <div className={shared.actions}>
                <Button
                  appearance="primary"
                  disabledFocusable={saving.phase === 'saving'}
                  onClick={() => void save()}
                >
                  {text(saving.phase === 'saving' ? 'catalogue.edit.saving' : 'catalogue.edit.save')}
                </Button>
                <Button onClick={() => (editor.changed ? setLeaving(true) : onLeave())}>
                  {text('catalogue.edit.leave')}
                </Button>
              </div>
            </>
          )}
        </div>
      </div>
    </EditorProvider>
  );
}
