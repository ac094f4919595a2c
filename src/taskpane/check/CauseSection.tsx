/** Why a figure is probably wrong: the best explanation in full, the others folded. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Cause, Finding } from '../../findings/finding';
import { useTranslator } from '../language';
import { CellLink } from './CellLink';
import { Fold } from './Fold';

/** Where to look first; a longer list of addresses is not read. */
const MOST_CELLS = 3;

const useStyles = makeStyles({
  cause: {
    padding: '6px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
  },
  title: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingLeft: '18px', listStyleType: 'disc' },
});

function CauseText(props: { cause: Cause; ownCell: string; onGo: (cell: string) => void }) {
  const { cause, ownCell, onGo } = props;
  const styles = useStyles();
  const { say, text } = useTranslator();
  const elsewhere = cause.cells.filter((cell) => cell !== ownCell);
  const rest = elsewhere.length - MOST_CELLS;
  return (
    <>
      <p className={styles.text}>{say(cause.message)}</p>
      {elsewhere.length > 0 && (
        <div className={styles.cells}>
          <span>{text('pane.check.cause.cells')}</span>
          {elsewhere.slice(0, MOST_CELLS).map((cell) => (
            <CellLink key={cell} cell={cell} onGo={onGo} />
          ))}
          {rest > 0 && <span>{text('pane.check.cause.more-cells', { count: rest })}</span>}
        </div>
      )}
    </>
  );
}

export function CauseSection(props: { finding: Finding; onGo: (cell: string) => void }) {
  const { finding, onGo } = props;
  const styles = useStyles();
  const { text, number } = useTranslator();
  const [first, ...others] = finding.causes;
  const otherSuspects = finding.suspects.filter(({ cell }) => cell !== finding.cell).slice(0, MOST_CELLS);
  const possibilities = others.length + otherSuspects.length;
  return (
    <>
      {first && (
        <div className={styles.cause}>
          <div className={styles.title}>{text('pane.check.cause.title')}</div>
          <CauseText cause={first} ownCell={finding.cell} onGo={onGo} />
        </div>
      )}
      {possibilities > 0 && (
        <Fold title={text('pane.check.cause.others', { count: possibilities })}>
          <ul className={styles.list}>
            {others.map((cause, index) => (
              <li key={`${cause.kind}-${index}`}>
                <CauseText cause={cause} ownCell={finding.cell} onGo={onGo} />
              </li>
            ))}
            {otherSuspects.map(({ cell, expected }) => (
              <li key={cell}>
                <Link as="button" inline onClick={() => onGo(cell)}>
                  {expected === null
                    ? text('pane.check.suspect.unknown', { cell })
                    : text('pane.check.suspect', { cell, expected: number(expected) })}
                </Link>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
