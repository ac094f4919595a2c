import { evaluateEquation } from '../engine/evaluateEquation';
import type { EquationCheck } from '../engine/check';

/** Tỷ lệ: a rate agrees with its counts, in either direction where the count may have been planned from the rate. */
export const rateCheck: EquationCheck = {
  kind: 'equation',
  id: 'rate',
  family: 'rates',
  severity: 'error',
  source: 'Index row of the form (hàng chỉ số cột); rounding half up to the printed decimals',
  description: { key: 'findings.check.rate' },
  severityReason: { key: 'findings.severity-reason.rate' },
  forms: 'any',
  parameters: [],
  appliesTo: ({ rule, relation }) => rule.kind === 'ratio' && relation === 'row',
  evaluate: evaluateEquation,
};
