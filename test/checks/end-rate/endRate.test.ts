/** The rate at the end of a year: a rate that is missing is not nought. */
import { endRateCheck } from '../../../src/checks/end-rate/check';
import type { EquationRule } from '../../../src/reading/equation';
import {
  DASH,
  equationOf,
  implied,
  inShort,
  lookupIn,
  NOTHING_TO_CHECK,
  ratioOf,
  sumOf,
  WORDS,
  type Figures,
} from '../engine/equations';

/** H5 = E5 - G5, or from the counts. */
function judged(figures: Figures, alternatives: readonly EquationRule[] = []): string {
  const equation = equationOf('H5', sumOf('E5', '-G5'), { decimals: 2, alternatives });
  return inShort(endRateCheck.evaluate(equation, lookupIn(figures)));
}

const FROM_COUNTS = ratioOf(['D5', '-F5'], ['C5']);
const COUNTS = { C5: 1000, D5: 30, F5: 5 };

test('it is for rates along a row', () => {
  const equation = equationOf('H5', sumOf('E5', '-G5'));
  expect(endRateCheck.appliesTo(equation, 'rate')).toBe(true);
  expect(endRateCheck.appliesTo(equation, 'count')).toBe(false);
  expect(endRateCheck.appliesTo({ ...equation, relation: 'outline' }, 'rate')).toBe(false);
  expect(endRateCheck.appliesTo({ ...equation, rule: FROM_COUNTS }, 'rate')).toBe(false);
});

test('the opening rate less the reduction', () => {
  expect(judged({ E5: 3, G5: '0.5', H5: '2.5' })).toBe('pass 2.5, not 2.5: 0 by rule');
  expect(judged({ E5: 3, G5: '0.5', H5: '2.7' })).toBe('fail 2.7, not 2.5: 0.2 by rule');
  expect(judged({ E5: 3, G5: DASH, H5: 3 })).toBe('pass 3, not 3: 0 by rule');
  expect(judged({ E5: 3, G5: '0.5', H5: WORDS })).toBe('unreadable ?, not ? at H5');
});

describe('a rate that nobody knows', () => {
  test('is not taken for nought', () => {
    expect(judged({ E5: 3, H5: 3 })).toBe('missing-parts 3, not ? at G5');
    expect(judged({ G5: '0.5', H5: '2.5' })).toBe('missing-parts 2.5, not ? at E5');
    expect(judged({ H5: '2.5' })).toBe('missing-parts 2.5, not ? at E5 G5');
    expect(judged({ E5: 0, H5: 0 })).toBe('missing-parts 0, not ? at G5');
  });

  test('says nothing where there is no rate at the end', () => {
    expect(judged({ E5: 3 })).toBe(NOTHING_TO_CHECK);
    expect(judged({ E5: 3, H5: implied(3) })).toBe(NOTHING_TO_CHECK);
    expect(judged({})).toBe(NOTHING_TO_CHECK);
  });

  test('is not needed where the counts confirm the end', () => {
    expect(judged({ ...COUNTS, E5: 3, H5: '2.5' }, [FROM_COUNTS])).toBe(
      'pass 2.5, not 2.5: 0 by alternative',
    );
    expect(judged({ ...COUNTS, E5: 3, H5: '2.6' }, [FROM_COUNTS])).toBe('missing-parts 2.6, not ? at G5');
  });
});

test('an equation of another kind is judged as it is', () => {
  const equation = equationOf('H5', FROM_COUNTS, { decimals: 2 });
  expect(inShort(endRateCheck.evaluate(equation, lookupIn({ ...COUNTS, H5: '2.5' })))).toMatch(/^pass/);
});
