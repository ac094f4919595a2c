import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import { reviewWorkbook } from '../../../src/findings/review';
import { snapshotOf, workbookOf } from '../../core/layoutSnapshot';
import { filledAnnex } from '../../core/workbooks';
import { causesOf, changed, FUNDS, HOUSEHOLDS, sheetOf, told } from './sheets';

const ID = 'hidden-lines';

/** Rows as Excel numbers them, columns from 0. */
function hide(sheet: SheetSnapshot, rows: readonly number[], columns: readonly number[] = []): SheetSnapshot {
  return {
    ...sheet,
    hiddenRows: new Set(rows.map((row) => row - 1)),
    hiddenColumns: new Set(columns),
  };
}

test('nothing hidden', () => {
  expect(told(ID, sheetOf(HOUSEHOLDS))).toEqual([]);
});

test('rows with figures, and what they are of the total', () => {
  const sheet = hide(sheetOf(HOUSEHOLDS), [4, 5]);
  expect(told(ID, sheet)).toEqual(['notice hidden-rows C4 C5']);
  expect(causesOf(ID, sheet)[0]).toContain(
    'Dòng ẩn: 4-5, cộng lại 2.850 trong 5.030 ở cột Tổng số hộ (56,7%)',
  );
});

test('a group and its lines are counted once', () => {
  const rows = changed([...FUNDS.map((row) => [...row]), [null], [null]], {
    A9: 'II',
    B9: 'Nhóm hai',
    A5: 'I',
    B5: 'Nhóm một',
    C5: 9900,
    A6: 1,
    C6: 5500,
    D6: 5000,
    E6: 500,
    A7: 2,
    C7: 4400,
    D7: 4000,
    E7: 400,
    A8: 'II',
    B8: 'Nhóm hai',
    C8: 8400,
    D8: 7500,
    E8: 900,
    A10: 3,
  }).slice(0, 8);
  const sheet = hide(sheetOf(rows), [5, 6, 7]);
  expect(told(ID, sheet)).toEqual(['notice hidden-rows C5 C6 C7']);
  expect(causesOf(ID, sheet)[0]).toContain('Dòng ẩn: 5-7, cộng lại 9.900 trong 18.300');
});

test('columns with figures, and what they are of the column that adds them up', () => {
  const sheet = hide(sheetOf(FUNDS), [], [4]);
  expect(told(ID, sheet)).toEqual(['notice hidden-columns E3']);
  expect(causesOf(ID, sheet)[0]).toContain('Cột ẩn: E, góp 1.800 trong 18.300 ở cột Tổng số (9,8%)');
});

test('hidden lines without figures hide nothing', () => {
  const blank = changed(HOUSEHOLDS, { C4: 0, D4: 0, E4: null });
  expect(told(ID, hide(sheetOf(blank), [4, 30], [8]))).toEqual([]);
});

test('it is told once: as a finding, not as a remark too', () => {
  const sheet = { ...snapshotOf(filledAnnex()), hiddenRows: new Set([13]), hiddenColumns: new Set([5]) };
  const { findings, tables } = reviewWorkbook(workbookOf(sheet));
  expect(findings.map(({ check, cell }) => `${check} ${cell}`)).toEqual([
    'hidden-lines F7',
    'hidden-lines C14',
  ]);
  expect(tables[0]?.remarks).toEqual([]);
});
