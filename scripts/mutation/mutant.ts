/** One change of the code that a test should notice. */
export interface Mutant {
  /** Number of its switch, over all files that are changed. */
  readonly number: number;
  /** Path from the root, "src/checks/sum/check.ts". */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The function or constant that it stands in; '' at the top of the file. */
  readonly inside: string;
  /** What stands there, on one line and shortened. */
  readonly was: string;
  readonly now: string;
}

/** A text in place of a part of the source, by offsets. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const LONGEST = 90;

/** Code on one line, short enough for a table. */
export function snippet(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 20)} … ${line.slice(-17)}`;
}

/** "src/checks/sum", "src/diagnosis/candidates": what results are told by. */
export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
