/** What the cells of a column of rates hold, and what their counts say. */
import { expectedRates, rateCellAt } from '../../../src/checks/percent-ratio/rateColumn';
import { addressOf } from '../../../src/checks/engine/cellLabel';
import { lookupOf } from '../../../src/checks/engine/runChecks';
import type { Table } from '../../../src/reading/table';
import { RatesOfTable } from '../../../src/checks/percent-ratio/ratesOfTable';
import { handReading, handTable, idAt, line, type HandColumn, type HandContent } from '../handTable';

const COLUMNS: readonly HandColumn[] = [
  { kind: 'count', index: '1' },
  { kind: 'count', index: '2' },
  { kind: 'rate', index: '3', equation: '3=2/1*100', decimals: 2 },
];

function table(cells: readonly HandContent[], columns: readonly HandColumn[] = COLUMNS): Table {
  return handTable({ columns, lines: [line('Xã A', null, ...cells)] });
}

/** "E3 300/12000": of the counts of the row. */
function expected(one: Table): readonly string[] {
  const reading = handReading([one]);
  return [...expectedRates(reading, reading.equations, lookupOf(reading))].map(
    ([
      id,
      {
        value: { above, below },
        ofFractions,
      },
    ]) => `${addressOf(id)} ${above.toFixed()}/${below.toFixed()}${ofFractions ? ' of fractions' : ''}`,
  );
}

test.each([
  ['counts', [12000, 3, 0.025], ['E3 300/12000']],
  ['counts as text', ['12000', '3', 0.025], ['E3 300/12000']],
  ['a count with a fraction', [12000, 3.5, 0.025], ['E3 350/12000 of fractions']],
  ['the other count with a fraction', [12000.5, 3, 0.025], ['E3 300/12000.5 of fractions']],
  ['no households', [0, 3, 0.025], []],
  ['no poor households', [12000, 0, 0.025], []],
  ['fewer than none', [12000, -3, 0.025], []],
  ['fewer households than none', [-12000, 3, 0.025], []],
  ['nothing filled in', [null, 3, 0.025], []],
  ['a word', [12000, 'ba', 0.025], []],
] as const)('%s', (_, cells, rates) => {
  expect(expected(table(cells))).toEqual(rates);
});

test('fractions of money and of quantities are as they should be', () => {
  const columns: readonly HandColumn[] = [
    { kind: 'money', index: '1' },
    { kind: 'quantity', index: '2' },
    ...COLUMNS.slice(2),
  ];
  expect(expected(table([12000.5, 3.5, 0.025], columns))).toEqual(['E3 350/12000.5']);
});

test.each(['3=2/1', '3=2-1', '3=2/1*1000', '3=TB(1,2)'])('%s is no rate in percent', (equation) => {
  const columns: readonly HandColumn[] = [...COLUMNS.slice(0, 2), { kind: 'rate', index: '3', equation }];
  expect(expected(table([12000, 3, 0.025], columns))).toEqual([]);
});

describe('cells of the column', () => {
  const cellsOf = (content: HandContent, numberFormat = 'General') => {
    const one = table(
      [12000, 3, content],
      [...COLUMNS.slice(0, 2), { ...COLUMNS[2], kind: 'rate', index: '3', numberFormat }],
    );
    const reading = handReading([one]);
    const [, , , , rate] = one.columns;
    if (!rate) throw new Error('No rate');
    const [line] = one.rows;
    const rates = expectedRates(reading, reading.equations, lookupOf(reading));
    const cell = rateCellAt(reading, one, { row: line?.row ?? -1, column: rate.column }, rates);
    if (!cell) return [];
    const { id, value, asPercent, formula, expected: counts, ofFractions } = cell;
    return [[addressOf(id), value.toFixed(), asPercent, formula, counts?.below.toFixed(), ofFractions]];
  };

  test('a number, and one in a percent format: what it shows', () => {
    expect(cellsOf(0.025)).toEqual([['E3', '0.025', false, null, '12000', false]]);
    expect(cellsOf(0.025, '0.00%')).toEqual([['E3', '2.5', true, null, '12000', false]]);
    expect(cellsOf(['=D3/C3', 0.025])).toEqual([['E3', '0.025', false, '=D3/C3', '12000', false]]);
  });

  test('noughts, blanks and texts are left out', () => {
    for (const content of [0, null, '2,5', 'không', '-']) expect(cellsOf(content)).toEqual([]);
  });

  test('without counts nothing is expected', () => {
    const one = table([null, null, 2.5]);
    const reading = handReading([one]);
    const rate = one.columns.find(({ kind }) => kind === 'rate');
    if (!rate) throw new Error('No rate');
    const at = { row: one.rows[0]?.row ?? -1, column: rate.column };
    expect(rateCellAt(reading, one, at, new Map())).toMatchObject({ expected: null, ofFractions: false });
  });
});

test('an edit of a cell that stands in no table changes no rate', () => {
  const one = table([12000, 3, 0.025]);
  const seen: number[] = [];
  const rates = new RatesOfTable(handReading([one]), one, 0, (_, cells) => {
    seen.push(cells.length);
    return { issues: [], beyond: [] };
  });
  rates.columns();
  rates.change({ cells: [idAt('Z99')], equations: [], equationsOf: () => [] });
  rates.columns();
  expect(seen).toEqual([1]);
});
