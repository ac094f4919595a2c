/** A part and its whole: at most, at least, and when nothing is said. */
import { evaluateBound } from '../../../src/checks/engine/evaluateBound';
import type { BoundRule } from '../../../src/reading/equation';
import {
  asText,
  boundOf,
  BROKEN,
  computed,
  DASH,
  equationOf,
  implied,
  inShort,
  lookupIn,
  NOTHING_TO_CHECK,
  typed,
  WORDS,
  type Figures,
} from './equations';

/** D5 within C5, or within C5 - F5 where that is asked. */
function judged(figures: Figures, rest: Partial<BoundRule> = {}, cells = ['C5'], more = {}): string {
  const rule = boundOf(cells, rest);
  return inShort(evaluateBound(equationOf('D5', rule, more), rule, lookupIn(figures)));
}

const EXACT = { exact: true };

test('no more than the whole; by how much it is passed, but not what should stand there', () => {
  expect(judged({ C5: 100, D5: 99 }, {}, ['C5'], EXACT)).toBe('pass 99, not ?: 0 by rule');
  expect(judged({ C5: 100, D5: 100 }, {}, ['C5'], EXACT)).toBe('pass 100, not ?: 0 by rule');
  expect(judged({ C5: 100, D5: 101 }, {}, ['C5'], EXACT)).toBe('fail 101, not ?: 1 by rule');
});

test('no less than it', () => {
  const least = { limit: 'at-least' } as const;
  expect(judged({ C5: 100, D5: 101 }, least, ['C5'], EXACT)).toBe('pass 101, not ?: 0 by rule');
  expect(judged({ C5: 100, D5: 100 }, least, ['C5'], EXACT)).toBe('pass 100, not ?: 0 by rule');
  expect(judged({ C5: 100, D5: 99 }, least, ['C5'], EXACT)).toBe('fail 99, not ?: -1 by rule');
});

test('of the whole less a part, and times a factor', () => {
  expect(judged({ C5: 100, D5: 80, F5: 20 }, {}, ['C5', '-F5'], EXACT)).toMatch(/^pass/);
  expect(judged({ C5: 100, D5: 81, F5: 20 }, {}, ['C5', '-F5'], EXACT)).toBe('fail 81, not ?: 1 by rule');
  expect(judged({ C5: 100, D5: 400 }, { factor: 4 }, ['C5'], EXACT)).toMatch(/^pass/);
  expect(judged({ C5: 100, D5: 401 }, { factor: 4 }, ['C5'], EXACT)).toBe('fail 401, not ?: 1 by rule');
});

test('it is passed only where rounding does not explain it', () => {
  // Two figures in whole units: one either way.
  expect(judged({ C5: 100, D5: 101 })).toBe('pass 101, not ?: 0 by rule');
  expect(judged({ C5: 100, D5: 102 })).toBe('fail 102, not ?: 2 by rule');
});

describe('nothing is said', () => {
  test.each([
    ['where the part is empty', { C5: 100 }],
    ['where the part is only implied', { C5: 100, D5: implied(200) }],
    ['where the part cannot be read', { C5: 100, D5: WORDS }],
    ['where the whole is empty', { D5: 5 }],
    ['where the whole cannot be read', { C5: BROKEN, D5: 5 }],
    ['where the whole is made of empty cells', { C5: computed(0, '=C6+C7'), D5: 5 }],
  ])('%s', (_what, figures) => {
    expect(judged(figures)).toBe(NOTHING_TO_CHECK);
  });

  test('where there is no whole', () => {
    expect(judged({ D5: 5 }, {}, [])).toBe(NOTHING_TO_CHECK);
  });
});

describe('a whole of nought', () => {
  test.each([
    ['that somebody typed', typed(0)],
    ['that is a dash', DASH],
    ['that is implied', implied(0)],
    ['that is a text', asText(0)],
  ])('%s is a whole', (_what, whole) => {
    expect(judged({ C5: whole, D5: 5 })).toBe('fail 5, not ?: 5 by rule');
  });

  test('nobody plans works of nothing', () => {
    expect(judged({ C5: 0, D5: 5 }, { reason: 'investment' })).toBe(NOTHING_TO_CHECK);
    expect(judged({ C5: 3, D5: 5 }, { reason: 'investment' })).toBe('fail 5, not ?: 2 by rule');
  });

  test('a computed whole of something is a whole', () => {
    expect(judged({ C5: computed(3, '=C6+C7'), D5: 5 })).toBe('fail 5, not ?: 2 by rule');
  });
});
