import { gridSheet } from '../reading/declare/grid';
import { changed, told } from './hygiene/sheets';

const ID = 'common-denominator';

/** Poor and near-poor households with their rates; nobody says of how many. */
const ROWS: readonly (readonly [string, number, number, number, number])[] = [
  ['Xã Bình An', 100, 8.33, 60, 5],
  ['Xã Chi Lăng', 240, 16, 105, 7],
  ['Xã Na Rì', 131, 9.7, 80, 5.93],
  ['Xã Tân Lập', 75, 7.65, 50, 5.1],
  ['Xã Yên Sơn', 90, 8.18, 45, 4.09],
];

function sheet(changes: Readonly<Record<string, number>> = {}, count = ROWS.length) {
  const rows = [
    ['TỶ LỆ HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023'],
    ['TT', 'Đơn vị', 'Hộ nghèo', null, 'Hộ cận nghèo', null],
    [null, null, 'Số hộ', 'Tỷ lệ (%)', 'Số hộ', 'Tỷ lệ (%)'],
    ...ROWS.slice(0, count).map((row, place) => [place + 1, ...row]),
  ];
  return gridSheet(changed(rows, changes), ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2']);
}

test('all rows are shares of one total each', () => {
  expect(told(ID, sheet())).toEqual([]);
});

test('a rate of another total', () => {
  expect(told(ID, sheet({ F4: 6 }))).toEqual(['warning common-denominator D4 F4']);
});

test('a wrong count shows as well', () => {
  expect(told(ID, sheet({ E5: 150 }))).toHaveLength(1);
});

test('a nought, and small rates, leave room for any total', () => {
  expect(told(ID, sheet({ D4: 0 }))).toEqual([]);
  expect(told(ID, sheet({ C4: 1, D4: 0.08 }))).toEqual([]);
});

test('rates of different totals throughout are no matter', () => {
  expect(told(ID, sheet({ F4: 6, F5: 9, F6: 8 }))).toEqual([]);
});

test('three rows that agree are enough to tell a fourth, two are not', () => {
  expect(told(ID, sheet({ F4: 6 }, 4))).toEqual(['warning common-denominator D4 F4']);
  expect(told(ID, sheet({ F4: 6 }, 3))).toEqual([]);
});

test('of three rates the one that keeps the others from agreeing', () => {
  const third = [
    ['Hộ trung bình', null],
    ['Số hộ', 'Tỷ lệ (%)'],
    ...[16.67, 32, 19.41, 15.31, 16.36].map((rate, place) => [2 * (ROWS[place]?.[1] ?? 0), rate]),
  ];
  const withThird = (changes: Readonly<Record<string, number>>) => {
    const rows = [
      ['TỶ LỆ HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023'],
      ['TT', 'Đơn vị', 'Hộ nghèo', null, 'Hộ cận nghèo', null, ...(third[0] ?? [])],
      [null, null, 'Số hộ', 'Tỷ lệ (%)', 'Số hộ', 'Tỷ lệ (%)', ...(third[1] ?? [])],
      ...ROWS.map((row, place) => [place + 1, ...row, ...(third[place + 2] ?? [])]),
    ];
    return gridSheet(changed(rows, changes), ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2']);
  };
  expect(told(ID, withThird({}))).toEqual([]);
  expect(told(ID, withThird({ F4: 6 }))).toEqual(['warning common-denominator F4 D4 H4']);
  expect(told(ID, withThird({ H4: 19 }))).toEqual(['warning common-denominator H4 D4 F4']);
});

test('rates that do not stand under one header with their counts are of something else', () => {
  const rows = [
    ['HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023'],
    ['TT', 'Đơn vị', 'Số hộ nghèo', 'Tỷ lệ giảm (%)', 'Số hộ cận nghèo', 'Tỷ lệ tham gia (%)'],
    ...ROWS.map((row, place) => [place + 1, ...row]),
  ];
  expect(told(ID, gridSheet(changed(rows, { F3: 6 })))).toEqual([]);
});
