/** What no supposed mistake explains: told equation by equation, and between sheets at the total that the others follow. */
import type { RootCause, SupposedFigure } from '../../../src/diagnosis/rootCause';
import { startTrial, suppose } from '../../../src/diagnosis/trial';
import { unexplainedRoots } from '../../../src/diagnosis/unexplained';
import {
  cellNamed,
  decimal,
  handMade,
  live,
  nameOf,
  type HandEquation,
  type HandMade,
  type HandTable,
} from './handMade';

function told({ cell, stated, expected }: SupposedFigure): string {
  return `${nameOf(cell)} ${stated?.toFixed() ?? '?'}→${expected?.toFixed() ?? '?'}`;
}

/** "A1 78→61 [A1 = A2] then B1 7→5": the figure, its equations, what follows. */
function line(root: RootCause): string {
  const equations = root.accountsFor.map(({ equation }) => equation.text).join('; ');
  const followers = root.symptoms.length > 0 ? ` then ${root.symptoms.map(told).join(', ')}` : '';
  const why = root.explanations.map((one) =>
    one.kind === 'line-behind' ? ` (line behind: ${one.difference.toFixed()})` : one.kind,
  );
  return `${told(root)} [${equations}]${followers}${why.join()}`;
}

function roots(tables: readonly HandTable[], equations: readonly HandEquation[]): readonly string[] {
  const { network, failing } = handMade(tables, equations);
  return unexplainedRoots(network, startTrial(failing)).map(line);
}

test('nothing, where everything is explained', () => {
  expect(roots([{ rows: [[61], [35], [26]] }], ['A1 = A2 + A3'])).toEqual([]);
});

test('within a sheet, each equation by itself, in their order', () => {
  expect(
    roots(
      [
        {
          rows: [
            [78, 9, 5],
            [35, 2, 3],
            [26, 2, 2],
          ],
        },
      ],
      ['B1 = B2 + B3', 'A1 = A2 + A3', 'C1 <= C2', 'C1 = C2 + C3'],
    ),
  ).toEqual(['B1 9→4 [B1 = B2 + B3]', 'A1 78→61 [A1 = A2 + A3]', 'C1 5→? [C1 <= C2]']);
});

test('all that is told of one', () => {
  const { network, failing, run } = handMade([{ rows: [[78], [35], [26]] }], ['A1 = A2 + A3']);
  expect(unexplainedRoots(network, startTrial(failing))).toEqual([
    {
      cell: cellNamed('A1'),
      stated: decimal(78),
      expected: decimal(61),
      result: run.equations[0],
      explanations: [],
      rivals: [],
      symptoms: [],
      changed: [cellNamed('A1')],
      accountsFor: [run.equations[0]],
    },
  ]);
});

describe('between sheets', () => {
  /** Two totals that are formulas of the first column, each held against another sheet. */
  const TABLES: readonly HandTable[] = [
    {
      rows: [
        [live('=A2+A3', 133), live('=A1', 133)],
        [53, null],
        [80, null],
      ],
    },
    { rows: [[115, 115]] },
  ];
  const WITHIN: readonly HandEquation[] = ['A1 = A2 + A3', 'B1 = A1'];

  test('totals that follow from each other are told at the one that they follow', () => {
    expect(roots(TABLES, [...WITHIN, 'B1 = S2!B1', 'A1 = S2!A1'])).toEqual([
      'A1 133→115 [A1 = S2!A1; B1 = S2!B1] then B1 133→115 (line behind: 18)',
    ]);
  });

  test('a second comparison of one cell is no symptom of it', () => {
    expect(roots(TABLES, ['A1 = A2 + A3', 'A1 = S2!A1', 'A1 = S2!B1'])).toEqual([
      'A1 133→115 [A1 = S2!A1; A1 = S2!B1] (line behind: 18)',
    ]);
  });

  test('totals that do not follow are told apart, in the order of their equations', () => {
    const tables: readonly HandTable[] = [
      {
        rows: [
          [live('=A2+A3', 133), 133],
          [53, null],
          [80, null],
        ],
      },
      { rows: [[115, 114, 7]] },
    ];
    expect(roots(tables, ['B1 = S2!B1', 'A1 = A2 + A3', 'A1 = S2!A1'])).toEqual([
      'B1 133→114 [B1 = S2!B1]',
      'A1 133→115 [A1 = S2!A1] (line behind: 18)',
    ]);
  });

  test('in the order of their equations, also where a later one has more that follows it', () => {
    const tables: readonly HandTable[] = [
      { rows: [[live('=A2+A3', 133), live('=A1', 133), 7], [53], [80]] },
      { rows: [[115, 115, 9]] },
    ];
    expect(roots(tables, ['C1 = S2!C1', ...WITHIN, 'A1 = S2!A1', 'B1 = S2!B1'])).toEqual([
      'C1 7→9 [C1 = S2!C1]',
      'A1 133→115 [A1 = S2!A1; B1 = S2!B1] then B1 133→115 (line behind: 18)',
    ]);
  });

  test('what is within a sheet comes first', () => {
    expect(
      roots(
        [
          {
            rows: [
              [133, 7],
              [53, 3],
              [80, 3],
            ],
          },
          { rows: [[115]] },
        ],
        ['A1 = S2!A1', 'B1 = B2 + B3'],
      ),
    ).toEqual(['B1 7→6 [B1 = B2 + B3]', 'A1 133→115 [A1 = S2!A1]']);
  });

  test('a total that is not the sum of its lines has no line behind it', () => {
    expect(roots(TABLES, ['A1 = S2!A1'])).toEqual(['A1 133→115 [A1 = S2!A1]']);
    expect(roots(TABLES, ['A1 = A2 + A3 + B1', 'A1 = S2!A1'])).toEqual([
      'A1 133→266 [A1 = A2 + A3 + B1]',
      'A1 133→115 [A1 = S2!A1]',
    ]);
  });

  test('nor one that is no sum, or that holds by another derivation only', () => {
    const rate: readonly HandTable[] = [
      { columns: [{ kind: 'rate' }, {}, {}], rows: [[50, 1, 2]] },
      { rows: [[60]] },
    ];
    expect(roots(rate, ['A1 = B1 / C1 * 100', 'A1 = S2!A1'])).toEqual(['A1 50→60 [A1 = S2!A1]']);
    const otherwise: HandEquation = [
      'A1 = A2',
      {
        alternatives: [
          {
            kind: 'sum',
            terms: [
              { cell: cellNamed('A2'), sign: 1 },
              { cell: cellNamed('A3'), sign: 1 },
            ],
          },
        ],
      },
    ];
    expect(roots(TABLES, [otherwise, 'A1 = S2!A1'])).toEqual(['A1 133→115 [A1 = S2!A1]']);
  });

  test('a limit between sheets names no figure that others could follow', () => {
    expect(roots(TABLES, ['A1 <= S2!A1', 'A1 <= S2!B1'])).toEqual([
      'A1 133→? [A1 <= S2!A1]',
      'A1 133→? [A1 <= S2!B1]',
    ]);
  });

  test('a figure that would upset another sheet takes nothing with it', () => {
    const tables: readonly HandTable[] = [...TABLES, { rows: [[133]] }];
    expect(roots(tables, [...WITHIN, 'A1 = S2!A1', 'B1 = S2!B1', 'A1 = S3!A1'])).toEqual([
      'A1 133→115 [A1 = S2!A1] (line behind: 18)',
      'B1 133→115 [B1 = S2!B1] (line behind: 18)',
    ]);
  });

  test('what its own lines say against it makes no difference', () => {
    // A1 is typed and the sum of its lines: with another figure that sum would not hold.
    const tables: readonly HandTable[] = [
      {
        parents: [null, 0, 0],
        rows: [
          [133, live('=A1', 133)],
          [53, null],
          [80, null],
        ],
      },
      { rows: [[115, 115]] },
    ];
    expect(roots(tables, ['A1 = A2 + A3', 'B1 = A1', 'A1 = S2!A1', 'B1 = S2!B1'])).toEqual([
      'A1 133→115 [A1 = S2!A1; B1 = S2!B1] then B1 133→115 (line behind: 18)',
    ]);
  });

  test('but the sum of another row does', () => {
    const tables: readonly HandTable[] = [
      {
        rows: [
          [133, live('=A1', 133), 100, 33],
          [53, null, null, null],
          [80, null, null, null],
        ],
      },
      { rows: [[115, 115]] },
    ];
    expect(roots(tables, ['A1 = C1 + D1', 'B1 = A1', 'A1 = S2!A1', 'B1 = S2!B1'])).toEqual([
      'A1 133→115 [A1 = S2!A1] (line behind: 18)',
      'B1 133→115 [B1 = S2!B1] (line behind: 18)',
    ]);
  });

  test('so does the sum of the lines of another total, which is right by another derivation and does not follow', () => {
    const tables: readonly HandTable[] = [
      { rows: [[live('=A2+A3', 133), live('=A1', 133)], [53], [80], [133]] },
      { rows: [[115, 115]] },
    ];
    const otherwise: HandEquation = [
      'A4 = A2',
      { alternatives: [{ kind: 'sum', terms: [{ cell: cellNamed('A1'), sign: 1 }] }] },
    ];
    expect(roots(tables, [...WITHIN, otherwise, 'A1 = S2!A1', 'B1 = S2!B1'])).toEqual([
      'A1 133→115 [A1 = S2!A1] (line behind: 18)',
      'B1 133→115 [B1 = S2!B1] (line behind: 18)',
    ]);
  });

  test('the sum of lines of a total that does not follow does', () => {
    // A4 is a total of A1 that cannot follow: it is right by another derivation.
    const tables: readonly HandTable[] = [
      {
        rows: [
          [133, live('=A1', 133)],
          [53, null],
          [80, null],
          [133, null],
        ],
      },
      { rows: [[115, 115]] },
    ];
    const fixed: HandEquation = ['A1 = A4', { relation: 'outline', alternatives: [] }];
    expect(roots(tables, [fixed, 'A4 = A2 + A3', 'B1 = A1', 'A1 = S2!A1', 'B1 = S2!B1'])).toEqual([
      'A1 133→115 [A1 = S2!A1; B1 = S2!B1] then B1 133→115 (line behind: 18)',
    ]);
  });
});

test('what was settled on before is no more told, and what it came to is', () => {
  const hand: HandMade = handMade(
    [{ rows: [[live('=A2+A3', 133)], [53], [80]] }, { rows: [[115, 100]] }],
    ['A1 = A2 + A3', 'A1 = S2!A1', 'A1 = S2!B1'],
  );
  const { trial } = suppose(
    hand.network,
    startTrial(hand.failing),
    new Map([[cellNamed('A2'), decimal(35)]]),
  );
  expect(unexplainedRoots(hand.network, trial).map(line)).toEqual([
    'A1 133→100 [A1 = S2!B1] (line behind: 33)',
  ]);
});
