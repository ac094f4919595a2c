import { areaToA1 } from '../../src/sheet/address';
import { targets } from '../core/workbooks';
import { cellsOf, rowTexts } from './cellsOf';

const layout = targets(['Huyện Một', 'Huyện Hai', 'Huyện Ba']);
const cells = cellsOf(layout);

function formula(address: string): string | null {
  const cell = cells.get(address);
  return cell?.isFormula ? String(cell.content) : null;
}

test('header, index row and one row for each locality, the total last', () => {
  expect(rowTexts(layout, 7).slice(0, 6)).toEqual([
    'STT',
    'Tên đơn vị',
    'Tổng số hộ dân đầu năm 2022 (hộ)',
    'Số hộ nghèo đầu năm 2022 (hộ)',
    'Tỷ lệ hộ nghèo đầu năm 2022 (%)',
    'Mục tiêu phấn đấu giảm tỷ lệ hộ nghèo năm 2022',
  ]);
  expect(rowTexts(layout, 8).slice(5)).toEqual([
    'Giảm số hộ nghèo (hộ)',
    'Giảm tỷ lệ hộ nghèo (%)',
    'Tỷ lệ hộ nghèo cuối năm 2022 (%)',
  ]);
  expect(rowTexts(layout, 9)).toEqual(['A', 'B', '1', '2', '3=2/1*100', '4', '5=4/1*100', '6=3-5']);
  expect([10, 11, 12, 13].map((row) => rowTexts(layout, row).slice(0, 2))).toEqual([
    ['1', 'Huyện Một'],
    ['2', 'Huyện Hai'],
    ['3', 'Huyện Ba'],
    ['', 'Tổng số'],
  ]);
});

test('counts are added up, rates are computed in every row, also in the total', () => {
  for (const row of [10, 11, 12, 13]) {
    expect(formula(`E${row}`)).toBe(`=IF(N(C${row})=0,"",ROUND(D${row}/C${row}*100,2))`);
    expect(formula(`G${row}`)).toBe(`=IF(N(C${row})=0,"",ROUND(F${row}/C${row}*100,2))`);
    expect(formula(`H${row}`)).toBe(`=IF(OR(E${row}="",G${row}=""),"",ROUND(E${row}-G${row},2))`);
  }
  for (const column of ['C', 'D', 'F']) {
    expect(formula(`${column}13`)).toBe(`=SUM(${column}10:${column}12)`);
    for (const row of [10, 11, 12]) expect(formula(`${column}${row}`)).toBeNull();
  }
});

test('one locality is added up as a single cell', () => {
  expect(cellsOf(targets(['Xã Một'])).get('C11')?.content).toBe('=SUM(C10)');
});

test('entries are whole and not below nought', () => {
  expect(layout.inputRules.map(({ area }) => areaToA1(area))).toEqual(['C10:D12', 'F10:F12']);
  expect(layout.inputRules.every(({ minimum, wholeNumber }) => minimum === 0 && wholeNumber)).toBe(true);
});

test('counts are whole, rates have two decimals', () => {
  expect(cells.get('C10')?.style.numberFormat).toMatch(/^#,##0(?!\.)/);
  expect(cells.get('E10')?.style.numberFormat).toMatch(/0\.00/);
  expect(cells.get('H13')?.style.numberFormat).toBe(cells.get('E10')?.style.numberFormat);
});

test('no line of money units, and the merges of the header', () => {
  expect([...cells.values()].some(({ content }) => String(content).startsWith('Đơn vị tính'))).toBe(false);
  const merges = layout.merges.map(areaToA1);
  expect(merges).toEqual(expect.arrayContaining(['A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:E8', 'F7:H7']));
  expect(areaToA1(layout.print.area)).toBe('A1:H16');
});
