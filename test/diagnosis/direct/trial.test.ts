/** What becomes of totals and equations when some figures are supposed to be others. */
import { evaluationIn, startTrial, suppose, trialLookup } from '../../../src/diagnosis/trial';
import {
  asText,
  cellNamed,
  decimal,
  handMade,
  live,
  nameOf,
  valuesOf,
  type HandColumn,
  type HandEquation,
  type HandFigure,
} from './handMade';

/** "A2=60 A1=140; follows A1; heals 0; breaks 1" */
function supposed(
  rows: readonly (readonly HandFigure[])[],
  equations: readonly HandEquation[],
  changes: Readonly<Record<string, number>>,
  columns: readonly HandColumn[] = [],
): string {
  const { network, failing } = handMade([{ rows, columns }], equations);
  const wanted = Object.entries(changes).map(([cell, value]) => [cellNamed(cell), decimal(value)] as const);
  const { trial, followers, healed, broken } = suppose(network, startTrial(failing), new Map(wanted));
  return [
    valuesOf(trial.values),
    `follows ${followers.map(nameOf).join(' ')}`,
    `heals ${healed.join(' ')}`,
    `breaks ${broken.join(' ')}`,
  ].join('; ');
}

const SUM: readonly HandEquation[] = ['A1 = A2 + A3'];

test.each<[string, readonly HandFigure[], Readonly<Record<string, number>>, string]>([
  ['a total follows its lines', [133, 53, 80], { A2: 60 }, 'A2=60 A1=140; follows A1; heals ; breaks '],
  ['not where it did not agree with them', [150, 53, 80], { A2: 60 }, 'A2=60; follows ; heals ; breaks '],
  ['it may come to agree', [150, 53, 80], { A2: 70 }, 'A2=70; follows ; heals 0; breaks '],
  [
    'not where it is supposed itself',
    [133, 53, 80],
    { A2: 60, A1: 5 },
    'A2=60 A1=5; follows ; heals ; breaks 0',
  ],
  ['lines do not follow their total', [133, 53, 80], { A1: 5 }, 'A1=5; follows ; heals ; breaks 0'],
  ['what stays the same moves nothing', [133, 53, 80], { A2: 53 }, 'A2=53; follows ; heals ; breaks '],
  ['an empty total does not follow', [null, 0, null], { A2: 60 }, 'A2=60; follows ; heals ; breaks '],
])('%s', (_, column, changes, expected) => {
  expect(
    supposed(
      column.map((figure) => [figure]),
      SUM,
      changes,
    ),
  ).toBe(expected);
});

test('what follows is followed, once for all that moved', () => {
  const equations: readonly HandEquation[] = ['A1 = A2', 'A2 = A3 + A4', 'A5 = A3 + A1'];
  expect(supposed([[133], [133], [53], [80], [186]], equations, { A3: 60 })).toBe(
    'A3=60 A2=140 A5=200 A1=140; follows A2 A5 A1; heals ; breaks ',
  );
});

test('figures that feed each other do not go on for ever', () => {
  const circle: readonly HandEquation[] = ['A1 = A2 + A3', 'A2 = A1 - A3'];
  expect(supposed([[12], [5], [7]], circle, { A3: 8 })).toMatch(/^A3=8/);
});

test('equations that drive each other further come to an end', () => {
  const rising: readonly HandEquation[] = ['A1 = A2 + A3', 'A2 = A1 + A4'];
  expect(supposed([[0], [0], [0], [0]], rising, { A3: 1 })).toMatch(/^A3=1/);
});

test('a total that was rounded keeps the difference, and stays where rounding still explains it', () => {
  const rounded: readonly HandEquation[] = [['A1 = A2 + A3', { exact: false }]];
  const column: readonly HandFigure[][] = [[134], [53], [80]];
  expect(handMade([{ rows: column }], rounded).run.equations[0]?.outcome).toBe('rounding');
  expect(supposed(column, rounded, { A2: 54 })).toBe('A2=54; follows ; heals ; breaks ');
  expect(supposed(column, rounded, { A2: 60 })).toBe('A2=60 A1=141; follows A1; heals ; breaks ');
  // An exact sum moves with every unit.
  expect(supposed([[133], [53], [80]], rounded, { A2: 54 })).toBe(
    'A2=54 A1=134; follows A1; heals ; breaks ',
  );
});

test('what holds by another derivation does not follow the rule', () => {
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
  expect(supposed([[133], [53], [80]], [otherwise], { A2: 60 })).toBe('A2=60; follows ; heals ; breaks 0');
});

test('a limit moves nothing', () => {
  expect(supposed([[100, 30]], ['B1 <= A1'], { A1: 50 })).toBe('A1=50; follows ; heals ; breaks ');
  expect(supposed([[100, 30]], ['B1 <= A1'], { A1: 20 })).toBe('A1=20; follows ; heals ; breaks 0');
});

const RATE: readonly HandColumn[] = [{ kind: 'count' }, { kind: 'count' }, { kind: 'rate', decimals: 2 }];

test.each<[Readonly<Record<string, number>>, string]>([
  [{ B1: 40 }, 'B1=40 C1=13.33; follows C1; heals ; breaks '],
  [{ B1: 50 }, 'B1=50 C1=16.67; follows C1; heals ; breaks '],
  [{ A1: 0 }, 'A1=0; follows ; heals ; breaks '],
])('a rate follows its counts, at the decimals of its column: %j', (changes, expected) => {
  expect(supposed([[300, 30, 10]], ['C1 = B1 / A1 * 100'], changes, RATE)).toBe(expected);
});

test('what was supposed before stays, and only what moves now is told', () => {
  const { network, failing } = handMade([{ rows: [[133], [53], [80]] }], SUM);
  const first = suppose(network, startTrial(failing), new Map([[cellNamed('A2'), decimal(60)]]));
  const second = suppose(network, first.trial, new Map([[cellNamed('A3'), decimal(90)]]));
  expect(valuesOf(second.trial.values)).toBe('A2=60 A1=150 A3=90');
  expect(second.followers.map(nameOf)).toEqual(['A1']);
  const back = suppose(network, second.trial, new Map([[cellNamed('A1'), decimal(1)]]));
  expect([back.followers, back.broken, [...back.trial.failing]]).toEqual([[], [0], [0]]);
  const healed = suppose(network, back.trial, new Map([[cellNamed('A1'), decimal(150)]]));
  expect([healed.healed, [...healed.trial.failing]]).toEqual([[0], []]);
});

test('a supposed figure stands in place of the stated one, by the same formula', () => {
  const { network } = handMade([{ rows: [[live('=A2', 5)], [5], [asText(5)], [null]] }], []);
  const lookup = trialLookup(
    network,
    new Map(['A1', 'A2', 'A3'].map((cell) => [cellNamed(cell), decimal(7)] as const)),
  );
  expect(['A1', 'A2', 'A3', 'A4'].map((cell) => lookup(cellNamed(cell)))).toStrictEqual([
    { state: 'number', value: decimal(7), formula: '=A2' },
    { state: 'number', value: decimal(7), formula: null },
    { state: 'number', value: decimal(7), formula: null },
    { state: 'blank' },
  ]);
});

test('there is no equation at other places', () => {
  const { network, failing, run } = handMade([{ rows: [[133], [53], [80]] }], SUM);
  expect(evaluationIn(network, startTrial(failing), 0)).toBe(run.equations[0]);
  expect(() => evaluationIn(network, startTrial(failing), 9)).toThrow('No equation at place 9');
});
