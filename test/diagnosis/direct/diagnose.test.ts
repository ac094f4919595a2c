/** Root causes: what is told of each mistake, and what is told together. */
import type { CellIssue, StructureResult } from '../../../src/checks/engine/result';
import { diagnose } from '../../../src/diagnosis/diagnose';
import { indexEquations } from '../../../src/diagnosis/network';
import type { RootCause, SupposedFigure } from '../../../src/diagnosis/rootCause';
import {
  cellNamed,
  decimal,
  handMade,
  live,
  nameOf,
  type HandColumn,
  type HandEquation,
  type HandMade,
  type HandTable,
} from './handMade';

function roots({ reading, run }: HandMade): readonly RootCause[] {
  return diagnose(reading, run);
}

/** "A1 67→61": what a cell states and should state. */
function told({ cell, stated, expected }: SupposedFigure): string {
  return `${nameOf(cell)} ${stated?.toFixed() ?? '?'}→${expected?.toFixed() ?? '?'}`;
}

function rootsOf(tables: readonly HandTable[], equations: readonly HandEquation[]): readonly RootCause[] {
  return roots(handMade(tables, equations));
}

function only(found: readonly RootCause[]): RootCause {
  const [root, ...others] = found;
  if (!root || others.length > 0) throw new Error(found.map(told).join(', '));
  return root;
}

function issueOf(cell: string, kind: string): CellIssue {
  return {
    check: 'whole-count',
    cell: cellNamed(cell),
    severity: 'error',
    outcome: 'fail',
    kind,
    stated: null,
    proposed: null,
    message: { key: 'findings.hygiene.unit-missing' },
  };
}

function accountsFor({ accountsFor: results }: RootCause): readonly string[] {
  return results.map(({ equation }) => equation.text);
}

test('nothing is wrong where every equation holds', () => {
  expect(rootsOf([{ rows: [[61], [35], [26]] }], ['A1 = A2 + A3'])).toEqual([]);
});

test('a wrong total: its figure, its rivals, its equation', () => {
  const root = only(rootsOf([{ rows: [[78], [35], [null], [26]] }], ['A1 = A2 + A3 + A4']));
  expect(told(root)).toBe('A1 78→61');
  expect(root.rivals.map(told)).toEqual(['A2 35→52', 'A4 26→43', 'A3 ?→17']);
  expect(root.rivals.map(({ isExplained }) => isExplained)).toEqual([false, false, true]);
  expect([root.symptoms, root.changed.map(nameOf), accountsFor(root)]).toEqual([
    [],
    ['A1', 'A1'],
    ['A1 = A2 + A3 + A4'],
  ]);
  expect([root.result.equation.text, root.explanations]).toEqual(['A1 = A2 + A3 + A4', []]);
});

test('an index of the equations that is at hand gives the same', () => {
  const hand = handMade([{ rows: [[67], [35], [26]] }], ['A1 = A2 + A3']);
  expect(diagnose(hand.reading, hand.run, indexEquations(hand.run.equations))).toEqual(roots(hand));
});

describe('figures that were carried along are symptoms', () => {
  const rows = [[live('=A2', 133)], [live('=A3+A4', 133)], [53], [80]];
  const equations = ['A1 = A2', 'A2 = A3 + A4', 'S2!A1 = A1'];

  test('of the line that was wrong', () => {
    const root = only(rootsOf([{ parents: [null, 0, 1, 1], rows }, { rows: [[115]] }], equations));
    expect(told(root)).toBe('A3 53→35');
    expect(root.symptoms.map(told)).toEqual(['A2 133→115', 'A1 133→115']);
    expect(root.changed.map(nameOf)).toEqual(['A3', 'A3']);
    expect(accountsFor(root)).toEqual(['S2!A1 = A1']);
  });
});

describe('the equation that a mistake is told by', () => {
  test.each<[string, readonly HandEquation[], string]>([
    ['its lines rather than its row', ['A1 = B1 + C1', 'A1 = A2 + A3'], 'A1 = A2 + A3'],
    ['one that it is the total of', ['D1 = A1', 'A1 = B1 + C1'], 'A1 = B1 + C1'],
    ['any equation rather than a limit', ['A1 <= E1', 'D1 = A1'], 'D1 = A1'],
  ])('%s', (_, equations, text) => {
    const hand = handMade([{ rows: [[777, 57, 43, 100, 120], [61], [39]] }], equations);
    const root = roots(hand).find(({ cell }) => nameOf(cell) === 'A1');
    expect(root?.result.equation.text).toBe(text);
    expect(root && [...accountsFor(root)].sort()).toEqual(equations.map(String).sort());
  });
});

describe('limits that are passed', () => {
  const counts: readonly HandColumn[] = [
    { kind: 'count' },
    { kind: 'count' },
    { kind: 'count' },
    { kind: 'count' },
  ];

  test('those of one row are one finding, at the first of them', () => {
    const root = only(
      rootsOf(
        [{ columns: counts, rows: [[100, 120, 130, 5]] }],
        ['B1 <= A1', 'C1 <= A1', 'C1 <= B1', 'D1 <= A1'],
      ),
    );
    expect(told(root)).toBe('B1 120→?');
    expect(root.symptoms.map(told)).toEqual(['C1 130→?', 'C1 130→?']);
    expect(accountsFor(root)).toEqual(['B1 <= A1', 'C1 <= A1', 'C1 <= B1']);
  });

  test('a cell is no symptom of itself', () => {
    const root = only(rootsOf([{ columns: counts, rows: [[100, 120, 110]] }], ['B1 <= A1', 'B1 <= C1']));
    expect([told(root), root.symptoms, accountsFor(root)]).toEqual([
      'B1 120→?',
      [],
      ['B1 <= A1', 'B1 <= C1'],
    ]);
  });

  test('those of two rows, or of two tables, are two', () => {
    const found = rootsOf(
      [
        {
          columns: counts,
          rows: [
            [100, 120],
            [100, 130],
          ],
        },
        { columns: counts, rows: [[100, 140]] },
      ],
      ['B1 <= A1', 'B2 <= A2', 'S2!B1 <= S2!A1'],
    );
    expect(found.map(told)).toEqual(['B1 120→?', 'B2 130→?', 'S2!B1 140→?']);
  });

  test('two tables that hang together keep theirs apart', () => {
    const found = rootsOf(
      [
        { columns: counts, rows: [[100, 120]] },
        { columns: counts, rows: [[100, 140]] },
      ],
      ['B1 <= A1', 'S2!B1 <= S2!A1', 'S2!A1 = A1'],
    );
    expect(found.map(told)).toEqual(['B1 120→?', 'S2!B1 140→?']);
  });

  test('they come after what is no limit', () => {
    const found = roots(contradiction(['F1 <= E1']));
    expect(found.map((root) => [told(root), root.symptoms])).toEqual([
      ['C1 28→30', []],
      ['F1 25→?', []],
    ]);
  });

  test.each([
    ['B1', 'fraction', 0],
    ['B1', 'slipped-separator', 0],
    ['A1', 'negative', 0],
    ['B1', 'number-as-text', 1],
    ['C1', 'fraction', 1],
    ['S2!A1', 'fraction', 1],
  ])('a limit on a figure that is none of its kind goes with it: %s, %s', (cell, kind, count) => {
    const hand = handMade([{ columns: counts, rows: [[100, 120, 5]] }, { rows: [[1]] }], ['B1 <= A1'], {
      issues: [issueOf(cell, kind)],
    });
    expect(roots(hand)).toHaveLength(count);
  });

  test('an equation is told beside the figure that is none of its kind', () => {
    expect(roots(contradiction([], [issueOf('B1', 'fraction')])).map(told)).toEqual(['C1 28→30']);
  });
});

/** 30 of 100 counted make 30 %, two other rates say 28: nothing explains that. */
function contradiction(
  further: readonly string[],
  issues: readonly CellIssue[] = [],
  columns: readonly HandColumn[] = [{ kind: 'count' }, { kind: 'count' }, { kind: 'rate' }],
): HandMade {
  const equations = [...further, 'C1 = B1 / A1 * 100', 'C1 = D1'];
  return handMade([{ columns, rows: [[100, 30, 28, 28, 20, 25]] }], equations, { issues });
}

/** Limits of so many rows, one a row. */
function manyLimits(rows: number): readonly RootCause[] {
  const lines = Array.from({ length: rows }, (_, row) => [100, 101 + row]);
  return rootsOf(
    [{ rows: lines }],
    lines.map((__, row) => `B${row + 1} <= A${row + 1}`),
  );
}

describe('a list that nobody would read', () => {
  test('eight are told one by one', () => {
    const found = manyLimits(8);
    expect(found.map(told)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((row) => `B${row} ${100 + row}→?`));
    expect(found.flatMap(({ explanations }) => explanations)).toEqual([]);
  });

  test('nine are told as one, with their cells', () => {
    const root = only(manyLimits(9));
    expect(told(root)).toBe('B1 101→?');
    expect(root.explanations).toEqual([{ kind: 'many', count: 9 }]);
    expect(root.symptoms.map(told)).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((row) => `B${row} ${100 + row}→?`));
    expect(accountsFor(root)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((row) => `B${row} <= A${row}`));
  });

  test('those of another table, or of another check, are counted apart', () => {
    const lines = [0, 1, 2, 3, 4].map((row) => [100, 101 + row]);
    const limits = [1, 2, 3, 4, 5].flatMap((row) => [`B${row} <= A${row}`, `S2!B${row} <= S2!A${row}`]);
    expect(rootsOf([{ rows: lines }, { rows: lines }], [...limits, 'S2!A1 = A1'])).toHaveLength(10);
  });
});

describe('tables that relations tie together', () => {
  test('a figure that is wrong in one is told once for both', () => {
    const found = rootsOf([{ rows: [[67], [35], [26]] }, { rows: [[61]] }], ['A1 = A2 + A3', 'S2!A1 = A1']);
    const root = only(found);
    expect(told(root)).toBe('A1 67→61');
    expect(accountsFor(root)).toEqual(['A1 = A2 + A3', 'S2!A1 = A1']);
  });

  test('also by way of a third', () => {
    const found = rootsOf(
      [{ rows: [[67], [35], [26]] }, { rows: [[61]] }, { rows: [[61]] }],
      ['S3!A1 = S2!A1', 'A1 = A2 + A3', 'S2!A1 = A1'],
    );
    expect(found.map(told)).toEqual(['A1 67→61']);
  });

  test('others are told apart, in the order of their equations', () => {
    const found = rootsOf(
      [{ rows: [[67], [35], [26]] }, { rows: [[68], [35], [26]] }],
      ['S2!A1 = S2!A2 + S2!A3', 'A1 = A2 + A3'],
    );
    expect(found.map(told)).toEqual(['S2!A1 68→61', 'A1 67→61']);
  });
});

describe('cells outside of all tables', () => {
  test('tie no tables together', () => {
    // Told together, the slip of the second table would come first.
    const found = rootsOf(
      [{ rows: [[67], [35], [26]] }, { rows: [[610], [530], [260]] }],
      ['S2!A9 = S9!A1', 'A9 = S9!A2', 'A1 = A2 + A3', 'S2!A1 = S2!A2 + S2!A3'],
    );
    expect(found.map(told)).toEqual(['A1 67→61', 'S2!A2 530→350']);
  });

  test('what is said of them changes nothing', () => {
    const hand = handMade([{ rows: [[67], [35], [26]] }], ['A1 = A2 + A3'], {
      issues: [issueOf('S9!A1', 'fraction')],
    });
    expect(roots(hand).map(told)).toEqual(['A1 67→61']);
  });
});

test('a slipped separator is told by the figure that was meant, in its own table', () => {
  const meant = { stated: decimal('3.5'), proposed: decimal(3500) };
  const hand = handMade(
    [{ rows: [[71], [5]] }, { rows: [[3526], [3.5], [26]] }],
    ['A1 = A2', 'S2!A1 = S2!A2 + S2!A3'],
    { issues: [{ ...issueOf('S2!A2', 'slipped-separator'), ...meant }] },
  );
  expect(roots(hand).map((root) => [told(root), root.explanations.map(({ kind }) => kind)])).toEqual([
    ['A1 71→5', []],
    ['S2!A2 3.5→3500', ['slipped-separator']],
  ]);
});

test('a figure that agrees with its own sheet, and not with another, is a copy that was not brought up to date', () => {
  const found = rootsOf(
    [
      {
        rows: [
          [live('=A2+A3', 170), 61],
          [94, 35],
          [76, 26],
        ],
      },
      { rows: [[61]] },
      { rows: [[79]] },
    ],
    ['B1 = B2 + B3', 'A2 = S3!A1', 'A1 = A2 + A3'],
  );
  const root = only(found);
  expect(told(root)).toBe('A2 94→79');
  expect(root.explanations.map(({ kind }) => kind)).toEqual(['stale-copy']);
  expect(root.symptoms.map(told)).toEqual(['A1 170→155']);
});

test('a total that a later mistake brings back to what it states is no symptom', () => {
  const found = rootsOf(
    [{ rows: [[live('=A2+A3', 613)], [530], [83]] }, { rows: [[350, 263]] }],
    ['A1 = A2 + A3', 'A2 = S2!A1', 'A3 = S2!B1'],
  );
  expect(found.map((root) => [told(root), ...root.symptoms.map(told)])).toEqual([
    ['A2 530→350'],
    ['A3 83→263'],
  ]);
});

describe('a formula that is wrong by itself', () => {
  function structure(check: string, others: Partial<StructureResult> = {}): StructureResult {
    return {
      check,
      severity: 'warning',
      outcome: 'fail',
      kind: 'short-range',
      cell: cellNamed('A1'),
      further: [],
      stated: null,
      proposed: null,
      message: { key: 'findings.hygiene.unit-missing' },
      cause: { key: 'findings.hygiene.unit-missing' },
      ...others,
    };
  }

  // 530 for 350 would make the total right.
  function withStructure(found: readonly StructureResult[]): string {
    return told(
      only(roots(handMade([{ rows: [[610], [530], [260]] }], ['A1 = A2 + A3'], { structure: found }))),
    );
  }

  test.each<[string, readonly StructureResult[], string]>([
    ['nothing is said of it', [], 'A2 530→350'],
    ['it was typed over', [structure('typed-over')], 'A1 610→790'],
    ['its range is wrong', [structure('formula-range')], 'A1 610→790'],
    ['it averages rates', [structure('averaged-rate')], 'A1 610→790'],
    ['something else is said of it', [structure('duplicate-line')], 'A2 530→350'],
    [
      'it is said to be behind another',
      [structure('formula-range', { cell: cellNamed('A3'), explains: [cellNamed('A1')] })],
      'A1 610→790',
    ],
    ['it is behind another', [structure('formula-range', { explains: [cellNamed('A3')] })], 'A2 530→350'],
  ])('is believed before a slip in one of its parts: %s', (_, found, root) => {
    expect(withStructure(found)).toBe(root);
  });
});

test('a unit slip is told first, and its figures are not told again', () => {
  const found = rootsOf(
    [{ rows: [[67], [35], [26]] }, { rows: [[1000], [2000], [3000]] }, { rows: [[1], [2], [3]] }],
    ['A1 = A2 + A3', 'S2!A1 = S3!A1', 'S2!A2 = S3!A2', 'S2!A3 = S3!A3'],
  );
  expect(found.map(told)).toEqual(['S2!A1 1000→1', 'A1 67→61']);
});

test('each of two mistakes has the figures that moved with it', () => {
  const found = rootsOf(
    [
      {
        rows: [
          [live('=A2+A3', 700), live('=B2+B3', 900)],
          [530, 100],
          [170, 800],
        ],
      },
      { rows: [[520, 180]] },
    ],
    ['A1 = A2 + A3', 'B1 = B2 + B3', 'S2!A1 = A1', 'S2!B1 = B1'],
  );
  expect(found.map((root) => [told(root), ...root.symptoms.map(told)])).toEqual([
    ['A2 530→350', 'A1 700→520'],
    ['B3 800→80', 'B1 900→180'],
  ]);
});

test('a total that two mistakes moved is listed under the last of them alone', () => {
  const found = rootsOf(
    [{ rows: [[live('=A2+A3', 700)], [530], [170]] }, { rows: [[350, 71]] }],
    ['A1 = A2 + A3', 'A2 = S2!A1', 'A3 = S2!B1'],
  );
  expect(found.map((root) => [told(root), ...root.symptoms.map(told)])).toEqual([
    ['A2 530→350'],
    ['A3 170→71', 'A1 700→421'],
  ]);
});
