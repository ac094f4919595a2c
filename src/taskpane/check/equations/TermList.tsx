/** The terms of an equation: each with its sign and a way to take it out, and the button that adds what is selected on the sheet. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { DraftTerm, PickedCells } from '../../../findings/equations/draft';
import { useTranslator } from '../../language';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px' },
  label: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  term: { display: 'flex', alignItems: 'center', gap: '6px', padding: '2px 0' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { minWidth: '28px', flexShrink: 0 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

export interface TermListProps {
  label: string;
  terms: readonly DraftTerm[];
  /** False for averages: nothing is taken away. */
  signed: boolean;
  nameOf: (picked: PickedCells) => string;
  onChange: (terms: readonly DraftTerm[]) => void;
  onPick: () => void;
  pickLabel: string;
  /** Why what was picked last is of no use here. */
  problem: string | null;
}

export function TermList(props: TermListProps) {
  const { label, terms, signed, nameOf, onChange, onPick, pickLabel, problem } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  const labelId = useId();
  const pickPlace = useRef<HTMLDivElement>(null);

  function turn(place: number): void {
    onChange(
      terms.map((term, at): DraftTerm => (at === place ? { ...term, sign: term.sign > 0 ? -1 : 1 } : term)),
    );
  }

  function remove(place: number): void {
    // The button that was pressed goes with its term.
    pickPlace.current?.querySelector('button')?.focus();
    onChange(terms.filter((_, at) => at !== place));
  }

  return (
    <div className={styles.group} role="group" aria-labelledby={labelId}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      {terms.length > 0 && (
        <ul className={styles.list}>
          {terms.map(({ sign, picked }, place) => {
            const name = nameOf(picked);
            return (
              <li key={place} className={styles.term}>
                {signed && (
                  <Button
                    className={styles.button}
                    size="small"
                    aria-label={text(`pane.check.equations.editor.${sign > 0 ? 'plus' : 'minus'}`, { name })}
                    onClick={() => turn(place)}
                  >
                    {sign > 0 ? '+' : '−'}
                  </Button>
                )}
                <span className={styles.name}>{name}</span>
                <Button
                  className={styles.button}
                  size="small"
                  appearance="subtle"
                  aria-label={text('pane.check.equations.editor.drop', { name })}
                  onClick={() => remove(place)}
                >
                  ✕
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <div ref={pickPlace}>
        <Button size="small" aria-label={pickLabel} onClick={onPick}>
          {text('pane.check.equations.editor.pick-more')}
        </Button>
      </div>
      {problem !== null && (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  );
}
