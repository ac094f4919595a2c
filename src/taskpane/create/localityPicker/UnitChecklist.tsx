/** The units of one list, to be ticked, with a search among them. */
import { Button, Checkbox, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { searchUnits } from '../../../units/searchUnits';
import { useTranslator } from '../../language';
import type { PickedList } from './pickerLists';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px' },
  input: { minWidth: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '220px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  label: { overflowWrap: 'anywhere' },
  all: { alignSelf: 'stretch', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  note: {
    margin: 0,
    padding: '6px 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  status: { padding: 0 },
});

/** More units than this are worth a search field. */
const SEARCHABLE_FROM = 8;

/** What "select all" shows: all, none or some of the units that are on view. */
function stateOfAll(picked: number, shown: number): boolean | 'mixed' {
  if (picked === 0) return false;
  return picked === shown ? true : 'mixed';
}

export function UnitChecklist(props: { list: PickedList; onPick: (names: string[]) => void }) {
  const { list, onPick } = props;
  const styles = useStyles();
  const { text } = useTranslator();
  const [query, setQuery] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [added, setAdded] = useState(0);
  const shown = searchUnits(list.units, query);
  const pickedOfShown = shown.filter(({ code }) => picked.has(code)).length;

  function pick(codes: readonly string[], checked: boolean): void {
    const next = new Set(picked);
    for (const code of codes) {
      if (checked) next.add(code);
      else next.delete(code);
    }
    setPicked(next);
    setAdded(0);
  }

  function add(): void {
    // In the order of the register, whatever the search showed first.
    const names = list.units.filter(({ code }) => picked.has(code)).map(({ fullName }) => fullName);
    if (names.length === 0) return;
    onPick(names);
    setPicked(new Set());
    setAdded(names.length);
  }

  if (list.units.length === 0) {
    return <p className={styles.note}>{text('units.pick.empty', { name: list.of.fullName })}</p>;
  }
  return (
    <div className={styles.root}>
      {list.units.length >= SEARCHABLE_FROM && (
        <Field label={text('units.pick.filter.label')}>
          <Input
            className={styles.input}
            type="search"
            autoComplete="off"
            value={query}
            onChange={(_event, { value }) => setQuery(value)}
          />
        </Field>
      )}
      <div
        className={styles.list}
        role="group"
        aria-label={text('units.pick.list.label', { name: list.of.fullName })}
      >
        {shown.length === 0 ? (
          <p className={styles.note}>{text('units.pick.none')}</p>
        ) : (
          <Checkbox
            className={styles.all}
            label={text('units.pick.all')}
            checked={stateOfAll(pickedOfShown, shown.length)}
            onChange={() =>
              pick(
                shown.map(({ code }) => code),
                pickedOfShown < shown.length,
              )
            }
          />
        )}
        {shown.map(({ code, fullName }) => (
          <Checkbox
            key={code}
            label={{ children: fullName, className: styles.label }}
            checked={picked.has(code)}
            onChange={(_event, { checked }) => pick([code], checked === true)}
          />
        ))}
      </div>
      <p className={mergeClasses(styles.note, styles.status)} role="status">
        {added > 0
          ? text('units.pick.added', { count: added })
          : text('units.pick.count', { picked: picked.size, count: list.units.length })}
      </p>
      <Button disabledFocusable={picked.size === 0} onClick={add}>
        {text('units.pick.add', { count: picked.size })}
      </Button>
    </div>
  );
}
