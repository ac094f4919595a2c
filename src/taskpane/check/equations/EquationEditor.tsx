/** The form in which an equation is put together, or one that is there is corrected. */
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { EQUATION_KINDS, EQUATION_RULES, type PickedCells } from '../../../findings/equations/draft';
import type { BenchPlace } from '../../../findings/equations/equationBench';
import { KeepFailure } from '../../kept/KeepFailure';
import { useTranslator } from '../../language';
import { AttemptNote } from './AttemptNote';
import { TargetField } from './TargetField';
import { TermList } from './TermList';
import { useEquationEditor, type EquationEditorControl, type PickFor } from './useEquationEditor';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '6px 0',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** What is asked of the user. */
function EditorFields({ control }: { control: EquationEditorControl }) {
  const { bench, draft, refused } = control;
  const styles = useStyles();
  const { text, say } = useTranslator();
  const { kind, rule } = draft;

  function nameOf(picked: PickedCells): string {
    const name = bench?.nameOf(kind, picked);
    return name ? say(name.ok ? name.name : name.reason) : '';
  }

  const problemAt = (place: PickFor): string | null =>
    refused?.place === place ? say(refused.reason) : null;
  return (
    <>
      <Field className={styles.field} label={text('pane.check.equations.editor.kind')}>
        <RadioGroup
          value={kind}
          onChange={(_event, { value }) => {
            const chosen = EQUATION_KINDS.find((one) => one === value);
            if (chosen) control.setKind(chosen);
          }}
        >
          {EQUATION_KINDS.map((one) => (
            <Radio key={one} value={one} label={text(`pane.check.equations.editor.kind.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      {kind === 'column' && (
        <Field className={styles.field} label={text('pane.check.equations.editor.rule')}>
          <Select
            select={{ className: styles.select }}
            value={rule}
            onChange={(_event, { value }) => {
              const chosen = EQUATION_RULES.find((one) => one === value);
              if (chosen) control.setRule(chosen);
            }}
          >
            {EQUATION_RULES.map((one) => (
              <option key={one} value={one}>
                {text(`pane.check.equations.editor.rule.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <p className={styles.hint}>{text('pane.check.equations.editor.hint')}</p>
      <TargetField
        name={draft.target === null ? null : nameOf(draft.target)}
        problem={problemAt('target')}
        onPick={() => control.pick('target')}
      />
      <TermList
        label={text(`pane.check.equations.editor.terms.${rule}`)}
        pickLabel={text('pane.check.equations.editor.pick-terms')}
        terms={draft.terms}
        signed={rule !== 'average'}
        nameOf={nameOf}
        onChange={(terms) => control.setTerms('terms', terms)}
        onPick={() => control.pick('terms')}
        problem={problemAt('terms')}
      />
      {rule === 'rate' && (
        <TermList
          label={text('pane.check.equations.editor.over')}
          pickLabel={text('pane.check.equations.editor.pick-over')}
          terms={draft.over}
          signed
          nameOf={nameOf}
          onChange={(terms) => control.setTerms('over', terms)}
          onPick={() => control.pick('over')}
          problem={problemAt('over')}
        />
      )}
    </>
  );
}

/** @param props.onClose with nothing changed, or with the equation kept */
export function EquationEditor(props: { place: BenchPlace; onClose: () => void }) {
  const { place, onClose } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  const control = useEquationEditor(place, onClose);
  const { bench, gone, attempt, failure, saving } = control;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { corrected } = place;
  const title = text(`pane.check.equations.editor.${corrected ? 'correct' : 'new'}`);

  return (
    <section
      className={styles.editor}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      {gone && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text('pane.check.equations.editor.gone')}</MessageBarBody>
        </MessageBar>
      )}
      {!gone && bench && (
        <>
          {corrected && corrected.key.relation !== 'own' && (
            <p className={styles.hint}>{text('pane.check.equations.editor.former')}</p>
          )}
          <EditorFields control={control} />
          {attempt && <AttemptNote sheet={place.sheet} kind={control.draft.kind} attempt={attempt} />}
        </>
      )}
      {!gone && !bench && !failure && <p role="status">{text('pane.check.equations.editor.reading')}</p>}
      {failure && <KeepFailure error={failure.error} onRetry={failure.retry} />}
      <div className={styles.actions}>
        {!gone && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={saving || attempt?.state !== 'ready'}
            onClick={control.save}
          >
            {text('pane.check.equations.editor.save')}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {text('pane.check.equations.editor.cancel')}
        </Button>
      </div>
    </section>
  );
}
