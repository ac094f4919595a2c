/** The cells that are wrong only because of another one, folded under it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellComparison } from '../../findings/finding';
import { useTranslator } from '../language';
import { CellLink } from './CellLink';
import { figuresOf } from './findingText';
import { Fold } from './Fold';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
    '& th, & td': { padding: '3px 0 3px 6px', textAlign: 'right', whiteSpace: 'nowrap' },
    '& th:first-child, & td:first-child': { paddingLeft: 0, textAlign: 'left' },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** Two columns of figures longer than this do not fit beside each other in a narrow pane. */
const SHORT = 11;

export function SymptomList(props: { symptoms: readonly CellComparison[]; onGo: (cell: string) => void }) {
  const { symptoms, onGo } = props;
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  const rows = symptoms.map((symptom) => ({ cell: symptom.cell, ...figuresOf(symptom, translator) }));
  const stacked = rows.some(({ stated, expected }) => Math.max(stated.length, expected.length) > SHORT);
  const pair = (stated: string, expected: string, Cell: 'th' | 'td') =>
    stacked ? (
      <Cell>
        {stated}
        <br />
        {expected}
      </Cell>
    ) : (
      <>
        <Cell>{stated}</Cell>
        <Cell>{expected}</Cell>
      </>
    );
  return (
    <Fold title={text('pane.check.symptoms', { count: symptoms.length })}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{text('pane.check.figures.cell')}</th>
            {pair(text('pane.check.figures.stated'), text('pane.check.figures.expected'), 'th')}
            <th>{text('pane.check.figures.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cell, stated, expected, difference }) => (
            <tr key={cell}>
              <td>
                <CellLink cell={cell} onGo={onGo} />
              </td>
              {pair(stated, expected, 'td')}
              <td>{difference}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
