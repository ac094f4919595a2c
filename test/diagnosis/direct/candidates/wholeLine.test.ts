/** Lines that were left out of totals, or added twice, in all columns. */
import { capitalTypeCandidates } from '../../../../src/diagnosis/candidates/capitalType';
import { singleCellCandidates } from '../../../../src/diagnosis/candidates/singleCell';
import { wholeLineCandidates } from '../../../../src/diagnosis/candidates/wholeLine';
import { type Trial } from '../../../../src/diagnosis/trial';
import {
  handMade,
  nameOf,
  type HandColumn,
  type HandEquation,
  type HandFigure,
  type HandMade,
  type HandTable,
} from '../handMade';
import { told, trialOf } from './told';

describe('a whole line', () => {
  function whole(
    rows: readonly (readonly HandFigure[])[],
    others: Partial<HandTable> = {},
    equations: readonly HandEquation[] = DOWN,
  ): HandMade {
    return handMade([{ rows, parents: [null, 0, 0, 0], ...others }], equations);
  }
  const DOWN = ['A', 'B', 'C'].map((column) => `${column}1 = ${column}2 + ${column}3 + ${column}4`);
  const lines = [
    [10, 21, 32],
    [43, 54, 65],
    [76, 87, 98],
  ];
  const candidates = (hand: HandMade): readonly string[] =>
    wholeLineCandidates(hand.network, trialOf(hand)).map(told);

  test('that was left out in all columns', () => {
    // 129, 162, 195 less the second line.
    expect(candidates(whole([[86, 108, 130], ...lines]))).toEqual([
      'A1=129 B1=162 C1=195 at 0.5 (omitted-line A3+B3+C3 in 3)',
    ]);
  });

  test('that was added twice', () => {
    expect(candidates(whole([[172, 216, 260], ...lines]))).toEqual([
      'A1=129 B1=162 C1=195 at 0.5 (doubled-line A3+B3+C3 in 3)',
    ]);
  });

  test('is named at the total, as no single cell', () => {
    const hand = whole([[86, 108, 130], ...lines]);
    const found = wholeLineCandidates(hand.network, trialOf(hand));
    expect(found.map(({ cell, singleCell }) => [nameOf(cell), singleCell])).toEqual([['A1', false]]);
  });

  test('in the columns that disagree; where one of them agrees the rest is tried', () => {
    expect(candidates(whole([[86, 162, 130], ...lines]))).toEqual([
      'A1=129 C1=195 at 0.5 (omitted-line A3+C3 in 2)',
    ]);
    expect(candidates(whole([[86, 999, 130], ...lines]))).toEqual([
      'A1=129 B1=1053 C1=195 at 0.5 (omitted-line A3+B3+C3 in 3)',
    ]);
  });

  test('not in one column alone, nor where no line fits', () => {
    expect(candidates(whole([[86, 162, 195], ...lines]))).toEqual([]);
    expect(candidates(whole([[87, 109, 131], ...lines]))).toEqual([]);
  });

  test('empty figures and noughts of the line say nothing', () => {
    const [first = [], , last = []] = lines;
    expect(candidates(whole([[86, 108, 900], first, [43, 54, null], last]))).toEqual([
      'A1=129 B1=162 at 0.5 (omitted-line A3+B3 in 2)',
    ]);
    expect(candidates(whole([[86, 108, 900], first, [43, 54, 0], last]))).toEqual([
      'A1=129 B1=162 at 0.5 (omitted-line A3+B3 in 2)',
    ]);
    expect(candidates(whole([[86, 900, 900], first, [43, 0, 0], last]))).toEqual([]);
  });

  test('rates are not added up', () => {
    const columns: readonly HandColumn[] = [{}, { kind: 'rate' }, { kind: 'rate' }];
    expect(candidates(whole([[86, 108, 130], ...lines], { columns }))).toEqual([]);
    expect(
      candidates(whole([[86, 108, 130], ...lines], { columns: [{}, { kind: 'count' }, { kind: 'rate' }] })),
    ).toEqual(['A1=129 B1=162 at 0.5 (omitted-line A3+B3 in 2)']);
  });

  test('only of sums down the outline', () => {
    const equations = DOWN.map((text): HandEquation => [text, { relation: 'row' }]);
    expect(candidates(whole([[86, 108, 130], ...lines], {}, equations))).toEqual([]);
  });

  test('two totals are looked at apart', () => {
    const both = handMade(
      [
        {
          rows: [
            [10, 20],
            [10, 20],
            [3, 7],
            [10, 20],
            [10, 20],
            [4, 9],
          ],
          parents: [null, 0, 0, null, 3, 3],
        },
      ],
      ['A1 = A2 + A3', 'B1 = B2 + B3', 'A4 = A5 + A6', 'B4 = B5 + B6'],
    );
    expect(candidates(both)).toEqual([
      'A1=13 B1=27 at 0.5 (omitted-line A3+B3 in 2)',
      'A4=14 B4=29 at 0.5 (omitted-line A6+B6 in 2)',
    ]);
  });

  test('a total outside of all tables has no lines', () => {
    const hand = handMade(
      [{ rows: [[10, 20]] }],
      [
        ['A9 = A1', { relation: 'outline' }],
        ['B9 = B1', { relation: 'outline' }],
      ],
      {
        outside: { A9: 3, B9: 4 },
      },
    );
    expect(candidates(hand)).toEqual([]);
    expect(capitalTypeCandidates(hand.network, trialOf(hand))).toEqual([]);
  });

  test('an equation that cannot be judged any more says nothing', () => {
    const hand = whole([[86, 108, 130], ...lines]);
    const unjudged = (places: readonly number[]): Trial => ({
      ...trialOf(hand),
      evaluations: new Map(
        hand.run.equations.flatMap((one, place) =>
          places.includes(place) ? [[place, { ...one, residual: null }] as const] : [],
        ),
      ),
    });
    expect(wholeLineCandidates(hand.network, unjudged([2])).map(told)).toEqual([
      'A1=129 B1=162 at 0.5 (omitted-line A3+B3 in 2)',
    ]);
    expect(singleCellCandidates(hand.network, unjudged([0, 1, 2]))).toEqual([]);
  });
});
