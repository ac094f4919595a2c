/**
 * Subtotals that were left empty although their lines are filled in. As a total such a cell cannot be checked; as a part of another total it
 * counts as what its lines come to, so that one gap is not told again as a wrong grand total.
 */
import { ZERO, type Decimal } from '../numbers/decimal';
import type { CellId } from './cellId';
import type { Equation } from './equation';
import { figureValue, type Figure } from './figure';

const BLANK: Figure = { state: 'blank' };

/** Fills in `implied` figures in place of blanks. */
export function addImpliedFigures(figures: Map<CellId, Figure>, equations: readonly Equation[]): void {
  const definitions = new Map<CellId, Equation[]>();
  for (const equation of equations) {
    if (
      equation.rule.kind !== 'sum' ||
      equation.relation === 'between' ||
      figures.get(equation.target)?.state !== 'blank'
    )
      continue;
    definitions.set(equation.target, [...(definitions.get(equation.target) ?? []), equation]);
  }
  const visiting = new Set<CellId>();

  function fill(cell: CellId): Figure {
    const figure = figures.get(cell) ?? BLANK;
    if (figure.state !== 'blank' || visiting.has(cell)) return figure;
    visiting.add(cell);
    for (const { rule } of definitions.get(cell) ?? []) {
      if (rule.kind !== 'sum') continue;
      const parts = rule.terms.map((term) => ({ sign: term.sign, figure: fill(term.cell) }));
      const known = parts.some((part) => figureValue(part.figure) !== null);
      const readable = parts.every(
        (part) => part.figure.state === 'blank' || figureValue(part.figure) !== null,
      );
      if (!known || !readable) continue;
      const value = parts.reduce((total: Decimal, part) => {
        const amount = figureValue(part.figure) ?? ZERO;
        return part.sign < 0 ? total.minus(amount) : total.plus(amount);
      }, ZERO);
      const implied: Figure = { state: 'implied', value };
      figures.set(cell, implied);
      return implied;
    }
    return figure;
  }

  for (const cell of definitions.keys()) fill(cell);
}
