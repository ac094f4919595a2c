/** One cell of a fix: its address, what it holds, what it would hold, and for a formula the figure that it gives. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { FixEdit } from '../../../findings/fixes/fix';
import { shownContent } from '../../../findings/fixes/shownContent';
import { useTranslator } from '../../language';
import { CellLink } from '../CellLink';

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: '8px', alignItems: 'baseline' },
  cell: { flexShrink: 0, minWidth: '34px' },
  // Long formulas have no blanks to break at.
  contents: { minWidth: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
  result: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Rather behind a comma than within "F26". */
function breakable(content: string): ReactNode {
  return content.split(/(?<=,)/).map((part, place) => (
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

export function FixEditLine(props: { edit: FixEdit; onGo: (cell: string) => void }) {
  const { edit, onGo } = props;
  const { cell, before, after, stated, expected } = edit;
  const styles = useStyles();
  const { text } = useTranslator();
  const shown = (content: typeof before, figure: string | null): string =>
    text(content.type === 'text' ? 'pane.fix.text' : 'pane.fix.content', {
      content: shownContent(content, figure),
    });
  return (
    <li className={styles.line}>
      <span className={styles.cell}>
        <CellLink cell={cell} onGo={onGo} />
      </span>
      <div className={styles.contents}>
        <div>
          <del className={styles.before}>
            {before.type === 'formula' ? breakable(before.value) : shown(before, stated)}
          </del>
          {' → '}
          <ins className={styles.after}>
            {after.type === 'formula' ? breakable(after.value) : shown(after, expected)}
          </ins>
        </div>
        {after.type === 'formula' && expected !== null && (
          <div className={styles.result}>{text('pane.fix.result', { value: { decimal: expected } })}</div>
        )}
      </div>
    </li>
  );
}
