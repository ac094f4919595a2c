import { CELL_CHECKS, EQUATION_CHECKS, STRUCTURE_CHECKS } from '../../src/checks/catalogue';
import type { ChecksToRun } from '../../src/checks/engine/runChecks';
import { reviewWorkbook } from '../../src/findings/review';
import { snapshotOf, workbookOf } from '../core/layoutSnapshot';
import { filledAnnex } from '../core/workbooks';

const workbook = workbookOf(snapshotOf(filledAnnex(), { D14: 41000, F22: '20.000' }, true));

function fail(): never {
  throw new Error('broken on purpose');
}

/** The checks with one that always throws. */
function withCrashing(id: string): ChecksToRun {
  return {
    equationChecks: EQUATION_CHECKS.map((check) => (check.id === id ? { ...check, evaluate: fail } : check)),
    cellChecks: CELL_CHECKS.map((check) => (check.id === id ? { ...check, inspect: fail } : check)),
    structureChecks: STRUCTURE_CHECKS.map((check) => (check.id === id ? { ...check, inspect: fail } : check)),
  };
}

test('an equation check that throws is named, with how much it leaves unchecked', () => {
  const { findings, coverage } = reviewWorkbook(workbook, withCrashing('sum'));
  const crashed = findings.filter(({ causes }) => causes[0]?.kind === 'crashed');
  expect(crashed).toHaveLength(1);
  expect(crashed[0]).toMatchObject({ check: 'sum', outcome: 'cannot-check', severity: 'warning' });
  expect(crashed[0]?.causes[0]?.message.params).toEqual({
    check: 'sum',
    detail: 'broken on purpose',
    title: { message: { key: 'findings.check.sum' } },
  });
  expect(crashed[0]?.message.params).toMatchObject({ count: 60 });
  expect(coverage.cannotCheck).toBe(60);
});

test('the other checks go on', () => {
  const checksTold = reviewWorkbook(workbook, withCrashing('sum')).findings.map(({ check }) => check);
  expect(checksTold).toEqual(expect.arrayContaining(['row-sum', 'text-number']));
  const withoutText = reviewWorkbook(workbook, withCrashing('text-number')).findings.map(
    ({ check }) => check,
  );
  expect(withoutText).toContain('row-sum');
});
