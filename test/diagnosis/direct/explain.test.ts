/** Why a figure may have gone wrong, apart from slips of the fingers; and how telling each reason is. */
import { copyExplanations } from '../../../src/diagnosis/explain/copies';
import { persuasion, type Explanation } from '../../../src/diagnosis/explain/explanation';
import { neighbourExplanations } from '../../../src/diagnosis/explain/neighbours';
import {
  asText,
  cellNamed,
  decimal,
  handMade,
  nameOf,
  type HandColumn,
  type HandEquation,
  type HandFigure,
  type HandTable,
} from './handMade';

describe('the figure that stands right beside it', () => {
  function beside(
    rows: readonly (readonly HandFigure[])[],
    cell: string,
    stated: number,
    columns: readonly HandColumn[] = [],
  ): string {
    const { network, reading } = handMade([{ rows, columns }], []);
    const place = reading.places.get(cellNamed(cell));
    if (!place) throw new Error(`${cell} is in no table`);
    return neighbourExplanations(network, place, decimal(stated), decimal(7))
      .map((one) =>
        one.kind === 'neighbour' || one.kind === 'rate-for-count'
          ? `${one.kind} ${nameOf(one.from)}`
          : JSON.stringify(one),
      )
      .join();
  }
  const GRID = [
    [10, 11, 12],
    [13, 14, 15],
    [16, 17, 18],
  ];

  test.each([
    [11, 'neighbour B1'],
    [13, 'neighbour A2'],
    [15, 'neighbour C2'],
    [17, 'neighbour B3'],
    [10, ''],
    [12, ''],
    [18, ''],
    [99, ''],
  ])('%d in the middle: %s', (stated, told) => {
    expect(beside(GRID, 'B2', stated)).toBe(told);
  });

  test('of two alike the one in its column is told', () => {
    expect(
      beside(
        [
          [null, 14],
          [14, 14],
        ],
        'B2',
        14,
      ),
    ).toBe('neighbour B1');
  });

  test('at the edges of a table there are fewer', () => {
    expect(beside(GRID, 'A1', 11)).toBe('neighbour B1');
    expect(beside(GRID, 'C3', 17)).toBe('neighbour B3');
    expect(beside(GRID, 'C3', 18)).toBe('');
  });

  test.each([
    [5, ''],
    [0.5, ''],
    [-5, ''],
    [10, 'neighbour A2'],
    [0.05, ''],
    [1.5, 'neighbour A2'],
    [-15, 'neighbour A2'],
    [100, 'neighbour A2'],
  ])('figures of one digit stand beside each other by chance: %d', (stated, told) => {
    expect(beside([[stated], [stated]], 'A1', stated)).toBe(told);
  });

  test('a text that reads as that number counts, a word does not', () => {
    expect(beside([[14], [asText(14)]], 'A1', 14)).toBe('neighbour A2');
    expect(beside([[14], ['14 hộ']], 'A1', 14)).toBe('');
  });

  test('columns of words are no figures', () => {
    const { network, reading } = handMade([{ columns: [{ kind: 'text' }, {}], rows: [[14, 14]] }], []);
    const place = reading.places.get(cellNamed('B1'));
    if (!place) throw new Error('B1 is in no table');
    const figures = new Map(reading.places);
    figures.delete(cellNamed('A1'));
    const inFigures = { ...network, reading: { ...reading, places: figures } };
    expect(neighbourExplanations(inFigures, place, decimal(14), decimal(7))).toEqual([]);
    expect(neighbourExplanations(network, place, decimal(14), decimal(7))).toHaveLength(1);
  });

  const RATES: readonly HandColumn[] = [
    { kind: 'count' },
    { kind: 'count' },
    { kind: 'rate' },
    { kind: 'rate' },
  ];

  test.each<[string, readonly HandFigure[], string, number, string]>([
    ['the rate of the line among its counts', [100, 28.33, 27.5, 28.33], 'B1', 28.33, 'rate-for-count D1'],
    ['the first of two rates', [100, 28.33, 28.33, 28.33], 'B1', 28.33, 'rate-for-count C1'],
    ['another rate, the first of them empty', [100, 28.33, null, 28.33], 'B1', 28.33, 'rate-for-count D1'],
    ['no rate', [100, 28.33, 27.5, 26.5], 'B1', 28.33, ''],
    ['a whole number is no rate', [100, 28, 27, 28], 'B1', 28, ''],
    ['a count of that figure is no rate', [28.33, 7, 27.5, 26.5], 'A1', 28.33, ''],
    ['a rate beside a rate', [100, 30, 28.33, 28.33], 'C1', 28.33, 'neighbour D1'],
  ])('%s', (_, row, cell, stated, told) => {
    expect(beside([row], cell, stated, RATES)).toBe(told);
  });

  test('an amount may have decimals', () => {
    const columns: readonly HandColumn[] = [{ kind: 'money' }, {}, { kind: 'rate' }];
    expect(beside([[28.33, 7, 28.33]], 'A1', 28.33, columns)).toBe('');
  });

  test('both figures are said', () => {
    const { network, reading } = handMade([{ rows: [[14], [14]] }], []);
    const place = reading.places.get(cellNamed('A1'));
    const found = place ? neighbourExplanations(network, place, decimal(14), decimal(7)) : [];
    expect(found).toEqual([
      { kind: 'neighbour', stated: decimal(14), expected: decimal(7), from: cellNamed('A2') },
    ]);
    const rates = handMade([{ rows: [[1.5, 1.5]], columns: [{ kind: 'count' }, { kind: 'rate' }] }], []);
    const count = rates.reading.places.get(cellNamed('A1'));
    expect(count && neighbourExplanations(rates.network, count, decimal(1.5), decimal(7))).toEqual([
      { kind: 'rate-for-count', stated: decimal(1.5), expected: decimal(7), from: cellNamed('B1') },
    ]);
  });
});

describe('a copy that was not brought up to date', () => {
  const TABLES: readonly HandTable[] = [
    {
      rows: [
        [94, 170, 200],
        [76, null, null],
      ],
    },
    { rows: [[79, 5]] },
  ];
  const HOLDS = 'B1 = A1 + A2';
  const OTHER = 'A1 = S2!A1';

  function copies(equations: readonly HandEquation[], cell = 'A1', tables = TABLES): readonly Explanation[] {
    const hand = handMade(tables, equations);
    const failing = hand.failing.flatMap((place) => hand.run.equations[place] ?? []);
    return copyExplanations(hand.network, cellNamed(cell), failing);
  }

  test('agrees with its own sheet, and not with another', () => {
    expect(copies([HOLDS, OTHER])).toEqual([
      { kind: 'stale-copy', stated: decimal(94), expected: decimal(79), from: cellNamed('S2!A1') },
    ]);
  });

  test.each<[string, readonly HandEquation[], string]>([
    ['nothing of its own sheet speaks for it', [OTHER], 'A1'],
    ['its own sheet speaks against it as well', ['C1 = A1 + A2', OTHER], 'A1'],
    ['one equation of its own sheet does not hold', [HOLDS, 'C1 = A1 + A2', OTHER], 'A1'],
    ['the other sheet speaks for it', [HOLDS], 'A1'],
    ['it is not the figure that the other sheet is held against', [HOLDS, OTHER], 'S2!A1'],
    ['only a limit of its own sheet holds', ['A1 <= C1', OTHER], 'A1'],
    ['only another sheet speaks for it', [['A2 = S2!A1 - A1 + S2!A1', {}], OTHER], 'A1'],
    [
      'it goes beyond a limit of the other sheet only',
      [HOLDS, ['A1 <= S2!A1', { relation: 'between' }]],
      'A1',
    ],
  ])('not where %s', (_, equations, cell) => {
    expect(copies(equations, cell)).toEqual([]);
  });

  test('a limit that it goes beyond makes no difference', () => {
    expect(copies([HOLDS, OTHER, 'A1 <= S2!B1', 'A1 <= A2'])).toHaveLength(1);
  });

  test('not where what it accounts for includes an equation of a sheet', () => {
    const hand = handMade(TABLES, [OTHER, 'C1 = A1 + A2', HOLDS]);
    const [between, row, holds] = hand.run.equations;
    if (!between || !row || !holds) throw new Error('No equations');
    expect(copyExplanations(hand.network, cellNamed('A1'), [between])).toEqual([]);
    const { network } = handMade(TABLES, [OTHER, HOLDS]);
    expect(copyExplanations(network, cellNamed('A2'), [between])).toEqual([]);
    expect(copyExplanations(network, cellNamed('A1'), [between])).toHaveLength(1);
    expect(copyExplanations(network, cellNamed('A1'), [between, row])).toEqual([]);
    expect(copyExplanations(network, cellNamed('A1'), [{ ...between, stated: null }])).toEqual([]);
    expect(copyExplanations(network, cellNamed('A1'), [{ ...between, expected: null }])).toEqual([]);
  });

  test('the figure of the other sheet is told, not one of its own', () => {
    expect(copies([HOLDS, 'A1 = A2 + S2!B1'])).toMatchObject([{ from: cellNamed('S2!B1') }]);
  });

  test('not where everything is of its own sheet', () => {
    expect(copies([HOLDS, ['A1 = A2', { relation: 'between' }]])).toEqual([]);
  });
});

test.each<[Explanation['kind'], Partial<Record<string, unknown>>, number]>([
  ['slipped-separator', {}, 0.6],
  ['text-number', {}, 0.6],
  ['omitted-line', { columns: 2 }, 0.5],
  ['omitted-line', { columns: 1 }, 0.3],
  ['doubled-line', { columns: 2 }, 0.5],
  ['doubled-line', { columns: 1 }, 0.3],
  ['swapped-digits', {}, 0.4],
  ['factor', {}, 0.4],
  ['rate-for-count', {}, 0.4],
  ['neighbour', {}, 0.04],
  ['wrong-capital-type', { evidence: [1] }, 0.45],
  ['wrong-capital-type', { evidence: [] }, 0.3],
  ['sign', {}, 0.3],
  ['one-digit', {}, 0.1],
  ['blank', {}, -0.2],
  ['line-behind', {}, 0],
  ['many', {}, 0],
  ['stale-copy', {}, 0],
  ['sheet-unit', {}, 0],
])('how much a reason tells: %s %j', (kind, others, expected) => {
  expect(persuasion({ kind, ...others } as unknown as Explanation)).toBe(expected);
});
