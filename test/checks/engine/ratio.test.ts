/** A rate and the counts that it is made of. */
import { evaluateRatio, ratioFraction, ratioValue } from '../../../src/checks/engine/evaluateRatio';
import { toPlain } from '../../../src/numbers/decimal';
import {
  BROKEN,
  computed,
  DASH,
  equationOf,
  implied,
  inShort,
  lookupIn,
  NOTHING_TO_CHECK,
  ratioOf,
  typed,
  WORDS,
  type Figures,
} from './equations';

const PERCENT = ratioOf(['D5'], ['C5']);

/** E5 = D5 / C5 * 100 with two decimals, or what is given. */
function judged(figures: Figures, rule = PERCENT, rest = {}): string {
  return inShort(evaluateRatio(equationOf('E5', rule, { decimals: 2, ...rest }), rule, lookupIn(figures)));
}

describe('what a ratio is made of', () => {
  test.each([
    ['a percentage', ratioOf(['D5'], ['C5']), '3300', '12', '275'],
    ['a quotient of sums', ratioOf(['D5', '-F5'], ['C5', 'G5'], { factor: 1 }), '28', '20', '1.4'],
    [
      'an average, which has no denominator',
      ratioOf(['D5', 'F5'], [], { factor: 1, divisor: 2 }),
      '38',
      '2',
      '19',
    ],
    ['a factor and a divisor', ratioOf(['D5'], ['C5'], { factor: 10, divisor: 5 }), '330', '60', '5.5'],
  ])('%s', (_what, rule, above, below, value) => {
    const lookup = lookupIn({ C5: 12, D5: 33, F5: 5, G5: 8 });
    const fraction = ratioFraction(rule, lookup);
    expect([toPlain(fraction.above), toPlain(fraction.below)]).toEqual([above, below]);
    expect(toPlain(ratioValue(rule, lookup))).toBe(value);
  });
});

describe('1 / 3 in percent is 33,33', () => {
  test.each([
    ['33.33', 'pass 33.33, not 33.33: 0 by rule'],
    ['33.333', 'pass 33.333, not 33.33: 0 by rule'],
    ['33.34', 'rounding 33.34, not 33.33: 0.01 by rule'],
    ['33.32', 'fail 33.32, not 33.33: -0.01 by rule'],
    ['33.35', 'fail 33.35, not 33.33: 0.02 by rule'],
    ['-33.33', 'fail -33.33, not 33.33: -66.66 by rule'],
    ['0', 'fail 0, not 33.33: -33.33 by rule'],
  ])('%s', (stated, outcome) => {
    expect(judged({ C5: 3, D5: 1, E5: stated })).toBe(outcome);
  });
});

test('at an exact tie both neighbours are right, and the one that Excel would give is what it should be', () => {
  // 1 / 800 = 0,125 %.
  const of = (stated: string): string => judged({ C5: 80000, D5: 100, E5: stated });
  expect(of('0.13')).toBe('pass 0.13, not 0.13: 0 by rule');
  expect(of('0.12')).toBe('pass 0.12, not 0.13: -0.01 by rule');
  expect(of('0.14')).toBe('fail 0.14, not 0.13: 0.01 by rule');
});

test('just one unit off is wrong, a little less is cut off instead of rounded', () => {
  const of = (count: number, stated: string): string => judged({ C5: 100_000, D5: count, E5: stated });
  expect(of(20_000, '20.01')).toBe('fail 20.01, not 20: 0.01 by rule');
  expect(of(20_009, '20')).toBe('rounding 20, not 20.01: -0.01 by rule');
  expect(of(20_001, '20.01')).toBe('rounding 20.01, not 20: 0.01 by rule');
});

test('nothing of something is nought percent and no other', () => {
  expect(judged({ C5: 100, D5: 0, E5: 0 })).toBe('pass 0, not 0: 0 by rule');
  expect(judged({ C5: 100, D5: 0, E5: 5 })).toBe('fail 5, not 0: 5 by rule');
});

test('decimals are those of the column', () => {
  expect(judged({ C5: 3, D5: 1, E5: '33' }, PERCENT, { decimals: 0 })).toBe('pass 33, not 33: 0 by rule');
  expect(judged({ C5: 3, D5: 1, E5: '33.3' }, PERCENT, { decimals: 1 })).toBe(
    'pass 33.3, not 33.3: 0 by rule',
  );
  expect(judged({ C5: 3, D5: 1, E5: '33.3' }, PERCENT, { decimals: 3 })).toMatch(/^fail 33.3, not 33.333/);
});

test('a total below nought makes a rate below nought', () => {
  expect(judged({ C5: -3, D5: 1, E5: '-33.33' })).toBe('pass -33.33, not -33.33: 0 by rule');
  expect(judged({ C5: -3, D5: 1, E5: '33.33' })).toMatch(/^fail 33.33, not -33.33/);
});

describe('a count that was set from its rate', () => {
  // 33,5 % of 101 are 33,8: 34 households, which are 33,66 %.
  const planned = { C5: 101, D5: 34, E5: '33.5' };

  test('is right where it may be, and wrong where it may not', () => {
    expect(judged(planned, PERCENT, { countMayFollowRate: true })).toBe(
      'rounding 33.5, not 33.66: -0.16 by count-from-rate',
    );
    expect(judged(planned)).toBe('fail 33.5, not 33.66: -0.16 by rule');
  });

  test('is the rounded one and no other', () => {
    expect(judged({ ...planned, D5: 35 }, PERCENT, { countMayFollowRate: true })).toMatch(/^fail/);
    expect(judged({ ...planned, D5: 33 }, PERCENT, { countMayFollowRate: true })).toMatch(/^fail/);
  });

  test('by the factor of the rate', () => {
    const rule = ratioOf(['D5'], ['C5'], { factor: 1000 });
    expect(judged({ ...planned, E5: '335' }, rule, { countMayFollowRate: true })).toMatch(
      /by count-from-rate$/,
    );
  });
});

describe('where figures are missing', () => {
  test.each([
    ['all of them', {}, NOTHING_TO_CHECK],
    ['a count, and the rate is nought', { C5: 100, E5: 0 }, NOTHING_TO_CHECK],
    ['a count and the rate', { C5: 100 }, NOTHING_TO_CHECK],
    ['a count', { C5: 100, E5: 5 }, 'missing-parts 5, not ? at D5'],
    ['the total', { D5: 100, E5: 5 }, 'missing-parts 5, not ? at C5'],
    ['both', { E5: 5 }, 'missing-parts 5, not ? at D5 C5'],
    ['the rate', { C5: 3, D5: 1 }, 'missing-total ?, not 33.33 at E5'],
    ['the rate, which is only implied', { C5: 3, D5: 1, E5: implied(9) }, 'missing-total ?, not 33.33 at E5'],
  ])('%s', (_what, figures, outcome) => {
    expect(judged(figures)).toBe(outcome);
  });
});

describe('of a total of nought', () => {
  test.each([
    ['nothing is nothing', { C5: 0, D5: 0 }, NOTHING_TO_CHECK],
    ['nothing is nought', { C5: 0, D5: 0, E5: 0 }, NOTHING_TO_CHECK],
    ['a dash is nought', { C5: DASH, D5: DASH, E5: 0 }, NOTHING_TO_CHECK],
    ['nothing is no five percent', { C5: 0, D5: 0, E5: 5 }, 'zero-denominator 5, not ? at D5 C5'],
    ['something has no rate', { C5: 0, D5: 3 }, 'zero-denominator ?, not ? at D5 C5'],
    ['something has no rate of nought', { C5: 0, D5: 3, E5: 0 }, 'zero-denominator 0, not ? at D5 C5'],
    ['a computed one is not filled in yet', { C5: computed(0, '=C6+C7'), D5: 3 }, NOTHING_TO_CHECK],
    [
      'a computed one with a rate is wrong',
      { C5: computed(0, '=C6+C7'), D5: 3, E5: 5 },
      'zero-denominator 5, not ? at D5 C5',
    ],
    ['a dash is entered', { C5: DASH, D5: 3 }, 'zero-denominator ?, not ? at D5 C5'],
  ])('%s', (_what, figures, outcome) => {
    expect(judged(figures)).toBe(outcome);
  });

  test('of which a part is entered', () => {
    const rule = ratioOf(['D5'], ['C5', 'F5']);
    const figures = { C5: computed(0, '=C6+C7'), D5: 3, F5: 0 };
    expect(judged(figures, rule)).toBe('zero-denominator ?, not ? at D5 C5 F5');
    expect(judged({ ...figures, F5: computed(0, '=F6+F7') }, rule)).toBe(NOTHING_TO_CHECK);
  });
});

test('what cannot be read, the rate first', () => {
  expect(judged({ C5: WORDS, D5: 1, E5: BROKEN })).toBe('unreadable ?, not ? at E5 C5');
  expect(judged({ C5: 3, D5: BROKEN, E5: 5 })).toBe('unreadable ?, not ? at D5');
});

test('an average of which a part is missing cannot be checked', () => {
  const rule = ratioOf(['C5', 'D5'], [], { factor: 1, divisor: 2 });
  expect(judged({ C5: 3, D5: 6, E5: typed('4.5') }, rule)).toBe('pass 4.5, not 4.5: 0 by rule');
  expect(judged({ C5: 3, E5: typed('4.5') }, rule)).toBe('missing-parts 4.5, not ? at D5');
});
