/** The rows of the form: one for each locality, or the same lines in every sheet. */
import { Button } from '@fluentui/react-components';
import { addLine, changeRowsKind, changeTotal } from '../../../../forms/ownForms/edit/editRows';
import type { OwnLocalities, OwnRows } from '../../../../forms/ownForms/ownForm';
import { useTranslator } from '../../../language';
import { EditCard } from '../../edit/EditCard';
import { EditorHeading } from '../../edit/EditorHeading';
import { ChoiceField, ListProblem } from '../../edit/EditFields';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import type { FormEditor } from './AboutForm';
import { lineCard, ROWS_CARD } from './editCards';
import { FormLineEditor } from './FormLineEditor';

const KINDS: readonly OwnRows['kind'][] = ['localities', 'lines'];
const TOTALS: readonly OwnLocalities['total'][] = ['first', 'last', 'none'];

function KindCard({ editor }: { editor: FormEditor }) {
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const { rows } = editor.draft.form;
  const kindName = (kind: OwnRows['kind']): string => text(`catalogue.own-forms.rows.${kind}`);
  return (
    <EditCard card={ROWS_CARD} name={kindName(rows.kind)} note={text('catalogue.own-forms.rows.note')}>
      <ChoiceField
        path="rows.kind"
        label={text('catalogue.own-forms.edit.rows-kind')}
        value={rows.kind}
        choices={KINDS.map((kind) => ({ value: kind, label: kindName(kind) }))}
        onChange={(kind) => editor.change((old) => changeRowsKind(old, kind))}
      />
      {rows.kind === 'localities' && (
        <ChoiceField
          path="rows.total"
          label={text('catalogue.own-forms.edit.total')}
          value={rows.total}
          choices={TOTALS.map((total) => ({
            value: total,
            label: text(`catalogue.own-forms.total.${total}`),
          }))}
          onChange={(total) => editor.change((old) => changeTotal(old, total))}
        />
      )}
      {rows.kind === 'localities' && rows.tracks && (
        <p className={shared.note}>{text('catalogue.own-forms.tracks', { tracks: { list: rows.tracks } })}</p>
      )}
      <ListProblem path="rows.tracks" />
    </EditCard>
  );
}

export function RowsEditor({ editor }: { editor: FormEditor }) {
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const { rows } = editor.draft.form;
  const lines = rows.kind === 'lines' ? rows.lines : null;
  return (
    <section className={shared.section}>
      <EditorHeading
        part="rows"
        title={
          lines
            ? text('catalogue.own-forms.lines', { count: lines.length })
            : text('catalogue.own-forms.rows.title')
        }
      />
      <KindCard editor={editor} />
      <ListProblem path="rows.lines" />
      {lines?.map((line, place) => (
        <FormLineEditor key={place} editor={editor} line={line} place={place} />
      ))}
      {lines && (
        <div className={shared.actions}>
          <Button
            size="small"
            onClick={() => {
              editor.change((old) => addLine(old, lines.length - 1));
              editor.openNew(lineCard(lines.length));
            }}
          >
            {text('catalogue.own-forms.edit.line.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
