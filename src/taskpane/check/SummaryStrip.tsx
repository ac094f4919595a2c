/** The four outcomes with their counts; each is a switch that narrows the list to it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Coverage } from '../../findings/finding';
import { useTranslator } from '../language';
import { OUTCOME_LOOK } from './outcomeLook';
import { OUTCOMES, outcomeCount, type Outcome } from './summary';

const useStyles = makeStyles({
  strip: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: '6px' },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    minHeight: '58px',
    padding: '6px 2px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 -3px 0 ${tokens.colorBrandStroke1}`,
    // Shadows and fills vanish in contrast themes; a thicker border stays.
    '@media (forced-colors: active)': { border: '3px solid Highlight', padding: '4px 0' },
  },
  count: {
    display: 'flex',
    alignItems: 'center',
    gap: '3px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    lineHeight: tokens.lineHeightBase400,
  },
  zero: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  word: { fontSize: tokens.fontSizeBase200, lineHeight: '15px', textAlign: 'center' },
  icon: { display: 'flex' },
});

export function SummaryStrip(props: {
  coverage: Coverage;
  filter: Outcome | null;
  onFilter: (filter: Outcome | null) => void;
}) {
  const { coverage, filter, onFilter } = props;
  const styles = useStyles();
  const { text, number } = useTranslator();
  return (
    <div role="group" aria-label={text('pane.check.summary.label')} className={styles.strip}>
      {OUTCOMES.map((outcome) => {
        const count = outcomeCount(coverage, outcome);
        const pressed = filter === outcome;
        const { icon, color } = OUTCOME_LOOK[outcome];
        return (
          <button
            key={outcome}
            type="button"
            aria-pressed={pressed}
            className={mergeClasses(styles.tile, pressed && styles.pressed)}
            onClick={() => onFilter(pressed ? null : outcome)}
          >
            <span className={mergeClasses(styles.count, count === 0 && styles.zero)}>
              <span className={styles.icon} style={count === 0 ? undefined : { color }}>
                {icon}
              </span>
              {number(String(count))}
            </span>
            <span className={styles.word}>{text(`pane.outcome.${outcome}`)}</span>
          </button>
        );
      })}
    </div>
  );
}
