/** "Quan hệ": the equations that a table is checked by, each with its source and how often it holds; to be decided on, corrected and added to. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReviewedEquation, ReviewedTable } from '../../../findings/finding';
import { useTranslator } from '../../language';
import { Fold } from '../Fold';
import { EquationEditor } from './EquationEditor';
import { EquationItem } from './EquationItem';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  add: { paddingTop: '6px' },
});

function nameOf({ key }: ReviewedEquation): string {
  return `${key.relation} ${key.text}`;
}

/** Nothing is edited, a new equation is, or the one of that name. */
type Editing = null | 'new' | { readonly name: string };

export function EquationList({ table }: { table: Pick<ReviewedTable, 'sheet' | 'range' | 'equations'> }) {
  const { sheet, range, equations } = table;
  const styles = useStyles();
  const { text } = useTranslator();
  const [editing, setEditing] = useState<Editing>(null);
  const addPlace = useRef<HTMLDivElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    if (editing !== null || !closed.current) return;
    // The form is gone; the button that stays is where the user goes on.
    closed.current = false;
    addPlace.current?.querySelector('button')?.focus();
  }, [editing]);

  function close(): void {
    closed.current = true;
    setEditing(null);
  }

  return (
    <Fold title={text('pane.check.equations.title', { count: equations.length })}>
      <ul className={styles.list}>
        {equations.map((equation) => {
          const name = nameOf(equation);
          const isEdited = editing !== null && editing !== 'new' && editing.name === name;
          const corrected = { key: equation.key, cell: equation.cell };
          return (
            <li key={name}>
              <EquationItem sheet={sheet} equation={equation} onCorrect={() => setEditing({ name })} />
              {isEdited && <EquationEditor place={{ sheet, range, corrected }} onClose={close} />}
            </li>
          );
        })}
      </ul>
      {editing === 'new' ? (
        <EquationEditor place={{ sheet, range, corrected: null }} onClose={close} />
      ) : (
        <div ref={addPlace} className={styles.add}>
          <Button
            size="small"
            aria-label={text('pane.check.equations.add-to', { sheet, range })}
            onClick={() => setEditing('new')}
          >
            {text('pane.check.equations.add')}
          </Button>
        </div>
      )}
    </Fold>
  );
}
