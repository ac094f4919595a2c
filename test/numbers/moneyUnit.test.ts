import { findMoneyUnit, isMoneyUnit, MONEY_UNIT_NAMES, MONEY_UNITS } from '../../src/numbers/moneyUnit';

test.each([
  ['Đơn vị tính: triệu đồng', 'trieu-dong'],
  ['Đơn vị tính: Triệu đồng', 'trieu-dong'],
  ['ĐVT: TRIỆU ĐỒNG', 'trieu-dong'],
  ['ĐVT: Tr.đồng', 'trieu-dong'],
  ['ĐVT: tr.đ', 'trieu-dong'],
  ['(ĐVT: trđ)', 'trieu-dong'],
  ['Đơn vị: Triệu  đồng', 'trieu-dong'],
  ['Đơn vị tính: nghìn đồng', 'nghin-dong'],
  ['Đơn vị tính: Ngàn đồng', 'nghin-dong'],
  ['Đơn vị tính: 1.000 đồng', 'nghin-dong'],
  ['ĐVT: 1000đ', 'nghin-dong'],
  ['Đơn vị tính: tỷ đồng', 'ty-dong'],
  ['Đơn vị tính: tỉ đồng', 'ty-dong'],
  ['(ĐVT: tỷ đ)', 'ty-dong'],
  ['ĐVT: tỉ đ.', 'ty-dong'],
  ['Đơn vị tính: đồng', 'dong'],
  ['Đơn vị tính: Đồng', 'dong'],
  ['ĐVT: đ', 'dong'],
  ['(ĐVT: đ)', 'dong'],
] as const)('%p names %s', (line, unit) => {
  expect(findMoneyUnit(line)).toBe(unit);
  expect(findMoneyUnit(line.normalize('NFD'))).toBe(unit);
});

test.each([
  ...['', 'Đơn vị tính: hộ', 'ĐVT: %', 'Đơn vị tính: người', 'Biểu số 1'],
  ...['Giá trị hợp đồng', 'Cộng đồng đóng góp', 'Hỗ trợ đồng bào dân tộc', 'Vốn đầu tư đồng bộ'],
])('%p names no unit of money', (line) => {
  expect(findMoneyUnit(line)).toBeNull();
});

test('a unit beside such a word is a unit all the same', () => {
  expect(findMoneyUnit('Giá trị hợp đồng (triệu đồng)')).toBe('trieu-dong');
  expect(findMoneyUnit('Giá trị hợp đồng (đồng)')).toBe('dong');
});

test('every unit is found in its own name', () => {
  for (const unit of MONEY_UNITS) expect(findMoneyUnit(`Đơn vị tính: ${MONEY_UNIT_NAMES[unit]}`)).toBe(unit);
});

test('only the four units are units', () => {
  expect(MONEY_UNITS.every((unit) => isMoneyUnit(unit))).toBe(true);
  expect(isMoneyUnit('usd')).toBe(false);
});
