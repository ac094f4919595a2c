/** Words that differ by one slip: a letter more, less, other, or a pair of letters the other way round; or only by their marks. */
import { withoutMarks } from '../../words/withoutMarks';

/** What is left when any one letter is taken out; two texts one slip apart share one of these, or one is among those of the other. */
export function withOneLess(text: string): readonly string[] {
  const letters = Array.from(text);
  return letters.map((_, place) =>
    letters
      .slice(0, place)
      .concat(letters.slice(place + 1))
      .join(''),
  );
}

function areSwapped(one: readonly string[], other: readonly string[], at: number): boolean {
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2).join('') === other.slice(at + 2).join('')
  );
}

/** @param one @param other in composed Unicode and one case */
export function isOneSlipOff(one: string, other: string): boolean {
  if (one === other) return false;
  if (withoutMarks(one) === withoutMarks(other)) return true;
  const [a, b] = [Array.from(one), Array.from(other)];
  const at = a.findIndex((letter, place) => letter !== b[place]);
  const start = at < 0 ? a.length : at;
  const rest = (letters: readonly string[], from: number): string => letters.slice(from).join('');
  return (
    rest(a, start + 1) === rest(b, start + 1) ||
    rest(a, start + 1) === rest(b, start) ||
    rest(a, start) === rest(b, start + 1) ||
    areSwapped(a, b, start)
  );
}
