/**
 * The arithmetic that government forms print under their headers: "1=2+5+8", "4=3/1*100", "9=1-2-3-4+5+6+7+8".
 * Forms are declared in it, and it is read from any sheet that carries it: one parser for both.
 *
 * Numbers are column codes, except a power of ten after "*", which is a factor; codes may stand in brackets, "(5)=(3)+(4)". "20=TB(5,9,13)" is an
 * average (trung bình).
 */

export interface IndexTerm {
  readonly sign: 1 | -1;
  /** Column code: "2", "10". */
  readonly code: string;
}

/** target = Σ ±terms */
export interface SumNotation {
  readonly kind: 'sum';
  readonly target: string;
  readonly terms: readonly IndexTerm[];
}

/** target = Σ ±numerator / Σ ±denominator * factor; without a denominator, Σ ±numerator / divisor. */
export interface RatioNotation {
  readonly kind: 'ratio';
  readonly target: string;
  readonly numerator: readonly IndexTerm[];
  readonly denominator: readonly IndexTerm[];
  readonly factor: number;
  /** 1, or the number of values that an average is taken of. */
  readonly divisor: number;
}

export type IndexEquation = SumNotation | RatioNotation;

/** A cell of an index row: the column's code and, where it has one, its equation. */
export interface IndexCell {
  readonly code: string;
  readonly equation: IndexEquation | null;
}

const CODE = /^\(?\s*([A-Z]|\d{1,3})\s*\)?$/;
const TERM = /([+-]?)(\d{1,3})/y;

/** "2+5-8" (no blanks) → terms; undefined when anything else stands there. */
function parseTerms(text: string): readonly IndexTerm[] | undefined {
  const bare = /^\((.*)\)$/.exec(text)?.[1] ?? text;
  const terms: IndexTerm[] = [];
  TERM.lastIndex = 0;
  while (TERM.lastIndex < bare.length) {
    const first = TERM.lastIndex === 0;
    const match = TERM.exec(bare);
    if (!match || (!first && !match[1])) return undefined;
    terms.push({ sign: match[1] === '-' ? -1 : 1, code: match[2] ?? '' });
  }
  return terms.length > 0 ? terms : undefined;
}

function parseRight(target: string, right: string): IndexEquation | undefined {
  const [ratio = '', factorText = '1', ...tooMany] = right.split('*');
  if (tooMany.length > 0 || !/^10*$/.test(factorText)) return undefined;
  const [above = '', below, ...nested] = ratio.split('/');
  if (nested.length > 0) return undefined;
  const numerator = parseTerms(above);
  if (!numerator) return undefined;
  if (below === undefined) {
    return factorText === '1' ? { kind: 'sum', target, terms: numerator } : undefined;
  }
  const denominator = parseTerms(below);
  return (
    denominator && { kind: 'ratio', target, numerator, denominator, factor: Number(factorText), divisor: 1 }
  );
}

/** "TB(5,9,13)" → the mean of three columns. */
function parseAverage(target: string, right: string): IndexEquation | undefined {
  const list = /^(?:TB|AVERAGE)\(([\d,;]+)\)$/i.exec(right)?.[1];
  const codes = list?.split(/[,;]/).filter((code) => code !== '');
  if (!codes || codes.length === 0) return undefined;
  return {
    kind: 'ratio',
    target,
    numerator: codes.map((code) => ({ sign: 1, code })),
    denominator: [],
    factor: 1,
    divisor: codes.length,
  };
}

/**
 * Reads one cell of an index row: "A", "3", "(1)", "1 = 2 + 5 + 8", "4=3/1*100", "4=3/1x100%".
 * A code with arithmetic that cannot be read keeps its code and has no equation.
 * @returns undefined when the text is no index cell at all
 */
export function parseIndexCell(text: string): IndexCell | undefined {
  const [left = '', right, ...rest] = text.normalize('NFC').split('=');
  const code = CODE.exec(left.trim())?.[1];
  if (!code || rest.length > 0) return undefined;
  if (right === undefined) return { code, equation: null };
  const bare = right
    .replace(/\s+/g, '')
    .replace(/[x×]/gi, '*')
    .replace(/:/g, '/')
    .replace(/[–−]/g, '-')
    .replace(/%$/, '');
  const unbracketed = bare.replace(/\((\d{1,3})\)/g, '$1');
  return { code, equation: parseAverage(code, bare) ?? parseRight(code, unbracketed) ?? null };
}

/** Reads a declared equation; throws when the declaration is wrong, since that is our own mistake. */
export function declareEquation(text: string): IndexEquation {
  const equation = parseIndexCell(text)?.equation;
  if (!equation) throw new Error(`"${text}" is not an index-row equation`);
  return equation;
}

/** Every column code an equation speaks of, the target first. */
export function codesOf(equation: IndexEquation): readonly string[] {
  const terms = equation.kind === 'sum' ? equation.terms : [...equation.numerator, ...equation.denominator];
  return [equation.target, ...terms.map((term) => term.code)];
}

function writeTerms(terms: readonly IndexTerm[]): string {
  return terms
    .map(({ sign, code }, place) => (sign < 0 ? `-${code}` : place > 0 ? `+${code}` : code))
    .join('');
}

function bracketed(terms: readonly IndexTerm[]): string {
  return terms.length > 1 ? `(${writeTerms(terms)})` : writeTerms(terms);
}

/** The equation as it stands in an index row: what `declareEquation` reads. */
export function writeEquation(equation: IndexEquation): string {
  if (equation.kind === 'sum') return `${equation.target}=${writeTerms(equation.terms)}`;
  const { target, numerator, denominator, factor } = equation;
  if (denominator.length === 0) return `${target}=TB(${numerator.map(({ code }) => code).join(',')})`;
  const times = factor === 1 ? '' : `*${factor}`;
  return `${target}=${bracketed(numerator)}/${bracketed(denominator)}${times}`;
}
