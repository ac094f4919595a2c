/** Mistakes just beyond what rounding explains, and differences just within it. */
import { textNumberCheck } from '../../src/checks/text-number/check';
import { reviewWorkbook } from '../../src/findings/review';
import { buildFormLayout } from '../../src/forms/catalogue';
import { toA1 } from '../../src/sheet/address';
import { snapshotOf, workbookOf } from '../core/layoutSnapshot';
import { CORRECT_ANNEX, brief, reviewOf } from '../core/plans';

test('a figure two units off is named itself, not one of its neighbours', () => {
  const { findings } = reviewOf(CORRECT_ANNEX, { D19: 110002 }, true);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ cell }) => cell)).toEqual(['D19']);
});

test('a typed total one unit off is rounding on a sheet of live formulas, not an error', () => {
  const { findings } = reviewOf(CORRECT_ANNEX, { D19: 110001 });
  // That it was typed over a formula is a warning of its own.
  const others = findings.filter(({ check }) => check !== 'typed-over');
  expect(others.map(({ outcome }) => outcome)).not.toContain('fail');
  expect(findings.map(({ severity }) => severity)).not.toContain('error');
});

test('a check of cells that breaks down is named, and the rest goes on', () => {
  const broken = {
    ...textNumberCheck,
    inspect: (): never => {
      throw new Error('out of order');
    },
  };
  const { findings, coverage } = reviewWorkbook(workbookOf(snapshotOf(CORRECT_ANNEX)), {
    equationChecks: [],
    cellChecks: [broken],
    structureChecks: [],
  });
  expect(findings.map(brief)).toEqual(['warning text-number A7 crashed']);
  expect(coverage.fail).toBe(0);
});

test('two localities of one name, or one called "total", keep their own rows', () => {
  const layout = buildFormLayout('poverty-target', {
    unitName: '',
    year: 2022,
    moneyUnit: 'trieu-dong',
    localities: ['Xã Tân Lập', 'Xã Tân Lập', 'total'],
  });
  const cells = layout.cells.map(({ row, column }) => toA1(row, column));
  expect(new Set(cells).size).toBe(cells.length);
  const total = layout.cells.find(({ row, column }) => toA1(row, column) === 'C13');
  expect(total?.content).toBe('=SUM(C10:C12)');
});
