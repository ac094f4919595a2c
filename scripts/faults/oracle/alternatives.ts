/** Other single cells whose change would satisfy every equation as well as the right one: then the equations cannot tell which of them is wrong. */
import type { FigureLookup } from '../../../src/checks/engine/check';
import { Decimal } from '../../../src/numbers/decimal';
import type { CellId } from '../../../src/reading/cellId';
import { equationCells, ruleCells } from '../../../src/reading/equation';
import { figureValue } from '../../../src/reading/figure';
import { followed, isFormula, isPossible, lookupWith, satisfies, type System, type Values } from './system';

export interface Alternative {
  readonly cell: CellId;
  readonly values: Values;
}

type Follows = (cell: CellId) => boolean;

/** The cells of an equation, and those that the ones that follow are computed from. */
function upstream(system: System, place: number, follows: Follows): ReadonlySet<CellId> {
  const equation = system.equations[place];
  const found = new Set(equation ? equationCells(equation) : []);
  // A set hands over what is added to it while it is gone through.
  for (const cell of found) {
    if (!follows(cell)) continue;
    for (const defining of system.definedBy(cell)) {
      const rule = system.equations[defining]?.rule;
      for (const part of rule ? ruleCells(rule) : []) found.add(part);
    }
  }
  return found;
}

/** Typed cells that bear on every one of the failing equations. */
function candidates(
  system: System,
  lookup: FigureLookup,
  failing: readonly number[],
  follows: Follows,
): readonly CellId[] {
  const [first, ...others] = failing.map((place) => upstream(system, place, follows));
  return [...(first ?? [])].filter(
    (cell) => !isFormula(lookup, cell) && others.every((cells) => cells.has(cell)),
  );
}

/** Figures of a cell that might make a rate right. */
function ratioProposals(
  system: System,
  lookup: FigureLookup,
  place: number,
  cell: CellId,
): readonly Decimal[] {
  const equation = system.equations[place];
  const { stated, expected } = system.judge(place, lookup);
  if (equation?.rule.kind !== 'ratio' || !stated || !expected) return [];
  if (equation.target === cell) return [expected];
  const current = figureValue(lookup(cell));
  if (!current || expected.isZero() || stated.isZero()) return [];
  const grown = stated.div(expected);
  const isPart = equation.rule.numerator.some((term) => term.cell === cell);
  const near = (isPart ? current.times(grown) : current.div(grown)).round();
  return [near, near.plus(1), near.minus(1)];
}

/** The figure of a cell that would satisfy a sum, found by how much the sum moves with it. */
function sumProposal(
  system: System,
  lookup: FigureLookup,
  place: number,
  cell: CellId,
  follows: Follows,
): readonly Decimal[] {
  const { residual } = system.judge(place, lookup);
  const current = figureValue(lookup(cell)) ?? new Decimal(0);
  if (!residual) return [];
  const moved = followed(system, lookup, new Map([[cell, current.plus(1000)]]), follows);
  const after = system.judge(place, lookupWith(lookup, moved)).residual;
  const slope = after?.minus(residual).div(1000);
  return slope && !slope.isZero() ? [current.minus(residual.div(slope))] : [];
}

/**
 * @param failing places of the failing equations
 * @param follows which cells follow a change
 */
export function alternativesTo(
  system: System,
  lookup: FigureLookup,
  failing: readonly number[],
  follows: Follows = (cell) => isFormula(lookup, cell),
): readonly Alternative[] {
  const bySum = failing.find((place) => system.equations[place]?.rule.kind === 'sum');
  const byRatio = failing.find((one) => system.equations[one]?.rule.kind === 'ratio');
  const place = bySum ?? byRatio ?? -1;
  return candidates(system, lookup, failing, follows).flatMap((cell): readonly Alternative[] => {
    const proposals =
      bySum === undefined
        ? ratioProposals(system, lookup, place, cell)
        : sumProposal(system, lookup, place, cell, follows);
    for (const value of proposals) {
      if (!isPossible(system, cell, value)) continue;
      const values = followed(system, lookup, new Map([[cell, value]]), follows);
      if (satisfies(system, lookup, values, failing)) return [{ cell, values }];
    }
    return [];
  });
}

/** Two cells that would satisfy everything together, each found from an equation of its own. */
export function pairsTo(
  system: System,
  lookup: FigureLookup,
  failing: readonly number[],
): readonly (readonly [CellId, CellId])[] {
  const follows: Follows = (cell) => isFormula(lookup, cell);
  const tried = new Set<string>();
  return failing.flatMap((place) =>
    [...upstream(system, place, follows)].flatMap((cell) => {
      if (isFormula(lookup, cell)) return [];
      const isSum = system.equations[place]?.rule.kind === 'sum';
      const proposals = isSum
        ? sumProposal(system, lookup, place, cell, follows)
        : ratioProposals(system, lookup, place, cell);
      return proposals.flatMap((value): readonly (readonly [CellId, CellId])[] => {
        const key = `${cell}=${value.toFixed()}`;
        if (tried.has(key) || !isPossible(system, cell, value)) return [];
        tried.add(key);
        const first = followed(system, lookup, new Map([[cell, value]]), follows);
        const after = lookupWith(lookup, first);
        const touched = [...failing, ...[...first.keys()].flatMap((one) => system.touching(one))];
        const left = [...new Set(touched)].filter((one) => system.judge(one, after).outcome === 'fail');
        if (left.length === 0) return [];
        return alternativesTo(system, after, left).map((second) => [cell, second.cell] as const);
      });
    }),
  );
}
