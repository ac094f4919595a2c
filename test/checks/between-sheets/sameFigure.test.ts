/** One figure in two sheets: where it may be rounded, and where a sheet is not filled in yet. */
import { betweenSheetsCheck } from '../../../src/checks/between-sheets/check';
import type { Equation, EquationRule } from '../../../src/reading/equation';
import {
  asText,
  BLANK,
  computed,
  equationOf,
  inShort,
  lookupIn,
  ratioOf,
  sumOf,
  type Figures,
} from '../engine/equations';

function judged(rule: EquationRule, figures: Figures, rest: Partial<Equation> = {}): string {
  return inShort(
    betweenSheetsCheck.evaluate(equationOf('D5', rule, { relation: 'between', ...rest }), lookupIn(figures)),
  );
}

test('it is for figures of two sheets', () => {
  const equation = equationOf('D5', sumOf('E5'));
  expect(betweenSheetsCheck.appliesTo({ ...equation, relation: 'between' }, 'money')).toBe(true);
  expect(betweenSheetsCheck.appliesTo({ ...equation, relation: 'row' }, 'money')).toBe(false);
  expect(betweenSheetsCheck.appliesTo({ ...equation, relation: 'outline' }, 'rate')).toBe(false);
});

describe('the same figure', () => {
  const same = sumOf('E5');

  test('is the same to the last digit', () => {
    expect(judged(same, { D5: 101, E5: 101 })).toBe('pass 101, not 101: 0 by rule');
    expect(judged(same, { D5: 101, E5: 100 })).toBe('fail 101, not 100: 1 by rule');
    expect(judged(same, { D5: '1.02', E5: '1.01' }, { decimals: 2 })).toBe(
      'fail 1.02, not 1.01: 0.01 by rule',
    );
  });

  test('may be rounded where the other sheet writes more decimals', () => {
    expect(judged(same, { D5: 101, E5: '100.6' })).toBe('rounding 101, not 100.6: 0.4 by rule');
    expect(judged(same, { D5: 102, E5: '100.6' })).toBe('fail 102, not 100.6: 1.4 by rule');
    expect(judged(same, { D5: 101, E5: '100.6' }, { exact: true })).toBe('fail 101, not 100.6: 0.4 by rule');
  });

  test('that is missing is missed', () => {
    expect(judged(same, { D5: 5 })).toBe('missing-parts 5, not ? at D5');
    expect(judged(sumOf(), { D5: 5 })).toBe('missing-parts 5, not ? at D5');
  });

  test('as text as well', () => {
    expect(judged(same, { D5: 101, E5: asText(100) })).toBe('fail 101, not 100: 1 by rule');
  });
});

test('sums of several may differ by rounding', () => {
  expect(judged(sumOf('E5', 'F5'), { D5: 101, E5: 60, F5: 40 })).toBe('rounding 101, not 100: 1 by rule');
  expect(judged(sumOf('E5', 'F5'), { D5: 102, E5: 60, F5: 40 })).toBe('fail 102, not 100: 2 by rule');
  expect(judged(sumOf('E5', 'F5'), { D5: 101, E5: 60, F5: 40 }, { exact: true })).toMatch(/^fail/);
});

test('a rate of one figure is no such figure', () => {
  const average = ratioOf(['E5'], [], { factor: 1, divisor: 1 });
  expect(judged(average, { D5: '2.4', E5: '2.4' }, { decimals: 1 })).toMatch(/^pass/);
});

describe('a sheet that is not filled in yet', () => {
  const none = computed(0, '=SUM(E6:E9)');
  const sum = sumOf('E5', 'F5');

  test.each([
    ['all totals are computed and nought', { D5: 12, E5: none, F5: none }],
    ['or blank', { D5: 12, E5: none, F5: BLANK }],
    ['or blank', { D5: 12, E5: BLANK, F5: none }],
  ])('%s', (_what, figures) => {
    expect(judged(sum, figures)).toBe('missing-details 12, not ? at D5');
  });

  test.each([
    ['a nought that somebody typed', { D5: 12, E5: none, F5: 0 }],
    ['a total of something', { D5: 12, E5: none, F5: computed(3, '=F6') }],
    ['a typed figure', { D5: 12, E5: 5, F5: none }],
    ['a nought as text', { D5: 12, E5: none, F5: asText(0) }],
  ])('%s is filled in', (_what, figures) => {
    expect(judged(sum, figures)).toMatch(/^fail/);
  });

  test('nothing there and nothing here is right', () => {
    expect(judged(sum, { D5: 0, E5: none, F5: none })).toBe('pass 0, not 0: 0 by rule');
    expect(judged(sum, { E5: none, F5: none })).toMatch(/^skip/);
    expect(judged(sum, { D5: 12 })).toBe('missing-parts 12, not ? at D5');
  });
});
