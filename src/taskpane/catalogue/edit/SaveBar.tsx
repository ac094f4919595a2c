/** The bar at the foot of an editor: it stays in sight, to save or to leave. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmBar } from '../../ConfirmBar';
import { KeepFailure } from '../../kept/KeepFailure';
import { useTranslator } from '../../language';
import { useCatalogueStyles } from '../useCatalogueStyles';
import type { DocumentEditor } from './useDocumentEditor';

const useStyles = makeStyles({
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

/** @param props.unsaved true where the draft itself is something to lose, changed or not */
export function SaveBar<Draft, Document>(props: {
  editor: DocumentEditor<Draft, Document>;
  unsaved?: boolean;
  onSave: (document: Document) => Promise<void>;
  onLeave: () => void;
}) {
  const { editor, unsaved = false, onSave, onLeave } = props;
  const styles = useStyles();
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const [saving, setSaving] = useState<Saving>({ phase: 'no' });
  const [leaving, setLeaving] = useState(false);
  const count = editor.problems.length;

  async function save(): Promise<void> {
    const document = saving.phase === 'saving' ? null : editor.finish();
    if (document === null) return;
    setSaving({ phase: 'saving' });
    try {
      await onSave(document);
    } catch (error) {
      setSaving({ phase: 'failed', error });
    }
  }

  return (
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
            <Button onClick={() => (editor.changed || unsaved ? setLeaving(true) : onLeave())}>
              {text('catalogue.edit.leave')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
