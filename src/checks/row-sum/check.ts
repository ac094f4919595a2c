import { evaluateEquation } from '../engine/evaluateEquation';
import type { EquationCheck } from '../engine/check';

/** Cộng ngang: amounts along a row follow the equations of the index row (1=2+5+8). */
export const rowSumCheck: EquationCheck = {
  kind: 'equation',
  id: 'row-sum',
  family: 'sums',
  severity: 'error',
  source: 'Index row of the form (hàng chỉ số cột)',
  description: { key: 'findings.check.row-sum' },
  severityReason: { key: 'findings.severity-reason.row-sum' },
  forms: 'any',
  parameters: [],
  appliesTo: ({ relation, rule }, kind) => relation === 'row' && rule.kind === 'sum' && kind !== 'rate',
  evaluate: evaluateEquation,
};
