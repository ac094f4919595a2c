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
  severityReason: { key: 'findings.severity-reason.bounds' },
  forms: [
    'annex-2',
    'poverty-target',
    'near-poor-target',
    'poverty-multi-year',
    'near-poor-multi-year',
    'poverty-review',
    'poverty-flow',
    'near-poor-flow',
    'deprivation-counts',
    'near-poor-deprivation-counts',
  ],
  parameters: [],
  appliesTo: ({ rule }) => rule.kind === 'bound',
  evaluate: evaluateEquation,
};
