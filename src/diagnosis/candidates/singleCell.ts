/** One figure is wrong: for each failing equation, each of its cells with the value that would satisfy it. */
import type { Decimal } from '../../numbers/decimal';
import type { CellId } from '../../reading/cellId';
import type { Equation } from '../../reading/equation';
import { figureValue } from '../../reading/figure';
import { persuasion, type Explanation } from '../explain/explanation';
import { plausibleOriginals, slipsBetween } from '../explain/slips';
import type { Hypothesis } from '../hypothesis';
import type { Network } from '../network';
import { descendants, inRow } from '../outlineRows';
import { evaluationIn, trialLookup, type Trial } from '../trial';

interface Proposal {
  readonly cell: CellId;
  readonly value: Decimal;
}

/** Equations with more operands than this are not searched operand by operand; the target stays a candidate. */
const MOST_OPERANDS = 400;

/** Which value would satisfy a failing equation, cell by cell. */
function proposals(network: Network, trial: Trial, place: number): readonly Proposal[] {
  const equation = network.results[place]?.equation;
  const { residual, expected } = evaluationIn(network, trial, place);
  if (!equation || !residual || !expected) return [];
  const lookup = trialLookup(network, trial.values);
  const { rule } = equation;
  const found: Proposal[] = [{ cell: equation.target, value: expected }];
  if (rule.kind === 'sum') {
    if (rule.terms.length > MOST_OPERANDS) return found;
    for (const { cell, sign } of rule.terms) {
      const figure = lookup(cell);
      const current = figureValue(figure) ?? (figure.state === 'blank' ? residual.times(0) : null);
      if (current) found.push({ cell, value: current.plus(residual.times(sign)) });
    }
    return found;
  }
  // A ratio leaves a count open within a span; only figures that a common slip explains are worth trying.
  for (const { cell } of [...rule.numerator, ...rule.denominator]) {
    const current = figureValue(lookup(cell));
    for (const value of current ? plausibleOriginals(current) : []) found.push({ cell, value });
  }
  return found;
}

/** Amounts and counts are not negative here, and counts are whole. */
function isPossible(network: Network, { cell, value }: Proposal): boolean {
  const kind = network.reading.places.get(cell)?.column.kind;
  if (kind === undefined || value.isNeg()) return false;
  return kind !== 'count' || value.isInteger();
}

/** The difference of a total is just one of the lines below it: left out, or in twice. */
function lineExplanations(
  network: Network,
  cell: CellId,
  stated: Decimal,
  expected: Decimal,
): readonly Explanation[] {
  const place = network.reading.places.get(cell);
  if (!place || stated.eq(expected)) return [];
  const missing = expected.minus(stated);
  for (const row of descendants(place.table, place.rowPlace)) {
    const lineCell = inRow(place, row);
    const value = figureValue(network.lookup(lineCell));
    if (!value || value.isZero()) continue;
    if (value.eq(missing)) return [{ kind: 'omitted-line', lineCells: [lineCell], columns: 1 }];
    if (value.eq(missing.neg())) return [{ kind: 'doubled-line', lineCells: [lineCell], columns: 1 }];
  }
  return [];
}

function isTarget(equation: Equation | undefined, cell: CellId): boolean {
  return equation?.target === cell;
}

function toHypothesis(network: Network, trial: Trial, place: number, { cell, value }: Proposal): Hypothesis {
  const figure = trialLookup(network, trial.values)(cell);
  const stated = figureValue(figure);
  const explanations: Explanation[] =
    stated === null
      ? [{ kind: 'blank', expected: value }]
      : [...lineExplanations(network, cell, stated, value), ...slipsBetween(stated, value)];
  explanations.sort((a, b) => persuasion(b) - persuasion(a));
  const best = explanations[0];
  const undefinedFormula =
    figure.state === 'number' && figure.formula !== null && network.definedBy(cell).length === 0 ? 0.5 : 0;
  const operand = isTarget(network.results[place]?.equation, cell) ? 0 : 0.05;
  return {
    cell,
    changes: new Map([[cell, value]]),
    explanations,
    cost: 1 + undefinedFormula + operand - (best ? persuasion(best) : 0),
    singleCell: true,
  };
}

export function singleCellCandidates(network: Network, trial: Trial): readonly Hypothesis[] {
  const seen = new Set<string>();
  const found: Hypothesis[] = [];
  for (const place of trial.failing) {
    for (const proposal of proposals(network, trial, place)) {
      const key = `${proposal.cell}:${proposal.value.toFixed()}`;
      if (seen.has(key) || !isPossible(network, proposal)) continue;
      seen.add(key);
      found.push(toHypothesis(network, trial, place, proposal));
    }
  }
  return found;
}
