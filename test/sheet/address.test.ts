import { absoluteReference, quoteSheetName, splitAddress } from '../../src/sheet/address';

test.each([
  ['C13', null, 'C13'],
  ["'Phụ lục II'!N20", 'Phụ lục II', 'N20'],
  ['Sheet2!A1', 'Sheet2', 'A1'],
  ["'Biểu ''a''! cũ'!B2", "Biểu 'a'! cũ", 'B2'],
])('%s', (address, sheet, cell) => {
  expect(splitAddress(address)).toEqual({ sheet, cell });
});

test.each([
  ['Sheet1', 'Sheet1'],
  ['Bieu_1a', 'Bieu_1a'],
  ['Phụ lục I', "'Phụ lục I'"],
  ["Sở 'A'", "'Sở ''A'''"],
  ['1a', "'1a'"],
  ['PL1', "'PL1'"],
  ['xfd1048576', "'xfd1048576'"],
  ['R1C1', "'R1C1'"],
  ['rc', "'rc'"],
  ['C', "'C'"],
  ['True', "'True'"],
])('a sheet called %s stands in a formula as %s', (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
});

test('absolute references', () => {
  const area = { top: 6, left: 0, bottom: 29, right: 27 };
  expect(absoluteReference('Phụ lục I', area)).toBe("'Phụ lục I'!$A$7:$AB$30");
  expect(absoluteReference('Bảng', { top: 0, left: 2, bottom: 0, right: 2 })).toBe("'Bảng'!$C$1");
});
