import { evaluateEquation } from '../engine/evaluateEquation';
import type { EquationCheck } from '../engine/check';

/** Tổng của các dòng: a row equals the sum of the rows right below it in the outline. */
export const sumCheck: EquationCheck = {
  kind: 'equation',
  id: 'sum',
  family: 'sums',
  severity: 'error',
  source: 'Arithmetic of the form: parent = Σ its lines',
  description: { key: 'findings.check.sum' },
  severityReason: { key: 'findings.severity-reason.sum' },
  forms: 'any',
  parameters: [],
  appliesTo: ({ relation }) => relation === 'outline',
  evaluate: evaluateEquation,
};
