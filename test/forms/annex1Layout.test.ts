import { areaToA1 } from '../../src/sheet/address';
import { MONEY_UNITS } from '../../src/numbers/moneyUnit';
import { annex } from '../core/workbooks';
import { cellsOf, rowTexts } from './cellsOf';

const layout = annex();
const cells = cellsOf(layout);

/** Formulas of one row by column letter; entries are left out. */
function formulas(row: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from('CDEFGHIJKL').flatMap((column) => {
      const cell = cells.get(`${column}${row}`);
      return cell?.isFormula ? [[column, String(cell.content)]] : [];
    }),
  );
}

function rowTotals(row: number): Readonly<Record<string, string>> {
  return {
    C: `=SUM(D${row},G${row},J${row})`,
    D: `=SUM(E${row}:F${row})`,
    G: `=SUM(H${row}:I${row})`,
    J: `=SUM(K${row}:L${row})`,
  };
}

/** Down the outline in the six columns of capital types, across in the four totals. */
function subtotal(row: number, cellsOfColumn: (column: string) => string): Readonly<Record<string, string>> {
  const down = Array.from('EFHIKL').map((column): readonly [string, string] => [
    column,
    `=SUM(${cellsOfColumn(column)})`,
  ]);
  return { ...rowTotals(row), ...Object.fromEntries(down) };
}

test('the header, two rows high, and the index row under it', () => {
  expect(rowTexts(layout, 7)).toEqual([
    'TT',
    'Nội dung (dự án, tiểu dự án)',
    'Tổng số',
    'Ngân sách trung ương',
    '',
    '',
    'Ngân sách địa phương',
    '',
    '',
    'Huy động khác',
    '',
    '',
    'Ghi chú',
  ]);
  const perSource = ['Tổng số', 'Đầu tư phát triển', 'Sự nghiệp'];
  expect(rowTexts(layout, 8)).toEqual(['', '', '', ...perSource, ...perSource, ...perSource, '']);
  expect(rowTexts(layout, 9)).toEqual([
    ...['A', 'B', '1=2+5+8', '2=3+4', '3', '4', '5=6+7', '6', '7', '8=9+10', '9', '10', 'C'],
  ]);
});

test('every merged area', () => {
  expect(layout.merges.map(areaToA1).sort()).toEqual(
    [
      ...['A1:D1', 'E1:M1', 'A3:M3', 'A4:M4', 'A6:M6'],
      ...['A7:A8', 'B7:B8', 'C7:C8', 'D7:F7', 'G7:I7', 'J7:L7', 'M7:M8'],
      ...['G30:M30', 'A31:D31', 'G31:M31'],
    ].sort(),
  );
});

test('the lines of the programme in their order', () => {
  const codes = Array.from({ length: 19 }, (_, place) => cells.get(`A${place + 10}`)?.content ?? '');
  expect(codes).toEqual([
    ...['', 'I', '1.1.a', '1.1.b', 'II', 'III', '3.1', '3.2', 'IV', '4.1', '4.2', '4.3', 'V', 'VI', '6.1'],
    ...['6.2', 'VII', '7.1', '7.2'],
  ]);
  expect(cells.get('B10')?.content).toBe('TỔNG SỐ');
  expect(cells.get('B14')?.content).toBe('Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo');
  expect(cells.get('B17')?.content).toBe('Tiểu dự án 2: Cải thiện dinh dưỡng');
});

test('the total adds up the seven projects and never their sub-projects', () => {
  const projects = [11, 14, 15, 18, 22, 23, 26];
  expect(formulas(10)).toEqual(subtotal(10, (column) => projects.map((row) => `${column}${row}`).join(',')));
});

test.each([
  [11, 12, 13],
  [15, 16, 17],
  [18, 19, 21],
  [23, 24, 25],
  [26, 27, 28],
])('the project in row %i adds up rows %i to %i', (row, first, last) => {
  expect(formulas(row)).toEqual(subtotal(row, (column) => `${column}${first}:${column}${last}`));
});

test.each([12, 13, 14, 16, 17, 19, 20, 21, 22, 24, 25, 27, 28])(
  'the budget line in row %i has entries, and totals across',
  (row) => {
    expect(formulas(row)).toEqual(rowTotals(row));
  },
);

test('thirteen budget lines take entries: no sum of money below nought, fractions allowed', () => {
  expect(layout.inputRules.map(({ area }) => areaToA1(area))).toEqual(
    ['12:14', '16:17', '19:22', '24:25', '27:28'].flatMap((rows) => {
      const [first = '', last = ''] = rows.split(':');
      return [`E${first}:F${last}`, `H${first}:I${last}`, `K${first}:L${last}`];
    }),
  );
  expect(layout.inputRules.every(({ minimum, wholeNumber }) => minimum === 0 && !wholeNumber)).toBe(true);
});

test('frozen, printed and signed in the right places', () => {
  expect(layout.freeze).toEqual({ rows: 9, columns: 2 });
  expect(areaToA1(layout.print.area)).toBe('A1:M31');
  expect(layout.print.titleRows).toEqual({ first: 6, last: 8 });
  expect(cells.get('G30')?.content).toBe('.................., ngày ..... tháng ..... năm 2022');
  expect(cells.get('A31')?.content).toBe('NGƯỜI LẬP BIỂU');
  expect(cells.get('G31')?.content).toBe('THỦ TRƯỞNG ĐƠN VỊ');
});

test('the title block names the unit, the annex, the year and the unit of money', () => {
  expect(cells.get('A1')?.content).toBe('UBND TỈNH LẠNG SƠN');
  expect(cells.get('E1')?.content).toBe('PHỤ LỤC I');
  expect(cells.get('A3')?.content).toMatch(/NĂM 2022$/);
  expect(cells.get('A4')?.content).toBe(
    '(Kèm theo Kế hoạch số ....../KH-UBND ngày ...../...../2022 của UBND tỉnh Lạng Sơn)',
  );
  expect(cells.get('A6')?.content).toBe('Đơn vị tính: triệu đồng');
});

test('without a unit name no half sentence is left', () => {
  const bare = cellsOf(annex({ unitName: '  ' }));
  expect(bare.get('A1')?.content).toBe('');
  expect(bare.get('A4')?.content).toBe('(Kèm theo Kế hoạch số ....../KH-UBND ngày ...../...../2022)');
});

test('amounts show no decimals, except billions, which go down to the million', () => {
  const formats = MONEY_UNITS.map((moneyUnit) => {
    const amount = cellsOf(annex({ moneyUnit })).get('E12')?.style.numberFormat ?? '';
    return [moneyUnit, /^#,##0\.0+/.test(amount) ? 'decimals' : /^#,##0/.test(amount) ? 'whole' : amount];
  });
  expect(formats).toEqual([
    ['dong', 'whole'],
    ['nghin-dong', 'whole'],
    ['trieu-dong', 'whole'],
    ['ty-dong', 'decimals'],
  ]);
});
