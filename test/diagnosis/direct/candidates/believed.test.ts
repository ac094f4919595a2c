/** What makes a single figure cheaper or dearer to believe wrong. */
import { asText, live, type HandFigure } from '../handMade';
import { singles } from './told';

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
