/** What the user decided about equations, kept in the workbook. */
import {
  MOST_DECISIONS,
  readEquationDecisions,
  withEquationDecision,
  type EquationDecision,
} from '../../src/kept/equationDecision';
import { NOTHING_KEPT, readKept, writeKept } from '../../src/kept/keptWorkbook';

const OFF: EquationDecision = { sheet: 'Phụ lục I', relation: 'row', text: '1=2+3', use: 'off' };

test('is kept, and read back; what is no decision is left out', () => {
  const kept = { ...NOTHING_KEPT, equations: [OFF] };
  expect(readKept(writeKept(kept))).toEqual({ kept, problems: [], mayWrite: true });
  const others = [
    { ...OFF, use: 'perhaps' },
    { ...OFF, sheet: '' },
    { ...OFF, text: 'x'.repeat(2000) },
    7,
    null,
  ];
  expect(readEquationDecisions([...others, OFF])).toEqual([OFF]);
  expect(readEquationDecisions({ length: 1 })).toEqual([]);
  expect(readEquationDecisions(Array(MOST_DECISIONS + 5).fill(OFF))).toHaveLength(MOST_DECISIONS);
});

test('a later one takes the place of the former; none at all takes it away', () => {
  const on = withEquationDecision([OFF], { ...OFF, use: 'off' } as EquationDecision, 'on');
  expect(on).toEqual([{ ...OFF, use: 'on' }]);
  expect(withEquationDecision(on, OFF, null)).toEqual([]);
  const other = { ...OFF, sheet: 'Khác' };
  expect(withEquationDecision([OFF], other, 'off')).toEqual([OFF, other]);
});
