/**
 * Other ways to come to a rate that are right whenever the first one is, but for rounding: an end rate is computed from counts, or from the rounded
 * rates beside it. Nobody has to declare them.
 */
import {
  parseIndexCell,
  writeEquation,
  type IndexEquation,
  type IndexTerm,
  type RatioNotation,
} from '../indexNotation';
import { ownLeaves, type OwnColumn, type OwnForm } from './ownForm';

type Equations = ReadonlyMap<string, IndexEquation>;

function sameBase(one: RatioNotation, other: RatioNotation): boolean {
  return (
    one.factor === other.factor &&
    one.divisor === other.divisor &&
    one.denominator.length === other.denominator.length &&
    one.denominator.every(
      ({ sign, code }, place) =>
        other.denominator[place]?.sign === sign && other.denominator[place].code === code,
    )
  );
}

function times(sign: 1 | -1, { sign: own, code }: IndexTerm): IndexTerm {
  return { sign: sign === own ? 1 : -1, code };
}

/** 6=3-5 with 3=2/1*100 and 5=4/1*100 → 6=(2-4)/1*100 */
function fromCounts(equation: IndexEquation, equations: Equations): IndexEquation | null {
  if (equation.kind !== 'sum') return null;
  const ratios: (readonly [1 | -1, RatioNotation])[] = [];
  for (const { sign, code } of equation.terms) {
    const ratio = equations.get(code);
    if (ratio?.kind !== 'ratio' || ratio.denominator.length === 0) return null;
    ratios.push([sign, ratio]);
  }
  const base = ratios[0]?.[1];
  if (!base || !ratios.every(([, ratio]) => sameBase(base, ratio))) return null;
  const numerator = ratios.flatMap(([sign, ratio]) => ratio.numerator.map((term) => times(sign, term)));
  return { ...base, target: equation.target, numerator };
}

/** The column whose rate is one term over the base. */
function rateOf({ code }: IndexTerm, base: RatioNotation, equations: Equations): string | null {
  for (const [index, equation] of equations) {
    if (index === base.target || equation.kind !== 'ratio' || !sameBase(base, equation)) continue;
    const [only, ...more] = equation.numerator;
    if (only?.code === code && only.sign === 1 && more.length === 0) return index;
  }
  return null;
}

/** 7=6/1*100 with 6=2-4, or 7=(2-4)/1*100, and 3=2/1*100, 5=4/1*100 → 7=3-5 */
function fromRates(equation: IndexEquation, equations: Equations): IndexEquation | null {
  if (equation.kind !== 'ratio' || equation.denominator.length === 0) return null;
  const [only, ...more] = equation.numerator;
  const sum = only && more.length === 0 && only.sign === 1 ? equations.get(only.code) : undefined;
  const parts = sum?.kind === 'sum' ? sum.terms : equation.numerator;
  if (parts.length < 2) return null;
  const terms: IndexTerm[] = [];
  for (const term of parts) {
    const code = rateOf(term, equation, equations);
    if (code === null) return null;
    terms.push({ sign: term.sign, code });
  }
  return { kind: 'sum', target: equation.target, terms };
}

/** By column code; columns that have none are missing. */
export function impliedAlternatives(form: Pick<OwnForm, 'columns'>): ReadonlyMap<string, readonly string[]> {
  const columns: readonly OwnColumn[] = ownLeaves(form).map(({ column }) => column);
  const equations: Equations = new Map(
    columns.flatMap(({ index, equation = '' }) => {
      const read = parseIndexCell(equation)?.equation;
      return read ? [[index, read] as const] : [];
    }),
  );
  return new Map(
    columns.flatMap(({ index, kind, alternatives = [] }) => {
      const equation = kind === 'rate' ? equations.get(index) : undefined;
      if (!equation) return [];
      const others = [fromCounts(equation, equations), fromRates(equation, equations)]
        .flatMap((other) => (other ? [writeEquation(other)] : []))
        .filter((text) => !alternatives.includes(text));
      return others.length > 0 ? [[index, others] as const] : [];
    }),
  );
}
