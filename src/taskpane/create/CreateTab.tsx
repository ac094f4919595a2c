/** The tab "Tạo biểu". */
import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type SyntheticEvent } from 'react';
import { isOwnFormId } from '../../forms/ownForms/toFormDefinition';
import { useTranslator } from '../language';
import { SamplePicker } from '../SamplePicker';
import { ChangeSection } from '../change/ChangeSection';
import { FormFields } from './FormFields';
import { formsOfSet, type SetId } from './formGroups';
import { FormPicker } from './FormPicker';
import { InsertResult } from './InsertResult';
import { LocalitiesField } from './LocalitiesField';
import { PreviewSection } from './PreviewSection';
import { SetField } from './SetField';
import { useCreate } from './useCreate';

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

/** @param props.shown whether the tab is the one in sight; it stays in place while another is */
export function CreateTab(props: { shown: boolean; onCheck: () => void }) {
  const create = useCreate(props.shown);
  const { entries, checked, mistakes, inserting, change } = create;
  const styles = useStyles();
  const { text, say } = useTranslator();
  const form = useRef<HTMLFormElement>(null);
  const { forms: formsError, localities: localitiesError } = checked.errors;
  const busy = inserting.state.phase === 'inserting';
  const tried = mistakes > 0;

  useEffect(() => {
    // The field that needs attention may be far above the button.
    if (mistakes > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [mistakes]);

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    create.submit();
  }

  /** One's own choice begins with what is ticked already. */
  function changeSet(set: SetId): void {
    // Forms of the workbook's own are in no set, and stay as they were ticked.
    change({
      set,
      forms: set === 'own' ? entries.forms : [...formsOfSet(set), ...entries.forms.filter(isOwnFormId)],
    });
  }

  return (
    <form ref={form} className={styles.tab} onSubmit={submit} noValidate>
      <SetField set={entries.set} onChange={changeSet} />
      <FormPicker
        set={entries.set}
        ownForms={create.ownForms}
        chosen={entries.forms}
        error={formsError && say(formsError)}
        onChange={(forms) => change({ forms })}
      />
      <section className={styles.section}>
        <h2 className={styles.heading}>{text('pane.create.details.legend')}</h2>
        {create.remembered && <p className={styles.note}>{text('pane.create.remembered')}</p>}
        <FormFields entries={entries} checked={checked} programmes={create.programmes} onChange={change} />
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
      <PreviewSection checked={checked} />
      <section className={styles.section}>
        <p className={styles.note}>{text('pane.create.safety')}</p>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {busy
            ? text('pane.create.inserting')
            : text('pane.create.insert', { count: checked.chosen.length })}
        </Button>
        {tried && !checked.options && <Field validationMessage={text('pane.create.fix-first')} />}
        <InsertResult state={inserting.state} keepFailed={create.keepFailed} onCheck={props.onCheck} />
      </section>
      {create.hasSet && (
        <>
          <hr className={styles.rule} />
          <ChangeSection control={create.changing} wanted={create.wanted} onMistake={create.noticeMistake} />
        </>
      )}
      <hr className={styles.rule} />
      <SamplePicker />
    </form>
  );
}
