import { splitAddress } from '../../src/sheet/address';

test.each([
  ['C13', null, 'C13'],
  ["'Phụ lục II'!N20", 'Phụ lục II', 'N20'],
  ['Sheet2!A1', 'Sheet2', 'A1'],
  ["'Biểu ''a''! cũ'!B2", "Biểu 'a'! cũ", 'B2'],
])('%s', (address, sheet, cell) => {
  expect(splitAddress(address)).toEqual({ sheet, cell });
});
