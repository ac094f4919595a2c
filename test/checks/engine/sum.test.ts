/** A total and its parts: which figures count, when there is nothing to check, and how far off is too far. */
import { cannotCheck, evaluateSum, isUnreadable, sumTerms } from '../../../src/checks/engine/evaluateSum';
import { toPlain } from '../../../src/numbers/decimal';
import {
  asText,
  BLANK,
  BROKEN,
  computed,
  DASH,
  equationOf,
  idAt,
  implied,
  inShort,
  lookupIn,
  NOTHING_TO_CHECK,
  sumOf,
  termsOf,
  typed,
  UNCLEAR,
  WORDS,
  type Figures,
} from './equations';

/** D5 = E5 + F5 - G5, or what is given. */
function judged(figures: Figures, rule = sumOf('E5', 'F5', '-G5'), rest = {}): string {
  return inShort(evaluateSum(equationOf('D5', rule, rest), rule, lookupIn(figures)));
}

test('errors, words and texts that read as two numbers cannot be read; all else can', () => {
  expect([BROKEN, WORDS, UNCLEAR].map(isUnreadable)).toEqual([true, true, true]);
  expect([BLANK, DASH, typed(0), asText(5), implied(5)].map(isUnreadable)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('a sum adds and takes away; blanks and dashes come to nothing, texts and implied figures to their numbers', () => {
  const lookup = lookupIn({ E5: 100, F5: 20, G5: 7, H5: DASH, I5: asText(1000), J5: implied(50) });
  const of = (...cells: string[]): string => toPlain(sumTerms(termsOf(cells), lookup));
  expect(of('E5', 'F5', '-G5')).toBe('113');
  expect(of('-E5', 'H5', 'K5')).toBe('-100');
  expect(of('I5', 'J5')).toBe('1050');
  expect(of()).toBe('0');
});

describe('a sum that holds', () => {
  test.each([
    ['as it is', { D5: 113, E5: 100, F5: 20, G5: 7 }, 'pass 113, not 113: 0 by rule'],
    ['with a blank part', { D5: 93, E5: 100, G5: 7 }, 'pass 93, not 93: 0 by rule'],
    ['with nought for a total', { D5: 0, E5: 7, G5: 7 }, 'pass 0, not 0: 0 by rule'],
    ['with a dash for nought', { D5: DASH, E5: 7, G5: 7 }, 'pass 0, not 0: 0 by rule'],
    [
      'but for binary noise',
      { D5: '0.3', E5: '0.3000000000000001' },
      'pass 0.3, not 0.3000000000000001: 0 by rule',
    ],
  ])('%s', (_what, figures, outcome) => {
    expect(judged(figures)).toBe(outcome);
  });
});

test('it is held to half a unit for each figure that is written, and says by how much it is off', () => {
  // Three figures written in whole units: 1.5 either way.
  const of = (total: string): string => judged({ D5: total, E5: 100, F5: 20 });
  expect(of('121')).toBe('rounding 121, not 120: 1 by rule');
  expect(of('119')).toBe('rounding 119, not 120: -1 by rule');
  expect(of('122')).toBe('fail 122, not 120: 2 by rule');
  expect(of('118')).toBe('fail 118, not 120: -2 by rule');
});

test('just as far off as rounding goes is rounding still', () => {
  const rule = sumOf('E5', 'F5', 'G5');
  const of = (total: string): string => judged({ D5: total, E5: 100, F5: 20, G5: 3 }, rule);
  expect(of('125')).toBe('rounding 125, not 123: 2 by rule');
  expect(of('126')).toBe('fail 126, not 123: 3 by rule');
});

test('where figures are written in full, one too many is wrong', () => {
  expect(judged({ D5: 121, E5: 100, F5: 20 }, undefined, { exact: true })).toBe(
    'fail 121, not 120: 1 by rule',
  );
});

test('each part adds to the noise that is allowed for', () => {
  // Of 1e-14 of the largest figure for each of the figures, the total included.
  const figures = { D5: '1.00000000000003', E5: '1', F5: DASH };
  expect(judged(figures, sumOf('E5', 'F5'), { exact: true })).toMatch(/^pass/);
  expect(judged(figures, sumOf('E5', 'K5'), { exact: true })).toMatch(/^fail/);
});

describe('without a total', () => {
  test.each([
    ['nothing is entered', {}, NOTHING_TO_CHECK],
    ['the parts cancel out', { E5: 7, G5: 7 }, NOTHING_TO_CHECK],
    ['its parts come to something', { E5: 7 }, 'missing-total ?, not 7 at D5'],
    [
      'it is implied by its lines, and the parts come to something',
      { D5: implied(9), E5: 7 },
      'missing-total ?, not 7 at D5',
    ],
  ])('%s', (_what, figures, outcome) => {
    expect(judged(figures)).toBe(outcome);
  });
});

describe('without parts', () => {
  test('a total of something lacks them, a total of nought does not', () => {
    expect(judged({ D5: 12 })).toBe('missing-parts 12, not ? at D5');
    expect(judged({ D5: 0 })).toBe(NOTHING_TO_CHECK);
    expect(judged({ D5: DASH })).toBe(NOTHING_TO_CHECK);
  });

  test('a dash or a nought is a part', () => {
    expect(judged({ D5: 12, E5: DASH })).toBe('fail 12, not 0: 12 by rule');
    expect(judged({ D5: 12, F5: 0 })).toBe('fail 12, not 0: 12 by rule');
  });
});

describe('what cannot be read', () => {
  test.each([
    ['the total', { D5: BROKEN, E5: 1 }, 'unreadable ?, not ? at D5'],
    ['a part', { D5: 5, F5: WORDS }, 'unreadable ?, not ? at F5'],
    ['several, the total first', { D5: UNCLEAR, E5: BROKEN, G5: WORDS }, 'unreadable ?, not ? at D5 E5 G5'],
  ])('%s', (_what, figures, outcome) => {
    expect(judged(figures)).toBe(outcome);
  });
});

test('an equation that cannot be checked says nothing of what it should come to unless that is known', () => {
  expect(cannotCheck('crashed', [idAt('D5')])).toEqual({
    outcome: 'cannot-check',
    stated: null,
    expected: null,
    residual: null,
    via: 'rule',
    reason: 'crashed',
    blockers: [idAt('D5')],
  });
});

test('a total that adds up the very cells is not rounded', () => {
  expect(judged({ D5: computed(121, '=E5+F5'), E5: 100, F5: 20 })).toMatch(/^fail/);
  expect(judged({ D5: computed(121, '=X5+Y5'), E5: 100, F5: 20 })).toMatch(/^rounding/);
});

test('a sum of one figure is that figure, or what is below nought by it', () => {
  expect(toPlain(sumTerms(termsOf(['E5']), lookupIn({ E5: 12 })))).toBe('12');
  expect(toPlain(sumTerms(termsOf(['-E5']), lookupIn({ E5: 12 })))).toBe('-12');
  expect(toPlain(sumTerms(termsOf(['E5']), lookupIn({})))).toBe('0');
});
