/** One figure is wrong: for each failing equation, each of its cells with the value that would satisfy it. */
import type { FigureLookup } from '../../checks/engine/check';
import type { Decimal } from '../../numbers/decimal';
import { positionOf, type CellId } from '../../reading/cellId';
import { ruleCells, type EquationRule } from '../../reading/equation';
import { figureValue, writtenValue, type Figure } from '../../reading/figure';
import { formulaMentions } from '../../reading/formulaReferences';
import type { FigurePlace } from '../../reading/readWorkbook';
import type { TableColumn } from '../../reading/table';
import { persuasion, type Explanation } from '../explain/explanation';
import { neighbourExplanations } from '../explain/neighbours';
import { rateOfRates } from '../explain/rateOfRates';
import { plausibleOriginals, slipsBetween } from '../explain/slips';
import type { Hypothesis } from '../hypothesis';
import type { Network } from '../network';
import { descendants, inRow } from '../outlineRows';
import { equationAt } from '../places';
import { signed } from '../signed';
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
function isWrittenLike({ decimals }: TableColumn, stated: Decimal, original: Decimal): boolean {
  return original.decimalPlaces() <= Math.max(decimals, stated.decimalPlaces());
}

/** What a sum is made of and nobody filled in. */
function blankParts(rule: EquationRule, lookup: FigureLookup): readonly CellId[] {
  return ruleCells(rule).filter((cell) => lookup(cell).state === 'blank');
}

/** Which value would satisfy a failing equation, cell by cell. */
function proposals(network: Network, trial: Trial, place: number): readonly Proposal[] {
  const { rule, target } = equationAt(network, place);
  const { residual, expected } = evaluationIn(network, trial, place);
  // A limit names no figure that would be right.
  if (!residual || !expected) return [];
  const lookup = trialLookup(network, trial.values);
  const found: Proposal[] = [{ cell: target, value: expected }];
  if (rule.kind === 'sum') {
    const few = rule.terms.length <= FEW_OPERANDS;
    const [blank] = blankParts(rule, lookup);
    for (const { cell, sign } of rule.terms) {
      const current = figureValue(lookup(cell));
      if (current) {
        const value = current.plus(signed(residual, sign));
        if (few || isSuspicious(network, trial, place, { cell, current, value })) {
          found.push({ cell, value });
        }
      } else if (cell === blank) {
        found.push({ cell, value: signed(residual, sign) });
      }
    }
    return found;
  }
  // A ratio leaves a count open within a span; only figures that a common slip explains are worth trying.
  for (const cell of ruleCells(rule)) {
    const current = figureValue(lookup(cell));
    const column = network.reading.places.get(cell)?.column;
    if (!current || !column) continue;
    for (const value of plausibleOriginals(current)) {
      if (isWrittenLike(column, current, value)) found.push({ cell, value });
    }
  }
  return found;
}

/** Only changes may be negative, and counts are whole. */
function isPossible({ kind, formColumn }: TableColumn, value: Decimal): boolean {
  if (value.isNeg() && formColumn.signed !== true) return false;
  return kind !== 'count' || value.isInteger();
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
  place: FigurePlace,
  figure: Figure,
  missing: Decimal,
): readonly Explanation[] {
  const formula = figure.state === 'number' ? figure.formula : null;
  return descendants(place.table, place.rowPlace)
    .flatMap((row): LineMatch[] => {
      const lineCell = inRow(place, row);
      const value = figureValue(network.lookup(lineCell));
      if (!value?.abs().eq(missing.abs())) return [];
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

function toHypothesis(
  network: Network,
  trial: Trial,
  equation: number,
  place: FigurePlace,
  { cell, value }: Proposal,
): Hypothesis {
  const lookup = trialLookup(network, trial.values);
  const figure = lookup(cell);
  const { rule, target } = equationAt(network, equation);
  const others = figure.state === 'blank' ? blankParts(rule, lookup).filter((one) => one !== cell) : [];
  const stated = writtenValue(figure);
  const explanations: Explanation[] =
    stated === null
      ? [{ kind: 'blank', expected: value, others }]
      : [
          ...lineExplanations(network, place, figure, value.minus(stated)),
          ...slipsBetween(stated, value),
          ...neighbourExplanations(network, place, stated, value),
          ...rateOfRates(network, place, stated, value),
        ];
  explanations.sort((a, b) => persuasion(b) - persuasion(a));
  const [best] = explanations;
  const undefinedFormula =
    figure.state === 'number' && figure.formula !== null && network.definedBy(cell).length === 0 ? 0.5 : 0;
  const operand = target === cell ? 0 : 0.05;
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
  const isBetween = equationAt(network, place).relation === 'between';
  if (!isBetween || trial.failing.size > FEW_FAILING) return direct;
  return [...direct, ...direct.flatMap((proposal) => linesBehind(network, trial, proposal))];
}

export function singleCellCandidates(network: Network, trial: Trial): readonly Hypothesis[] {
  const seen = new Set<string>();
  const found: Hypothesis[] = [];
  for (const equation of trial.failing) {
    for (const proposal of allProposals(network, trial, equation)) {
      const { cell, value } = proposal;
      const key = `${cell}:${value.toFixed()}`;
      const place = network.reading.places.get(cell);
      if (seen.has(key) || !place || !isPossible(place.column, value)) continue;
      seen.add(key);
      found.push(toHypothesis(network, trial, equation, place, proposal));
    }
  }
  return found;
}
