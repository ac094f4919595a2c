/**
 * The same few hundred words stand in thousands of cells: what was told of a text need not be told again. Only for functions of the text alone, whose
 * results nobody changes.
 */

/** More different texts than a plan has; few enough to keep. */
const MOST = 20_000;

/** The function, with its latest results kept. */
export function remembered<Result>(of: (text: string) => Result): (text: string) => Result {
  let known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = of(text);
    if (known.size >= MOST) known = new Map();
    known.set(text, result);
    return result;
  };
}
