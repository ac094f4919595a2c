/** One figure is wrong: for each failing equation, each of its cells with the value that would satisfy it. */
import type { Decimal } from '../../numbers/decimal';
import { positionOf, type CellId } from '../../reading/cellId';
import type { Equation } from '../../reading/equation';
import { figureValue, writtenValue } from '../../reading/figure';
import { formulaMentions } from '../../reading/formulaReferences';
import { persuasion, type Explanation } from '../explain/explanation';
import { neighbourExplanations } from '../explain/neighbours';
import { plausibleOriginals, slipsBetween } from '../explain/slips';
import type { Hypothesis } from '../hypothesis';
import type { Network } from '../network';
import { descendants, inRow } from '../outlineRows';
import { evaluationIn, trialLookup, type Trial } from '../trial';
import { linesBehind } from './behindTotals';
import type { Proposal } from './proposal';

/** Up to so many operands all of them are candidates; of more, those that something else speaks against as well. */
const FEW_OPERANDS = 12;

interface Doubt {
  readonly cell: CellId;
  readonly current: Decimal;
  readonly value: Decimal;
}

/** A wrong part usually upsets another equation too, or differs from the right figure by a common slip. */
function isSuspicious(
  network: Network,
  trial: Trial,
  place: number,
  { cell, current, value }: Doubt,
): boolean {
  const elsewhere = network.equationsOf(cell).some((other) => other !== place && trial.failing.has(other));
  return elsewhere || slipsBetween(current, value).length > 0;
}

/** Nobody meant a figure with more decimals than its column has: 115.11 % was not 0.11511 %. */
function isWrittenLike(network: Network, cell: CellId, stated: Decimal, original: Decimal): boolean {
  const decimals = network.reading.places.get(cell)?.column.decimals ?? 0;
  return original.decimalPlaces() <= Math.max(decimals, stated.decimalPlaces());
}

/** Which value would satisfy a failing equation, cell by cell. */
function proposals(network: Network, trial: Trial, place: number): readonly Proposal[] {
  const equation = network.results[place]?.equation;
  const { residual, expected } = evaluationIn(network, trial, place);
  // A limit names no figure that would be right.
  if (!equation || !residual || !expected || equation.rule.kind === 'bound') return [];
  const lookup = trialLookup(network, trial.values);
  const { rule } = equation;
  const found: Proposal[] = [{ cell: equation.target, value: expected, otherBlanks: [] }];
  if (rule.kind === 'sum') {
    const few = rule.terms.length <= FEW_OPERANDS;
    const blanks = rule.terms.map(({ cell }) => cell).filter((cell) => lookup(cell).state === 'blank');
    for (const { cell, sign } of rule.terms) {
      const current = figureValue(lookup(cell));
      if (current) {
        const value = current.plus(residual.times(sign));
        if (few || isSuspicious(network, trial, place, { cell, current, value })) {
          found.push({ cell, value, otherBlanks: [] });
        }
      } else if (cell === blanks[0]) {
        found.push({ cell, value: residual.times(sign), otherBlanks: blanks.slice(1) });
      }
    }
    return found;
  }
  // A ratio leaves a count open within a span; only figures that a common slip explains are worth trying.
  for (const { cell } of [...rule.numerator, ...rule.denominator]) {
    const current = figureValue(lookup(cell));
    for (const value of current ? plausibleOriginals(current) : []) {
      if (current && isWrittenLike(network, cell, current, value))
        found.push({ cell, value, otherBlanks: [] });
    }
  }
  return found;
}

/** Only changes may be negative, and counts are whole. */
function isPossible(network: Network, { cell, value }: Proposal): boolean {
  const column = network.reading.places.get(cell)?.column;
  if (!column || (value.isNeg() && column.formColumn.signed !== true)) return false;
  return column.kind !== 'count' || value.isInteger();
}

/** How much a wrong formula lowers the cost of believing that its figure is wrong: as much as the best slip of the fingers. */
const SUSPECT_FORMULA = 0.4;

interface LineMatch {
  readonly doubt: number;
  readonly explanation: Explanation;
}

/** So many lines of the same amount are named; the figures cannot tell them apart. */
const MOST_LINES = 3;

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
  const figure = network.lookup(cell);
  const formula = figure.state === 'number' ? figure.formula : null;
  return descendants(place.table, place.rowPlace)
    .flatMap((row): LineMatch[] => {
      const lineCell = inRow(place, row);
      const value = figureValue(network.lookup(lineCell));
      if (!value || value.isZero() || !value.abs().eq(missing.abs())) return [];
      const kind = value.eq(missing) ? 'omitted-line' : 'doubled-line';
      const added = formula === null || formulaMentions(formula, positionOf(lineCell));
      // A formula that does not mention the line says which one it is; otherwise the total's own lines come first.
      const doubt =
        (formula !== null && added === (kind === 'omitted-line') ? 2 : 0) +
        (row.parent === place.rowPlace ? 0 : 1);
      return [{ doubt, explanation: { kind, lineCells: [lineCell], columns: 1 } }];
    })
    .sort((a, b) => a.doubt - b.doubt)
    .slice(0, MOST_LINES)
    .map(({ explanation }) => explanation);
}

function isTarget(equation: Equation | undefined, cell: CellId): boolean {
  return equation?.target === cell;
}

function toHypothesis(network: Network, trial: Trial, place: number, proposal: Proposal): Hypothesis {
  const { cell, value, otherBlanks } = proposal;
  const figure = trialLookup(network, trial.values)(cell);
  const stated = writtenValue(figure);
  const explanations: Explanation[] =
    stated === null
      ? [{ kind: 'blank', expected: value, others: otherBlanks }]
      : [
          ...lineExplanations(network, cell, stated, value),
          ...slipsBetween(stated, value),
          ...neighbourExplanations(network, cell, stated, value),
        ];
  explanations.sort((a, b) => persuasion(b) - persuasion(a));
  const best = explanations[0];
  const undefinedFormula =
    figure.state === 'number' && figure.formula !== null && network.definedBy(cell).length === 0 ? 0.5 : 0;
  const operand = isTarget(network.results[place]?.equation, cell) ? 0 : 0.05;
  const suspect = network.isSuspect(cell) ? SUSPECT_FORMULA : 0;
  return {
    cell,
    changes: new Map([[cell, value]]),
    explanations,
    cost: 1 + undefinedFormula + operand - suspect - (best ? persuasion(best) : 0),
    singleCell: true,
  };
}

/** With more failing equations than these something else is wrong than a line or two. */
const FEW_FAILING = 24;

/** What the equation names, and between sheets what stands behind the totals that it names. */
function allProposals(network: Network, trial: Trial, place: number): readonly Proposal[] {
  const direct = proposals(network, trial, place);
  const isBetween = network.results[place]?.equation.relation === 'between';
  if (!isBetween || trial.failing.size > FEW_FAILING) return direct;
  return [...direct, ...direct.flatMap((proposal) => linesBehind(network, trial, proposal))];
}

export function singleCellCandidates(network: Network, trial: Trial): readonly Hypothesis[] {
  const seen = new Set<string>();
  const found: Hypothesis[] = [];
  for (const place of trial.failing) {
    for (const proposal of allProposals(network, trial, place)) {
      const key = `${proposal.cell}:${proposal.value.toFixed()}`;
      if (seen.has(key) || !isPossible(network, proposal)) continue;
      seen.add(key);
      found.push(toHypothesis(network, trial, place, proposal));
    }
  }
  return found;
}
