/**
 * A formula as data: what it refers to, what it calls, and whether it is a plain sum. en-US notation with a leading "=", as Excel and files hand
 * it over. What cannot be read is said to be unreadable; nothing throws.
 */
import { parse, tokenize, type AstExpression } from '@borgar/fx/xlsx';
import type { FormulaReading } from './formulaReading';
import { templateLike, templateOf } from './formulaTemplate';
import { PlacedFormula } from './placedFormula';
import { parseReference, type FormulaReference } from './reference';
import { sumFormOf } from './sumForm';

export type { FormulaReading } from './formulaReading';

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

/** Reads a formula as it is written, whatever has been read before. @param text with its leading "=" */
export function readWritten(text: string): FormulaReading {
  try {
    return text.length > LONGEST ? unreadable(text) : read(text);
  } catch {
    return unreadable(text);
  }
}

/** What the same text came to before. A text always means the same, so that nothing of it grows old. */
class Known {
  private readonly readings = new Map<string, FormulaReading>();

  constructor(private readonly most: number) {}

  of(text: string): FormulaReading {
    const before = this.readings.get(text);
    if (before) return before;
    const reading = readWritten(text);
    if (this.readings.size >= this.most) this.readings.clear();
    this.readings.set(text, reading);
    return reading;
  }
}

/** Templates, and formulas that have none: of both a workbook has few. */
const readings = new Known(20_000);

/**
 * @param text with its leading "="
 * @param above a formula that it may have been copied from: that makes no difference to what is read, but makes it faster
 */
export function readFormula(text: string, above: FormulaReading | null = null): FormulaReading {
  if (text.length > LONGEST) return readings.of(text);
  if (above instanceof PlacedFormula) {
    const copied = templateLike(text, above.template);
    if (copied) return new PlacedFormula(above.general, copied);
  }
  const template = templateOf(text);
  // A template may be longer than its formula, and then too long to be read.
  if (!template || template.text.length > LONGEST) return readings.of(text);
  return new PlacedFormula(readings.of(template.text), template);
}
