/** One entry of a list in the editor: a line to read, that opens to its fields. Only one is open at a time, since the pane is small. */
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useTranslator } from '../../language';
import { useFrame } from './EditorFrame';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  wrong: { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
  summary: {
    display: 'grid',
    gridTemplateColumns: 'minmax(28px, auto) minmax(0, 1fr) auto',
    columnGap: '6px',
    alignItems: 'start',
    width: '100%',
    minHeight: '32px',
    padding: '6px 10px',
    border: 'none',
    borderRadius: 'inherit',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  plain: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  note: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  body: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '4px 10px 10px' },
});

export function EditCard(props: {
  card: string;
  /** TT, where the entry has one. */
  code?: string;
  name: string;
  note: string;
  children: ReactNode;
}) {
  const { card, code, name, note, children } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  const { openCard, toggle, isWrong } = useFrame();
  const bodyId = useId();
  const open = openCard === card;
  const wrong = isWrong(card);
  return (
    <div className={`${styles.card} ${wrong ? styles.wrong : ''}`} data-card={card}>
      <button
        type="button"
        className={`${styles.summary} ${code === undefined ? styles.plain : ''}`}
        aria-expanded={open}
        {...(open && { 'aria-controls': bodyId })}
        onClick={() => toggle(card)}
      >
        {code !== undefined && <span>{code}</span>}
        <span>
          {name.trim() === '' ? text('catalogue.edit.unnamed') : name}
          <span className={styles.note}>{note}</span>
        </span>
        {wrong && (
          <Badge appearance="tint" color="danger">
            {text('catalogue.edit.wrong')}
          </Badge>
        )}
      </button>
      {open && (
        <div id={bodyId} className={styles.body}>
          {children}
        </div>
      )}
    </div>
  );
}
