/** One of the chosen sheets before it is written. Only the one that is looked at is built: a set of a hundred communes takes a while. */
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isFormId, type FormId, type FormInfo } from '../../forms/catalogue';
import type { FormOptions } from '../../forms/formOptions';
import type { SheetLayout } from '../../sheet/layout';
import { FailureMessage } from '../failures/FailureMessage';
import { useTranslator } from '../language';
import { useServices } from '../services';
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

type Preview =
  | { readonly kind: 'waiting'; readonly reason: 'entries' | 'localities' }
  | { readonly kind: 'ready'; readonly layout: SheetLayout }
  | { readonly kind: 'failed'; readonly error: unknown };

function previewOf(
  form: FormInfo | undefined,
  options: FormOptions | null,
  build: (id: FormId, options: FormOptions) => SheetLayout,
): Preview {
  if (!form || !options) return { kind: 'waiting', reason: 'entries' };
  if (form.usesLocalities && options.localities.length === 0)
    return { kind: 'waiting', reason: 'localities' };
  try {
    return { kind: 'ready', layout: build(form.id, options) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

export function PreviewSection(props: { checked: CheckedEntries }) {
  const { chosen, previewOptions } = props.checked;
  const styles = useStyles();
  const { text, say } = useTranslator();
  const { buildLayout } = useServices();
  const [wanted, setWanted] = useState<FormId | null>(null);
  const form = chosen.find(({ id }) => id === wanted) ?? chosen[0];
  const preview = useMemo(
    () => previewOf(form, previewOptions, buildLayout),
    [form, previewOptions, buildLayout],
  );
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
            onChange={(_event, { value }) => {
              if (isFormId(value)) setWanted(value);
            }}
          >
            {chosen.map(({ id, title }) => (
              <option key={id} value={id}>
                {say(title)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {preview.kind === 'waiting' && (
        <p className={styles.note}>{text(`pane.create.preview.waiting.${preview.reason}`)}</p>
      )}
      {preview.kind === 'failed' && <FailureMessage error={preview.error} />}
      {preview.kind === 'ready' && <LayoutPreview layout={preview.layout} />}
    </section>
  );
}
