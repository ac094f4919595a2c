/** How many lines a text takes in a cell, from the widths of Times New Roman's letters. */

/**
 * What a letter of Times New Roman 11 takes of one character width. Printed a small one is 0.86 in bold and a capital one 1.2; the screen rounds
 * letters up, and a line too many is better than one that cannot be seen.
 */
const LETTER = 0.9;
const CAPITAL = 1.25;
/** The size that these widths were measured in. */
const MEASURED_SIZE = 11;
/** The cell keeps this much of its width free. */
const MARGIN = 0.8;
/** Narrower cells than this many characters break every word. */
const NARROWEST = 3;

function wordWidth(word: string): number {
  return [...word].reduce((width, letter) => width + (/\p{Lu}/u.test(letter) ? CAPITAL : LETTER), 0);
}

/**
 * Lines of a text whose words are not broken, unless one is longer than a line.
 * @param width of the cell in characters
 * @param size of the letters in points
 */
export function textLines(text: string, width: number, size = MEASURED_SIZE): number {
  const room = Math.max(NARROWEST, (width - MARGIN) * (MEASURED_SIZE / size));
  let [count, used] = [1, 0];
  for (const word of text.split(' ')) {
    const taken = wordWidth(word);
    if (used > 0 && used + LETTER + taken > room) [count, used] = [count + 1, 0];
    used += (used > 0 ? LETTER : 0) + taken;
    if (used > room) [count, used] = [count + Math.ceil(used / room) - 1, used % room];
  }
  return count;
}

/** A line of the letters in this size, in points: 14.5 for the body's 11. */
const LINE = 14.5;
const PADDING = 4;

/** Height in points that so many lines take, with a little air; in steps of half a point, since programs keep no finer ones. */
export function linesHeight(lines: number, size = MEASURED_SIZE): number {
  return Math.ceil((PADDING + lines * LINE * (size / MEASURED_SIZE)) * 2) / 2;
}

/** Height in points of a row whose cells hold these texts. */
export function textHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  return linesHeight(Math.max(1, ...texts.map(({ text, width }) => textLines(text, width))));
}
