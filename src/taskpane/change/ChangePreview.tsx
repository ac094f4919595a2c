/** What a change would do, sheet by sheet, for the user to agree to. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ChangedSheet, SetChange } from '../../changes/setChange';
import { toA1 } from '../../sheet/address';
import { useTranslator } from '../language';

/** Longer lists are cut: what is missing is counted. */
const MOST_NAMES = 6;

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sheet: {
    padding: '8px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  lost: { color: tokens.colorPaletteRedForeground1 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function SheetLines({ sheet }: { readonly sheet: ChangedSheet }) {
  const styles = useStyles();
  const { text } = useTranslator();
  const named = (key: string, names: readonly string[]) =>
    names.length === 0 ? null : (
      <li>
        {text(`pane.change.${key}`, {
          count: names.length,
          names: { list: names.slice(0, MOST_NAMES) },
          more: Math.max(0, names.length - MOST_NAMES),
        })}
      </li>
    );
  const counted = (key: string, count: number) =>
    count === 0 ? null : <li>{text(`pane.change.${key}`, { count })}</li>;
  const lost = sheet.lost.map(({ row, column, content }) => `${toA1(row, column)}: ${String(content)}`);
  const structure =
    sheet.addedRows.length + sheet.removedRows.length + sheet.addedColumns + sheet.removedColumns;
  return (
    <div className={styles.sheet}>
      <h4 className={styles.name}>{sheet.sheet}</h4>
      <ul className={styles.list}>
        {named('added-rows', sheet.addedRows)}
        {named('removed-rows', sheet.removedRows)}
        {counted('added-columns', sheet.addedColumns)}
        {counted('removed-columns', sheet.removedColumns)}
        {structure === 0 && <li>{text('pane.change.texts-only')}</li>}
        {named('kept', sheet.keptOverwritten)}
        {lost.length > 0 && (
          <li className={styles.lost}>
            {text('pane.change.lost', {
              count: lost.length,
              names: { list: lost.slice(0, MOST_NAMES) },
              more: Math.max(0, lost.length - MOST_NAMES),
            })}
          </li>
        )}
      </ul>
    </div>
  );
}

export function ChangePreview(props: {
  readonly change: SetChange;
  readonly again: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  const { change, again, onConfirm, onCancel } = props;
  const styles = useStyles();
  const { text, say } = useTranslator();
  const count = change.sheets.length;
  const lost = change.sheets.reduce((sum, sheet) => sum + sheet.lost.length, 0);
  return (
    <div className={styles.preview}>
      {again && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text('pane.change.again')}</MessageBarBody>
        </MessageBar>
      )}
      <h3 className={styles.heading}>{text('pane.change.preview', { count })}</h3>
      {change.sheets.map((sheet) => (
        <SheetLines key={sheet.sheet} sheet={sheet} />
      ))}
      {change.refused.length > 0 && (
        <div className={styles.sheet}>
          <h4 className={styles.name}>{text('pane.change.refused')}</h4>
          <ul className={styles.list}>
            {change.refused.map(({ sheet, reason }) => (
              <li key={sheet}>{text('pane.change.refused.sheet', { sheet, reason: { message: reason } })}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.actions}>
        {count > 0 && (
          <Button type="button" appearance="primary" onClick={onConfirm}>
            {lost > 0
              ? text('pane.change.confirm.lost', { count, lost })
              : text('pane.change.confirm', { count })}
          </Button>
        )}
        <Button type="button" onClick={onCancel}>
          {say({ key: count > 0 ? 'pane.change.cancel' : 'pane.change.close' })}
        </Button>
      </div>
    </div>
  );
}
