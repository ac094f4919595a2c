/** A single figure that may be wrong, and what it should be instead. */
import { singleCellCandidates } from '../../../../src/diagnosis/candidates/singleCell';
import { suppose } from '../../../../src/diagnosis/trial';
import { cellNamed, decimal, handMade, nameOf, type HandColumn, type HandFigure } from '../handMade';
import { singles, told, trialOf } from './told';

const RATE: readonly HandColumn[] = [{ kind: 'count' }, { kind: 'count' }, { kind: 'rate', decimals: 2 }];

describe('one figure is wrong', () => {
  test('of a sum: the total, or any of its parts, by the sign it stands with', () => {
    expect(singles([[500], [310], [120]], ['A1 = A2 - A3'])).toEqual(['A1=190 at 1', 'A2=620 at 1.05']);
    expect(singles([[100], [310], [120]], ['A1 = A2 - A3'])).toEqual([
      'A1=190 at 0.9 (one-digit)',
      'A2=220 at 1.05',
      'A3=210 at 0.65 (swapped-digits)',
    ]);
  });

  test('it is told with its cell, as a single one', () => {
    const hand = handMade([{ rows: [[78], [35], [26]] }], ['A1 = A2 + A3']);
    const found = singleCellCandidates(hand.network, trialOf(hand));
    expect(found.map(({ cell, singleCell }) => [nameOf(cell), singleCell])).toEqual([
      ['A1', true],
      ['A2', true],
      ['A3', true],
    ]);
  });

  test('what holds suggests nothing, nor does what only should', () => {
    expect(singles([[61], [35], [26]], ['A1 = A2 + A3'])).toEqual([]);
    expect(singles([[101, 100]], ['A1 <= B1'])).toEqual([]);
  });

  test('figures of what is already supposed are taken as supposed', () => {
    const hand = handMade([{ rows: [[78], [35], [26]] }], ['A1 = A2 + A3']);
    const { trial } = suppose(hand.network, trialOf(hand), new Map([[cellNamed('A2'), decimal(40)]]));
    expect(singleCellCandidates(hand.network, trial).map(told)).toEqual([
      'A1=66 at 1',
      'A2=52 at 1.05',
      'A3=38 at 1.05',
    ]);
  });

  test.each<[string, readonly HandColumn[], number, readonly string[]]>([
    ['amounts are not below nought', [{}], 10, ['A1=45 at 1', 'A3=5 at 1.05']],
    ['changes may be', [{ signed: true }], 10, ['A1=45 at 1', 'A2=-5 at 1.05', 'A3=5 at 1.05']],
  ])('%s', (_, columns, total, expected) => {
    const rows = [[total], [30], [40], [25]];
    expect(singles(rows, ['A1 = A2 + A3 - A4'], { columns }).filter((one) => !one.startsWith('A4'))).toEqual(
      expected,
    );
  });

  test.each<[HandColumn, readonly string[]]>([
    [{ kind: 'count' }, ['A2']],
    [{ kind: 'money' }, ['A1', 'A2', 'A3']],
  ])('households are counted whole, amounts are not: %j', (column, cells) => {
    const found = singles([[61], [35.5], [26]], ['A1 = A2 + A3'], { columns: [column] });
    expect(found.map((one) => one.slice(0, 2))).toEqual(cells);
  });

  test('each figure is supposed once, by the first equation that asks for it', () => {
    expect(
      singles(
        [
          [78, 61],
          [35, null],
          [26, null],
        ],
        ['A1 = A2 + A3', 'A1 = B1'],
      ),
    ).toEqual(['A1=61 at 1', 'A2=52 at 1.05', 'A3=43 at 1.05', 'B1=78 at 1.05']);
  });

  test('cells outside of all tables are not supposed', () => {
    const hand = handMade(
      [{ columns: RATE, rows: [[100, 30, 28]] }],
      ['A1 = B1 + S9!A1', 'C1 = S9!B1 / A1 * 100'],
      {
        outside: { 'S9!A1': 5, 'S9!B1': 31 },
      },
    );
    const found = singleCellCandidates(hand.network, trialOf(hand));
    expect(found.map(({ cell }) => nameOf(cell))).not.toContain('S9!A1');
    expect(found.map(({ cell }) => nameOf(cell))).not.toContain('S9!B1');
    expect(found.length).toBeGreaterThan(2);
  });
});

describe('an empty part', () => {
  test('would be what the total lacks; of several, any', () => {
    expect(singles([[78], [35], [null], [26], [null], [null]], ['A1 = A2 + A3 + A4 + A5 + A6'])).toEqual([
      'A1=61 at 1',
      'A2=52 at 1.05',
      'A3=17 at 1.25 (blank A5 A6)',
      'A4=43 at 1.05',
    ]);
  });

  test('with the sign that it stands with', () => {
    expect(singles([[50], [61], [null]], ['A1 = A2 - A3'])).toEqual([
      'A1=61 at 1',
      'A2=50 at 1.05',
      'A3=11 at 1.25 (blank)',
    ]);
  });

  test('a subtotal that was left empty counts as what its lines come to, and is not what is missing', () => {
    const implied: HandFigure = { state: 'implied', value: decimal(35) };
    expect(singles([[78], [implied], [26], [null]], ['A1 = A2 + A3 + A4'])).toEqual([
      'A1=61 at 1',
      'A2=52 at 1.25 (blank)',
      'A3=43 at 1.05',
      'A4=17 at 1.25 (blank)',
    ]);
  });

  test('a word is no empty part, and keeps the equation from being judged', () => {
    expect(singles([[78], [35], ['chưa có']], ['A1 = A2 + A3'])).toEqual([]);
  });
});

describe('of many parts, those that something else speaks against', () => {
  /** A total of so many lines, with a row sum at the first of them that fails. */
  function ofLines(count: number, difference = 90): readonly string[] {
    const lines = Array.from({ length: count }, (_, line) => [1000 + 7 * line]);
    const sum = lines.reduce((total, [value = 0]) => total + value, 0);
    const rows = [[sum + difference], ...lines.map(([line = 0], place) => [line, place === 0 ? 1093 : line])];
    const total = `A1 = ${lines.map((_, line) => `A${line + 2}`).join(' + ')}`;
    return singles(rows, [total, 'B2 = A2', 'B3 = A3']);
  }

  test('up to twelve, any', () => {
    expect(ofLines(12).map((one) => one.split('=')[0])).toHaveLength(12 + 1 + 2);
  });

  test('of thirteen, those in another equation that fails, and those that a slip explains', () => {
    const found = ofLines(13).map((one) => one.split(' ')[0]);
    expect(found).toEqual(['A1=13546', 'A2=1090', 'A3=1097', 'A4=1104', 'B2=1000', 'A2=1093']);
    // 190 more: only the first line, which the sum beside it speaks against.
    expect(ofLines(13, 190).map((one) => one.split(' ')[0])).toEqual([
      'A1=13546',
      'A2=1190',
      'B2=1000',
      'A2=1093',
    ]);
  });
});

describe('a rate', () => {
  test('would be what its counts come to, or a slip would have made another of a count', () => {
    expect(singles([[100, 30, 28]], ['C1 = B1 / A1 * 100'], { columns: RATE })).toEqual([
      'C1=30 at 1',
      'B1=300 at 0.65 (factor)',
      'B1=3 at 0.65 (factor)',
      'B1=30000 at 0.65 (factor)',
      'A1=1000 at 0.65 (factor)',
      'A1=10 at 0.65 (factor)',
      'A1=100000 at 0.65 (factor)',
    ]);
  });

  test('nobody means a figure with more decimals than its column has, or than were written', () => {
    const columns: readonly HandColumn[] = [{ decimals: 1 }, {}, { kind: 'rate', decimals: 2 }];
    const found = singles([[12, 34.56, 28]], ['C1 = B1 / A1 * 100'], { columns });
    expect(found.map((one) => one.replace(/ at.*/, ''))).toEqual([
      'C1=288',
      'B1=43.56',
      'B1=34.65',
      'B1=345.6',
      'B1=34560',
      'A1=21',
      'A1=120',
      'A1=1.2',
      'A1=12000',
    ]);
  });

  test('an average: each of the figures that it is made of', () => {
    const found = singles([[25, 10, 30]], ['A1 = B1 + C1 / 2'], { columns: [{}, {}, {}] });
    expect(found.map((one) => one.replace(/ at.*/, ''))).toEqual([
      'A1=20',
      'B1=100',
      'B1=1',
      'B1=10000',
      'C1=300',
      'C1=3',
      'C1=30000',
    ]);
  });
});
