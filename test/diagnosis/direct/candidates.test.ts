/** What may be supposed of a failing equation: single figures, whole lines, capital types, figures that were not read as meant. */
import type { CellIssue } from '../../../src/checks/engine/result';
import { linesBehind } from '../../../src/diagnosis/candidates/behindTotals';
import { capitalTypeCandidates } from '../../../src/diagnosis/candidates/capitalType';
import { misreadCandidates } from '../../../src/diagnosis/candidates/misread';
import { singleCellCandidates } from '../../../src/diagnosis/candidates/singleCell';
import { wholeLineCandidates } from '../../../src/diagnosis/candidates/wholeLine';
import type { Explanation } from '../../../src/diagnosis/explain/explanation';
import type { Hypothesis } from '../../../src/diagnosis/hypothesis';
import { startTrial, suppose, type Trial } from '../../../src/diagnosis/trial';
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
  type HandMade,
  type HandTable,
} from './handMade';

function explained(explanation: Explanation): string {
  switch (explanation.kind) {
    case 'omitted-line':
    case 'doubled-line':
      return `${explanation.kind} ${explanation.lineCells.map(nameOf).join('+')} in ${explanation.columns}`;
    case 'neighbour':
    case 'rate-for-count':
      return `${explanation.kind} ${nameOf(explanation.from)}`;
    case 'blank':
      return ['blank', ...explanation.others.map(nameOf)].join(' ');
    case 'wrong-capital-type': {
      const { amount, wrong, right, evidence } = explanation;
      return `${amount.toFixed()} in ${nameOf(wrong)} for ${nameOf(right)} by ${evidence.map(nameOf).join('+')}`;
    }
    default:
      return explanation.kind;
  }
}

/** "A1=61 at 0.9 (one-digit)": what it changes, what it costs, what explains it. */
function told({ changes, cost, explanations }: Hypothesis): string {
  const why = explanations.length > 0 ? ` (${explanations.map(explained).join(', ')})` : '';
  return `${valuesOf(changes)} at ${Number(cost.toFixed(3))}${why}`;
}

function trialOf({ failing }: HandMade): Trial {
  return startTrial(failing);
}

function singles(
  rows: readonly (readonly HandFigure[])[],
  equations: readonly HandEquation[],
  others: Partial<HandTable> = {},
  suspects: readonly string[] = [],
): readonly string[] {
  const hand = handMade([{ rows, ...others }], equations, {}, suspects);
  return singleCellCandidates(hand.network, trialOf(hand)).map(told);
}

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

describe('what makes a mistake cheaper or dearer to believe', () => {
  const SUM = ['A1 = A2 + A3'];

  test.each<[string, readonly HandFigure[], readonly string[], string]>([
    ['a plain one', [78, 35, 26], [], 'A1=61 at 1'],
    ['one digit', [67, 35, 26], [], 'A1=61 at 0.9 (one-digit)'],
    ['swapped digits', [16, 35, 26], [], 'A1=61 at 0.6 (swapped-digits)'],
    ['a nought too many', [610, 35, 26], [], 'A1=61 at 0.6 (factor)'],
    ['a formula', [live('=A2+A3', 78), 35, 26], [], 'A1=61 at 1'],
    ['a formula that is wrong by itself', [live('=A2', 78), 35, 26], ['A1'], 'A1=61 at 0.6'],
    ['the figure of the line below', [35, 35, 26], [], 'A1=61 at 0.96 (neighbour A2)'],
  ])('%s', (_, [total = null, one = null, other = null], suspects, expected) => {
    expect(singles([[total], [one], [other]], SUM, {}, suspects)[0]).toBe(expected);
  });

  test('a part costs a little more than the total, and more where it is a formula that nothing defines', () => {
    expect(singles([[78], [live('=S9!A1', 35)], [26]], SUM).slice(1)).toEqual([
      'A2=52 at 1.55',
      'A3=43 at 1.05',
    ]);
    const defined = singles(
      [
        [78, null],
        [live('=B2', 35), 35],
        [26, null],
      ],
      ['A1 = A2 + A3', 'A2 = B2'],
    );
    expect(defined[1]).toBe('A2=52 at 1.01 (neighbour B2)');
  });

  test('the best explanation comes first and counts', () => {
    // 21 for 12: swapped; the line below says 21 as well.
    expect(singles([[21], [21], [-9]], SUM, { columns: [{ signed: true }] })[0]).toBe(
      'A1=12 at 0.6 (swapped-digits, neighbour A2)',
    );
  });
});

describe('a total that differs by just one of its lines', () => {
  const parents = [null, 0, 0, 2, 2];
  const named = (total: HandFigure, lines: readonly HandFigure[]): string | undefined =>
    singles([[total], ...lines.map((line) => [line])], ['A1 = A2 + A3'], { parents })[0];

  test.each<[string, HandFigure, readonly HandFigure[], string]>([
    ['left out', 26, [35, 26, 17, 9], 'A1=61 at 0.7 (omitted-line A2 in 1, neighbour A2)'],
    ['in twice', 96, [35, 26, 17, 9], 'A1=61 at 0.7 (doubled-line A2 in 1)'],
    ['a line of a line', 44, [35, 26, 17, 9], 'A1=61 at 0.7 (omitted-line A4 in 1)'],
    [
      'two alike, its own line first',
      44,
      [17, 44, 17, 27],
      'A1=61 at 0.7 (omitted-line A2 in 1, omitted-line A4 in 1)',
    ],
    ['by none of them', 50, [35, 26, 17, 9], 'A1=61 at 1'],
  ])('%s', (_, total, lines, expected) => {
    expect(named(total, lines)?.replace(', neighbour A2', '')).toBe(expected.replace(', neighbour A2', ''));
  });

  test.each<[string, string, number, string]>([
    ['the formula leaves it out', '=A3', 35, 'omitted-line A2 in 1, omitted-line A3 in 1'],
    ['the formula leaves the other out', '=A2', 35, 'omitted-line A3 in 1, omitted-line A2 in 1'],
    ['the formula has it twice', '=A2+A3+A3', 105, 'doubled-line A2 in 1, doubled-line A3 in 1'],
    ['the formula has one of them only', '=A3*3', 105, 'doubled-line A3 in 1, doubled-line A2 in 1'],
  ])('of two lines of one amount: %s', (_, formula, value, lines) => {
    const found = singles([[live(formula, value)], [35], [35]], ['A1 = A2 + A3'], {
      parents: [null, 0, 0],
    })[0];
    expect(
      /\((.*)\)/
        .exec(found ?? '')?.[1]
        ?.split(', ')
        .filter((one) => one.includes('-line'))
        .join(', '),
    ).toBe(lines);
  });

  test('its own line comes before a line of a line', () => {
    const short = singles([[183], [183], [17], [17]], ['A1 = A2 + A4'], { parents: [null, 0, 1, 0] })[0];
    expect(short).toBe('A1=200 at 0.7 (omitted-line A4 in 1, omitted-line A3 in 1, neighbour A2)');
  });

  test('lines may be below nought, or empty', () => {
    const others = { parents: [null, 0, 0, 0, 0], columns: [{ signed: true }] };
    expect(singles([[117], [17], [-17], [134], [null]], ['A1 = A2 + A3 + A4 + A5'], others)[0]).toBe(
      'A1=134 at 0.7 (omitted-line A2 in 1, doubled-line A3 in 1)',
    );
  });

  test('a total that stands as text has no formula', () => {
    expect(singles([[asText(26)], [35], [26]], ['A1 = A2 + A3'], { parents: [null, 0, 0] })[0]).toBe(
      'A1=61 at 0.7 (omitted-line A2 in 1)',
    );
  });

  test('swapped digits explain it better than a line', () => {
    expect(singles([[35], [18], [35]], ['A1 = A2 + A3'], { parents: [null, 0, 0] })[0]).toBe(
      'A1=53 at 0.6 (swapped-digits, omitted-line A2 in 1)',
    );
  });

  test('of more than three lines of one amount, three are named', () => {
    const found = singles([[30], [10], [10], [10], [10]], ['A1 = A2 + A3 + A4 + A5'], {
      parents: [null, 0, 0, 0, 0],
    });
    expect(found[0]).toBe(
      'A1=40 at 0.7 (omitted-line A2 in 1, omitted-line A3 in 1, omitted-line A4 in 1, one-digit)',
    );
  });
});

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

describe('figures that were not read as meant', () => {
  function issueOf(
    kind: string,
    address: string,
    proposed: number | null,
    stated: number | null = null,
  ): CellIssue {
    return {
      check: 'text-number',
      cell: cellNamed(address),
      severity: 'error',
      outcome: 'fail',
      kind,
      stated: stated === null ? null : decimal(stated),
      proposed: proposed === null ? null : decimal(proposed),
      message: { key: 'findings.hygiene.unit-missing' },
    };
  }
  function misread(hand: HandMade, issue: CellIssue, trial = trialOf(hand)): readonly string[] {
    return misreadCandidates(hand.network, trial, [issue]).map(told);
  }
  const slipped = handMade([{ rows: [[3526], [3.5], [26]] }], ['A1 = A2 + A3']);

  test('a separator that slipped', () => {
    const issue = issueOf('slipped-separator', 'A2', 3500, 3.5);
    expect(misread(slipped, issue)).toEqual(['A2=3500 at 0.4 (slipped-separator)']);
    const [found] = misreadCandidates(slipped.network, trialOf(slipped), [issue]);
    expect([found && nameOf(found.cell), found?.singleCell, found?.explanations]).toEqual([
      'A2',
      false,
      [{ kind: 'slipped-separator', stated: decimal(3.5), expected: decimal(3500) }],
    ]);
  });

  test('not where no other figure is proposed, or none is stated, or it was supposed already', () => {
    expect(misread(slipped, issueOf('slipped-separator', 'A2', null, 3.5))).toEqual([]);
    expect(misread(slipped, issueOf('slipped-separator', 'A2', 3500))).toEqual([]);
    expect(misread(slipped, issueOf('fraction', 'A2', 3500, 3.5))).toEqual([]);
    const { trial } = suppose(slipped.network, trialOf(slipped), new Map([[cellNamed('A2'), decimal(7)]]));
    expect(misread(slipped, issueOf('slipped-separator', 'A2', 3500, 3.5), trial)).toEqual([]);
  });

  /** Two totals of the text 35 and of 26. */
  function withText(
    total: HandFigure,
    second: HandFigure,
    equations: readonly HandEquation[] = ['A1 = A2 + A3', 'B1 = A2 + A3'],
  ): HandMade {
    return handMade(
      [
        {
          rows: [
            [total, second],
            [asText(35), null],
            [26, null],
          ],
        },
      ],
      equations,
    );
  }

  test.each<[string, HandFigure, HandFigure, readonly string[]]>([
    ['in one', live('=A2+A3', 26), 61, ['A1=61 at 0.4 (text-number)']],
    ['in both', live('=A2+A3', 26), live('=A2+A3', 26), ['A1=61 B1=61 at 0.4 (text-number)']],
    ['in none', live('=A2+A3', 61), 61, []],
    ['by another amount', live('=A2+A3', 27), 61, []],
    ['though typed', 26, 61, []],
    ['though it is text itself', asText(26), 61, []],
    ['where the total is empty', null, 61, []],
  ])('text that sums leave out: %s', (_, total, second, expected) => {
    expect(misread(withText(total, second), issueOf('number-as-text', 'A2', 35))).toEqual(expected);
  });

  test('text that is taken away', () => {
    const hand = handMade([{ rows: [[live('=A3-A2', 61)], [asText(35)], [61]] }], ['A1 = A3 - A2']);
    expect(misread(hand, issueOf('number-as-text', 'A2', 35))).toEqual(['A1=26 at 0.4 (text-number)']);
  });

  test('text that would have to be taken away, and not added', () => {
    const hand = handMade([{ rows: [[live('=A3-A2', -9)], [asText(35)], [61]] }], ['A1 = A3 - A2']);
    expect(misread(hand, issueOf('number-as-text', 'A2', 35))).toEqual([]);
  });

  test('rates say nothing of it', () => {
    const hand = handMade(
      [
        {
          rows: [
            [live('=A2/A3', 0), 0],
            [asText(35), 0],
            [1, 0],
          ],
        },
      ],
      ['A1 = A2 / A3 * 1'],
    );
    expect(hand.failing).toEqual([0]);
    expect(misread(hand, issueOf('number-as-text', 'A2', 35))).toEqual([]);
  });

  test('nor does a total that cannot be judged', () => {
    const hand = handMade([{ rows: [[live('=A2+A3', 26)], [asText(35)], ['?']] }], ['A1 = A2 + A3']);
    expect(misread(hand, issueOf('number-as-text', 'A2', 35))).toEqual([]);
  });

  test('nor does what else is said of a text', () => {
    expect(misread(withText(live('=A2+A3', 26), 61), issueOf('ambiguous', 'A2', 35))).toEqual([]);
  });
});
