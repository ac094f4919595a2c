/** The funding sources, with the capital types that divide each and its parts. */
import { Button, makeStyles } from '@fluentui/react-components';
import {
  addPart,
  addSource,
  changeSource,
  removePart,
  removeSource,
  renamePart,
} from '../../../../programme/edit/editSources';
import type { FundingSource } from '../../../../programme/programme';
import { useTranslator } from '../../../language';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import { typeNames } from '../../../../programme/programmeTexts';
import { EditCard } from '../../edit/EditCard';
import { sourceCard } from './editCards';
import { useEditor } from './EditorContext';
import { EditorHeading } from '../../edit/EditorHeading';
import { ListProblem, TextField } from '../../edit/EditFields';
import { TypesField } from './TypesField';
import { RemoveButton } from '../../edit/RemoveButton';

const useStyles = makeStyles({
  remove: { minWidth: 0 },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '6px', alignItems: 'end' },
});

function PartsEditor({ source, at }: { source: FundingSource; at: string }) {
  const styles = useStyles();
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const { change } = useEditor();
  return (
    <>
      {source.parts.map(({ id, name }, place) => (
        <div key={id} className={styles.part}>
          <TextField
            path={`${at}.parts[${place}].name`}
            label={text('catalogue.edit.part', { number: place + 1 })}
            longest={80}
            value={name}
            onChange={(value) => change((old) => renamePart(old, source.id, id, value))}
          />
          <Button
            appearance="subtle"
            className={styles.remove}
            aria-label={text('catalogue.edit.part.remove', { number: place + 1 })}
            onClick={() => change((old) => removePart(old, source.id, id))}
          >
            {text('catalogue.edit.remove')}
          </Button>
        </div>
      ))}
      <ListProblem path={`${at}.parts`} />
      <div className={shared.actions}>
        <Button size="small" onClick={() => change((old) => addPart(old, source.id))}>
          {text('catalogue.edit.part.add')}
        </Button>
      </div>
    </>
  );
}

function SourceEditor({ source, place }: { source: FundingSource; place: number }) {
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const { draft, change } = useEditor();
  const { id, name, capitalTypes } = source;
  const at = `sources[${place}]`;
  return (
    <EditCard
      card={sourceCard(id)}
      name={name}
      note={
        capitalTypes.length === 0
          ? text('catalogue.view.not-divided')
          : text('catalogue.view.divided', { types: typeNames(draft, capitalTypes) })
      }
    >
      <TextField
        path={`${at}.name`}
        label={text('catalogue.edit.source-name')}
        required
        longest={80}
        value={name}
        onChange={(value) => change((old) => changeSource(old, id, { name: value }))}
      />
      <TypesField
        path={`${at}.capitalTypes`}
        label={text('catalogue.edit.source-types')}
        hint={text('catalogue.edit.source-types.hint')}
        value={capitalTypes}
        onChange={(value) => change((old) => changeSource(old, id, { capitalTypes: value }))}
      />
      <PartsEditor source={source} at={at} />
      <div>
        <RemoveButton
          part="sources"
          name={name}
          label={text('catalogue.edit.remove-source')}
          meaning={text('catalogue.edit.remove.source')}
          onRemove={() => change((old) => removeSource(old, id))}
        />
      </div>
      <p className={shared.note}>{text('catalogue.edit.columns-note')}</p>
    </EditCard>
  );
}

export function SourcesEditor() {
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const { draft, change, openNew } = useEditor();

  function add(): void {
    const next = addSource(draft);
    change(() => next);
    const added = next.sources.at(-1);
    if (added) openNew(sourceCard(added.id));
  }

  return (
    <section className={shared.section}>
      <EditorHeading part="sources" title={text('catalogue.view.sources', { count: draft.sources.length })} />
      <ListProblem path="sources" />
      {draft.sources.map((source, place) => (
        <SourceEditor key={source.id} source={source} place={place} />
      ))}
      <div className={shared.actions}>
        <Button size="small" onClick={add}>
          {text('catalogue.edit.source.add')}
        </Button>
      </div>
    </section>
  );
}
