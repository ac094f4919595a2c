/** Which other workbooks a formula refers to. */

const TEXTS = /"(?:[^"]|"")*"/g;
/** 'C:\plans\[b.xlsx]Sheet 1'!A1: apostrophes inside are doubled. */
const QUOTED = /'((?:[^']|'')*)'!/g;
/** [1]Sheet1!A1, [b.xlsx]Sheet1!A1 and [1]!Name; a column of a structured table is followed by no "!". */
const PLAIN = /\[([^[\]']+)\][\p{L}\p{N}_.]*!/gu;
const IN_BRACKETS = /\[([^[\]]+)\][^[\]]*$/;

/** Names of the workbooks as the formula has them, each once: "b.xlsx", or "1" where the file numbers them. */
export function externalLinks(formula: string): readonly string[] {
  if (!formula.includes('[')) return [];
  const bare = formula.replace(TEXTS, '""');
  const quoted = [...bare.matchAll(QUOTED)].flatMap(
    ([, inside = '']) => IN_BRACKETS.exec(inside.replace(/''/g, "'"))?.[1] ?? [],
  );
  const plain = [...bare.replace(QUOTED, "''!").matchAll(PLAIN)].map(([, name = '']) => name);
  return [...new Set([...quoted, ...plain])];
}
