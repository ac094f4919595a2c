import { evaluateEquation } from '../engine/evaluateEquation';
import type { EquationCheck } from '../engine/check';

/** Giới hạn: a part is no more than its whole, a reduction no more than what there was, a plan no more than what is left to invest. */
export const boundsCheck: EquationCheck = {
  kind: 'equation',
  id: 'bounds',
  family: 'bounds',
  severity: 'error',
  source: 'Limits declared by the forms; groups and indicators of households by NĐ 07/2021/NĐ-CP, Điều 3',
  description: { key: 'findings.check.bounds' },
  appliesTo: ({ rule }) => rule.kind === 'bound',
  evaluate: evaluateEquation,
};
