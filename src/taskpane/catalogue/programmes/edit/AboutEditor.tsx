/** Names, period and documents of a catalogue. */
import { makeStyles } from '@fluentui/react-components';
import { useTranslator } from '../../../language';
import { useCatalogueStyles } from '../../useCatalogueStyles';
import { useEditor } from './EditorContext';
import { LongTextField, TextField } from '../../edit/EditFields';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '10px' },
});

export function AboutEditor() {
  const styles = useStyles();
  const shared = useCatalogueStyles();
  const { text } = useTranslator();
  const { draft, change } = useEditor();
  return (
    <section className={shared.section}>
      <h3 className={shared.name}>{text('catalogue.view.about')}</h3>
      <LongTextField
        path="shortName"
        label={text('catalogue.edit.short-name')}
        hint={text('catalogue.edit.short-name.hint')}
        required
        value={draft.shortName}
        onChange={(shortName) => change((old) => ({ ...old, shortName }))}
      />
      <LongTextField
        path="name"
        label={text('catalogue.edit.name')}
        required
        value={draft.name}
        onChange={(name) => change((old) => ({ ...old, name }))}
      />
      <LongTextField
        path="titleName"
        label={text('catalogue.view.title-name')}
        hint={text('catalogue.edit.title-name.hint')}
        required
        value={draft.titleName}
        onChange={(titleName) => change((old) => ({ ...old, titleName }))}
      />
      <div className={styles.pair}>
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            path={`period.${end}`}
            label={text(`catalogue.edit.period.${end}`)}
            required
            isNumber
            longest={4}
            value={draft.period[end]}
            onChange={(year) => change((old) => ({ ...old, period: { ...old.period, [end]: year } }))}
          />
        ))}
      </div>
      <LongTextField
        path="source"
        label={text('catalogue.view.source')}
        value={draft.source}
        onChange={(source) => change((old) => ({ ...old, source }))}
      />
    </section>
  );
}
