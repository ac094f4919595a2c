/** The cells that are wrong only because of another one, folded under it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellComparison } from '../../findings/finding';
import { useTranslator } from '../language';
import { CellLink } from './CellLink';
import { figuresOf } from './findingText';
import { Fold } from './Fold';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
    '& th, & td': { padding: '3px 0 3px 6px', textAlign: 'right', whiteSpace: 'nowrap' },
    '& th:first-child, & td:first-child': { paddingLeft: 0, textAlign: 'left' },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

export function SymptomList(props: { symptoms: readonly CellComparison[]; onGo: (cell: string) => void }) {
  const { symptoms, onGo } = props;
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = translator;
  return (
    <Fold title={text('pane.check.symptoms', { count: symptoms.length })}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {(['cell', 'stated', 'expected', 'difference'] as const).map((name) => (
                <th key={name} scope="col">
                  {text(`pane.check.figures.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {symptoms.map((symptom) => {
              const { stated, expected, difference } = figuresOf(symptom, translator);
              return (
                <tr key={symptom.cell}>
                  <td>
                    <CellLink cell={symptom.cell} onGo={onGo} />
                  </td>
                  <td>{stated}</td>
                  <td>{expected}</td>
                  <td>{difference}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Fold>
  );
}
