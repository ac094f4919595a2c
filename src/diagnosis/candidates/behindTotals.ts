/**
 * A wrong line behind totals that agree with it. Where totals are formulas, a slip in one line is carried along into them, and all that speaks
 * against it is another sheet, held against the total. Any of the lines may be the one: only those are supposed that a common slip explains, and not
 * one mistyped digit: that fits one line or another by chance.
 */
import type { Decimal } from '../../numbers/decimal';
import type { CellId } from '../../reading/cellId';
import { figureValue } from '../../reading/figure';
import { slipsBetween } from '../explain/slips';
import { holds, type Network } from '../network';
import { equationAt } from '../places';
import { signed } from '../signed';
import { evaluationIn, trialLookup, type Trial } from '../trial';
import type { Proposal } from './proposal';

/** Groups of groups of lines; an outline has hardly more levels. */
const DEEPEST = 4;
/** Further lines are not looked at: with so many the slip that fits one of them fits some of them by chance. */
const MOST_LINES = 200;
interface Part {
  readonly cell: CellId;
  /** What it would have to be more. */
  readonly more: Decimal;
}

/** The parts of a figure that agrees with them, in every sum that makes it. */
function partsOf(network: Network, trial: Trial, { cell, more }: Part): readonly Part[] {
  return network.definedBy(cell).flatMap((place): readonly Part[] => {
    const { rule } = equationAt(network, place);
    const { outcome, via } = evaluationIn(network, trial, place);
    if (rule.kind !== 'sum' || via !== 'rule' || !holds(outcome)) return [];
    return rule.terms.map((term) => ({ cell: term.cell, more: signed(more, term.sign) }));
  });
}

/**
 * @param total a cell of a failing equation, with the figure that would satisfy it
 * @returns the lines that would make that figure, the nearest first
 */
export function linesBehind(network: Network, trial: Trial, total: Proposal): readonly Proposal[] {
  const lookup = trialLookup(network, trial.values);
  const current = figureValue(lookup(total.cell));
  if (!current) return [];
  const seen = new Set<CellId>([total.cell]);
  const found: Proposal[] = [];
  let level: readonly Part[] = [{ cell: total.cell, more: total.value.minus(current) }];
  for (let depth = 0; depth < DEEPEST && seen.size < MOST_LINES; depth += 1) {
    const next = level
      .flatMap((part) => partsOf(network, trial, part))
      .filter(({ cell }) => !seen.has(cell) && seen.add(cell));
    for (const { cell, more } of next) {
      const figure = lookup(cell);
      if (figure.state !== 'number' || figure.formula !== null) continue;
      const value = figure.value.plus(more);
      if (slipsBetween(figure.value, value).some(({ kind }) => kind !== 'one-digit'))
        found.push({ cell, value });
    }
    level = next;
  }
  return found;
}
