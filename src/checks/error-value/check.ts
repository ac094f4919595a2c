import type { CellCheck } from '../engine/check';

/** Ô báo lỗi: #REF!, #VALUE!, #DIV/0! and the like where a figure should be. */
export const errorValueCheck: CellCheck = {
  kind: 'cell',
  id: 'error-value',
  family: 'hygiene',
  severity: 'error',
  source: 'Excel error values',
  description: { key: 'findings.check.error-value' },
  severityReason: { key: 'findings.severity-reason.error-value' },
  forms: 'any',
  parameters: [],
  looksAtColumn: () => false,
  inspect: ({ figure }) =>
    figure.state === 'error'
      ? {
          outcome: 'fail',
          kind: 'error-value',
          stated: null,
          proposed: null,
          message: { key: 'findings.error-value.message', params: { code: figure.code } },
        }
      : null,
};
