/** Figures computed along their row: the columns that the equation of their column names, each as often as it says. */
import type { Table } from '../../../src/reading/table';
import { handTable, line, money, type HandColumn, type HandLine } from '../handTable';
import { judged } from './judgedCell';

/** One line, C3 to H3: 1=2+3+4 with 3=5+6, the last two of which nothing is computed for. */
const COLUMNS: readonly HandColumn[] = [
  money('1', '1=2+3+4'),
  money('2'),
  money('3', '3=5+6'),
  money('4'),
  money('5'),
  money('6'),
];

function row(formula: string, columns: readonly HandColumn[] = COLUMNS, foreign?: HandForeign): Table {
  return handTable({
    columns,
    lines: [line('Xã A', null, [formula, 0], ...columns.slice(1).map((_, at) => at + 1))],
    ...(foreign === undefined ? {} : { foreign }),
  });
}
type HandForeign = readonly string[] | true;

describe('1=2+3+4, 3=5+6', () => {
  test.each([
    ['as it says', '=D3+E3+F3', 'right'],
    ['in another order', '=SUM(F3,D3:E3)', 'right'],
    ['down to what nothing is computed for', '=D3+F3+G3+H3', 'right'],
    ['a column that cancels itself out', '=D3+E3+F3+G3-G3', 'right'],
    ['a column that cancels itself out, another left out', '=D3+E3+D3-D3', 'short-range F3'],
    ['the last one left out', '=D3+E3', 'short-range F3'],
    ['the first one left out', '=F3+G3+H3', 'short-range D3'],
    ['one in the middle left out', '=D3+F3', 'short-range G3 H3'],
    ['one of the computed ones, further down', '=D3+F3+H3', 'skipped-cells G3'],
    ['one left out in the middle, one at the end', '=D3+G3', 'skipped-cells H3 F3'],
    ['a computed column with one of its own', '=D3+E3+F3+G3', 'double-count G3'],
    ['a column twice', '=D3+E3+F3+D3', 'double-count D3'],
    ['a column twice, another left out', '=D3+E3+D3', 'double-count D3'],
    ['one taken away', '=D3+E3-F3', 'extra-cells F3'],
    ['one taken away, another left out', '=E3-F3', 'wrong-cells D3'],
    ['itself as well: with all that it adds up', '=C3+D3+E3+F3', 'double-count D3 G3 H3 F3'],
    ['no sum', '=D3*2', 'unknown'],
  ])('%s', (_, formula, expected) => {
    expect(judged(row(formula), 'C3')).toBe(expected);
  });

  test('a column that is no part, alone and instead of one that is', () => {
    const columns = [...COLUMNS, money('7')];
    expect(judged(row('=D3+E3+F3+I3', columns), 'C3')).toBe('extra-cells I3');
    expect(judged(row('=D3+E3+I3', columns), 'C3')).toBe('wrong-cells F3');
    expect(judged(row('=D3+E3+F3-I3', columns), 'C3')).toBe('extra-cells I3');
    expect(judged(row('=D3+E3+I3-I3', columns), 'C3')).toBe('skipped-cells F3');
  });

  test('a column of which nothing is said', () => {
    expect(judged(row('=D3+E3', [money('1'), ...COLUMNS.slice(1)]), 'C3')).toBe('unknown');
    expect(judged(row('=D3+E3', [money('1', '1=2/3*100'), ...COLUMNS.slice(1)]), 'C3')).toBe('unknown');
  });
});

test('1=2-3: what is to be taken away', () => {
  const columns = [money('1', '1=2-3'), money('2'), money('3'), money('4')];
  expect(judged(row('=D3-E3', columns), 'C3')).toBe('right');
  expect(judged(row('=D3+E3', columns), 'C3')).toBe('extra-cells E3');
  expect(judged(row('=D3-E3-E3', columns), 'C3')).toBe('double-count E3');
  expect(judged(row('=E3-D3', columns), 'C3')).toBe('extra-cells D3 E3');
  expect(judged(row('=D3-F3', columns), 'C3')).toBe('wrong-cells E3');
});

test('1=2+3, 2=4-5: a difference counts as it is taken', () => {
  const columns = [money('1', '1=3-2'), money('2', '2=4-5'), money('3'), money('4'), money('5')];
  expect(judged(row('=E3-F3+G3', columns), 'C3')).toBe('right');
  expect(judged(row('=E3-D3', columns), 'C3')).toBe('right');
  expect(judged(row('=E3-F3-G3', columns), 'C3')).toBe('extra-cells G3');
});

test('1=2+2: what counts twice', () => {
  const columns = [money('1', '1=2+2'), money('2')];
  expect(judged(row('=D3+D3', columns), 'C3')).toBe('right');
  expect(judged(row('=D3', columns), 'C3')).toBe('extra-cells');
});

test('1=2, 2=3+3: what counts twice further down', () => {
  const columns = [money('1', '1=2'), money('2', '2=3+3'), money('3')];
  expect(judged(row('=D3', columns), 'C3')).toBe('right');
  expect(judged(row('=E3+E3', columns), 'C3')).toBe('right');
});

test('other ways to come to the same are right as well', () => {
  const either: readonly HandColumn[] = [
    { ...money('1', '1=2+3'), alternatives: ['1=4-5', '1=2/3*100'] },
    money('2'),
    money('3'),
    money('4'),
    money('5'),
  ];
  expect(judged(row('=D3+E3', either), 'C3')).toBe('right');
  expect(judged(row('=F3-G3', either), 'C3')).toBe('right');
  expect(judged(row('=D3+G3', either), 'C3')).toBe('wrong-cells E3');
  expect(judged(row('=D3-D3', either), 'C3')).toBe('skipped-cells D3 E3');
});

test('a column that the table does not have is missed without a cell', () => {
  expect(judged(row('=D3', [money('1', '1=2+9'), money('2')]), 'C3')).toBe('short-range');
});

test('of two columns with one code the last one is meant', () => {
  const columns = [money('1', '1=2'), money('2', '2=3+4'), money('3'), money('4'), money('2')];
  // The code 2 stands for a column that nothing is computed for.
  expect(judged(row('=G3', columns), 'C3')).toBe('right');
  expect(judged(row('=E3+F3', columns), 'C3')).toBe('wrong-cells D3');
  const reversed = [money('1', '1=2'), money('2'), money('3'), money('4'), money('2', '2=3+4')];
  expect(judged(row('=E3+F3', reversed), 'C3')).toBe('right');
});

test('equations that go round in circles come to an end', () => {
  const columns = [money('1', '1=2'), money('2', '2=3'), money('3', '3=2')];
  expect(judged(row('=D3', columns), 'C3')).toBe('right');
  expect(judged(row('=E3', columns), 'C3')).toBe('right');
});

test('chains of columns are followed as far as a table goes', () => {
  const chain = Array.from({ length: 14 }, (_, at) => money(`${at + 1}`, `${at + 1}=${at + 2}`));
  expect(judged(row('=Q3', [...chain, money('15')]), 'C3')).toBe('right');
});

describe('a table of no known form', () => {
  const columns = [money('1', '1=2+3'), money('2'), money('3')];
  const lines = (formula: (row: number) => string): readonly HandLine[] =>
    [3, 4, 5, 6].map((at) => line(`Xã ${at}`, null, [formula(at), 0], at, at + 1));

  test('its index row says what its columns are', () => {
    expect(judged(row('=D3', columns, true), 'C3')).toBe('short-range E3');
    expect(judged(row('=D3+E3', columns, true), 'C3')).toBe('right');
  });

  test('what only the figures suggest says nothing', () => {
    expect(judged(row('=D3', columns, ['1']), 'C3')).toBe('unknown');
    expect(judged(row('=D3', columns, ['2']), 'C3')).toBe('short-range E3');
  });

  test('formulas that all agree go before an index row that may be old', () => {
    const alike = { columns, lines: lines((at) => `=D${at}`) };
    expect(judged(handTable({ ...alike, foreign: true }), 'C3')).toBe('unknown');
    expect(judged(handTable(alike), 'C3')).toBe('short-range E3');
    const odd = lines((at) => (at === 4 ? `=D${at}` : `=D${at}+E${at}`));
    expect(judged(handTable({ columns, lines: odd, foreign: true }), 'C4')).toBe('short-range E4');
  });
});
