/** A sheet before it is written: its name, its size and the top of its table. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SheetLayout } from '../../sheet/layout';
import { useTranslator } from '../language';
import { describeLayout, type PreviewRow } from './describeLayout';

/** A small picture of the sheet's own widths. */
const PIXELS_PER_CHARACTER = 4;
const WIDEST_CELL = 170;

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: '2px' },
  name: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  scroll: {
    maxHeight: '190px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: '10px',
    lineHeight: '13px',
    '& th, & td': {
      padding: '1px 4px',
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      fontWeight: tokens.fontWeightRegular,
    },
  },
  header: { backgroundColor: tokens.colorNeutralBackground3, textAlign: 'center' },
  number: { textAlign: 'right' },
  formula: { textAlign: 'center', color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

function Row(props: { row: PreviewRow }) {
  const { isHeader, cells } = props.row;
  const styles = useStyles();
  const { text } = useTranslator();
  const Cell = isHeader ? 'th' : 'td';
  return (
    <tr>
      {cells.map((cell) => (
        <Cell
          key={cell.column}
          style={{ minWidth: Math.min(cell.width * PIXELS_PER_CHARACTER, WIDEST_CELL) }}
          rowSpan={cell.rowSpan}
          colSpan={cell.columnSpan}
          className={mergeClasses(
            isHeader && styles.header,
            cell.isNumber && styles.number,
            cell.isFormula && styles.formula,
          )}
        >
          {cell.isFormula ? text('pane.create.preview.formula') : cell.text}
        </Cell>
      ))}
    </tr>
  );
}

export function LayoutPreview(props: { layout: SheetLayout }) {
  const { layout } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  const { rows, columns, inputs, top, hiddenRows } = describeLayout(layout);
  const label = text('pane.create.preview.table', { sheet: layout.name });
  return (
    <section className={styles.preview}>
      <h3 className={styles.name}>{layout.name}</h3>
      <p className={styles.note}>{text('pane.create.preview.size', { rows, columns, inputs })}</p>
      {/* Focusable, so that the keyboard can scroll it. */}
      <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
        <table className={styles.table} aria-label={label}>
          <tbody>
            {top.map((row) => (
              <Row key={row.row} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {hiddenRows > 0 && (
        <p className={styles.note}>{text('pane.create.preview.more', { count: hiddenRows })}</p>
      )}
    </section>
  );
}
