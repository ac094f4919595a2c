import { externalLinks } from '../../../src/checks/external-link/externalLinks';
import { causesOf, FUNDS, sheetOf, told, withParts } from './sheets';

const ID = 'external-link';

test.each([
  ['=[1]Sheet1!A1', ['1']],
  ["='[Kế hoạch.xlsx]Phụ lục I'!$C$10*2", ['Kế hoạch.xlsx']],
  ["='C:\\Vốn 2024\\[b.xlsx]S'!A1+'C:\\Vốn 2024\\[c.xlsx]S'!A1", ['b.xlsx', 'c.xlsx']],
  ["='D:\\Hồ sơ ''mới''\\[it''s.xlsx]Năm ''24'!A1", ["it's.xlsx"]],
  ['=[b.xlsx]!Tong', ['b.xlsx']],
  ['=SUM([2]Biểu_02!A1:A9)', ['2']],
])('%s', (formula, files) => {
  expect(externalLinks(formula)).toEqual(files);
});

test.each([
  '=SUM(A1:A9)',
  "='Phụ lục I'!C10",
  '=SUM(Bảng1[Vốn])',
  '=Bảng1[[#This Row],[Vốn]]*2',
  '=IF(A1="[b.xlsx]S!A1",1,0)',
  "=Bảng1[Vốn]+'Phụ lục I'!C10",
  '=IF(A1="it\'s [b.xlsx]","\'!",0)',
])('%s refers to no other workbook', (formula) => {
  expect(externalLinks(formula)).toEqual([]);
});

test('the cells of a sheet are one finding that names the workbooks', () => {
  const sheet = withParts(sheetOf(FUNDS), {
    D6: { formula: "='C:\\Vốn\\[Huyện.xlsx]S'!A1" },
    D5: { formula: '=SUM(E5:E6)' },
    C8: { formula: "='[Xã.xlsx]S'!A1" },
  });
  expect(told(ID, sheet)).toEqual(['notice external-link D6 C8']);
  expect(causesOf(ID, sheet)[0]).toContain('Tệp được lấy số: Huyện.xlsx và Xã.xlsx.');
});

test('numbers that stand for workbooks are not shown', () => {
  const sheet = withParts(sheetOf(FUNDS), { D6: { formula: '=[1]S!A1' } });
  expect(told(ID, sheet)).toEqual(['notice external-link D6']);
  expect(causesOf(ID, sheet)[0]).not.toContain('1');
});

test('a workbook without links', () => {
  expect(told(ID, withParts(sheetOf(FUNDS), { C5: { formula: '=D5+E5' } }))).toEqual([]);
});
