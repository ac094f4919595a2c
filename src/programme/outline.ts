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
    const sibling = stack.findIndex((open) => closes(open, style, code));
    if (sibling >= 0) stack.length = sibling;
    parents.push(stack.at(-1)?.place ?? null);
    stack.push({ style, code, place });
  }
  return parents;
}
