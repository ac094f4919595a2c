/** All amounts of a table a thousand times what other sheets say: one mistake of the unit. */
import type { SupposedFigure } from '../../../src/diagnosis/rootCause';
import { unitSlips } from '../../../src/diagnosis/unitSlips';
import {
  handMade,
  nameOf,
  type HandColumn,
  type HandEquation,
  type HandFigure,
  type HandMade,
  type HandTable,
} from './handMade';

function told({ cell, stated, expected }: SupposedFigure): string {
  return `${nameOf(cell)} ${stated?.toFixed() ?? '?'}→${expected?.toFixed() ?? '?'}`;
}

function slips({ network, failing }: HandMade): readonly string[] {
  return unitSlips(network, new Set(failing)).roots.map((root) =>
    [root, ...root.symptoms].map(told).join(', '),
  );
}

/** Figures of S1 held against those of S2, one in each row. */
function held(
  own: readonly HandFigure[],
  others: readonly HandFigure[],
  columns: readonly HandColumn[] = [],
): HandMade {
  return handMade(
    [
      { columns, rows: own.map((figure) => [figure]) },
      { rows: others.map((figure) => [figure]), columns: [{ kind: 'count' }] },
    ],
    own.map((_, row) => `A${row + 1} = S2!A${row + 1}`),
  );
}

const OTHERS = [11, 12, 13, 14, 15];
const times = (factor: number): readonly number[] =>
  OTHERS.map((value) => Number((value * factor).toPrecision(9)));

describe('the amounts of one sheet', () => {
  test.each([
    [1000, 3],
    [1_000_000, 6],
    [1_000_000_000, 9],
    [0.001, -3],
    [0.000001, -6],
    [1e-9, -9],
  ])('times %d', (factor, power) => {
    const hand = held(times(factor), OTHERS, [{ decimals: 9 }]);
    const [root] = unitSlips(hand.network, new Set(hand.failing)).roots;
    expect(root?.explanations).toMatchObject([{ kind: 'sheet-unit', power, count: 5 }]);
    expect(root?.expected?.toFixed()).toBe('11');
  });

  test.each([10, 100, 10_000, 1])('not times %d', (factor) => {
    expect(slips(held(times(factor), OTHERS))).toEqual([]);
  });

  test('are told as one, at the first of them', () => {
    const hand = held(times(1000), OTHERS);
    const found = unitSlips(hand.network, new Set(hand.failing));
    const [root] = found.roots;
    expect(slips(hand)).toEqual(['A1 11000→11, A2 12000→12, A3 13000→13, A4 14000→14, A5 15000→15']);
    expect(root?.changed.map(nameOf)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
    expect(root?.rivals).toEqual([]);
    expect(root?.result).toBe(hand.run.equations[0]);
    expect(root?.accountsFor).toEqual(hand.run.equations);
    expect(root?.explanations).toEqual([
      { kind: 'sheet-unit', power: 3, count: 5, against: hand.cell('S2!A1') },
    ]);
    expect([...found.healed]).toEqual([0, 1, 2, 3, 4]);
  });

  test('in their order on the sheet, each once', () => {
    const { network, failing } = handMade(
      [{ rows: [[11000], [12000], [13000]] }, { rows: [[11], [12], [13]], columns: [{ kind: 'count' }] }],
      ['A3 = S2!A3', 'A2 = S2!A2', 'A1 = S2!A1', 'A1 = S2!A1'],
    );
    const found = unitSlips(network, new Set(failing));
    expect(found.roots.map((root) => [root, ...root.symptoms].map(told).join(', '))).toEqual([
      'A1 11000→11, A2 12000→12, A3 13000→13',
    ]);
  });

  test('noughts are in every unit', () => {
    expect(slips(held([...times(1000), 0], [...OTHERS, 0]))).toEqual([
      'A1 11000→11, A2 12000→12, A3 13000→13, A4 14000→14, A5 15000→15',
    ]);
    const { network, failing } = handMade(
      [
        {
          rows: [
            [11000, 0],
            [12000, 0],
            [13000, 0],
          ],
        },
        { rows: [[11], [12], [13]], columns: [{ kind: 'count' }] },
      ],
      [1, 2, 3].map((row) => `S2!A${row} = A${row} + B${row}`),
    );
    expect(
      unitSlips(network, new Set(failing)).roots.map((root) => [root, ...root.symptoms].map(told)),
    ).toEqual([['A1 11000→11', 'A2 12000→12', 'A3 13000→13']]);
  });

  test('three are enough, two are not', () => {
    expect(slips(held([11000, 12000, 13000], [11, 12, 13]))).toHaveLength(1);
    expect(slips(held([11000, 12000], [11, 12]))).toEqual([]);
  });

  test.each<[string, readonly number[], readonly number[], number]>([
    ['one of five disagrees otherwise', [11000, 12000, 13000, 14000, 7], OTHERS, 1],
    ['two of five disagree otherwise', [11000, 12000, 13000, 8, 7], OTHERS, 0],
    ['one of four disagrees otherwise', [11000, 12000, 13000, 7], [11, 12, 13, 14], 0],
    ['one of five agrees', [11000, 12000, 13000, 14000, 15], OTHERS, 0],
  ])('most of them: %s', (_, own, others, count) => {
    expect(slips(held(own, others))).toHaveLength(count);
  });

  /** The last figures are held against each other only. */
  function heldBesides(count: number): HandMade {
    const own = times(1000).slice(0, count);
    const besides: HandEquation = [`A${count + 1} = B${count + 1}`, { relation: 'between' }];
    return handMade(
      [
        { rows: [...own.map((value) => [value, null]), [5, 5]] },
        { rows: OTHERS.map((value) => [value]), columns: [{ kind: 'count' }] },
      ],
      [...own.map((_, row) => `A${row + 1} = S2!A${row + 1}`), besides],
    );
  }

  test('four of five that disagree are most of them, three of four are not', () => {
    expect(slips(heldBesides(3))).toEqual([]);
    const hand = heldBesides(4);
    expect(slips(hand)).toHaveLength(1);
    expect([...unitSlips(hand.network, new Set(hand.failing)).healed]).toEqual([0, 1, 2, 3]);
  });

  test('an empty amount is none', () => {
    const hand = handMade(
      [
        { rows: OTHERS.map((value) => [value * 1000, null]) },
        { rows: OTHERS.map((value) => [value]), columns: [{ kind: 'count' }] },
      ],
      OTHERS.map((_, row) => `S2!A${row + 1} = A${row + 1} + B${row + 1}`),
    );
    expect(slips(hand)).toEqual(['A1 11000→11, A2 12000→12, A3 13000→13, A4 14000→14, A5 15000→15']);
  });

  test('counts of households are no amounts', () => {
    expect(slips(held(times(1000), OTHERS, [{ kind: 'count' }]))).toEqual([]);
  });
});

describe('with a third sheet', () => {
  const columns: readonly HandColumn[] = [{ kind: 'count' }];
  const rows = (factor: number): HandTable['rows'] => OTHERS.map((value) => [value * factor]);

  function three(second: HandTable, third: HandTable, further: readonly HandEquation[]): readonly string[] {
    const equations = OTHERS.map((_, row) => `A${row + 1} = S2!A${row + 1}`);
    return slips(handMade([{ rows: rows(1000) }, second, third], [...equations, ...further]));
  }

  test('that agrees, the other one is in another unit', () => {
    const found = three({ rows: rows(1) }, { rows: rows(1000), columns }, ['A1 = S3!A1']);
    expect(found).toEqual(['S2!A1 11→11000, S2!A2 12→12000, S2!A3 13→13000, S2!A4 14→14000, S2!A5 15→15000']);
  });

  test('that would agree then, all goes with it', () => {
    const found = three({ rows: rows(1), columns }, { rows: rows(1), columns }, ['A1 = S3!A1']);
    expect(found).toHaveLength(1);
  });

  test('the one of which more figures disagree is told, and what it accounts for is not told again', () => {
    const further = OTHERS.map((_, row) => `A${row + 1} = S3!A${row + 1}`);
    const hand = handMade(
      [{ rows: rows(1) }, { rows: rows(1) }, { rows: rows(1) }].map((table, place) =>
        place === 0 ? { rows: rows(1000) } : table,
      ),
      [...OTHERS.map((_, row) => `A${row + 1} = S2!A${row + 1}`), ...further],
    );
    expect(slips(hand)).toEqual(['A1 11000→11, A2 12000→12, A3 13000→13, A4 14000→14, A5 15000→15']);
  });

  test('what is left of another sheet has to be enough by itself', () => {
    // S1 accounts for five; of the four of S2 two are among them.
    const small = (count: number): HandTable['rows'] => rows(1).slice(0, count);
    const hand = handMade(
      [{ rows: rows(1000) }, { rows: small(4) }, { rows: rows(1) }, { rows: rows(1000) }],
      [
        ...[1, 2].map((row) => `A${row} = S2!A${row}`),
        ...[3, 4, 5].map((row) => `A${row} = S3!A${row}`),
        ...[3, 4].map((row) => `S2!A${row} = S4!A${row}`),
      ],
    );
    expect(slips(hand)).toEqual(['A1 11000→11, A2 12000→12, A3 13000→13, A4 14000→14, A5 15000→15']);
  });

  test('sheets that have nothing to do with each other are told apart', () => {
    const hand = handMade(
      [{ rows: rows(1000) }, { rows: rows(1), columns }, { rows: rows(1000) }, { rows: rows(1), columns }],
      [
        ...OTHERS.map((_, row) => `A${row + 1} = S2!A${row + 1}`),
        ...OTHERS.map((_, row) => `S3!A${row + 1} = S4!A${row + 1}`),
      ],
    );
    expect(slips(hand)).toHaveLength(2);
  });

  test('the one with most figures first', () => {
    const hand = handMade(
      [{ rows: rows(1000) }, { rows: rows(1), columns }, { rows: rows(1000) }, { rows: rows(1), columns }],
      [
        ...[1, 2, 3].map((row) => `A${row} = S2!A${row}`),
        ...[1, 2, 3, 4, 5].map((row) => `S3!A${row} = S4!A${row}`),
      ],
    );
    expect(slips(hand).map((one) => one.slice(0, 5))).toEqual(['S3!A1', 'A1 11']);
  });
});

test('only what sheets say of each other counts', () => {
  const rows = OTHERS.map((value) => [value * 1000, value]);
  expect(
    slips(
      handMade(
        [{ rows }],
        OTHERS.map((_, row) => `A${row + 1} = B${row + 1}`),
      ),
    ),
  ).toEqual([]);
  const two = [{ rows: OTHERS.map((value) => [value * 1000]) }, { rows: OTHERS.map((value) => [value]) }];
  expect(
    slips(
      handMade(
        two,
        OTHERS.map((_, row) => `A${row + 1} <= S2!A${row + 1}`),
      ),
    ),
  ).toEqual([]);
  const all = OTHERS.map((_, row): HandEquation => [`A${row + 1} = S2!A${row + 1}`, { relation: 'row' }]);
  expect(slips(handMade(two, all))).toEqual([]);
});

test('comparisons that say nothing, being empty or nought on both sides, are not counted', () => {
  expect(slips(held([11000, 12000, 13000, 0, 0, null], [11, 12, 13, 0, 0, null]))).toHaveLength(1);
});

test('cells outside of all tables are of no table', () => {
  const hand = handMade([{ rows: [[11000], [12000], [13000]] }], ['A1 = S9!A1', 'A2 = S9!A2', 'A3 = S9!A3'], {
    outside: { 'S9!A1': 11, 'S9!A2': 12, 'S9!A3': 13 },
  });
  expect(slips(hand)).toEqual(['A1 11000→11, A2 12000→12, A3 13000→13']);
});
