/** One slip: held against every slip that one can make in a word. */
import { isOneSlipOff, withOneLess } from '../../../src/checks/almost-name/oneOff';
import { withoutMarks } from '../../../src/words/withoutMarks';
import { randomOf } from '../../../scripts/faults/random';

const LETTERS = ['a', 'b', 'c', 'á', 'à'];

/** Every word that one slip makes of a word. */
function slipsOf(word: string): ReadonlySet<string> {
  const letters = Array.from(word);
  const found = new Set<string>();
  for (let at = 0; at <= letters.length; at += 1) {
    const [before, after] = [letters.slice(0, at), letters.slice(at)];
    const [first = '', second = '', ...rest] = after;
    for (const letter of LETTERS) {
      found.add([...before, letter, ...after].join(''));
      if (after.length > 0) found.add([...before, letter, ...after.slice(1)].join(''));
    }
    if (after.length > 0) found.add([...before, ...after.slice(1)].join(''));
    if (after.length > 1) found.add([...before, second, first, ...rest].join(''));
  }
  return found;
}

function wordOf(random: ReturnType<typeof randomOf>): string {
  return Array.from({ length: random.below(6) }, () => random.pick(LETTERS) ?? '').join('');
}

test('of two thousand pairs of words', () => {
  const random = randomOf(7);
  const outcomes = { off: 0, other: 0 };
  for (let round = 0; round < 2000; round += 1) {
    const one = wordOf(random);
    const slips = [...slipsOf(one)];
    const other = random.chance(0.5) ? (random.pick(slips) ?? '') : wordOf(random);
    const bySlip = slipsOf(one).has(other) || withoutMarks(one) === withoutMarks(other);
    const expected = one !== other && bySlip;
    expect(`${one} ${other} ${String(isOneSlipOff(one, other))}`).toBe(`${one} ${other} ${String(expected)}`);
    expect(isOneSlipOff(other, one)).toBe(expected);
    outcomes[expected ? 'off' : 'other'] += 1;
  }
  expect(outcomes.off).toBeGreaterThan(500);
  expect(outcomes.other).toBeGreaterThan(500);
});

test('a word with any one letter taken out', () => {
  expect(withOneLess('abc')).toEqual(['bc', 'ac', 'ab']);
  expect(withOneLess('đã')).toEqual(['ã', 'đ']);
  expect(withOneLess('')).toEqual([]);
});
