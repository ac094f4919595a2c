import type { ReadBy } from '../../numbers/parseText';
import type { CellCheck } from '../engine/check';

/** The sentence that tells how the text was read; where other figures decided, it says so. */
const READ_BY: Readonly<Record<ReadBy, string>> = {
  form: 'findings.text-number.readable',
  kind: 'findings.text-number.readable',
  custom: 'findings.text-number.readable',
  column: 'findings.text-number.by-column',
  size: 'findings.text-number.by-size',
  workbook: 'findings.text-number.by-workbook',
};

/** Số ở dạng chữ: text in a cell that should hold a number. Excel's sums leave it out without a word. */
export const textNumberCheck: CellCheck = {
  kind: 'cell',
  id: 'text-number',
  family: 'hygiene',
  severity: 'warning',
  source: 'Excel: SUM leaves text out',
  description: { key: 'findings.check.text-number' },
  severityReason: { key: 'findings.severity-reason.text-number' },
  forms: 'any',
  parameters: [],
  looksAtColumn: () => false,
  inspect: ({ figure }) => {
    switch (figure.state) {
      case 'text-number':
        return {
          outcome: 'fail',
          kind: 'number-as-text',
          stated: null,
          proposed: figure.value,
          message: {
            key: READ_BY[figure.by],
            params: { text: figure.text, value: { decimal: figure.value.toFixed() } },
          },
        };
      case 'ambiguous':
        return {
          outcome: 'cannot-check',
          kind: 'ambiguous-text',
          stated: null,
          proposed: null,
          message: {
            key: 'findings.text-number.ambiguous',
            params: {
              text: figure.text,
              first: { decimal: figure.readings[0].toFixed() },
              second: { decimal: figure.readings[1].toFixed() },
            },
          },
        };
      case 'text':
        return {
          outcome: 'cannot-check',
          kind: 'words',
          stated: null,
          proposed: null,
          message: { key: 'findings.text-number.words', params: { text: figure.text } },
        };
      default:
        return null;
    }
  },
};
