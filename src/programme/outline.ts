/**
 * The outline of a table from its TT codes: A → I → 1 → 1.1 → a → "-" → "+". Which style of code is deeper is learned from the table
 * itself: a style first met below another one is its child level.
 */

export interface OutlineEntry {
  readonly code: string;
}

type CodeStyle = string;

/** A section C or L is a letter: nobody counts to a hundred, or starts at fifty, in Roman numerals. */
const ROMAN = /^(?:[IVX]|[IVXLC]{2,})$/;

function styleOf(code: string): CodeStyle {
  if (code === '') return 'none';
  if (ROMAN.test(code)) return 'roman';
  if (/^[A-ZĐ]$/.test(code)) return 'upper';
  if (/^\d+$/.test(code)) return 'number';
  if (/^\d+(\.\w+)+$/.test(code)) return 'dotted';
  if (/^[a-zđ]$/.test(code)) return 'lower';
  return code.replace(/\w+/g, 'x');
}

/** Bare code: "I.", "1)", "(a)" and blanks around it are the same as without. */
export function normalizeCode(code: string): string {
  return code
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/^\(/, '')
    .replace(/[.)]+$/, '');
}

interface Open {
  readonly style: CodeStyle;
  readonly code: string;
  readonly place: number;
}

function closes(open: Open, style: CodeStyle, code: string): boolean {
  if (open.style !== style) return false;
  // Of dotted codes only a true prefix stays open: 1.1 holds 1.1.1, but 1.1 does not hold 1.2.
  return !(style === 'dotted' && code.startsWith(`${open.code}.`));
}

function isNumeric({ style }: Pick<Open, 'style'>): boolean {
  return style === 'number' || style === 'dotted';
}

/**
 * Numbers tell by themselves what they are part of: 6.1 is no part of 5, and 2 behind 1.2 no part of it, unless numbers began anew below that.
 *
 * @returns the place in the stack from which on nothing holds the code; -1 where its style has to tell
 */
function closedByNumber(stack: readonly Open[], style: CodeStyle, code: string): number {
  if (style === 'dotted') {
    return stack.findIndex(
      (open) => isNumeric(open) && /^\d+$/.test(open.code) && !code.startsWith(`${open.code}.`),
    );
  }
  if (style !== 'number' || stack.some((open) => Number(open.code) === Number(code) - 1)) return -1;
  return stack.findIndex((open) => open.style === 'dotted' && Number.parseInt(open.code, 10) < Number(code));
}

/**
 * Parent of each entry, as its place in the list; `null` at the top level.
 * An entry without a code stands beside the entry before it.
 */
export function outlineParents(entries: readonly OutlineEntry[]): readonly (number | null)[] {
  const stack: Open[] = [];
  const parents: (number | null)[] = [];
  for (const [place, entry] of entries.entries()) {
    const code = normalizeCode(entry.code);
    const style = styleOf(code);
    if (style === 'none' && place > 0) {
      parents.push(parents[place - 1] ?? null);
      continue;
    }
    const closed = [
      closedByNumber(stack, style, code),
      stack.findIndex((open) => closes(open, style, code)),
    ].filter((at) => at >= 0);
    if (closed.length > 0) stack.length = Math.min(...closed);
    parents.push(stack.at(-1)?.place ?? null);
    stack.push({ style, code, place });
  }
  return parents;
}
