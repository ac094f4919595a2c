/** Maintenance as a share of investment: 1.1.b in F13 of 1.1.a in E12. */
import { maintenanceShareCheck } from '../../../src/checks/maintenance-share/check';
import { toPlain } from '../../../src/numbers/decimal';
import { annexReading, changedReading, programmeWith, type Changes } from '../engine/annexes';
import { addressOf, BLANK } from '../engine/equations';
import { onlyTable } from '../engine/tables';

const READING = annexReading('annex-1');

function issues(value: string | null, { figures = {}, table = {} }: Changes) {
  const programme = programmeWith({
    'maintenance.share': { value, severity: 'error', document: 'NQ 12', comparison: 'exactly' },
  });
  const changes = { figures: { E12: 1_000, F13: 70, ...figures }, table: { programme, ...table } };
  return maintenanceShareCheck.inspect(changedReading(READING, changes), null);
}

function told(value: string | null, changes: Changes = {}): readonly string[] {
  return issues(value, changes).map(({ severity, cell }) => `${severity ?? ''} ${addressOf(cell)}`);
}

test('another share than was entered, in which words', () => {
  const [issue, ...others] = issues('8', { figures: { F13: '66.555' } });
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ outcome: 'fail', kind: 'maintenance-share', isAside: true, proposed: null });
  expect(issue?.stated && toPlain(issue.stated)).toBe('66.555');
  expect(issue?.further.map(addressOf)).toEqual(['E12']);
  expect(issue?.explains?.map(addressOf)).toEqual(['F13', 'E12']);
  expect(told('8')).toEqual(['error F13']);
  expect(issues('8', { figures: { F13: '66.555' } })[0]?.message.params).toEqual({
    percent: { decimal: '6.66', decimals: 2 },
    share: { decimal: '8' },
    amount: { message: { key: 'findings.amount.trieu-dong', params: { value: { decimal: '80' } } } },
    document: 'NQ 12',
  });
  expect(issues('8', {})[0]?.cause.params).toEqual(issues('8', {})[0]?.message.params);
});

test('as precisely as it was entered, to either side', () => {
  const of = (F13: string, value: string): boolean => told(value, { figures: { F13 } }).length === 0;
  expect([of('70', '7'), of('74.9', '7'), of('65', '7')]).toEqual([true, true, true]);
  expect([of('75', '7'), of('64.9', '7')]).toEqual([false, false]);
  expect([of('70.4', '7.0'), of('70.5', '7'), of('71', '7.1'), of('70.4', '7.1')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('nothing is said without figures, of no investment, or without a share', () => {
  expect(told('8', { figures: { F13: BLANK } })).toEqual([]);
  expect(told('8', { figures: { E12: BLANK } })).toEqual([]);
  expect(told('8', { figures: { E12: 0 } })).toEqual([]);
  expect(told('8', { figures: { E12: -5 } })).toEqual([]);
  expect(told(null)).toEqual([]);
  expect(told('8', { table: { programme: null } })).toEqual([]);
});

test('nothing is said of a table of no programme, though one of its year is known', () => {
  const programme = programmeWith({
    'maintenance.share': { value: '8', severity: 'error', comparison: 'exactly' },
  });
  const told = (own: typeof programme | null): number => {
    const changes = { figures: { E12: 1_000, F13: 70 }, table: { programme: own } };
    const reading = { ...changedReading(READING, changes), known: { forms: [], programmes: [programme] } };
    return maintenanceShareCheck.inspect(reading, null).length;
  };
  expect([told(programme), told(null)]).toEqual([1, 0]);
});

test('nothing is said without the lines or the columns, or of other forms', () => {
  const { rows, columns, form } = onlyTable(READING);
  const line = (code: string) => ({ rows: rows.filter((row) => row.code !== code) });
  const column = (key: string) => ({ columns: columns.filter(({ formColumn }) => formColumn.key !== key) });
  expect(told('8', { table: line('1.1.a') })).toEqual([]);
  expect(told('8', { table: line('1.1.b') })).toEqual([]);
  expect(told('8', { table: column('central.recurrent') })).toEqual([]);
  expect(told('8', { table: column('central.development-investment') })).toEqual([]);
  expect(told('8', { table: { form: { ...form, id: 'annex-3' } } })).toEqual([]);
});
