/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
import { createExcelPort } from '../../../src/excel/excelPort';
import type { WorkbookPort } from '../../../src/excel/workbookPort';
import type { SheetModel } from '../../../src/workbench/model';
import { parseArea } from '../../../src/sheet/address';
import { cellAt } from '../../../src/sheet/snapshot';
import { smallLayout, wordyLayout } from '../layouts';
import { PageLayout } from '../../../src/workbench/host/excel/pageLayout';
import { RichError } from '../../../src/workbench/host/engine/richError';
import { bootExcel, type TestExcel } from './testExcel';

let excel: TestExcel;
let port: WorkbookPort;

beforeAll(async () => {
  excel = await bootExcel('1.9');
});

beforeEach(() => {
  excel.reset();
  port = createExcelPort();
});

function sheetNamed(name: string): SheetModel {
  const sheet = excel.book.sheetNamed(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('one sheet', () => {
  const layout = smallLayout();

  beforeEach(async () => {
    await expect(port.insertSheets([layout])).resolves.toEqual(['Phụ lục I']);
  });

  it('comes back cell by cell as it was laid out', async () => {
    const read = (await port.read()).sheets.find(({ name }) => name === 'Phụ lục I');
    if (!read) throw new Error('not read');
    const expected = new Map([
      ['6:1', { type: 'text', value: '' }],
      ['5:2', { type: 'number', value: 466028.1 }],
      ['6:2', { type: 'error', value: '#DIV/0!' }],
    ]);
    for (const { row, column, content, isFormula, style } of layout.cells) {
      const cell = cellAt(read, row, column);
      if (content === null) expect(cell).toBeUndefined();
      else if (isFormula) {
        expect(cell).toMatchObject({ formula: content, value: expected.get(`${row}:${column}`) });
      } else {
        const type = typeof content === 'number' ? 'number' : 'text';
        expect(cell).toMatchObject({ formula: null, value: { type, value: content } });
      }
      if (cell) expect(cell.numberFormat).toBe(style.numberFormat);
    }
    expect(read.cells.size).toBe(layout.cells.filter(({ content }) => content !== null).length);
  });

  it('looks as it was laid out', () => {
    const sheet = sheetNamed('Phụ lục I');
    for (const { row, column, style } of layout.cells) {
      const { border, ...wanted } = style;
      const { borders, ...found } = sheet.styleAt(row, column);
      expect(found).toMatchObject(wanted);
      for (const line of Object.values(borders)) {
        if (border) expect(line).toMatchObject({ line: 'continuous', weight: 'thin' });
      }
    }
    expect(sheet.styleAt(1, 1)).toMatchObject({ bold: false, fill: null, fontName: 'Calibri' });
    expect(sheet.merges).toEqual(layout.merges);
    expect(sheet.rowHeights.get(2)).toBe(33);
    expect(sheet.columnWidths.get(1)).toBe((40 * 7 + 5) * 0.75);
    expect(sheet.freeze).toEqual({ rows: 3, columns: 2 });
  });

  it('is ready to print', () => {
    const { page } = sheetNamed('Phụ lục I');
    expect(page).toMatchObject({
      orientation: 'landscape',
      paper: 'A3',
      rowBreaks: [5],
      printArea: parseArea('A1:C7'),
      titleRows: { first: 2, last: 2 },
      centerHorizontally: true,
      zoom: { kind: 'fit', pagesWide: 1, pagesTall: null },
    });
    expect(page.margins.left).toBeCloseTo(85.04, 2);
    expect(page.margins.right).toBeCloseTo(42.52, 2);
  });

  it('refuses wrong entries', () => {
    expect(sheetNamed('Phụ lục I').validations).toMatchObject([
      {
        area: parseArea('C4:C5'),
        rule: { kind: 'decimal', operator: 'GreaterThanOrEqualTo', formula1: 0 },
        ignoreBlanks: true,
        errorAlert: { showAlert: true, style: 'Stop', title: 'Số tiền', message: 'Nhập số không âm.' },
      },
    ]);
  });

  it('has its own names for its parts', () => {
    expect(excel.book.toImage().names).toEqual([
      { name: 'Bang', scope: 'Phụ lục I', reference: "='Phụ lục I'!$A$3:$C$7", comment: '', visible: true },
      { name: 'TongSo', scope: 'Phụ lục I', reference: "='Phụ lục I'!$C$6", comment: '', visible: true },
    ]);
  });

  it('is shown', () => {
    expect(excel.book.activeSheet.name).toBe('Phụ lục I');
  });
});

it('never writes over a sheet: the new ones get the next free names', async () => {
  sheetNamed('Sheet1').type(0, 0, 'của người dùng');
  excel.book.addSheet({ name: 'PHỤ LỤC I' }).type(0, 0, 'của người dùng');
  const [, ...untouched] = [excel.book.toImage(), ...excel.book.toImage().sheets];
  const names = await port.insertSheets([smallLayout(), smallLayout()]);
  expect(names).toEqual(['Phụ lục I (2)', 'Phụ lục I (3)']);
  expect(excel.book.toImage().sheets.slice(0, 2)).toEqual(untouched);
  expect(excel.book.activeSheet.name).toBe('Phụ lục I (2)');
});

it('names of several sheets never meet, nor those of the user', async () => {
  const theirs = { name: 'Bang', reference: '=Sheet1!$A$1', comment: 'của người dùng', visible: true };
  excel.book.setName({ ...theirs, scope: null });
  await port.insertSheets([smallLayout(), smallLayout("Bảng 'A', B")]);
  await port.insertSheets([smallLayout()]);
  const { names } = excel.book.toImage();
  expect(names[0]).toEqual({ ...theirs, scope: null });
  expect(names.slice(1).map(({ name, scope, reference }) => [name, scope, reference])).toEqual([
    ['Bang', 'Phụ lục I', "='Phụ lục I'!$A$3:$C$7"],
    ['TongSo', 'Phụ lục I', "='Phụ lục I'!$C$6"],
    ['Bang', "Bảng 'A', B", "='Bảng ''A'', B'!$A$3:$C$7"],
    ['TongSo', "Bảng 'A', B", "='Bảng ''A'', B'!$C$6"],
    ['Bang', 'Phụ lục I (2)', "='Phụ lục I (2)'!$A$3:$C$7"],
    ['TongSo', 'Phụ lục I (2)', "='Phụ lục I (2)'!$C$6"],
  ]);
});

it('takes at most three round trips, for one sheet or five', async () => {
  const [, one] = await excel.countSyncs(() => port.insertSheets([smallLayout()]));
  const [, five] = await excel.countSyncs(() =>
    port.insertSheets(Array.from({ length: 5 }, (_, index) => smallLayout(`Biểu ${index}`))),
  );
  expect(one).toBeLessThanOrEqual(3);
  expect(five).toBeLessThanOrEqual(3);
});

it('writes more than one request may hold, in requests that are none too large', async () => {
  // Long texts: the bytes count, and every cell costs the stand-in time.
  await port.insertSheets([wordyLayout(1_000, 400, 20)]);
  const sheet = sheetNamed('Dài');
  for (const [row, column] of [
    [0, 0],
    [500, 7],
    [999, 19],
  ] as const) {
    expect(String(sheet.valueAt(row, column)?.value)).toMatch(new RegExp(`^${row}:${column} ô{200}$`));
  }
  expect(excel.largestRequest()).toBeLessThan(5_000_000);
});

describe('when Excel refuses', () => {
  it('in the middle, leaves the workbook as it was', async () => {
    const before = excel.book.toImage();
    const area = (address: string): NonNullable<ReturnType<typeof parseArea>> => {
      const parsed = parseArea(address);
      if (!parsed) throw new Error(address);
      return parsed;
    };
    const impossible = { ...smallLayout(), merges: [area('A1:B1'), area('B1:C2')] };
    await expect(port.insertSheets([smallLayout('Được'), impossible])).rejects.toMatchObject({
      name: 'ExcelFailure',
    });
    expect(excel.book.toImage()).toEqual(before);
    await expect(port.insertSheets([smallLayout()])).resolves.toEqual(['Phụ lục I']);
  });

  it('any new sheet because the structure is protected, says so and leaves the workbook as it was', async () => {
    excel.book.structure.lock();
    const before = excel.book.toImage();
    await expect(port.insertSheets([smallLayout('Một'), smallLayout('Hai')])).rejects.toMatchObject({
      name: 'ExcelFailure',
      code: 'structure-protected',
    });
    expect(excel.book.toImage()).toEqual(before);
    excel.book.structure.unlock();
    await expect(port.insertSheets([smallLayout()])).resolves.toEqual(['Phụ lục I']);
  });

  it('new sheets because the structure was protected in that moment, leaves the workbook as it was', async () => {
    excel.beforeSync(2, () => excel.book.structure.lock());
    await expect(port.insertSheets([smallLayout()])).rejects.toMatchObject({ code: 'protected' });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('while a cell is being edited, leaves the workbook as it was', async () => {
    const before = excel.book.toImage();
    excel.setTrouble('cell-edit-mode');
    try {
      await expect(port.insertSheets([smallLayout()])).rejects.toMatchObject({ code: 'cell-edit-mode' });
    } finally {
      excel.setTrouble(null);
    }
    expect(excel.book.toImage()).toEqual(before);
  });

  it('because somebody took the name in that moment, keeps their sheet', async () => {
    excel.beforeSync(2, () => excel.book.addSheet({ name: 'Phụ lục I' }).type(0, 0, 'của người khác'));
    await expect(port.insertSheets([smallLayout('Khác'), smallLayout()])).rejects.toMatchObject({
      name: 'ExcelFailure',
    });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Phụ lục I']);
    expect(sheetNamed('Phụ lục I').valueAt(0, 0)).toEqual({ type: 'text', value: 'của người khác' });
  });

  it('because the user gave that name to a blank sheet of theirs, keeps it', async () => {
    // Not the only sheet: Excel would not delete that one anyway.
    excel.book.addSheet({ name: 'Khác' });
    excel.beforeSync(2, () => excel.book.renameSheet(sheetNamed('Sheet1'), 'Phụ lục I'));
    await expect(port.insertSheets([smallLayout()])).rejects.toMatchObject({ name: 'ExcelFailure' });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Phụ lục I', 'Khác']);
  });

  it('page set-up, inserts the sheet without it', async () => {
    const spy = jest.spyOn(PageLayout.prototype, 'PaperSize', 'set').mockImplementation(() => {
      throw new RichError('GeneralException');
    });
    try {
      await expect(port.insertSheets([smallLayout()])).resolves.toEqual(['Phụ lục I']);
    } finally {
      spy.mockRestore();
    }
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Phụ lục I']);
    expect(sheetNamed('Phụ lục I').page.titleRows).toBeNull();
    expect(sheetNamed('Phụ lục I').valueAt(3, 2)).toEqual({ type: 'number', value: 466028 });
  });

  it('in a later part of a large sheet, leaves the workbook as it was', async () => {
    const before = excel.book.toImage();
    excel.beforeSync(3, () => excel.setTrouble('busy'));
    excel.beforeSync(4, () => excel.setTrouble(null));
    await expect(port.insertSheets([wordyLayout(1_200, 4_000)])).rejects.toMatchObject({
      code: 'busy',
    });
    expect(excel.book.toImage()).toEqual(before);
  });
});
