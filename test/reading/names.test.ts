import { foldName, isTotalName, shortName } from '../../src/reading/names';

test.each([
  ['Huyện  Đắk Glong', 'huyen dak glong'],
  ['Hòa Bình', 'hoa binh'],
  ['Hoà Bình', 'hoa binh'],
  ['Hòa Bình'.normalize('NFD'), 'hoa binh'],
  ['TỔNG SỐ', 'tong so'],
  ['Tỷ lệ (%)', 'ty le %'],
])('%p folds to %s', (text, folded) => {
  expect(foldName(text)).toBe(folded);
});

test.each([
  'TỔNG SỐ',
  'Tổng cộng',
  'Cộng',
  'Cộng:',
  'Tổng số'.normalize('NFD'),
  'Tổng',
  'Toàn tỉnh',
  'Tổng (I+II)',
])('%p names a total', (name) => {
  expect(isTotalName(name)).toBe(true);
});

test.each(['Huyện Tổng', 'Cộng đồng', 'Tổng số hộ nghèo', '', 'Xã Toàn'])('%p names no total', (name) => {
  expect(isTotalName(name)).toBe(false);
});

test('names are told without their ordinal, and long ones are cut', () => {
  expect(shortName('Tiểu dự án 2: Cải thiện dinh dưỡng')).toBe('Cải thiện dinh dưỡng');
  expect(shortName('Dự án 5 - Hỗ trợ nhà ở')).toBe('Hỗ trợ nhà ở');
  expect(shortName('Duy tu,  bảo dưỡng')).toBe('Duy tu, bảo dưỡng');
  expect(shortName('x'.repeat(80))).toHaveLength(58);
});
