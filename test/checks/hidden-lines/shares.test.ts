/** What hidden rows and columns hold, and how much of a total it is. */
import {
  hiddenColumns,
  hiddenRows,
  inRanges,
  shareOfColumns,
  shareOfRows,
  type Share,
} from '../../../src/checks/hidden-lines/hiddenLines';
import { toPlain } from '../../../src/numbers/decimal';
import type { Equation } from '../../../src/reading/equation';
import type { Table, TableRow } from '../../../src/reading/table';
import { columnName } from '../../../src/sheet/address';
import { BLANK, equationOf, ratioOf, sumOf } from '../engine/equations';
import { hidden, TABLE, type Setting } from './hidden';

function shown(share: Share | null): string {
  if (!share) return 'none';
  const { column, hidden: part, total, percent } = share;
  return `${columnName(column.column)}: ${toPlain(part)} of ${toPlain(total)}, ${toPlain(percent)} %`;
}

function rowsOf(setting: Setting): string {
  const { reading, own } = hidden(setting);
  return hiddenRows(reading, own)
    .map(({ row }) => String(row + 1))
    .join(' ');
}

function columnsOf(setting: Setting): string {
  const { reading, own } = hidden(setting);
  return hiddenColumns(reading, own)
    .map(({ column }) => columnName(column))
    .join(' ');
}

function rowShare(setting: Setting): string {
  const { reading, own } = hidden(setting);
  return shown(shareOfRows(reading, own, hiddenRows(reading, own)));
}

function columnShare(setting: Setting): string {
  const { reading, own } = hidden(setting);
  return shown(shareOfColumns(reading, own, hiddenColumns(reading, own)));
}

function changedRow(row: number, change: Partial<TableRow>): Partial<Table> {
  return { rows: TABLE.rows.map((one) => (one.row === row - 1 ? { ...one, ...change } : one)) };
}

test('the table is as the tests take it', () => {
  expect(TABLE.rows.map(({ role, parent }) => `${role} ${String(parent)}`)).toEqual([
    'total null',
    'line 0',
    'line 1',
    'line 1',
    'line 0',
    'line 4',
  ]);
  expect(TABLE.columns.map(({ kind }) => kind).join(' ')).toBe('code name count count count rate');
});

describe('hidden rows', () => {
  test('hold figures that add up', () => {
    expect(rowsOf({ rows: [4, 5] })).toBe('4 5');
    expect(rowsOf({})).toBe('');
    expect(rowsOf({ rows: [4], figures: { C4: 0, D4: 0, E4: 0 } })).toBe('');
    expect(rowsOf({ rows: [4], figures: { C4: BLANK, D4: BLANK, E4: 5 } })).toBe('4');
    expect(rowsOf({ rows: [4], figures: { C4: BLANK, D4: BLANK, E4: BLANK } })).toBe('');
  });
});

describe('hidden columns', () => {
  test('hold figures that add up', () => {
    expect(columnsOf({ columns: 'ADEF' })).toBe('D E');
    expect(columnsOf({})).toBe('');
    const noughts = { D2: 0, D3: 0, D4: 0, D5: 0, D6: 0, D7: BLANK };
    expect(columnsOf({ columns: 'D', figures: noughts })).toBe('');
    expect(columnsOf({ columns: 'D', figures: { ...noughts, D5: 1 } })).toBe('D');
  });
});

describe('the share of hidden rows', () => {
  test.each([
    ['a commune', [4], 'C: 900 of 2830, 31.8 %'],
    ['two communes', [4, 5], 'C: 1700 of 2830, 60.1 %'],
    ['a district with one of its communes', [3, 4], 'C: 1700 of 2830, 60.1 %'],
    ['a district, and a commune of another', [3, 7], 'C: 2830 of 2830, 100 %'],
    ['with the total', [2, 4], 'none'],
  ])('of %s', (_what, rows, expected) => {
    expect(rowShare({ rows })).toBe(expected);
  });

  test('is told in the first column that adds up and can be seen', () => {
    expect(rowShare({ rows: [4], columns: 'C' })).toBe('D: 80 of 234, 34.2 %');
    expect(rowShare({ rows: [4], columns: 'CDE' })).toBe('none');
    const rateFirst = { columns: [...TABLE.columns].reverse() };
    expect(rowShare({ rows: [4], table: rateFirst })).toBe('E: 820 of 2596, 31.6 %');
  });

  test('needs a total', () => {
    expect(rowShare({ rows: [4], table: changedRow(2, { role: 'line' }) })).toBe('none');
    expect(rowShare({ rows: [4], figures: { C2: BLANK } })).toBe('none');
  });

  test('is told where it is part of the total', () => {
    expect(rowShare({ rows: [4], figures: { C2: 900 } })).toBe('C: 900 of 900, 100 %');
    expect(rowShare({ rows: [4], figures: { C2: 899 } })).toBe('none');
    expect(rowShare({ rows: [4], figures: { C4: 0 } })).toBe('none');
    expect(rowShare({ rows: [4], figures: { C4: -5 } })).toBe('none');
    expect(rowShare({ rows: [4], figures: { C4: -5, C2: -3 } })).toBe('none');
    expect(rowShare({ rows: [4], figures: { C4: 0, C2: 0 } })).toBe('none');
  });

  test('leaves out rows that the total does not add up', () => {
    expect(rowShare({ rows: [4, 5], table: changedRow(5, { parent: null }) })).toBe('C: 900 of 2830, 31.8 %');
    expect(rowShare({ rows: [4, 5], table: changedRow(5, { track: 'nhân khẩu' }) })).toBe(
      'C: 900 of 2830, 31.8 %',
    );
    const people = { rows: TABLE.rows.map((row) => ({ ...row, track: 'hộ' })) };
    expect(rowShare({ rows: [4], table: people })).toBe('C: 900 of 2830, 31.8 %');
  });

  test('ends where a row would be below itself', () => {
    expect(rowShare({ rows: [4, 5], table: changedRow(3, { parent: 1 }) })).toBe('none');
  });
});

describe('the share of hidden columns', () => {
  const along = equationOf('C2', sumOf('D2', 'E2'));

  test('in the column that adds them up, in the total', () => {
    expect(columnShare({ columns: 'D' })).toBe('C: 234 of 2830, 8.3 %');
    expect(columnShare({ columns: 'DE' })).toBe('C: 2830 of 2830, 100 %');
    expect(columnShare({ columns: 'D', figures: { D2: 0 } })).toBe('none');
  });

  test('or in the first line, without a total', () => {
    const lines = { rows: TABLE.rows.map((row) => ({ ...row, role: 'line' as const })).slice(1) };
    const rest = { rows: TABLE.rows.map((row) => ({ ...row, role: 'line' as const })) };
    expect(columnShare({ columns: 'D', table: rest })).toBe('C: 234 of 2830, 8.3 %');
    expect(columnShare({ columns: 'D', table: { rows: [] } })).toBe('none');
    expect(columnShare({ columns: 'D', table: lines })).toBe('none');
  });

  test('the total may stand anywhere', () => {
    const last = TABLE.rows.map((row, place) => ({
      ...row,
      role: place === 5 ? ('total' as const) : ('line' as const),
    }));
    expect(columnShare({ columns: 'D', table: { rows: last } })).toBe('C: 94 of 1130, 8.3 %');
  });

  const of = (...equations: readonly Equation[]): string => columnShare({ columns: 'DE', equations });

  test('by sums along a row, of the parts that are added', () => {
    expect(of(along)).toBe('C: 2830 of 2830, 100 %');
    expect(of({ ...along, rule: sumOf('D2', '-E2') })).toBe('C: 234 of 2830, 8.3 %');
    expect(of({ ...along, rule: sumOf('-D2', '-E2') })).toBe('none');
    expect(of({ ...along, rule: sumOf('F2') })).toBe('none');
  });

  test('not by other rules, down the lines, in other rows or tables', () => {
    expect(of({ ...along, rule: ratioOf(['D2'], ['E2']) })).toBe('none');
    expect(of({ ...along, relation: 'outline' })).toBe('none');
    expect(of({ ...along, relation: 'between' })).toBe('none');
    expect(of(equationOf('C3', sumOf('D2', 'E2')))).toBe('none');
    expect(of(equationOf('K2', sumOf('D2', 'E2')))).toBe('none');
    expect(of()).toBe('none');
  });

  test('the first of them whose column can be seen', () => {
    const hiddenTarget = equationOf('D2', sumOf('E2'));
    const other = equationOf('C2', sumOf('E2'));
    expect(of(hiddenTarget, other, along)).toBe('C: 2596 of 2830, 91.7 %');
    expect(of(hiddenTarget)).toBe('none');
    expect(of(equationOf('C2', sumOf('F2')), along)).toBe('C: 2830 of 2830, 100 %');
  });

  test('of another table, the same row is another row', () => {
    const { reading, own } = hidden({ columns: 'D' });
    expect(shown(shareOfColumns(reading, { ...own }, hiddenColumns(reading, own)))).toBe('none');
  });
});

test('numbers in a row as one', () => {
  const of = (...places: readonly number[]): string =>
    inRanges(places, (place) => `<${String(place)}>`).join(' ');
  expect(of()).toBe('');
  expect(of(3)).toBe('<3>');
  expect(of(3, 4)).toBe('<3>-<4>');
  expect(of(1, 3, 4, 5, 7, 8, 10)).toBe('<1> <3>-<5> <7>-<8> <10>');
  expect(of(0, 2)).toBe('<0> <2>');
});
