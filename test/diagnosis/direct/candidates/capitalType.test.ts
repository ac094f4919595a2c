/** Amounts that stand under the wrong capital type. */
import { capitalTypeCandidates } from '../../../../src/diagnosis/candidates/capitalType';
import { handMade, nameOf, type HandColumn, type HandEquation, type HandFigure } from '../handMade';
import { told, trialOf } from './told';

describe('an amount under the wrong capital type', () => {
  const SPLIT: readonly HandColumn[] = [
    { source: 'central', capitalType: 'development-investment' },
    { source: 'central', capitalType: 'recurrent' },
    { source: 'local', capitalType: 'recurrent' },
    { source: 'central' },
  ];
  const DOWN = ['A', 'B', 'C', 'D'].map((column) => `${column}1 = ${column}2 + ${column}3`);

  function split(
    rows: readonly (readonly HandFigure[])[],
    columns = SPLIT,
    equations: readonly HandEquation[] = DOWN,
  ): readonly string[] {
    const hand = handMade([{ columns, rows, parents: [null, 0, 0, 2] }], equations);
    return capitalTypeCandidates(hand.network, trialOf(hand)).map(told);
  }

  test('of the total, or of one of its lines that holds as much', () => {
    // The total lacks 50 of investment and has 50 too much of recurrent.
    expect(
      split([
        [100, 250, 0, 0],
        [90, 80, 0, 0],
        [60, 120, 0, 0],
        [20, 50, 0, 0],
      ]),
    ).toEqual([
      'A1=150 B1=200 at 0.7 (50 in B1 for A1 by )',
      'B2=130 A2=40 at 0.7 (50 in A2 for B2 by )',
      'B3=170 A3=10 at 0.55 (50 in A3 for B3 by B4)',
    ]);
  });

  test('it is named where the amount should stand, as no single cell', () => {
    const hand = handMade(
      [
        {
          columns: SPLIT,
          rows: [
            [100, 250],
            [90, 80],
            [60, 120],
          ],
          parents: [null, 0, 0],
        },
      ],
      DOWN.slice(0, 2),
    );
    const found = capitalTypeCandidates(hand.network, trialOf(hand));
    expect(found.map(({ cell, singleCell }) => [nameOf(cell), singleCell])).toEqual([
      ['A1', false],
      ['B2', false],
      ['B3', false],
    ]);
  });

  test('a line whose whole amount it is is the more likely one', () => {
    expect(
      split([
        [100, 250, 0, 0],
        [50, null, 0, 0],
        [100, 200, 0, 0],
      ]),
    ).toEqual([
      'A1=150 B1=200 at 0.55 (50 in B1 for A1 by A2)',
      'B2=50 A2=0 at 0.6 (50 in A2 for B2 by )',
      'B3=250 A3=50 at 0.7 (50 in A3 for B3 by )',
    ]);
  });

  test('a line that holds less, or nothing, is not the one', () => {
    expect(
      split([
        [100, 250, 0, 0],
        [49, 0, 0, 0],
        [101, 200, 0, 0],
      ]),
    ).toHaveLength(2);
    expect(
      split([
        [100, 250, 0, 0],
        [null, 0, 0, 0],
        [150, 200, 0, 0],
      ]),
    ).toHaveLength(2);
  });

  test('the other way round', () => {
    expect(
      split([
        [200, 150, 0, 0],
        [90, 80, 0, 0],
        [60, 120, 0, 0],
      ]),
    ).toEqual([
      'B1=200 A1=150 at 0.7 (50 in A1 for B1 by )',
      'A2=140 B2=30 at 0.7 (50 in B2 for A2 by )',
      'A3=110 B3=70 at 0.7 (50 in B3 for A3 by )',
    ]);
  });

  test.each<[string, readonly (readonly HandFigure[])[]]>([
    [
      'different amounts',
      [
        [100, 251, 0, 0],
        [90, 80, 0, 0],
        [60, 120, 0, 0],
      ],
    ],
    [
      'both too small',
      [
        [100, 150, 0, 0],
        [90, 80, 0, 0],
        [60, 120, 0, 0],
      ],
    ],
    [
      'another source',
      [
        [100, 200, 50, 0],
        [90, 80, 0, 0],
        [60, 120, 0, 0],
      ],
    ],
    [
      'a column of no type',
      [
        [100, 200, 0, 50],
        [90, 80, 0, 0],
        [60, 120, 0, 0],
      ],
    ],
  ])('not by %s', (_, rows) => {
    expect(split(rows)).toEqual([]);
  });

  test('not by what two totals say, nor by sums along the row', () => {
    const rows = [
      [100, 200, 0, 0],
      [90, 80, 0, 0],
      [60, 120, 0, 0],
      [10, 100, 0, 0],
      [10, 50, 0, 0],
    ];
    expect(split(rows, SPLIT, ['A1 = A2 + A3', 'B4 = B5'])).toEqual([]);
    const along = DOWN.map((text): HandEquation => [text, { relation: 'row' }]);
    expect(
      split(
        [
          [100, 250, 0, 0],
          [90, 80, 0, 0],
          [60, 120, 0, 0],
        ],
        SPLIT,
        along,
      ),
    ).toEqual([]);
  });

  test('not where one of the totals cannot be judged any more', () => {
    const hand = handMade(
      [
        {
          columns: SPLIT,
          rows: [
            [100, 250],
            [90, 80],
            [60, 120],
          ],
          parents: [null, 0, 0],
        },
      ],
      DOWN.slice(0, 2),
    );
    const [first] = hand.run.equations;
    if (!first) throw new Error('No equations');
    const trial = { ...trialOf(hand), evaluations: new Map([[0, { ...first, residual: null }]]) };
    expect(capitalTypeCandidates(hand.network, trial)).toEqual([]);
  });

  test('not by what two tables say', () => {
    const hand = handMade(
      [
        {
          columns: SPLIT,
          rows: [
            [100, 200],
            [90, 80],
            [60, 120],
          ],
          parents: [null, 0, 0],
        },
        {
          columns: SPLIT,
          rows: [
            [150, 250],
            [90, 80],
            [60, 120],
          ],
          parents: [null, 0, 0],
        },
      ],
      ['A1 = A2 + A3', 'S2!B1 = S2!B2 + S2!B3'],
    );
    expect(capitalTypeCandidates(hand.network, trialOf(hand))).toEqual([]);
  });
});
