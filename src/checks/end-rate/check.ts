import { evaluateEquation } from '../engine/evaluateEquation';
import type { EquationCheck } from '../engine/check';

/** Tỷ lệ cuối năm: the rate at the end is the opening rate less the reduction, from rounded rates or from counts. */
export const endRateCheck: EquationCheck = {
  kind: 'equation',
  id: 'end-rate',
  family: 'rates',
  severity: 'error',
  source: 'Index row of the form (hàng chỉ số cột); both conventions in use are accepted',
  description: { key: 'findings.check.end-rate' },
  appliesTo: ({ rule, relation }, kind) => rule.kind === 'sum' && kind === 'rate' && relation === 'row',
  evaluate: evaluateEquation,
};
