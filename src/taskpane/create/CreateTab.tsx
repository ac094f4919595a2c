/** The tab "Tạo biểu". */
import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import type { SyntheticEvent } from 'react';
import { FailureMessage } from '../failures/FailureMessage';
import { useTranslator } from '../language';
import { SampleButtons } from '../SampleButtons';
import { FormFields } from './FormFields';
import { FormPicker } from './FormPicker';
import { InsertResult } from './InsertResult';
import { LayoutPreview } from './LayoutPreview';
import { LocalitiesField } from './LocalitiesField';
import { useCreate, type Preview } from './useCreate';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '14px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  rule: { height: '1px', margin: 0, border: 'none', backgroundColor: tokens.colorNeutralStroke2 },
});

function PreviewSection(props: { preview: Preview }) {
  const { preview } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{text('pane.create.preview.title')}</h2>
      {preview.kind === 'waiting' && <p className={styles.note}>{text('pane.create.preview.waiting')}</p>}
      {preview.kind === 'failed' && <FailureMessage error={preview.error} />}
      {preview.kind === 'ready' &&
        preview.layouts.map((layout) => <LayoutPreview key={layout.formId} layout={layout} />)}
    </section>
  );
}

export function CreateTab(props: { onCheck: () => void }) {
  const create = useCreate();
  const { entries, checked, preview, tried, inserting, change } = create;
  const styles = useStyles();
  const { text, say } = useTranslator();
  const { forms: formsError, localities: localitiesError } = checked.errors;
  const busy = inserting.state.phase === 'inserting';

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    create.submit();
  }

  return (
    <form className={styles.tab} onSubmit={submit} noValidate>
      <FormPicker
        chosen={entries.forms}
        error={formsError && say(formsError)}
        onChange={(forms) => change({ forms })}
      />
      <section className={styles.section}>
        <h2 className={styles.heading}>{text('pane.create.details.legend')}</h2>
        <FormFields entries={entries} checked={checked} onChange={change} />
        {checked.chosen.some(({ usesLocalities }) => usesLocalities) && (
          <LocalitiesField
            value={entries.localities}
            list={checked.localityList}
            year={entries.year}
            error={tried && localitiesError ? say(localitiesError) : undefined}
            onChange={(localities) => change({ localities })}
          />
        )}
      </section>
      <PreviewSection preview={preview} />
      <section className={styles.section}>
        <p className={styles.note}>{text('pane.create.safety')}</p>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {text(busy ? 'pane.create.inserting' : 'pane.create.insert')}
        </Button>
        {tried && !checked.options && <Field validationMessage={text('pane.create.fix-first')} />}
        <InsertResult state={inserting.state} onCheck={props.onCheck} />
      </section>
      <hr className={styles.rule} />
      <SampleButtons />
    </form>
  );
}
