/** Correcting a form: its parts one below the other, and a bar that stays in sight to keep it or leave. */
import { makeStyles } from '@fluentui/react-components';
import { readFormDraft, type OwnFormDraft } from '../../../../forms/ownForms/edit/draft';
import type { OwnForm } from '../../../../forms/ownForms/ownForm';
import type { Message } from '../../../../messages/message';
import { areaToA1, type Area } from '../../../../sheet/address';
import { FrameProvider } from '../../edit/EditorFrame';
import { SaveBar } from '../../edit/SaveBar';
import { useDocumentEditor, type EditorRules } from '../../edit/useDocumentEditor';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import { useTranslator } from '../../../language';
import { OWN_FORMS_HEADING } from '../ownFormsHeading';
import { AboutForm } from './AboutForm';
import { ColumnsEditor } from './ColumnsEditor';
import { cardAt } from './editCards';
import { YearsOffer } from './Offers';
import { RowsEditor } from './RowsEditor';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '20px' },
  notes: { margin: 0, paddingLeft: '18px' },
});

/** The table that the form was recognised in. */
export interface DraftOrigin {
  readonly sheet: string;
  readonly area: Area;
  readonly notes: readonly Message[];
  /** The plan year by its title; `null` where it names none. */
  readonly year: number | null;
}

const RULES: EditorRules<OwnFormDraft, OwnForm> = {
  read: readFormDraft,
  cardAt: (_draft, path) => cardAt(path),
  isEmptyField: ({ key }) => key === 'own-forms.problem.empty',
};

function Origin({ origin }: { origin: DraftOrigin }) {
  const styles = useStyles();
  const shared = useCatalogueStyles();
  const { text, say } = useTranslator();
  const { sheet, area, notes } = origin;
  return (
    <>
      <p className={shared.note}>{text('catalogue.own-forms.origin', { sheet, range: areaToA1(area) })}</p>
      {notes.length > 0 && (
        <ul className={`${shared.note} ${styles.notes}`}>
          {notes.map((note, place) => (
            <li key={place}>{say(note)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

export function OwnFormEditor(props: {
  start: OwnFormDraft;
  origin: DraftOrigin | null;
  onSave: (form: OwnForm) => Promise<void>;
  onLeave: () => void;
}) {
  const { start, origin, onSave, onLeave } = props;
  const styles = useStyles();
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const editor = useDocumentEditor(() => start, origin !== null, RULES);
  return (
    <FrameProvider value={editor}>
      <div className={styles.parts}>
        <section className={shared.section}>
          <h2 id={OWN_FORMS_HEADING} tabIndex={-1} className={shared.heading}>
            {text(origin ? 'catalogue.own-forms.edit.new' : 'catalogue.own-forms.edit.title')}
          </h2>
          {origin && <Origin origin={origin} />}
          <p className={shared.note}>
            {text(origin ? 'catalogue.own-forms.edit.intro.new' : 'catalogue.own-forms.edit.intro.own')}
          </p>
          {origin?.year != null && <YearsOffer editor={editor} year={origin.year} />}
        </section>
        <AboutForm editor={editor} />
        <ColumnsEditor editor={editor} />
        <RowsEditor editor={editor} />
        <SaveBar editor={editor} unsaved={origin !== null} onSave={onSave} onLeave={onLeave} />
      </div>
    </FrameProvider>
  );
}
