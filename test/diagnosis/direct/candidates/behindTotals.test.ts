/** Lines behind totals that another sheet contradicts. */
import { linesBehind } from '../../../../src/diagnosis/candidates/behindTotals';
import { singleCellCandidates } from '../../../../src/diagnosis/candidates/singleCell';
import {
  asText,
  cellNamed,
  decimal,
  handMade,
  live,
  valuesOf,
  type HandFigure,
  type HandMade,
  type HandTable,
} from '../handMade';
import { singles, told, trialOf } from './told';

describe('between sheets, what stands behind a total that another sheet contradicts', () => {
  const tables = (line: HandFigure): readonly HandTable[] => [
    { rows: [[115]] },
    { rows: [[live('=A2+A3', 133)], [line], [80]] },
  ];

  function behind(line: HandFigure, more = 0): readonly string[] {
    const wrong = Array.from({ length: more }, (_, place) => `B${place + 1} = C${place + 1}`);
    const [first, second] = tables(line);
    const rows = Array.from({ length: Math.max(1, more) }, (_, row) => [
      row === 0 ? 115 : null,
      ...(row < more ? [4000 + 17 * row, 9000 + 31 * row] : []),
    ]);
    const hand = handMade(
      [{ ...first, rows }, second ?? { rows: [] }],
      ['A1 = S2!A1', 'S2!A1 = S2!A2 + S2!A3', ...wrong],
    );
    return singleCellCandidates(hand.network, trialOf(hand))
      .map(told)
      .filter((one) => one.startsWith('S2!'));
  }

  test('a line that a slip explains is supposed as well', () => {
    expect(behind(53)).toEqual(['S2!A1=115 at 1.05', 'S2!A2=35 at 0.65 (swapped-digits)']);
  });

  test('not where more than two dozen equations fail', () => {
    expect(behind(53, 23)).toHaveLength(2);
    expect(behind(53, 24)).toHaveLength(1);
  });

  test('not within one sheet', () => {
    const found = singles(
      [
        [115, null],
        [live('=A3+A4', 133), null],
        [53, null],
        [80, null],
      ],
      ['A1 = A2', 'A2 = A3 + A4'],
    );
    expect(found.map((one) => one.replace(/ at.*/, ''))).toEqual(['A1=133', 'A2=115']);
  });
});

describe('lines behind a total', () => {
  function lines(hand: HandMade, total: string, value: number): string {
    const found = linesBehind(hand.network, trialOf(hand), { cell: cellNamed(total), value: decimal(value) });
    return valuesOf(found.map((one) => [one.cell, one.value] as const));
  }

  test('those that a slip explains, the nearest first, with the sign that they stand with', () => {
    const hand = handMade(
      [{ rows: [[live('=A2+A3-A4', 65)], [live('=A5+A6', 74)], [8], [17], [21], [53]] }],
      ['A1 = A2 + A3 - A4', 'A2 = A5 + A6'],
    );
    // 53 for 35; 8 less 18 is below nought.
    expect(lines(hand, 'A1', 47)).toBe('A6=35');
    // 17 for 71: it is taken away.
    expect(lines(hand, 'A1', 11)).toBe('A4=71');
    expect(lines(hand, 'A1', 1)).toBe('');
  });

  test('one mistyped digit is no such slip', () => {
    const hand = handMade([{ rows: [[live('=A2', 53)], [53]] }], ['A1 = A2']);
    expect(lines(hand, 'A1', 54)).toBe('');
    expect(lines(hand, 'A1', 35)).toBe('A2=35');
    expect(lines(hand, 'A1', 530)).toBe('A2=530');
  });

  test('only figures that were typed', () => {
    const hand = handMade(
      [{ rows: [[live('=A2+A3+A4', 159)], [live('=S9!A1', 53)], [53], [asText(53)]] }],
      ['A1 = A2 + A3 + A4'],
    );
    expect(lines(hand, 'A1', 141)).toBe('A3=35');
  });

  test('only behind sums that hold', () => {
    const sums = (text: string): string =>
      lines(handMade([{ rows: [[live('=A2', 53)], [53], [1]] }], [text]), 'A1', 35);
    expect(sums('A1 = A2')).toBe('A2=35');
    expect(sums('A1 = A2 + A3')).toBe('');
    expect(sums('A1 = A2 / A3 * 1')).toBe('');
  });

  test('not behind a total that holds by another derivation only', () => {
    const hand = handMade(
      [{ rows: [[live('=A2', 53)], [53], [1]] }],
      [['A1 = A2 + A3', { alternatives: [{ kind: 'sum', terms: [{ cell: cellNamed('A2'), sign: 1 }] }] }]],
    );
    expect(hand.run.equations.map(({ outcome, via }) => [outcome, via])).toEqual([['pass', 'alternative']]);
    expect(lines(hand, 'A1', 35)).toBe('');
  });

  test('a line of two sums is told once', () => {
    const hand = handMade(
      [
        {
          rows: [
            [live('=A2+A3', 106), null],
            [live('=A4', 53), null],
            [live('=A4', 53), null],
            [53, null],
          ],
        },
      ],
      ['A1 = A2 + A3', 'A2 = A4', 'A3 = A4'],
    );
    expect(lines(hand, 'A1', 88)).toBe('A4=35');
  });

  test('nothing behind an empty cell', () => {
    const hand = handMade([{ rows: [[null], [53]] }], ['A1 = A2']);
    expect(lines(hand, 'A1', 35)).toBe('');
  });

  test('four levels down, and no further', () => {
    const rows = [1, 2, 3, 4, 5].map(() => [live('=X1', 53)]);
    const equations = [1, 2, 3, 4, 5].map((row) => `A${row} = A${row + 1}`);
    const hand = handMade([{ rows: [...rows, [53]] }], equations);
    expect(lines(hand, 'A2', 35)).toBe('A6=35');
    expect(lines(hand, 'A1', 35)).toBe('');
  });

  test('no further where two hundred figures were seen', () => {
    function behind(count: number): string {
      const others = Array.from({ length: count - 1 }, () => [live('=X1', 0)]);
      const parts = Array.from({ length: count }, (_, part) => `A${part + 2}`);
      const hand = handMade(
        [{ rows: [[live('=X1', 53)], [live('=X1', 53)], ...others, [53]] }],
        [`A1 = ${parts.join(' + ')}`, `A2 = A${count + 2}`],
      );
      return lines(hand, 'A1', 35);
    }
    expect(behind(198)).toBe('A200=35');
    expect(behind(199)).toBe('');
  });
});
