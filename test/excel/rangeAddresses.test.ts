import { parseAddressList } from '../../src/excel/rangeAddresses';
import { areaToA1 } from '../../src/sheet/address';

describe('parseAddressList', () => {
  it.each([
    ['A1:B2', ['A1:B2']],
    ['Sheet1!A1:B2,Sheet1!C4', ['A1:B2', 'C4']],
    ['Sheet1!A1:B2, Sheet1!C4:D4', ['A1:B2', 'C4:D4']],
    ["'Phụ lục I, II'!A1:B2,'Phụ lục I, II'!$C$4:$D$9", ['A1:B2', 'C4:D9']],
    ["'Biểu ''a''!Z1,Z2'!A1:B2,'Biểu ''a''!Z1,Z2'!C3", ['A1:B2', 'C3']],
    ['', []],
  ])('%s', (address, expected) => {
    expect(parseAddressList(address).map(areaToA1)).toEqual(expected);
  });
});
