import { areaToA1, parseCell } from '../../../src/sheet/address';
import {
  ModelError,
  WorkbookModel,
  type DataValidation,
  type ModelChange,
  type SheetModel,
} from '../../../src/workbench/model';
import { FormulaEngine } from '../../../src/workbench/model/calculation/formulaEngine';
import { parseWideArea } from '../../../src/workbench/model/references';

let book: WorkbookModel;
let sheet: SheetModel;

beforeEach(() => {
  book = new WorkbookModel();
  sheet = book.addSheet({ name: 'Phụ lục I' });
});
afterEach(() => book.dispose());

function area(address: string): NonNullable<ReturnType<typeof parseWideArea>> {
  const parsed = parseWideArea(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

function type(address: string, input: string | number, on = sheet): void {
  const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
  on.type(row, column, input);
}

/** What a cell holds: its formula, or else its value. */
function at(address: string, on = sheet): unknown {
  const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
  const cell = on.cellAt(row, column);
  return cell?.formula ?? cell?.value?.value ?? null;
}

function valueAt(address: string, on = sheet): unknown {
  const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
  return on.valueAt(row, column)?.value ?? null;
}

function rule(address: string, formula: string): DataValidation {
  return {
    area: area(address),
    rule: { kind: 'custom', formula },
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
    prompt: { showPrompt: false, title: '', message: '' },
  };
}

function rules(): readonly string[] {
  return sheet.validations.map(({ area: of, rule: { kind, ...rest } }) =>
    [areaToA1(of), kind, ...Object.values(rest)].join(' '),
  );
}

function format(areas: readonly string[], formula: string): void {
  sheet.addConditionalFormat({
    areas: areas.map(area),
    formula,
    style: { fill: '#FFC7CE' },
    stopIfTrue: false,
  });
}

function formats(): readonly string[] {
  return sheet.conditionalFormats.map(({ areas, formula }) => `${areas.map(areaToA1).join(' ')} ${formula}`);
}

describe('contents and formulas', () => {
  test('rows move, formulas follow, results stay right', () => {
    type('A4', 'Đắk Lắk');
    type('B4', 10);
    type('B5', 20);
    type('B6', '=SUM(B4:B5)');
    type('C6', '=B6*2');
    sheet.insertRows(4, 2);
    expect(['A4', 'B5', 'B6', 'B7', 'B8', 'C8'].map((one) => at(one))).toEqual([
      'Đắk Lắk',
      null,
      null,
      20,
      '=SUM(B4:B7)',
      '=B8*2',
    ]);
    type('B5', 5);
    expect([valueAt('B8'), valueAt('C8')]).toEqual([35, 70]);
    sheet.deleteRows(6, 1);
    expect([at('B7'), valueAt('B7'), valueAt('C7')]).toEqual(['=SUM(B4:B6)', 15, 30]);
  });

  test('columns likewise', () => {
    type('C1', 1);
    type('D1', 2);
    type('E1', '=SUM(C1:D1)');
    type('A9', '=E1');
    sheet.insertColumns(3, 1);
    expect([at('F1'), at('A9'), valueAt('A9')]).toEqual(['=SUM(C1:E1)', '=F1', 3]);
    sheet.deleteColumns(2, 1);
    expect([at('E1'), at('A9'), valueAt('A9')]).toEqual(['=SUM(C1:D1)', '=E1', 2]);
  });

  test('a reference to what was deleted is #REF!, and so is its result', () => {
    type('A5', 1);
    type('A9', '=A5+1');
    sheet.deleteRows(4, 1);
    expect([at('A8'), valueAt('A8')]).toEqual(['=#REF!+1', '#REF!']);
    const other = book.addSheet({ name: 'Khác' });
    type('A1', "='Phụ lục I'!A3", other);
    sheet.deleteRows(2, 1);
    expect([at('A1', other), valueAt('A1', other)]).toEqual(["='Phụ lục I'!#REF!", '#REF!']);
  });

  test('formulas of other sheets and names follow, and what depends on them is calculated', () => {
    const other = book.addSheet({ name: 'Khác' });
    book.setName({ name: 'Tổng', scope: null, reference: "='Phụ lục I'!$B$6", comment: '', visible: true });
    book.setName({
      name: 'Dòng',
      scope: sheet.id,
      reference: "='Phụ lục I'!$B$4:$B$5",
      comment: '',
      visible: true,
    });
    type('B4', 10);
    type('B5', 20);
    type('B6', '=SUM(Dòng)');
    type('A5', "='Phụ lục I'!B6+Tổng", other);
    type('A6', '=A5', other);
    sheet.insertRows(4, 1);
    type('B5', 3);
    expect(book.names.map(({ name, reference }) => `${name} ${reference}`)).toEqual([
      "Tổng ='Phụ lục I'!$B$7",
      "Dòng ='Phụ lục I'!$B$4:$B$6",
    ]);
    expect([at('A5', other), valueAt('A6', other)]).toEqual(["='Phụ lục I'!B7+Tổng", 66]);
    other.insertRows(0, 1);
    expect([at('A6', other), at('A7', other)]).toEqual(["='Phụ lục I'!B7+Tổng", '=A6']);
    sheet.deleteRows(3, 3);
    expect(book.names.map(({ reference }) => reference)).toEqual(["='Phụ lục I'!$B$4", "='Phụ lục I'!#REF!"]);
    expect(valueAt('A7', other)).toBe('#REF!');
  });

  test('results that hang on the place, on whole columns or on INDIRECT are calculated anew', () => {
    type('A5', 7);
    type('B5', '=ROW()');
    type('B1', '=SUM(A:A)');
    type('B2', '=INDIRECT("A5")');
    type('B3', '=ROWS(A4:A6)');
    sheet.insertRows(4, 1);
    expect([valueAt('B6'), valueAt('B1'), valueAt('B2'), valueAt('B3')]).toEqual([6, 7, 0, 4]);
    sheet.deleteRows(5, 1);
    expect([valueAt('B1'), valueAt('B3')]).toEqual([0, 3]);
  });

  test('text that looks like a number stays text, errors stay errors', () => {
    type('A5', "'3.10");
    type('A6', '=1/0');
    sheet.insertRows(0, 1);
    expect(sheet.valueAt(5, 0)).toEqual({ type: 'text', value: '3.10' });
    expect(sheet.valueAt(6, 0)).toEqual({ type: 'error', value: '#DIV/0!' });
  });
});

describe('looks', () => {
  const bold = (address: string): boolean => {
    const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
    return sheet.styleAt(row, column).bold;
  };

  test('inserted rows look like the row above, contents apart', () => {
    type('A4', 'đậm');
    sheet.applyStyle(area('A4:B4'), { bold: true, numberFormat: '#,##0' });
    sheet.applyStyle(area('5:5'), { italic: true });
    sheet.insertRows(4, 2);
    expect(['A4', 'A5', 'B6', 'A7', 'C5'].map(bold)).toEqual([true, true, true, false, false]);
    expect([at('A5'), sheet.styleAt(5, 1).numberFormat]).toEqual([null, '#,##0']);
    expect([5, 6].map((row) => sheet.styleAt(row, 900).italic)).toEqual([false, true]);
    sheet.insertRows(7, 1);
    expect([6, 7, 8].map((row) => sheet.styleAt(row, 900).italic)).toEqual([true, true, false]);
  });

  test('inserted columns look like the column on the left, and are as wide', () => {
    sheet.applyStyle(area('B:B'), { bold: true });
    sheet.applyStyle(area('B3'), { bold: false, italic: true });
    sheet.setColumnWidth(1, 1, 120);
    sheet.insertColumns(2, 2);
    expect(['B9', 'C9', 'D9', 'E9', 'C3'].map(bold)).toEqual([true, true, true, false, false]);
    expect(sheet.styleAt(2, 3).italic).toBe(true);
    expect([...sheet.columnWidths]).toEqual([
      [1, 120],
      [2, 120],
      [3, 120],
    ]);
  });

  test('before the first row there is nothing to look like', () => {
    sheet.applyStyle(area('1:1'), { bold: true });
    sheet.setRowHeight(0, 0, 40);
    sheet.insertRows(0, 1);
    expect([bold('A1'), bold('A2'), [...sheet.rowHeights]]).toEqual([false, true, [[1, 40]]]);
  });

  test('heights and hidden rows move; inserted rows are as high as the one above, and visible', () => {
    sheet.setRowHeight(3, 3, 33);
    sheet.setRowHeight(6, 6, 66);
    sheet.setRowsHidden(3, 4, true);
    sheet.insertRows(4, 1);
    expect([...sheet.rowHeights].sort(([a], [b]) => a - b)).toEqual([
      [3, 33],
      [4, 33],
      [7, 66],
    ]);
    expect([...sheet.hiddenRows].sort()).toEqual([3, 5]);
    sheet.deleteRows(3, 2);
    expect([[...sheet.rowHeights], [...sheet.hiddenRows]]).toEqual([[[5, 66]], [3]]);
  });
});

describe('shape', () => {
  test.each([
    ['A5:C7', 'insert', 4, 1, ['A6:C8']],
    ['A5:C7', 'insert', 5, 2, ['A5:C9']],
    ['A5:C7', 'insert', 7, 1, ['A5:C7']],
    ['A5:C7', 'delete', 4, 1, ['A5:C6']],
    ['A5:A7', 'delete', 4, 2, []],
    ['A5:C7', 'delete', 3, 9, []],
  ] as const)('merged %s, %s at %i, %i rows', (merged, kind, first, count, expected) => {
    sheet.merge(area(merged));
    if (kind === 'insert') sheet.insertRows(first, count);
    else sheet.deleteRows(first, count);
    expect(sheet.merges.map(areaToA1)).toEqual(expected);
  });

  test.each([
    ['insert', 0, 1, 4],
    ['insert', 2, 2, 5],
    ['insert', 3, 1, 3],
    ['delete', 0, 2, 1],
    ['delete', 2, 9, 2],
    ['delete', 0, 9, 1],
    ['delete', 3, 1, 3],
  ] as const)('three frozen rows, %s at %i, %i rows: %i frozen', (kind, first, count, expected) => {
    sheet.setFreeze({ rows: 3, columns: 1 });
    if (kind === 'insert') sheet.insertRows(first, count);
    else sheet.deleteRows(first, count);
    expect(sheet.freeze).toEqual({ rows: expected, columns: 1 });
  });

  test('print area and print titles', () => {
    const page = { printArea: area('A1:H20'), titleRows: { first: 5, last: 7 } };
    sheet.setPage({ ...page, titleColumns: { first: 0, last: 1 } });
    sheet.insertRows(6, 1);
    sheet.insertColumns(1, 1);
    sheet.insertRows(21, 1);
    expect(sheet.page).toMatchObject({
      printArea: area('A1:I21'),
      titleRows: { first: 5, last: 8 },
      titleColumns: { first: 0, last: 2 },
    });
    sheet.deleteRows(0, 21);
    sheet.deleteColumns(0, 3);
    expect(sheet.page).toMatchObject({ printArea: null, titleRows: null, titleColumns: null });
  });

  test('page breaks go with the row below them', () => {
    sheet.setPage({ rowBreaks: [4, 9, 14] });
    sheet.insertRows(9, 2);
    expect(sheet.page.rowBreaks).toEqual([4, 11, 16]);
    sheet.insertColumns(0, 1);
    sheet.deleteRows(11, 1);
    expect(sheet.page.rowBreaks).toEqual([4, 15]);
    sheet.deleteRows(0, 4);
    expect(sheet.page.rowBreaks).toEqual([11]);
  });

  test('the selection keeps its address', () => {
    book.select(sheet, area('A5:C5'));
    sheet.insertRows(2, 1);
    expect(areaToA1(book.selection.area)).toBe('A5:C5');
  });
});

describe('conditional formats and rules', () => {
  test.each([
    ['above', 2, ['A6:C11 =$B6>$B$2']],
    ['at the first row', 4, ['A6:C11 =$B6>$B$2']],
    ['inside', 6, ['A5:C11 =$B5>$B$2']],
    // As part of the format, which the new row takes over.
    ['just below', 10, ['A5:C11 =$B5>$B$2']],
    ['further below', 11, ['A5:C10 =$B5>$B$2']],
    ['above what it compares with', 1, ['A6:C11 =$B6>$B$3']],
  ])('a format, rows inserted %s', (_where, first, expected) => {
    format(['A5:C10'], '=$B5>$B$2');
    sheet.insertRows(first, 1);
    expect(formats()).toEqual(expected);
  });

  test.each([
    ['its first row', 4, 1, ['A5:C9 =$B5>$B$2']],
    ['its last row and more', 9, 5, ['A5:C9 =$B5>$B$2']],
    ['all of it', 4, 6, []],
    ['rows above', 2, 2, ['A3:C8 =$B3>$B$2']],
    ['what it compares with', 1, 1, ['A4:C9 =$B4>#REF!']],
  ])('a format, deleted: %s', (_what, first, count, expected) => {
    format(['A5:C10'], '=$B5>$B$2');
    sheet.deleteRows(first, count);
    expect(formats()).toEqual(expected);
  });

  test('cells whose neighbour has moved away get a rule of their own, as in Excel', () => {
    format(['A4:A20'], '=A4=A3');
    sheet.insertRows(9, 1);
    expect(formats()).toEqual(['A4:A10 A12:A21 =A4=A3', 'A11 =A11=A9']);
    expect(new Set(sheet.conditionalFormats.map(({ id }) => id)).size).toBe(2);
    sheet.deleteRows(14, 1);
    expect(formats()).toEqual(['A4:A10 A12:A14 A16:A20 =A4=A3', 'A15 =A15=#REF!', 'A11 =A11=A9']);
  });

  test('formats in several areas stay one', () => {
    format(['B5:B8', 'D5:D12'], '=B5<0');
    sheet.insertRows(9, 2);
    sheet.insertColumns(0, 1);
    expect(formats()).toEqual(['C5:C8 E5:E14 =C5<0']);
    sheet.deleteColumns(2, 1);
    expect(formats()).toEqual(['D5:D14 =D5<0']);
  });

  test('a format for whole columns stays one', () => {
    format(['A1:C1048576'], '=$B1=""');
    sheet.insertRows(4, 3);
    sheet.deleteRows(0, 2);
    expect(formats()).toEqual(['A1:C1048576 =$B1=""']);
  });

  test('rules cover what is inserted between their rows, and not what comes after', () => {
    sheet.setValidation(rule('B5:B10', '=B5<=$B$3'));
    sheet.insertRows(7, 1);
    sheet.insertRows(11, 1);
    sheet.insertRows(1, 1);
    expect(rules()).toEqual(['B6:B12 custom =B6<=$B$4']);
    sheet.deleteRows(5, 1);
    expect(rules()).toEqual(['B6:B11 custom =B6<=$B$4']);
    sheet.deleteRows(5, 6);
    expect(rules()).toEqual([]);
  });

  test('formulas of rules follow other sheets; lists of words and numbers are left alone', () => {
    const other = book.addSheet({ name: 'Khác' });
    const base = rule('A1', '');
    sheet.setValidation({
      ...base,
      rule: { kind: 'list', source: '=Khác!$A$5:$A$9', inCellDropDown: true },
    });
    sheet.setValidation({
      ...base,
      area: area('A2'),
      rule: { kind: 'list', source: 'A5,A6', inCellDropDown: true },
    });
    sheet.setValidation({
      ...base,
      area: area('A3'),
      rule: { kind: 'decimal', operator: 'Between', formula1: 5, formula2: '=Khác!$A$5' },
    });
    format(['A4:A5'], '=A4>Khác!$A$5');
    other.insertRows(5, 1);
    other.insertRows(0, 1);
    expect(rules()).toEqual([
      'A1 list =Khác!$A$6:$A$11 true',
      'A2 list A5,A6 true',
      'A3 decimal Between 5 =Khác!$A$6',
    ]);
    expect(formats()).toEqual(['A4:A5 =A4>Khác!$A$6']);
    book.renameSheet(other, 'Số liệu');
    expect(rules()[0]).toBe("A1 list ='Số liệu'!$A$6:$A$11 true");
    expect(formats()).toEqual(["A4:A5 =A4>'Số liệu'!$A$6"]);
  });
});

test('names follow a renamed sheet, and lose a deleted one', () => {
  const other = book.addSheet({ name: 'Cũ' });
  book.setName({ name: 'Tổng', scope: null, reference: '=Cũ!$A$1', comment: '', visible: true });
  type('A1', 4, other);
  type('A1', '=Tổng+1');
  book.renameSheet(other, 'Mới');
  type('A1', 6, other);
  expect([book.names[0]?.reference, valueAt('A1')]).toEqual(["='Mới'!$A$1", 7]);
  book.deleteSheet(other);
  expect([book.names[0]?.reference, valueAt('A1')]).toEqual(['=#REF!', '#REF!']);
});

describe('what is refused leaves everything as it was', () => {
  test.each([
    ['rows past the end', () => sheet.insertRows(1_048_576, 1), 'outside-sheet'],
    ['no rows', () => sheet.deleteRows(3, 0), 'outside-sheet'],
    ['half a row', () => sheet.deleteRows(0.5, 1), 'outside-sheet'],
    ['more columns than there are', () => sheet.deleteColumns(16_380, 5), 'outside-sheet'],
    ['pushing a figure off the sheet', () => sheet.insertRows(0, 2), 'no-room'],
    ['pushing a format off the sheet', () => sheet.insertColumns(0, 1), 'no-room'],
  ])('%s', (_what, edit, code) => {
    type('A1048575', 1);
    sheet.applyStyle(area('XFD3'), { bold: true });
    const before = book.toImage();
    let error: unknown;
    try {
      edit();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ModelError);
    expect(error).toMatchObject({ code });
    expect(book.toImage()).toEqual(before);
  });

  test('there is room for as many rows as are free', () => {
    type('A1048575', 1);
    sheet.insertRows(0, 1);
    expect(at('A1048576')).toBe(1);
  });
});

describe('telling', () => {
  test('one change for the lines, then the results that changed', () => {
    type('A5', 1);
    type('A9', '=ROWS(A4:A6)');
    const seen: unknown[] = [];
    book.onChange((change: ModelChange) => {
      if (change.kind === 'lines') seen.push([change.source, change.shift]);
      else if (change.kind === 'calculated') seen.push(change.cells);
      else seen.push(change.kind);
    });
    book.edit('add-in', () => sheet.insertRows(4, 1));
    expect(seen).toEqual([
      ['add-in', { kind: 'insert', axis: 'rows', first: 4, count: 1 }],
      [{ row: 9, column: 0 }],
    ]);
  });

  test('in a batch, what was typed before is calculated and told first', () => {
    const seen: string[] = [];
    book.onChange(({ kind }) => seen.push(kind));
    book.batch(() => {
      type('A5', 2);
      type('A6', '=A5*2');
      sheet.insertRows(0, 1);
      type('A6', 3);
    });
    expect([at('A7'), valueAt('A7')]).toEqual(['=A6*2', 6]);
    expect(seen).toEqual(['contents', 'contents', 'calculated', 'lines', 'contents', 'calculated']);
  });
});

test('formulas that only move along are not calculated again', () => {
  book.batch(() => {
    for (let row = 0; row < 500; row++) sheet.type(row, 1, `=A${row + 1}*2`);
    type('C1', '=SUM(B1:B500)');
  });
  const evaluate = jest.spyOn(FormulaEngine.prototype, 'evaluate');
  sheet.insertRows(100, 3);
  expect(at('B503')).toBe('=A503*2');
  expect(evaluate.mock.calls.map(([, row, column]) => [row, column])).toEqual([[0, 2]]);
  evaluate.mockRestore();
});
