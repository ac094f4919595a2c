/** Which equations a workbook is checked by, where the tables are none of a known form. */
import type { EquationResult } from '../../../src/checks/engine/result';
import { familiesOf, isTelling } from '../../../src/diagnosis/families';
import {
  confirmed,
  isOptional,
  mayBeDoubted,
  settleEquations,
  type SettledRun,
} from '../../../src/diagnosis/settleEquations';
import type { EquationDecision } from '../../../src/kept/equationDecision';
import type { EquationSource } from '../../../src/reading/equation';
import {
  decimal,
  handMade,
  live,
  type HandEquation,
  type HandFigure,
  type HandMade,
  type HandTable,
} from './handMade';

function settled({ reading, run }: HandMade, decisions: readonly EquationDecision[] = []): SettledRun {
  return settleEquations(reading, run, decisions);
}

/** "row A=B+C: used" for each family. */
function uses({ families }: SettledRun): readonly string[] {
  return families.map(({ key, use }) => `${key.relation} ${key.text}: ${use}`);
}

/** The one family of sums along the rows: `sums` of each row, and what they should be. */
function rowSums(
  stated: readonly HandFigure[],
  others: Partial<HandTable> = {},
  source: EquationSource = 'index-row',
): HandMade {
  const rows = stated.map((figure, row) => [figure, 10 + row, 20]);
  const equations = rows.map((_, row): HandEquation => [
    `A${row + 1} = B${row + 1} + C${row + 1}`,
    { text: '1=2+3', source },
  ]);
  return handMade([{ isForeign: true, rows, ...others }], equations);
}

describe('an equation along the rows of a foreign table', () => {
  test.each<[string, readonly HandFigure[], string]>([
    ['holds everywhere', [30, 31, 32], 'used'],
    ['says nothing', ['', '', ''], 'used'],
    ['fails once of three', [30, 31, 99], 'used'],
    ['fails in half of four', [30, 31, 98, 99], 'used'],
    ['fails in two of three', [30, 98, 99], 'doubtful'],
    ['fails in three of four', [30, 97, 98, 99], 'doubtful'],
    ['fails in all', [97, 98, 99], 'doubtful'],
    ['fails by the same part in all', [10, 11, 12], 'doubtful'],
    ['fails in one of two', [30, 99], 'used'],
    ['fails in both', [98, 99], 'doubtful'],
    ['fails in its only row', [99], 'doubtful'],
    ['fails where it is filled in, twice', ['', '', 98, 99], 'doubtful'],
  ])('that %s', (_, stated, use) => {
    expect(uses(settled(rowSums(stated)))).toEqual([`row 1=2+3: ${use}`]);
  });

  test('noughts hold whatever one likes, and say nothing', () => {
    const rows = [
      [0, 0],
      [0, 0],
      [0, 0],
      [7, 5],
    ];
    const hand = handMade(
      [{ isForeign: true, rows }],
      rows.map((_, row): HandEquation => [`A${row + 1} = B${row + 1}`, { text: '1=2' }]),
    );
    expect(uses(settled(hand))).toEqual(['row 1=2: doubtful']);
  });

  test('a doubtful equation is left out of the check, an equation that is used is not', () => {
    expect(settled(rowSums([97, 98, 99])).run.equations).toEqual([]);
    const hand = rowSums([30, 31, 99]);
    expect(settled(hand).run).toEqual(hand.run);
  });

  test.each<[string, Partial<HandTable>, EquationSource, string]>([
    ['of a known form', { isForeign: false }, 'index-row', 'used'],
    ['of a form that its words tell', { isForeign: false, how: 'words' }, 'form', 'doubtful'],
    ['of a form that the user chose', { isForeign: false, how: 'chosen' }, 'form', 'used'],
    ['that the user declared', {}, 'own', 'used'],
    ['that the figures suggest', {}, 'suggested', 'doubtful'],
  ])('may be doubted or not: %s', (_, table, source, use) => {
    expect(uses(settled(rowSums([97, 98, 99], table, source)))).toEqual([`row 1=2+3: ${use}`]);
  });
});

test.each([
  ['as many as two of three bear it out', [30, 31, 99], 'used'],
  ['fewer do', [30, 98, 99], 'doubtful'],
  ['there are too few to tell', [30, 31], 'doubtful'],
])('what only words say: %s', (_, stated, use) => {
  expect(uses(settled(rowSums(stated, {}, 'words')))).toEqual([`row 1=2+3: ${use}`]);
});

describe('what the user decided goes before', () => {
  const key = { sheet: 'S1', relation: 'row', text: '1=2+3' } as const;

  test('an equation that is off is left out, also where it holds', () => {
    const { run, families } = settled(rowSums([30, 31, 32]), [{ ...key, use: 'off' }]);
    expect([run.equations, families.map(({ use }) => use)]).toEqual([[], ['off']]);
  });

  test('an equation that is on is kept, although the figures go against it', () => {
    const hand = rowSums([97, 98, 99], {}, 'suggested');
    const { run, families } = settled(hand, [{ ...key, use: 'on' }]);
    expect(families.map(({ use }) => use)).toEqual(['confirmed']);
    expect(run.equations.map(({ outcome, equation }) => [outcome, equation.source])).toEqual([
      ['fail', 'declared'],
      ['fail', 'declared'],
      ['fail', 'declared'],
    ]);
  });

  test.each([{ sheet: 'S2' }, { relation: 'outline' as const }, { text: '1=2-3' }])(
    'a decision on another equation says nothing: %j',
    (other) => {
      expect(uses(settled(rowSums([97, 98, 99]), [{ ...key, ...other, use: 'on' }]))).toEqual([
        'row 1=2+3: doubtful',
      ]);
    },
  );

  test('an equation that nobody decided on stays suggested', () => {
    const { run } = settled(rowSums([30, 31, 32], {}, 'suggested'));
    expect(run.equations.map(({ equation }) => equation.source)).toEqual([
      'suggested',
      'suggested',
      'suggested',
    ]);
  });

  test('what was only suggested is declared then; what the table says stays as it is', () => {
    const [suggested] = rowSums([30], {}, 'suggested').run.equations;
    const [stated] = rowSums([30], {}, 'index-row').run.equations;
    if (!suggested || !stated) throw new Error('No equations');
    expect(confirmed(suggested).equation).toEqual({ ...suggested.equation, source: 'declared' });
    expect(confirmed(stated)).toBe(stated);
  });
});

/** Totals of a foreign table: `totals` are the rows that are totals of all others, each with its figures. */
function totals(
  rows: readonly (readonly HandFigure[])[],
  equations: readonly string[],
  others: Partial<HandTable> = {},
): HandMade {
  return handMade(
    [{ isForeign: true, rows, ...others }],
    equations.map((text): HandEquation => [text, { source: 'outline' }]),
  );
}

/** One total of three lines, in each column. */
function oneTotal(stated: readonly HandFigure[], lines: readonly (readonly number[])[]): string {
  const equations = stated.map((_, column) => {
    const name = 'ABCDEFG'.charAt(column);
    return `${name}1 = ${lines.map((__, row) => `${name}${row + 2}`).join(' + ')}`;
  });
  const names = [{ name: 'Tổng' }];
  return uses(settled(totals([stated, ...lines], equations, { names }))).join();
}

const LINES = [
  [110, 120, 130],
  [215, 227, 239],
  [301, 302, 303],
];

describe('a total that its lines do not come to', () => {
  test.each<[string, readonly number[], string]>([
    // 626, 649, 672
    ['in one column of three', [626, 649, 999], 'used'],
    ['in two of three', [626, 998, 999], 'doubtful'],
    ['in all, by anything', [997, 998, 999], 'doubtful'],
    ['in two, where one line is left out of both', [626, 422, 433], 'used'],
    ['in all, where one line is left out of two', [411, 422, 999], 'used'],
    ['in all, where one line is left out of all', [411, 422, 433], 'used'],
    ['in all, where one line is counted twice', [841, 876, 911], 'used'],
    ['in all, where a line is left out of one', [411, 998, 999], 'doubtful'],
    ['in all, where another line is left out of each', [516, 422, 369], 'doubtful'],
    ['in all, where a line is left out of one and twice in another', [411, 876, 999], 'doubtful'],
  ])('%s', (_, stated, use) => {
    expect(oneTotal(stated, LINES)).toBe(`outline Tổng: ${use}`);
  });

  test.each<[string, number, string]>([
    ['by anything', 999, 'doubtful'],
    ['but for swapped digits', 266, 'used'],
    ['but for one digit', 726, 'used'],
    ['but for a nought', 6260, 'used'],
    ['by one of its lines', 411, 'doubtful'],
  ])('in the only column that there is: %s', (_, stated, use) => {
    expect(oneTotal([stated], LINES)).toBe(`outline Tổng: ${use}`);
  });

  test('two columns with plain slips are no single one', () => {
    expect(oneTotal([266, 694], LINES)).toBe('outline Tổng: doubtful');
  });

  test('a line of noughts bears nothing out', () => {
    const lines = [
      [110, 120, 130, 140, 150],
      [215, 227, 239, 251, 263],
      [0, 0, 303, 304, 305],
    ];
    expect(oneTotal([325, 347, 997, 998, 999], lines)).toBe('outline Tổng: doubtful');
    expect(oneTotal([325, 347, 672, 998, 999], lines)).toBe('outline Tổng: used');
  });

  test('half of the columns are not most of them', () => {
    const lines = [
      [110, 120, 130, 140],
      [215, 227, 239, 251],
    ];
    expect(oneTotal([325, 347, 998, 999], lines)).toBe('outline Tổng: used');
  });

  test('a line may be below nought, another one empty', () => {
    const rows = [
      [300, 300],
      [-110, -120],
      ['', ''],
      [300, 300],
    ];
    const hand = totals(rows, ['A1 = A2 + A3 + A4', 'B1 = B2 + B3 + B4'], { names: [{ name: 'Tổng' }] });
    expect(uses(settled(hand))).toEqual(['outline Tổng: used']);
  });
});

/** Totals of two lines each in one column; `stated` is what each is too large by. */
function manyTotals(differences: readonly number[]): readonly string[] {
  const rows = differences.flatMap((difference, place) => [
    [110 + place + 215 + difference],
    [110 + place],
    [215],
  ]);
  const equations = differences.map(
    (_, place) => `A${3 * place + 1} = A${3 * place + 2} + A${3 * place + 3}`,
  );
  const names = rows.map((_, row) => ({ name: `Dòng ${row + 1}` }));
  return settled(totals(rows, equations, { names })).families.map(({ use }) => use);
}

describe('in a table of one column the other totals tell whether its outline was read rightly', () => {
  test.each<[string, readonly number[], readonly string[]]>([
    ['all hold but one', [0, 0, 1000], ['used', 'used', 'used']],
    ['one of two others holds', [0, 2000, 1000], ['used', 'used', 'used']],
    ['one of three others holds', [0, 3000, 2000, 1000], ['used', 'doubtful', 'doubtful', 'doubtful']],
    ['no other holds', [2000, 1000], ['doubtful', 'doubtful']],
    ['two of four others hold', [0, 0, 3000, 2000, 1000], ['used', 'used', 'used', 'used', 'used']],
  ])('%s', (_, differences, expected) => {
    expect(manyTotals(differences)).toEqual(expected);
  });

  test('sums along its rows do not', () => {
    const hand = handMade(
      [
        {
          isForeign: true,
          rows: [
            [999, 1, 5],
            [110, 1, 5],
            [215, 5, 5],
          ],
          names: [{ name: 'Tổng' }],
        },
      ],
      [
        ['A1 = A2 + A3', { source: 'outline' }],
        ['B3 = C3', { text: '2=3' }],
      ],
    );
    expect(uses(settled(hand))).toEqual(['outline Tổng: doubtful', 'row 2=3: used']);
  });

  test('those of another table do not', () => {
    const rows = [[999], [110], [215]];
    const right = [[325], [110], [215]];
    const hand = handMade(
      [
        { isForeign: true, rows },
        { isForeign: true, rows: right },
      ],
      ['A1 = A2 + A3', 'S2!A1 = S2!A2 + S2!A3'],
    );
    expect(settled(hand).families.map(({ use }) => use)).toEqual(['doubtful', 'used']);
  });

  test('a limit names no figure that a slip could have made another', () => {
    const hand = handMade(
      [{ isForeign: true, rows: [[201], [21]], names: [{ name: 'Tổng' }] }],
      [['A1 <= A2', { relation: 'outline', source: 'outline' }]],
    );
    expect(uses(settled(hand))).toEqual(['outline Tổng: doubtful']);
  });

  test('a single sum along a row is not borne out by the totals', () => {
    const hand = handMade(
      [{ isForeign: true, rows: [[325, 7, 5], [110], [215]], names: [{ name: 'Tổng' }] }],
      [
        ['A1 = A2 + A3', { source: 'outline' }],
        ['B1 = C1', { text: '2=3' }],
      ],
    );
    expect(uses(settled(hand))).toEqual(['outline Tổng: used', 'row 2=3: doubtful']);
  });
});

test('relations between sheets are not doubted', () => {
  const hand = handMade(
    [{ isForeign: true, rows: [[1], [2], [3]] }, { rows: [[7], [8], [9]] }],
    ['A1 = S2!A1', 'A2 = S2!A2', 'A3 = S2!A3'],
  );
  expect(uses(settled(hand))).toEqual(['between 1 = S2: used']);
});

test('whose figures have a say in whether an equation is used', () => {
  const one = rowSums([97, 98]);
  const [family] = familiesOf(one.reading, one.run.equations, []);
  if (!family) throw new Error('No family');
  expect(mayBeDoubted(family, one.reading)).toBe(true);
  expect(mayBeDoubted({ ...family, decision: 'on' }, one.reading)).toBe(false);
  expect(mayBeDoubted({ ...family, source: 'own' }, one.reading)).toBe(false);
  expect(mayBeDoubted({ ...family, table: 9 }, one.reading)).toBe(false);
  expect(mayBeDoubted({ ...family, key: { ...family.key, relation: 'between' } }, one.reading)).toBe(false);
  expect(mayBeDoubted(family, rowSums([97], { isForeign: false }).reading)).toBe(false);
  expect(mayBeDoubted(family, rowSums([97], { isForeign: false, how: 'words' }).reading)).toBe(true);
});

describe('a missing figure that nobody asked for', () => {
  test.each<[EquationSource, boolean]>([
    ['form', false],
    ['own', false],
    ['index-row', false],
    ['outline', true],
    ['formula', true],
    ['declared', true],
    ['suggested', true],
  ])('source %s: %s', (source, optional) => {
    const hand = rowSums([null], {}, source);
    expect(hand.run.equations.map(({ outcome }) => outcome)).toEqual(['cannot-check']);
    expect(hand.run.equations.map(isOptional)).toEqual([optional]);
    expect(settled(hand).run.equations).toHaveLength(optional ? 0 : 1);
    expect(rowSums([99], {}, source).run.equations.map(isOptional)).toEqual([false]);
  });
});

describe('instances that tell something', () => {
  function telling(
    outcome: EquationResult['outcome'],
    stated: number | null,
    expected: number | null,
  ): boolean {
    const [result] = rowSums([30]).run.equations;
    if (!result) throw new Error('No result');
    const [one, other] = [stated, expected].map((value) => (value === null ? null : decimal(value)));
    return isTelling({ ...result, outcome, stated: one ?? null, expected: other ?? null });
  }

  test.each<[EquationResult['outcome'], number | null, number | null, boolean]>([
    ['pass', 5, 5, true],
    ['rounding', 5, 6, true],
    ['fail', 5, 9, true],
    ['cannot-check', 5, 9, false],
    ['skip', 5, 9, false],
    ['pass', 0, 0, false],
    ['rounding', 0, 0, false],
    ['fail', 0, 9, true],
    ['fail', 9, 0, true],
    ['pass', 0, null, true],
    ['pass', null, 0, true],
  ])('%s, %s for %s: %s', (outcome, stated, expected, tells) => {
    expect(telling(outcome, stated, expected)).toBe(tells);
  });
});

describe('the name of an equation', () => {
  function keys(hand: HandMade): readonly string[] {
    return familiesOf(hand.reading, hand.run.equations, []).map(
      ({ key, results, holds }) =>
        `${key.sheet} ${key.relation} ${key.text} (${results.length}, ${holds} hold)`,
    );
  }

  test('of an equation of the user: which of theirs it is', () => {
    const among = { place: 0, of: 1 };
    const row = { code: '', name: 'Tổng', track: '', under: '', among };
    const own = { kind: 'row', id: 'so-1', sheet: 'S1', table: among, target: row, terms: [] } as const;
    const hand = handMade([{ rows: [[5], [2], [3]] }], [['A1 = A2 + A3', { own: { ...own, terms: [] } }]]);
    expect(keys(hand)).toEqual(['S1 own so-1 (1, 1 hold)']);
  });

  test('along a row: what the index row says of the column', () => {
    expect(keys(rowSums([30, 31, 99]))).toEqual(['S1 row 1=2+3 (3, 2 hold)']);
  });

  test.each([
    [{ code: 'I', name: 'Xã', track: 'hộ' }, 'I Xã hộ'],
    [{ code: 'I', name: '', track: 'hộ' }, 'I hộ'],
    [{ name: 'Xã' }, 'Xã'],
    [{}, '0'],
  ])('down the outline: the total, in all its columns: %j', (name, text) => {
    const hand = handMade(
      [
        {
          rows: [
            [5, 6],
            [2, 4],
            [3, 1],
          ],
          names: [name],
        },
      ],
      ['A1 = A2 + A3', 'B1 = B2 + B3'],
    );
    expect(keys(hand)).toEqual([`S1 outline ${text} (2, 1 hold)`]);
  });

  test('between sheets: the column, and the other sheets in their order', () => {
    const hand = handMade(
      [
        {
          rows: [
            [5, 6],
            [2, 4],
          ],
        },
        { rows: [[5, 6]] },
        { rows: [[1]] },
      ],
      ['A1 = S2!A1', 'A2 = S2!A1', 'B1 = A1 + S3!A1 + S2!B1 + S2!A1', 'S2!B1 = B1'],
    );
    expect(keys(hand)).toEqual([
      'S1 between 1 = S2 (2, 1 hold)',
      'S1 between 2 = S3 + S2 (1, 0 hold)',
      'S2 between 2 = S1 (1, 1 hold)',
    ]);
  });

  test('outside of tables, and of sheets that are there', () => {
    const hand = handMade(
      [{ rows: [[5]] }],
      ['A9 = S9!A1', 'S9!A1 = A1', ['A8 = A7', { relation: 'outline' }]],
    );
    expect(keys(hand)).toEqual([
      'S1 between  =  (1, 0 hold)',
      ' between  = S1 (1, 0 hold)',
      'S1 outline 7 (1, 0 hold)',
    ]);
  });

  test('of one name in two tables they are two', () => {
    const hand = handMade(
      [{ rows: [[5, 6]] }, { rows: [[5, 6]] }],
      [
        ['A1 = B1', { text: '1=2' }],
        ['S2!A1 = S2!B1', { text: '1=2' }],
      ],
    );
    expect(keys(hand)).toHaveLength(2);
  });
});

test('formulas hold like any other figure', () => {
  expect(uses(settled(rowSums([live('=B1+C1', 30), live('=B2+C2', 31), 99])))).toEqual(['row 1=2+3: used']);
});
