/** Text of a file shown on a terminal must not steer the terminal. */

/** One line without control characters: names of sheets and files may hold escape sequences. */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
