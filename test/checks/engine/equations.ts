/** Equations and figures written out by the names of their cells, and in short what judging them comes to. */
import type { FigureLookup } from '../../../src/checks/engine/check';
import type { Evaluation } from '../../../src/checks/engine/result';
import { Decimal, toPlain } from '../../../src/numbers/decimal';
import { cellId, positionOf, type CellId } from '../../../src/reading/cellId';
import type {
  BoundRule,
  Equation,
  EquationRule,
  EquationTerm,
  RatioRule,
  SumRule,
} from '../../../src/reading/equation';
import type { Figure } from '../../../src/reading/figure';
import { parseCell, toA1 } from '../../../src/sheet/address';

export function idAt(address: string, sheet = 0): CellId {
  const at = parseCell(address);
  if (!at) throw new Error(`${address} is no cell`);
  return cellId(sheet, at.row, at.column);
}

export function addressOf(cell: CellId): string {
  const { row, column } = positionOf(cell);
  return toA1(row, column);
}

export const BLANK: Figure = { state: 'blank' };
export const DASH: Figure = { state: 'dash' };
export const WORDS: Figure = { state: 'text', text: 'chưa có' };
export const BROKEN: Figure = { state: 'error', code: '#REF!' };
export const UNCLEAR: Figure = {
  state: 'ambiguous',
  text: '1.234',
  readings: [new Decimal(1234), new Decimal('1.234')],
};

export function typed(value: number | string): Figure {
  return { state: 'number', value: new Decimal(value), formula: null };
}

export function computed(value: number | string, formula: string): Figure {
  return { state: 'number', value: new Decimal(value), formula };
}

export function implied(value: number | string): Figure {
  return { state: 'implied', value: new Decimal(value) };
}

export function asText(value: number | string): Figure {
  return { state: 'text-number', value: new Decimal(value), text: String(value), by: 'form' };
}

/** Numbers are typed figures; what is not named is blank. */
export type Figures = Readonly<Record<string, number | string | Figure>>;

export function figureMap(figures: Figures): ReadonlyMap<CellId, Figure> {
  return new Map(
    Object.entries(figures).map(([address, one]) => [
      idAt(address),
      typeof one === 'object' ? one : typed(one),
    ]),
  );
}

export function lookupIn(figures: Figures): FigureLookup {
  const map = figureMap(figures);
  return (cell) => map.get(cell) ?? BLANK;
}

/** "D5", "-E5". */
export function termsOf(cells: readonly string[]): readonly EquationTerm[] {
  return cells.map((cell) => ({
    cell: idAt(cell.replace('-', '')),
    sign: cell.startsWith('-') ? -1 : 1,
  }));
}

export function sumOf(...cells: readonly string[]): SumRule {
  return { kind: 'sum', terms: termsOf(cells) };
}

export function ratioOf(
  numerator: readonly string[],
  denominator: readonly string[],
  { factor = 100, divisor = 1 } = {},
): RatioRule {
  return {
    kind: 'ratio',
    numerator: termsOf(numerator),
    denominator: termsOf(denominator),
    factor,
    divisor,
  };
}

export function boundOf(cells: readonly string[], rest: Partial<BoundRule> = {}): BoundRule {
  return {
    kind: 'bound',
    limit: 'at-most',
    terms: termsOf(cells),
    factor: 1,
    reason: 'part-of-whole',
    ...rest,
  };
}

export function equationOf(target: string, rule: EquationRule, rest: Partial<Equation> = {}): Equation {
  return {
    target: idAt(target),
    rule,
    alternatives: [],
    relation: 'row',
    source: 'form',
    text: '',
    decimals: 0,
    exact: false,
    countMayFollowRate: false,
    table: 0,
    ...rest,
  };
}

function plain(value: Decimal | null): string {
  return value ? toPlain(value) : '?';
}

/** "fail 12, not 10: 2 by rule"; where it cannot be checked "missing-parts 12, not ? at E5 F5". */
export function inShort({ outcome, stated, expected, residual, via, reason, blockers }: Evaluation): string {
  const figures = `${plain(stated)}, not ${plain(expected)}`;
  const cells = blockers.map(addressOf).join(' ');
  if (outcome === 'cannot-check') return `${reason ?? 'no reason'} ${figures} at ${cells}`;
  const rest = cells === '' && reason === undefined ? '' : ` at ${cells} for ${reason ?? 'no reason'}`;
  return `${outcome} ${figures}: ${plain(residual)} by ${via}${rest}`;
}

export const NOTHING_TO_CHECK = 'skip ?, not ?: ? by rule';
