/** One root cause: where, what, by how much, why, and what else it spoils. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../findings/finding';
import { FailureMessage } from '../failures/FailureMessage';
import { useTranslator } from '../language';
import { CauseSection } from './CauseSection';
import { FigureTable } from './FigureTable';
import { FixSection } from './fixes/FixSection';
import { SEVERITY_LOOK } from './outcomeLook';
import { SymptomList } from './SymptomList';
import { useGoTo } from './useGoTo';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  go: {
    display: 'block',
    width: '100%',
    padding: '8px 10px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '5px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  severity: { fontWeight: tokens.fontWeightSemibold },
  address: { marginLeft: 'auto', textDecorationLine: 'underline', color: tokens.colorBrandForeground1 },
  message: {
    display: 'block',
    marginTop: '2px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  body: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '0 10px 10px' },
  equation: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

export function FindingCard(props: { finding: Finding }) {
  const { finding } = props;
  const { severity, sheet, cell, message, stated, equation, symptoms, fixes } = finding;
  const styles = useStyles();
  const { say, text } = useTranslator();
  const { goTo, failure } = useGoTo(sheet);
  const { icon, color } = SEVERITY_LOOK[severity];
  return (
    <li className={styles.card} style={{ borderLeftColor: color }}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.go}
          title={text('pane.check.go-to', { cell })}
          onClick={() => goTo(cell)}
        >
          <span className={styles.place}>
            <span style={{ color, display: 'flex' }}>{icon}</span>
            <span className={styles.severity} style={{ color }}>
              {text(`pane.severity.${severity}`)}
            </span>
            <span className={styles.address}>{text('pane.cell-address', { sheet, cell })}</span>
          </span>
          <span className={styles.message}>{say(message)}</span>
        </button>
      </h3>
      <div className={styles.body}>
        {failure && <FailureMessage error={failure.error} onRetry={failure.retry} />}
        {stated !== null && <FigureTable comparison={finding} unit={finding.unit} />}
        <CauseSection finding={finding} onGo={goTo} />
        {fixes.map((fix) => (
          <FixSection key={JSON.stringify(fix.edits)} fix={fix} finding={finding} onGo={goTo} />
        ))}
        {symptoms.length > 0 && <SymptomList symptoms={symptoms} onGo={goTo} />}
        {equation && (
          <p className={styles.equation}>
            {text('pane.check.equation', {
              equation: equation.text,
              source: text(`pane.check.source.${equation.source}`),
            })}
          </p>
        )}
      </div>
    </li>
  );
}
