/** Stated, computed, difference, one under the other as in a sum on paper: it fits any width and any number of digits. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellComparison } from '../../findings/finding';
import type { MoneyUnit } from '../../numbers/moneyUnit';
import { useTranslator } from '../language';
import { figuresOf } from './findingText';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  label: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  figure: { textAlign: 'right', whiteSpace: 'nowrap', verticalAlign: 'bottom' },
  result: {
    '& > *': {
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground1,
    },
  },
});

export function FigureTable(props: { comparison: CellComparison; unit: MoneyUnit | null }) {
  const { comparison, unit } = props;
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const figures = figuresOf(comparison, translator);
  const row = (name: 'stated' | 'expected' | 'difference', className?: string) => (
    <tr className={className}>
      <th scope="row" className={styles.label}>
        {name === 'difference' && unit
          ? text('pane.check.figures.difference-in', { unit: text(`pane.money-unit.${unit}`) })
          : text(`pane.check.figures.${name}`)}
      </th>
      <td className={styles.figure}>{figures[name]}</td>
    </tr>
  );
  return (
    <table className={styles.table} aria-label={text('pane.check.figures.label', { cell: comparison.cell })}>
      <tbody>
        {row('stated')}
        {comparison.expected !== null && row('expected')}
        {comparison.difference !== null && row('difference', styles.result)}
      </tbody>
    </table>
  );
}
