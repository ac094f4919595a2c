import { parseCell } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/snapshot';
import { WorkbookModel, type SheetModel } from '../../../src/workbench/model';
import { FormulaEngine } from '../../../src/workbench/model/calculation/formulaEngine';

let book: WorkbookModel;
let sheet: SheetModel;

beforeEach(() => {
  book = new WorkbookModel();
  sheet = book.addSheet({ name: 'Phụ lục I' });
});
afterEach(() => book.dispose());

function type(address: string, input: string | number, on = sheet): void {
  const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
  on.type(row, column, input);
}

function at(address: string, on = sheet): unknown {
  const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
  const value: CellValue = on.valueAt(row, column);
  return value && value.value;
}

test.each([
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(0.285,2)', 0.29],
  ['=ROUND(298/7438*100,2)', 4.01],
  ['=1/0', '#DIV/0!'],
  ['=NOPE(1)', '#NAME?'],
  ['=SUM(', '#NAME?'],
  ['=Nosheet!A1', '#REF!'],
  ['=A100', 0],
  ['=IFERROR(1/0,"lỗi")', 'lỗi'],
  ['=TRUE', true],
])('%s comes to %p', (formula, result) => {
  type('H1', formula);
  expect(at('H1')).toBe(result);
});

test('SUM passes over blanks and text', () => {
  type('A1', 10);
  type('A3', 'chữ');
  type('A4', "'5");
  type('B1', '=SUM(A1:A5)');
  expect(at('B1')).toBe(10);
});

test('a guarded division is empty text while its divisor is blank', () => {
  type('D10', '=IF(N(C10)=0,"",B10/C10)');
  expect(at('D10')).toBe('');
  type('B10', 3);
  type('C10', 4);
  expect(at('D10')).toBe(0.75);
});

test('a sheet that comes when others were calculated already is calculated with', () => {
  type('A1', '=1+1');
  const second = book.addSheet({ name: 'Bảng 2' });
  type('A1', 5, second);
  type('B1', "='Bảng 2'!A1*2");
  expect(at('B1')).toBe(10);
});

test('results follow through several sheets, whole columns and names', () => {
  const second = book.addSheet({ name: 'Bảng 2' });
  book.setName({ name: 'TongSo', scope: null, reference: "='Phụ lục I'!$A$3", comment: '', visible: true });
  type('A1', 1);
  type('A2', 2);
  type('A3', '=SUM(A1:A2)');
  type('A1', "='Phụ lục I'!A3*2", second);
  type('A2', '=TongSo+1', second);
  type('A3', "=SUM('phụ lục i'!A:A)", second);
  type('A2', 5);
  expect([at('A3'), at('A1', second), at('A2', second), at('A3', second)]).toEqual([6, 12, 7, 12]);
});

test("a sheet's own names go before those of the workbook, and can be asked for from other sheets", () => {
  const second = book.addSheet({ name: 'Bảng 2' });
  const name = (scope: string | null, reference: string) =>
    book.setName({ name: 'TongSo', scope, reference, comment: '', visible: true });
  type('A1', 1);
  type('A1', 20, second);
  type('B1', '=TongSo*2');
  type('B1', '=TongSo*2', second);
  type('B2', "='Phụ lục I'!tongso*3", second);
  type('B3', '=A1', second);
  expect([at('B1'), at('B1', second), at('B2', second)]).toEqual(['#NAME?', '#NAME?', '#NAME?']);
  const calculated: string[] = [];
  book.onChange((change) => {
    if (change.kind === 'calculated')
      for (const { row, column } of change.cells) calculated.push(`${change.sheet.name} ${row},${column}`);
  });
  const own = name(sheet.id, "='Phụ lục I'!$A$1");
  expect([at('B1'), at('B1', second), at('B2', second)]).toEqual([2, '#NAME?', 3]);
  expect(calculated.sort()).toEqual(['Bảng 2 1,1', 'Phụ lục I 0,1']);
  name(second.id, "='Bảng 2'!$A$1");
  name(null, "='Bảng 2'!$B$3");
  expect([at('B1'), at('B1', second), at('B2', second)]).toEqual([2, 40, 3]);
  book.deleteName(own.id);
  expect([at('B1'), at('B1', second), at('B2', second)]).toEqual([40, 40, 60]);
});

test('tells which results changed, and only those', () => {
  type('A1', 1);
  type('B1', '=A1*2');
  type('B2', '=A2*2');
  const seen: string[] = [];
  book.onChange((change) => {
    if (change.kind === 'calculated') seen.push(...change.cells.map(({ row, column }) => `${row},${column}`));
  });
  type('A1', 7);
  expect(seen).toEqual(['0,1']);
});

test('a circle of references ends in an error value and can be broken again', () => {
  type('A1', '=B1+1');
  type('B1', '=A1+1');
  type('C1', '=B1');
  expect([at('A1'), at('B1'), at('C1')]).toEqual(['#REF!', '#REF!', '#REF!']);
  type('B1', 5);
  expect([at('A1'), at('C1')]).toEqual([6, 5]);
});

test('formulas follow a renamed sheet and lose a deleted one', () => {
  const second = book.addSheet({ name: 'Cũ' });
  type('A1', 4, second);
  type('A1', '=Cũ!A1+1');
  type('A2', "='Cũ'!A1+1");
  book.renameSheet(second, 'Tên mới');
  expect(sheet.cellAt(1, 0)?.formula).toBe("='Tên mới'!A1+1");
  type('A1', 9, second);
  expect(at('A2')).toBe(10);
  book.deleteSheet(second);
  expect(at('A2')).toBe('#REF!');
});

test('sheets that go in a batch are calculated with at its end, once', () => {
  const [second, third] = [book.addSheet({ name: 'Hai' }), book.addSheet({ name: 'Ba' })];
  type('A1', '=Hai!A1+Ba!A1');
  type('B1', '=A2');
  const all = jest.spyOn(book, 'calculateAll');
  book.batch(() => {
    type('A1', 7, second);
    type('A2', 5);
    book.deleteSheet(second);
    book.deleteSheet(third);
    expect(all).not.toHaveBeenCalled();
  });
  expect(all).toHaveBeenCalledTimes(1);
  expect([at('A1'), at('B1')]).toEqual(['#REF!', 5]);
  book.batch(() => type('A2', 6));
  expect(all).toHaveBeenCalledTimes(1);
  expect(at('B1')).toBe(6);
});

test('two thousand chained formulas are calculated once each', () => {
  book.batch(() => {
    type('A1', 1);
    for (let row = 1; row < 2000; row++) sheet.type(row, 0, `=A${row}+1`);
  });
  expect(at('A2000')).toBe(2000);
  const evaluate = jest.spyOn(FormulaEngine.prototype, 'evaluate');
  try {
    type('A1', 2);
    expect(at('A2000')).toBe(2001);
    expect(evaluate).toHaveBeenCalledTimes(1999);
  } finally {
    evaluate.mockRestore();
  }
});

test('a cell compared with "" is looked at as it is now, not as another formula found its column', () => {
  const book = new WorkbookModel();
  const sheet = book.addSheet({ name: 'A' });
  const number = (row: number, column: number, value: number) =>
    sheet.setContents(row, column, { value: { type: 'number', value } });
  book.batch(() => {
    for (const row of [0, 1, 2]) {
      sheet.setContents(row, 1, { formula: `=IF(N(A${row + 1})=0,"",A${row + 1}*2)` });
      sheet.setContents(row, 2, { formula: `=IF(B${row + 1}="","",B${row + 1}+1)` });
    }
  });
  book.batch(() => {
    number(0, 0, 10);
    number(2, 0, 30);
  });
  expect([0, 1, 2].map((row) => sheet.valueAt(row, 2)?.value)).toEqual([21, '', 61]);
  book.dispose();
});
