import { writtenValue } from '../../reading/figure';
import type { Equation } from '../../reading/equation';
import { evaluateEquation, firstToHold } from '../engine/evaluateEquation';
import { cannotCheck, SKIPPED } from '../engine/evaluateSum';
import type { EquationCheck, FigureLookup } from '../engine/check';
import type { Evaluation } from '../engine/result';

/** Amounts left empty are nought; a rate left empty is one that nobody knows, and no difference can be made of it. */
function evaluate(equation: Equation, lookup: FigureLookup): Evaluation {
  const terms = equation.rule.kind === 'sum' ? equation.rule.terms : [];
  const missing = terms.map(({ cell }) => cell).filter((cell) => lookup(cell).state === 'blank');
  if (missing.length === 0) return evaluateEquation(equation, lookup);
  const stated = writtenValue(lookup(equation.target));
  if (stated === null) return SKIPPED;
  return firstToHold(equation, lookup) ?? cannotCheck('missing-parts', missing, stated);
}

/** Tỷ lệ cuối năm: the rate at the end is the opening rate less the reduction, from rounded rates or from counts. */
export const endRateCheck: EquationCheck = {
  kind: 'equation',
  id: 'end-rate',
  family: 'rates',
  severity: 'error',
  source: 'Index row of the form (hàng chỉ số cột); both conventions in use are accepted',
  description: { key: 'findings.check.end-rate' },
  severityReason: { key: 'findings.severity-reason.end-rate' },
  forms: 'any',
  parameters: [],
  appliesTo: ({ rule, relation }, kind) => rule.kind === 'sum' && kind === 'rate' && relation === 'row',
  evaluate,
};
