/** What was checked and what was not, so that silence is never taken for approval. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Review, ReviewedTable } from '../../findings/finding';
import { FailureMessage } from '../failures/FailureMessage';
import { useTranslator } from '../language';
import { EquationList } from './equations/EquationList';
import { LostEquations } from './equations/LostEquations';
import { Fold } from './Fold';
import { TableMapping } from './TableMapping';
import { UncheckedSheets } from './UncheckedSheets';
import { useGoTo } from './useGoTo';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '4px 0', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  muted: { color: tokens.colorNeutralForeground2 },
  remarks: { margin: 0, paddingLeft: '18px', listStyleType: 'disc' },
});

/** "A8:M30" → "A8". */
function firstCell(range: string): string {
  return range.split(':')[0] ?? range;
}

function TableItem(props: { table: ReviewedTable; forms: Review['forms'] }) {
  const { sheet, range, formTitle, unit, remarks, recognition } = props.table;
  const styles = useStyles();
  const { text, say } = useTranslator();
  const { goTo, failure } = useGoTo(sheet);
  const kind = formTitle === null ? text('pane.check.tables.unknown-form') : say(formTitle);
  const unitName = unit === null ? null : text(`pane.money-unit.${unit}`);
  return (
    <li className={styles.item}>
      <Link as="button" onClick={() => goTo(firstCell(range))}>
        {text('pane.check.tables.range', { sheet, range })}
      </Link>
      <div className={styles.muted}>
        {unitName === null ? kind : text('pane.check.tables.kind', { form: kind, unit: unitName })}
      </div>
      {remarks.length > 0 && (
        <ul className={styles.remarks}>
          {remarks.map((remark, index) => (
            <li key={index}>{say(remark)}</li>
          ))}
        </ul>
      )}
      <TableMapping recognition={recognition} forms={props.forms} />
      <EquationList table={props.table} />
      {failure && <FailureMessage error={failure.error} onRetry={failure.retry} />}
    </li>
  );
}

export function CoverageSection(props: { review: Review; open?: boolean }) {
  const { tables, unchecked, lostEquations, forms } = props.review;
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <section>
      {tables.length > 0 && (
        <Fold title={text('pane.check.tables.title', { count: tables.length })} open={props.open ?? false}>
          <ul className={styles.list}>
            {tables.map((table) => (
              <TableItem key={`${table.sheet}!${table.range}`} table={table} forms={forms} />
            ))}
          </ul>
        </Fold>
      )}
      <LostEquations lost={lostEquations} />
      {unchecked.length > 0 && (
        <Fold title={text('pane.check.unchecked.title', { count: unchecked.length })} open>
          <UncheckedSheets unchecked={unchecked} className={styles.list} itemClassName={styles.item} />
        </Fold>
      )}
    </section>
  );
}
