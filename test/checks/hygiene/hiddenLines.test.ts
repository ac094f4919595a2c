import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import { reviewWorkbook } from '../../../src/findings/review';
import { snapshotOf, workbookOf } from '../../core/layoutSnapshot';
import { filledAnnex } from '../../core/workbooks';
import { causesOf, changed, FUNDS, HOUSEHOLDS, sheetOf, told, type Line } from './sheets';

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

describe('the share of hidden rows', () => {
  const causeOf = (rows: readonly Line[], hidden: readonly number[], columns: readonly number[] = []) =>
    causesOf(ID, hide(sheetOf(rows), hidden, columns)).at(-1);

  test('is told in a column that can be seen', () => {
    expect(causeOf(HOUSEHOLDS, [4, 5], [2])).toContain('4-5, cộng lại 371 trong 546 ở cột Hộ nghèo (67,9%)');
  });

  test('is all of it where every line is hidden', () => {
    expect(causeOf(HOUSEHOLDS, [3, 4, 5, 6])).toContain('3-6, cộng lại 5.030 trong 5.030');
  });

  const inDistricts: readonly Line[] = [
    ['SỐ HỘ NĂM 2023'],
    ['TT', 'Đơn vị', 'Tổng số hộ', 'Hộ nghèo'],
    [null, 'Tổng cộng', 2830, 234],
    ['I', 'Huyện Một', 1700, 140],
    [1, 'Xã Tân Lập', 900, 80],
    [2, 'Xã Hòa An', 800, 60],
    ['II', 'Huyện Hai', 1130, 94],
    [1, 'Xã Tân Lập', 500, 41],
    [2, 'Xã Hòa Bình', 630, 53],
  ];

  test.each([
    ['a commune', [5], '5, cộng lại 900'],
    ['a district without its communes', [4], '4, cộng lại 1.700'],
    ['a district, its communes, and one of another', [4, 5, 6, 8], '4-6 và 8, cộng lại 2.200'],
  ])('counts %s once', (_, hidden, expected) => {
    expect(causeOf(inDistricts, hidden)).toContain(`Dòng ẩn: ${expected} trong 2.830`);
  });

  test.each([
    ['the total is hidden too', HOUSEHOLDS, [4, 7], '4 và 7'],
    ['there is no total', HOUSEHOLDS.slice(0, -1), [4], '4'],
    ['they are more than the total', changed(HOUSEHOLDS, { C7: 1000 }), [4, 5], '4-5'],
    ['they are below nought', changed(HOUSEHOLDS, { C4: -5, D4: -2, E4: -3 }), [4], '4'],
  ])('is not told where %s', (_, rows, hidden, lines) => {
    expect(causeOf(rows, hidden)).toBe(
      `Dòng ẩn: ${lines}. Bản in sẽ thiếu các dòng này nhưng tổng vẫn gồm số của chúng.`,
    );
  });

  test('twelve ranges are named, further ones are not', () => {
    const many = (count: number) => [
      ...HOUSEHOLDS.slice(0, 2),
      ...Array.from({ length: 2 * count }, (_, at): Line => [at + 1, `Xã số ${at}`, 90 + at, 9, 81 + at]),
    ];
    const odd = (count: number) => Array.from({ length: count }, (_, at) => 3 + 2 * at);
    expect(causeOf(many(12), odd(12))).toContain('21, 23 và 25. ');
    expect(causeOf(many(13), odd(13))).toContain('21, 23, 25 và …. ');
  });
});

describe('the share of hidden columns', () => {
  const causeOf = (rows: readonly Line[], columns: readonly number[]) =>
    causesOf(ID, hide(sheetOf(rows), [], columns))[0];

  test('is told of all that a column adds up, in the total or else in the first line', () => {
    expect(causeOf(FUNDS, [3, 4])).toContain('Cột ẩn: D-E, góp 18.300 trong 18.300 ở cột Tổng số (100%)');
    const withoutTotal = FUNDS.filter((_, at) => at !== 3);
    expect(causeOf(withoutTotal, [4])).toContain('Cột ẩn: E, góp 900 trong 9.900 ở cột Tổng số (9,1%)');
  });

  test('is not told where the column that adds them up is hidden', () => {
    const without = 'Bản in sẽ thiếu các cột này nhưng tổng vẫn gồm số của chúng.';
    expect(causeOf(FUNDS, [2])).toBe(`Cột ẩn: C. ${without}`);
    expect(causeOf(FUNDS, [2, 4])).toBe(`Cột ẩn: C và E. ${without}`);
  });
});

test('a rate is no part of a total', () => {
  const rates = changed(HOUSEHOLDS, {
    F2: 'Tỷ lệ hộ nghèo (%)',
    F3: 8.33,
    F4: 16,
    F5: 9.7,
    F6: 7.65,
    F7: 10.85,
  });
  expect(told(ID, hide(sheetOf(rates), [], [5]))).toEqual([]);
  expect(told(ID, hide(sheetOf(changed(rates, { C4: null, D4: null, E4: null })), [4]))).toEqual([]);
});

test('hidden lines without figures hide nothing', () => {
  const blank = changed(HOUSEHOLDS, { C4: 0, D4: 0, E4: null });
  expect(told(ID, hide(sheetOf(blank), [4, 30], [8]))).toEqual([]);
  const noughts = changed(FUNDS, {
    C4: 16500,
    C5: 9000,
    C6: 4000,
    C7: 2500,
    C8: 1000,
    E4: 0,
    E5: 0,
    E6: 0,
    E7: 0,
    E8: 0,
  });
  expect(told(ID, hide(sheetOf(noughts), [], [4]))).toEqual([]);
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
