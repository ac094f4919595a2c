/** "Biểu và các cột": which form a table was read as, why, and which column is which; to be corrected by the user and kept. */
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Review, ReviewedRecognition } from '../../findings/finding';
import { withColumn, type TableDecision } from '../../kept/tableDecision';
import { KeepFailure } from '../kept/KeepFailure';
import { useTranslator } from '../language';
import { Fold } from './Fold';
import { useDecideTable } from './useDecideTable';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 0 8px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  caption: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  // Long headers would make the pane scroll sideways.
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

type Choice = Pick<TableDecision, 'form' | 'columns'> | null;

/** What was recognised, as a decision: what the user does not change stays as it is. */
function asRecognised({ mapping, columns }: ReviewedRecognition): TableDecision['columns'] {
  return mapping.map(({ key, column }) => ({
    key,
    column: columns.find((one) => one.column === column)?.decided ?? null,
  }));
}

export function TableMapping(props: { recognition: ReviewedRecognition; forms: Review['forms'] }) {
  const { recognition, forms } = props;
  const { key, form, similar, reasons, mapping, columns, isDecided } = recognition;
  const styles = useStyles();
  const { text, say } = useTranslator();
  const decide = useDecideTable();
  const [failure, setFailure] = useState<{ readonly error: unknown; readonly retry: () => void } | null>(
    null,
  );

  function take(choice: Choice): void {
    setFailure(null);
    decide(key, choice).catch((error: unknown) => setFailure({ error, retry: () => take(choice) }));
  }

  function takeColumn(formColumn: string, letter: string): void {
    if (form === null) return;
    const chosen = columns.find(({ column }) => column === letter)?.decided ?? null;
    // A column of the sheet is one column of the form only.
    const others = asRecognised(recognition).map((one) =>
      chosen && one.column?.words === chosen.words && one.column.place === chosen.place
        ? { ...one, column: null }
        : one,
    );
    take({ form, columns: withColumn(others, formColumn, chosen) });
  }

  return (
    <Fold title={text('pane.check.mapping.title')}>
      <div className={styles.content}>
        {reasons.map((reason, place) => (
          <p key={place} className={styles.text}>
            {say(reason)}
          </p>
        ))}
        {similar && (
          <span className={styles.actions}>
            <Button
              size="small"
              aria-label={text('pane.check.mapping.accept-of', { form: { message: similar.title } })}
              onClick={() => take({ form: similar.form, columns: [] })}
            >
              {text('pane.check.mapping.accept')}
            </Button>
          </span>
        )}
        <Field label={text('pane.check.mapping.form')} size="small">
          <Select
            className={styles.select}
            size="small"
            value={form ?? ''}
            onChange={(_, { value }) => take({ form: value === '' ? null : value, columns: [] })}
          >
            <option value="">{text('pane.check.mapping.no-form')}</option>
            {forms.map((one) => (
              <option key={one.form} value={one.form}>
                {say(one.title)}
              </option>
            ))}
          </Select>
        </Field>
        {form !== null && (
          <>
            <p className={styles.caption}>{text('pane.check.mapping.columns')}</p>
            <ul className={styles.list}>
              {mapping.map(({ key: formColumn, header, column }) => (
                <li key={formColumn}>
                  <Field label={header} size="small">
                    <Select
                      className={styles.select}
                      size="small"
                      value={column ?? ''}
                      onChange={(_, { value }) => takeColumn(formColumn, value)}
                    >
                      <option value="">{text('pane.check.mapping.no-column')}</option>
                      {columns.map((one) => (
                        <option key={one.column} value={one.column}>
                          {text('pane.check.mapping.column', { column: one.column, header: one.header })}
                        </option>
                      ))}
                    </Select>
                  </Field>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className={styles.text}>{text('pane.check.mapping.kept')}</p>
        {isDecided && (
          <span className={styles.actions}>
            <Button size="small" onClick={() => take(null)}>
              {text('pane.check.mapping.back')}
            </Button>
          </span>
        )}
        {failure && <KeepFailure error={failure.error} onRetry={failure.retry} />}
      </div>
    </Fold>
  );
}
