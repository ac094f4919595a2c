import type { Finding } from '../../src/findings/finding';
import { marksOfFindings } from '../../src/taskpane/check/marksOfReview';

const NONE = { stated: null, expected: null, difference: null };
const FINDING: Finding = {
  check: 'between-sheets',
  outcome: 'fail',
  severity: 'error',
  sheet: 'Phụ lục I',
  cell: 'E12',
  ...NONE,
  unit: null,
  equation: null,
  causes: [],
  suspects: [],
  symptoms: [
    { cell: 'D12', ...NONE },
    { cell: "'Phụ lục II'!N20", ...NONE },
  ],
  fixes: [],
  message: { key: 'findings.root.value' },
  waived: null,
  fingerprint: '',
};

test('symptoms on other sheets are marked there, and the gravest severity wins', () => {
  const notice: Finding = { ...FINDING, severity: 'notice', cell: 'D12', symptoms: [] };
  expect(marksOfFindings([notice, FINDING])).toEqual([
    { sheet: 'Phụ lục I', cell: 'D12', severity: 'error' },
    { sheet: 'Phụ lục I', cell: 'E12', severity: 'error' },
    { sheet: 'Phụ lục II', cell: 'N20', severity: 'error' },
  ]);
});
