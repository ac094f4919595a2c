import { causesOf, changed, FUNDS, sheetOf, told } from './sheets';

const ID = 'mixed-separators';

test('texts of one column that are written one way', () => {
  expect(told(ID, sheetOf(FUNDS))).toEqual([]);
  const rows = changed(FUNDS, { D5: '9.000,0', D6: '4.000,5', D7: '2 500', D8: '1.000', E5: '900.5' });
  expect(told(ID, sheetOf(rows))).toEqual([]);
});

test('the fewer are told', () => {
  const sheet = sheetOf(changed(FUNDS, { D5: '9.000,0', D6: '4,000.0', D7: '2.500,0', D8: '1,000.0' }));
  expect(told(ID, sheet)).toEqual(['warning mixed-separators D6 D8']);
  expect(causesOf(ID, sheet)[0]).toContain('“4,000.0”');
  expect(causesOf(ID, sheet)[0]).toContain('“9.000,0”');
  const english = sheetOf(changed(FUNDS, { D5: '9,000.0', D6: '4,000.0', D7: '2.500,0' }));
  expect(told(ID, english)).toEqual(['warning mixed-separators D7']);
});

test('two columns may be written in two ways', () => {
  const rows = changed(FUNDS, { D5: '9.000,0', D6: '4.000,5', E5: '900.5', E6: '400.5' });
  expect(told(ID, sheetOf(rows))).toEqual([]);
});
