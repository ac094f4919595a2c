/** The codes that the next project or budget line would have: I, II, III; 1, 2, 3; 1.1, 1.2. Proposals: the user may write others. */

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** @param value from 1 to 89 */
export function romanNumeral(value: number): string {
  const [size, letters] = ROMAN.find(([least]) => least <= value) ?? [value, ''];
  return value <= 0 ? '' : letters + romanNumeral(value - size);
}

/** The first number, counted from `first` on, whose code nobody has yet. */
function firstFree(first: number, codeOf: (number: number) => string, taken: readonly string[]): string {
  let number = first;
  while (taken.includes(codeOf(number))) number += 1;
  return codeOf(number);
}

/** The number behind the highest of "1", "2", "7" that there is: gaps are left, plans cite the codes. */
export function nextProjectCode(taken: readonly string[]): string {
  const numbers = taken.filter((code) => /^\d{1,4}$/.test(code)).map(Number);
  return String(Math.max(0, ...numbers) + 1);
}

export function nextOutlineCode(taken: readonly string[]): string {
  return firstFree(taken.length + 1, romanNumeral, taken);
}

/** @param lines the codes that the project has @param taken every code of the catalogue */
export function nextLineCode(project: string, lines: readonly string[], taken: readonly string[]): string {
  return firstFree(lines.length + 1, (number) => `${project}.${number}`, taken);
}
