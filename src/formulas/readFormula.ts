/**
 * A formula as data: what it refers to, what it calls, and whether it is a plain sum. en-US notation with a leading "=", as Excel and files hand
 * it over. What cannot be read is said to be unreadable; nothing throws.
 */
import { parse, tokenize, type AstExpression } from '@borgar/fx/xlsx';
import { parseReference, type FormulaReference } from './reference';
import { sumFormOf, type SumForm } from './sumForm';

export interface FormulaReading {
  /** False where the formula is broken, or says something that the parser does not know. */
  readonly readable: boolean;
  /** The formula from left to right: references as what they mean, everything else as it is written. */
  readonly pieces: readonly (string | FormulaReference)[];
  readonly references: readonly FormulaReference[];
  /** Upper-case names of the functions that it calls. */
  readonly functions: ReadonlySet<string>;
  /** Defined names and parts of Excel tables, as they are written. */
  readonly names: readonly string[];
  /** `null` where it is anything but a sum of cells. */
  readonly sum: SumForm | null;
}

/** Excel accepts no longer ones. */
const LONGEST = 8192;

/** "'C:\...\[b.xlsx]S'!A1" without the folder, which says nothing about the cells and which the parser does not know. */
function withoutFolders(text: string): string {
  // Texts are passed over as they are; an apostrophe in them quotes nothing.
  return text.replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'(?=!)/g, (whole, quoted?: string) => {
    const book = quoted?.lastIndexOf('[') ?? -1;
    return quoted === undefined || book <= 0 ? whole : `'${quoted.slice(book)}'`;
  });
}

function treeOf(tokens: ReturnType<typeof tokenize>): AstExpression | null {
  try {
    return parse(tokens);
  } catch {
    return null;
  }
}

function read(text: string): FormulaReading {
  const tokens = tokenize(withoutFolders(text), { withLocation: false });
  const pieces = tokens
    .filter(({ type }) => type !== 'fx_prefix' && type !== 'whitespace' && type !== 'newline')
    .map(({ type, value }): string | FormulaReference => {
      if (type === 'range' || type === 'range_beam') return parseReference(value) ?? value;
      return type === 'string' ? value : value.toUpperCase();
    });
  const tree = treeOf(tokens);
  return {
    readable: tree !== null,
    pieces,
    references: pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece])),
    functions: new Set(tokens.flatMap(({ type, value }) => (type === 'func' ? [value.toUpperCase()] : []))),
    names: tokens.flatMap(({ type, value }) =>
      type === 'range_named' || type === 'structured' ? [value] : [],
    ),
    sum: tree && sumFormOf(tree),
  };
}

function unreadable(text: string): FormulaReading {
  return { readable: false, pieces: [text], references: [], functions: new Set(), names: [], sum: null };
}

/** Formulas are looked at by several checks and many trials of the diagnosis; a workbook repeats few of them. */
const known = new Map<string, FormulaReading>();
const MOST_KNOWN = 20_000;

/** @param text with its leading "=" */
export function readFormula(text: string): FormulaReading {
  const before = known.get(text);
  if (before) return before;
  let reading: FormulaReading;
  try {
    reading = text.length > LONGEST ? unreadable(text) : read(text);
  } catch {
    reading = unreadable(text);
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, reading);
  return reading;
}
