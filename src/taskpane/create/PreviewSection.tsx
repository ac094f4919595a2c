/** One of the chosen sheets before it is written, as it will be in its set: linked figures are no entries. */
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { SheetLayout } from '../../sheet/layout';
import { FailureMessage } from '../failures/FailureMessage';
import { useTranslator } from '../language';
import { useServices, type PaneServices } from '../services';
import type { CheckedEntries } from './createForm';
import { LayoutPreview } from './LayoutPreview';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  // Else a field is as wide as its longest option, and the pane is narrower.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type Built =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly layouts: readonly SheetLayout[] }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The sheets that can be built already: those by locality wait for one, the others do not. */
function build({ chosen, previewOptions }: CheckedEntries, buildSet: PaneServices['buildSet']): Built {
  if (!previewOptions || chosen.length === 0) return { kind: 'waiting' };
  const { localities } = previewOptions;
  const possible = chosen.filter(({ usesLocalities }) => !usesLocalities || localities.length > 0);
  try {
    const forms = possible.map(({ definition }) => definition);
    return { kind: 'ready', layouts: buildSet(forms, previewOptions) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

function Preview(props: { built: Built; form: string | undefined }) {
  const { built, form } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  if (built.kind === 'failed') return <FailureMessage error={built.error} />;
  if (built.kind === 'waiting')
    return <p className={styles.note}>{text('pane.create.preview.waiting.entries')}</p>;
  const layout = built.layouts.find(({ formId }) => formId === form);
  if (layout) return <LayoutPreview layout={layout} />;
  return <p className={styles.note}>{text('pane.create.preview.waiting.localities')}</p>;
}

export function PreviewSection(props: { checked: CheckedEntries }) {
  // Building and showing a set of a hundred communes must not hold up the typing.
  const checked = useDeferredValue(props.checked);
  const { chosen } = checked;
  const styles = useStyles();
  const { text, say } = useTranslator();
  const { buildSet } = useServices();
  const [wanted, setWanted] = useState<string | null>(null);
  const form = chosen.find(({ id }) => id === wanted) ?? chosen[0];
  const built = useMemo(() => build(checked, buildSet), [checked, buildSet]);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{text('pane.create.preview.title')}</h2>
      {form && chosen.length > 1 && (
        <Field
          className={styles.field}
          label={text('pane.create.preview.which', { count: chosen.length })}
          hint={say(form.description)}
        >
          <Select
            select={{ className: styles.select }}
            value={form.id}
            onChange={(_event, { value }) => setWanted(value)}
          >
            {chosen.map(({ id, title }) => (
              <option key={id} value={id}>
                {say(title)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Preview built={built} form={form?.id} />
    </section>
  );
}
