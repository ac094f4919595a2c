/** Whose plan a table is, by the words above its header. */
import { isOfProvince, titleTexts } from '../../../src/checks/engine/level';
import { gridSheet, type GridCell } from '../../reading/declare/grid';
import { tableOf } from './tables';

const TABLE = tableOf([
  ['TT', 'Nội dung', 'Số hộ'],
  [1, 'Xã Một', 30],
  [2, 'Xã Hai', 40],
]);

/** The table with such words above it, its header in the row behind them or where it is said. */
function below(rows: readonly (readonly GridCell[])[], headerTop = rows.length) {
  return { ...TABLE, sheet: gridSheet(rows), headerTop };
}

function isProvince(...texts: readonly string[]): boolean {
  return isOfProvince(below(texts.map((text) => [text])));
}

test('the texts of a title block: from the top down and from left to right, in lower case and with single blanks', () => {
  const table = below([[null, '  UBND   TỈNH LẠNG SƠN ', 'Biểu 1'], [12, ' ', 'Kế  hoạch'], ['HEADER']], 2);
  expect(titleTexts(table)).toEqual(['ubnd tỉnh lạng sơn', 'biểu 1', 'kế hoạch']);
  const { cells } = table.sheet;
  const turned = { ...table.sheet, cells: new Map([...cells].reverse()) };
  expect(titleTexts({ ...table, sheet: turned })).toEqual(titleTexts(table));
});

test('loose marks are composed', () => {
  expect(titleTexts(below([['Tỉnh'.normalize('NFD')]]))).toEqual(['tỉnh']);
});

test('what stands more than fifteen rows above the header is not its title', () => {
  const rows = [['xa'], ['gần'], ...Array.from({ length: 14 }, () => [null])];
  expect(titleTexts(below(rows, 16))).toEqual(['gần']);
  expect(titleTexts(below(rows, 15))).toEqual(['xa', 'gần']);
});

test.each([
  'UBND tỉnh Lạng Sơn',
  'ỦY BAN NHÂN DÂN TỈNH CAO BẰNG',
  'Uỷ ban nhân dân tỉnh Sơn La',
  'HĐND tỉnh Sơn La',
  'Hội đồng nhân dân tỉnh Sơn La',
  'UBND thành phố Hà Nội',
  'UBND TP. Hồ Chí Minh',
  'UBND TP Đà Nẵng',
  'Kèm theo Kế hoạch của UBND tỉnh Lạng Sơn',
  'UBND thành phố Hải Phòng',
  'UBND thành phố Cần Thơ',
  'UBND thành phố Huế',
])('%s is a province', (text) => {
  expect(isProvince(text)).toBe(true);
});

test.each([
  'Tỉnh Lạng Sơn',
  'UBND huyện Chi Lăng',
  'UBND xã Một',
  'UBND phường Hai',
  'UBND thị xã Ba',
  'UBND thị trấn Bốn',
  'UBND thành phố Lạng Sơn',
  'UBND tỉnhthành',
  'UBND thành phố Hà Nộii',
  'XUBND tỉnh Lạng Sơn',
  '',
])('"%s" is none', (text) => {
  expect(isProvince(text)).toBe(false);
});

describe('a plan of somebody below the province is not the plan of the province', () => {
  test.each([
    'Sở Y tế',
    'Chi cục Thủy lợi',
    'Ban Dân tộc',
    'Ban Quản lý dự án',
    'Trung tâm Y tế',
    'UBND huyện Chi Lăng',
    'UBND xã Một',
    'UBND thành phố Lạng Sơn',
    'UBND TP. Lạng Sơn',
    'HĐND thị xã Ba',
  ])('%s', (text) => {
    expect(isProvince('UBND tỉnh Lạng Sơn', text)).toBe(false);
    expect(isProvince(text, 'UBND tỉnh Lạng Sơn')).toBe(false);
    expect(isProvince(`${text} - UBND tỉnh Lạng Sơn`)).toBe(false);
  });

  test.each(['Số 12/KH-UBND', 'Cơ sở hạ tầng', 'Sởi', 'Phân bổ cho các xã', 'Các trung tâmm'])(
    '%s says nothing of that',
    (text) => {
      expect(isProvince('UBND tỉnh Lạng Sơn', text)).toBe(true);
    },
  );
});
