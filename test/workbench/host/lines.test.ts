/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { bootOffice, type BootedOffice } from '../../support/officeHost';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice();
});
beforeEach(() => office.reset());
afterEach(() => expect(office.problems).toEqual([]));

/** One batch on the active sheet, synced at its end. */
async function onSheet(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    await batch(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
}

/** The same, and it must not take more than one request. */
async function inOneSync(batch: (sheet: Excel.Worksheet) => void): Promise<void> {
  // The client lets go of its earlier objects in a request of its own.
  await office.settle();
  await onSheet(async (sheet, context) => {
    const before = office.syncs();
    batch(sheet);
    await context.sync();
    expect(office.syncs() - before).toBe(1);
  });
}

/** A list of four localities with a total below, in A3:B7. */
async function writeList(): Promise<void> {
  await onSheet((sheet) => {
    sheet.getRange('A3:B7').formulas = [
      ['Hồng Vân', 3],
      ['A Ngo', 5],
      ['Sơn Thủy', 7],
      ['Quảng Nhâm', 9],
      ['Tổng số', '=SUM(B3:B6)'],
    ];
  });
}

function formulas(): string[] {
  return [...office.book.activeSheet.cells()]
    .filter(({ cell }) => cell.value !== null || cell.formula !== null)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, cell }) => `${row},${column} ${cell.formula ?? String(cell.value?.value)}`);
}

describe('inserting', () => {
  test('rows by their numbers, with one sync, and the new ones can be filled at once', async () => {
    await writeList();
    await inOneSync((sheet) => {
      const added = sheet.getRange('5:6').insert('Down');
      added.getCell(0, 0).values = [['Trung Sơn']];
      added.getCell(1, 1).values = [[11]];
    });
    expect(formulas()).toEqual([
      '2,0 Hồng Vân',
      '2,1 3',
      '3,0 A Ngo',
      '3,1 5',
      '4,0 Trung Sơn',
      '5,1 11',
      '6,0 Sơn Thủy',
      '6,1 7',
      '7,0 Quảng Nhâm',
      '7,1 9',
      '8,0 Tổng số',
      '8,1 =SUM(B3:B8)',
    ]);
    expect(office.book.activeSheet.valueAt(8, 1)).toEqual({ type: 'number', value: 35 });
  });

  test('rows through a cell, columns by letters, through the enums', async () => {
    await writeList();
    await onSheet(async (sheet, context) => {
      const rows = sheet.getRange('B3:B4').getEntireRow().insert(Excel.InsertShiftDirection.down);
      const columns = sheet.getRange('B:B').insert(Excel.InsertShiftDirection.right);
      const column = sheet.getRange('A1').getEntireColumn().insert('Right');
      for (const range of [rows, columns, column]) range.load('address');
      await context.sync();
      expect([rows, columns, column].map(({ address }) => address)).toEqual([
        'Sheet1!3:4',
        'Sheet1!C:C',
        'Sheet1!A:A',
      ]);
    });
    expect(formulas().at(-1)).toBe('8,3 =SUM(D5:D8)');
  });

  test('an object of a range goes along with its cells, also from one sync to the next', async () => {
    await writeList();
    await onSheet(async (sheet, context) => {
      const total = sheet.getRange('A7:B7').load('address');
      const font = total.format.font;
      const several = sheet.getRanges('A3,A7');
      const spanning = sheet.getRange('A4:B7');
      await context.sync();
      const row = sheet.getRange('5:5');
      row.insert('Down');
      sheet.getRange('A:A').insert('Right');
      for (const range of [total, row, spanning]) range.load('address');
      several.load('address');
      font.bold = true;
      await context.sync();
      expect([total, row, spanning, several].map(({ address }) => address.replaceAll('Sheet1!', ''))).toEqual(
        ['B8:C8', '6:6', 'B4:C8', 'B3,B8'],
      );
    });
    expect([6, 7].map((row) => office.book.activeSheet.styleAt(row, 1).bold)).toEqual([false, true]);
  });

  test('new rows look like the row above and are under its rule', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A3:B6').format.fill.color = '#DDE8F0';
      const { dataValidation } = sheet.getRange('B3:B6');
      dataValidation.rule = { decimal: { operator: 'GreaterThanOrEqualTo', formula1: 0 } };
      sheet.getRange('6:6').insert('Down');
    });
    await onSheet(async (sheet, context) => {
      const { dataValidation, format } = sheet.getRange('A6:B7');
      const rule = sheet.getRange('B6').dataValidation.load('rule');
      format.fill.load('color');
      dataValidation.load('type');
      await context.sync();
      expect(format.fill.color).toBe('#DDE8F0');
      expect(rule.rule).toMatchObject({ decimal: { formula1: 0 } });
    });
  });
});

describe('deleting', () => {
  test('rows and columns', async () => {
    await writeList();
    await inOneSync((sheet) => {
      sheet.getRange('4:5').delete('Up');
      sheet.getRange('A1').getEntireColumn().delete(Excel.DeleteShiftDirection.left);
      sheet.getRange('A1').getEntireRow().delete('Up');
    });
    expect(formulas()).toEqual(['1,0 3', '2,0 9', '3,0 =SUM(A2:A3)']);
    expect(office.book.activeSheet.valueAt(3, 0)).toEqual({ type: 'number', value: 12 });
  });

  test('an object of deleted cells is good for nothing any more, and lets the others go on', async () => {
    await writeList();
    const gone = (batch: (range: Excel.Range) => void): Promise<void> =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A4:B4').load('address');
        const row = range.getEntireRow();
        await context.sync();
        row.delete('Up');
        await context.sync();
        batch(range);
        await context.sync();
      });
    await gone(() => undefined);
    await expect(gone((range) => (range.values = [[1, 2]]))).rejects.toMatchObject({ code: 'ItemNotFound' });
    await expect(gone((range) => range.load('address'))).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(formulas()).toEqual(['2,0 Hồng Vân', '2,1 3', '3,0 Tổng số', '3,1 =SUM(B3:B3)']);
  });
});

test('names follow; of deleted cells they say so', async () => {
  await writeList();
  await onSheet(async (sheet, context) => {
    const { names } = context.workbook;
    names.add('Tổng', sheet.getRange('B7'));
    names.add('Số_liệu', sheet.getRange('B3:B6'));
    sheet.getRange('3:6').delete('Up');
    names.load('items/name,items/type,items/formula');
    await context.sync();
    expect(names.items.map(({ name, type, formula }) => [name, type, String(formula)])).toEqual([
      ['Tổng', 'Range', '=Sheet1!$B$3'],
      ['Số_liệu', 'Error', '=Sheet1!#REF!'],
    ]);
  });
});

describe('what is refused leaves the sheet as it was', () => {
  test.each<[string, string, string, (sheet: Excel.Worksheet) => void]>([
    ['a part of rows, down', 'NotImplemented', 'A3:B3', (s) => void s.getRange('A3:B3').insert('Down')],
    ['a part of columns, left', 'NotImplemented', 'A3:A9', (s) => s.getRange('A3:A9').delete('Left')],
    ['rows to the right', 'NotImplemented', '"Right"', (s) => void s.getRange('5:5').insert('Right')],
    ['columns upwards', 'NotImplemented', '"Up"', (s) => s.getRange('B:B').delete('Up')],
    [
      'another direction',
      'InvalidArgument',
      '',
      (s) => {
        const range = s.getRange('5:5');
        Reflect.apply(range.insert, range, ['Up']);
      },
    ],
    ['no room', 'NonBlankCellOffSheet', 'non-empty cells', (s) => void s.getRange('5:6').insert('Down')],
  ])('%s: %s', async (_what, code, words, edit) => {
    await writeList();
    office.book.activeSheet.type(1_048_574, 0, 'Cuối');
    const before = office.book.toImage();
    const error: unknown = await onSheet(edit).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code, message: expect.stringContaining(words) as string });
    expect(office.book.toImage()).toEqual(before);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['inserting rows', (sheet) => void sheet.getRange('5:5').insert('Down')],
    ['inserting columns', (sheet) => void sheet.getRange('B:B').insert('Right')],
    ['deleting rows', (sheet) => sheet.getRange('5:5').delete('Up')],
    ['deleting columns', (sheet) => sheet.getRange('B:B').delete('Left')],
  ])('a protected sheet: %s', async (_what, edit) => {
    await writeList();
    // Unlocked cells do not help: rows and columns are not cells.
    office.book.activeSheet.applyStyle(
      { top: 0, bottom: 1_048_575, left: 0, right: 16_383 },
      { locked: false },
    );
    office.book.activeSheet.setProperties({ isProtected: true });
    const before = office.book.toImage();
    await expect(onSheet(edit)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(office.book.toImage()).toEqual(before);
  });
});

test('onChanged tells which rows and columns came and went, and who did it', async () => {
  await writeList();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      const { changeType, address, triggerSource, source, details, changeDirectionState } = event;
      expect([source, details, changeDirectionState]).toEqual(['Local', undefined, undefined]);
      expect(event.worksheetId).toBe(office.book.activeSheet.id);
      seen.push(`${changeType} ${address} ${triggerSource}`);
    });
    await context.sync();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('5:7').insert('Down');
    sheet.getRange('B:B').insert('Right');
    sheet.getRange('5:7').delete('Up');
    await context.sync();
    office.book.activeSheet.deleteColumns(0, 2);
    await office.settle();
  });
  expect(seen).toEqual([
    'RowInserted 5:7 ThisLocalAddin',
    'ColumnInserted B:B ThisLocalAddin',
    'RowDeleted 5:7 ThisLocalAddin',
    'ColumnDeleted A:B Unknown',
  ]);
});
