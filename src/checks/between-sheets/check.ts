import { figureValue, writtenValue } from '../../reading/figure';
import { ruleCells, type Equation } from '../../reading/equation';
import type { EquationCheck, FigureLookup } from '../engine/check';
import { cannotCheck } from '../engine/evaluateSum';
import { evaluateEquation } from '../engine/evaluateEquation';

/** A detail sheet that was inserted but not filled in yet: its totals are computed, and all of them are nought. */
function isNotFilledIn(equation: Equation, lookup: FigureLookup): boolean {
  return ruleCells(equation.rule).every((cell) => {
    const figure = lookup(cell);
    if (figure.state === 'blank') return true;
    return figure.state === 'number' && figure.formula !== null && figure.value.isZero();
  });
}

/**
 * One figure in two places is the same figure. Only sums of several, and a figure that stands with more decimals in the other sheet, may
 * differ by rounding; for rates it makes no difference.
 */
function isSameFigure({ rule, decimals }: Equation, lookup: FigureLookup): boolean {
  const [only, ...others] = ruleCells(rule);
  const value = only === undefined ? null : figureValue(lookup(only));
  return others.length === 0 && value !== null && value.decimalPlaces() <= decimals;
}

/** Đối chiếu giữa các biểu: a figure equals what another sheet of the plan says of it. */
export const betweenSheetsCheck: EquationCheck = {
  kind: 'equation',
  id: 'between-sheets',
  family: 'relations',
  severity: 'error',
  source: 'Relations declared by the forms: the same quantity in two sheets of one plan',
  description: { key: 'findings.check.between-sheets' },
  severityReason: { key: 'findings.severity-reason.between-sheets' },
  forms: 'any',
  parameters: [],
  appliesTo: ({ relation }) => relation === 'between',
  evaluate: (equation, lookup) => {
    const exact = equation.exact || isSameFigure(equation, lookup);
    const evaluation = evaluateEquation({ ...equation, exact }, lookup);
    if (evaluation.outcome !== 'fail' || !isNotFilledIn(equation, lookup)) return evaluation;
    return cannotCheck('missing-details', [equation.target], writtenValue(lookup(equation.target)));
  },
};
