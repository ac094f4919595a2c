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

test('twenty thousand cells go in with one sync, cut up by the client', async () => {
  const before = office.syncs();
  const rows = Array.from({ length: 1000 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => row * 20 + column),
  );
  await onSheet((sheet) => {
    sheet.getRange('A1:T1000').values = rows;
    sheet.getRange('V1').formulas = [['=SUM(A1:T1000)']];
  });
  expect(office.syncs() - before).toBe(1);
  const { request } = office.host.exchanges[office.host.exchanges.length - 1] ?? {};
  expect(request?.Actions.some(({ Name }) => Name === '_ValidateArraySize')).toBe(true);
  expect(office.book.activeSheet.valueAt(999, 19)).toEqual({ type: 'number', value: 19_999 });
  expect(office.book.activeSheet.valueAt(0, 21)).toEqual({ type: 'number', value: 199_990_000 });
});

test('text is understood as if typed, and kept as text where the format says so', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B1:B3').numberFormat = [['@'], ['@'], ['General']];
    sheet.getRange('A1:B3').values = [
      ['12.035', '3.10'],
      ["'001", '=A1'],
      ['5%', 'TRUE'],
    ];
    const range = sheet.getRange('A1:B3').load('values,text,numberFormat,valueTypes');
    await context.sync();
    expect(range.values).toEqual([
      [12.035, '3.10'],
      ['001', '=A1'],
      [0.05, true],
    ]);
    expect(range.text[2]).toEqual(['5%', 'TRUE']);
    expect(range.numberFormat[2]?.[0]).toBe('0%');
  });
});

test('null leaves a cell as it is, "" empties it, one value fills all', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:C1').values = [[1, 2, 3]];
    sheet.getRange('A1:C1').values = [[null, '', 9]];
    Reflect.set(sheet.getRange('A2:C2'), 'values', 7);
  });
  const values = [0, 1].map((row) =>
    [0, 1, 2].map((column) => office.book.activeSheet.valueAt(row, column)?.value ?? null),
  );
  expect(values).toEqual([
    [1, null, 9],
    [7, 7, 7],
  ]);
});

test('errors are values of their own type', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').formulas = [['=1/0'], ['=IF(N(C10)=0,"",B10/C10)']];
    const range = sheet.getRange('A1:A2').load('values,valueTypes,text');
    await context.sync();
    expect(range.values).toEqual([['#DIV/0!'], ['']]);
    expect(range.valueTypes).toEqual([['Error'], ['String']]);
  });
});

test('ranges lead to ranges', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:D5').values = Array.from({ length: 4 }, () => [1, 2, 3]);
    const range = sheet.getRange('B2:C3');
    const found = [
      range.getCell(1, 1),
      range.getRow(1),
      range.getColumn(0),
      range.getOffsetRange(2, 1),
      range.getResizedRange(1, 2),
      range.getBoundingRect('E7'),
      range.getEntireRow(),
      range.getEntireColumn(),
      sheet.getRangeByIndexes(4, 0, 2, 3),
      sheet.getUsedRange(true),
      sheet.getRange('A:C').getUsedRangeOrNullObject(true),
    ];
    for (const one of found) one.load('address');
    await context.sync();
    expect(found.map(({ address }) => address.replace('Sheet1!', ''))).toEqual([
      'C3',
      'B3:C3',
      'B2:B3',
      'C4:D5',
      'B2:E4',
      'B2:E7',
      '2:3',
      'B:C',
      'A5:C6',
      'B2:D5',
      'B2:C5',
    ]);
  });
});

test('formats are read and written side by side', async () => {
  await onSheet(async (sheet, context) => {
    const header = sheet.getRange('A1:C2');
    header.format.font.name = 'Times New Roman';
    header.format.font.size = 12;
    header.format.fill.color = '#dde8f0';
    header.format.horizontalAlignment = 'Center';
    header.format.wrapText = true;
    for (const side of [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'InsideHorizontal',
      'InsideVertical',
    ] as const) {
      header.format.borders.getItem(side).style = 'Continuous';
    }
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.getRange('1:1').format.rowHeight = 30;
    header.load('format/font/name,format/font/bold,format/fill/color,format/rowHeight,format/columnWidth');
    const border = header.format.borders.getItem('InsideVertical').load('style,weight,color');
    const untouched = sheet.getRange('F9').load('format/columnWidth,format/rowHeight,format/fill/color');
    await context.sync();
    expect(header.format.font.name).toBe('Times New Roman');
    expect(header.format.font.bold).toBeNull();
    expect(header.format.fill.color).toBe('#DDE8F0');
    expect(header.format.rowHeight).toBeNull();
    expect(header.format.columnWidth).toBeNull();
    expect([border.style, border.weight, border.color]).toEqual(['Continuous', 'Thin', '#000000']);
    expect([untouched.format.columnWidth, untouched.format.rowHeight, untouched.format.fill.color]).toEqual([
      48,
      15,
      '#FFFFFF',
    ]);
  });
  const { borders } = office.book.activeSheet.styleAt(1, 1);
  expect(Object.values(borders).every((border) => border?.weight === 'thin')).toBe(true);
});

test('a font for the whole sheet takes no cell', async () => {
  await onSheet((sheet) => {
    sheet.getRange().format.font.name = 'Times New Roman';
  });
  expect([...office.book.activeSheet.cells()]).toEqual([]);
  expect(office.book.activeSheet.styleAt(500, 50).fontName).toBe('Times New Roman');
});

test('merged areas keep the upper left contents and are told from 1.13 on', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      ['giữ', 'mất'],
      ['mất', 'mất'],
    ];
    sheet.getRange('A1:B2').merge();
    sheet.getRange('D4:E4').merge();
    const merged = sheet.getRange().getMergedAreasOrNullObject().load('address,areaCount');
    const none = sheet.getRange('H1:J9').getMergedAreasOrNullObject();
    merged.areas.load('items/address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(merged.address).toBe('Sheet1!A1:B2,Sheet1!D4:E4');
    expect(merged.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1:B2', 'Sheet1!D4:E4']);
  });
  expect(office.book.activeSheet.usedArea(true)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
});

test('freezing, printing and hiding', async () => {
  await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B12'));
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea('A1:M40');
    pageLayout.setPrintTitleRows('$10:$12');
    pageLayout.setPrintMargins('Centimeters', { top: 2, left: 1.5 });
    sheet.horizontalPageBreaks.add('A30');
    sheet.horizontalPageBreaks.add(sheet.getRange('A20'));
    sheet.horizontalPageBreaks.add('A35').delete();
    sheet.getRange('5:6').rowHidden = true;
    sheet.showGridlines = false;
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(frozen.address).toBe('Sheet1!A1:B12');
  });
  const sheet = office.book.activeSheet;
  expect(sheet.freeze).toEqual({ rows: 12, columns: 2 });
  expect(sheet.page).toMatchObject({
    orientation: 'landscape',
    paper: 'A4',
    printArea: { top: 0, left: 0, bottom: 39, right: 12 },
    titleRows: { first: 9, last: 11 },
    zoom: { kind: 'fit', pagesWide: 1, pagesTall: null },
    rowBreaks: [19, 29],
  });
  expect(sheet.page.margins.top).toBeCloseTo(56.69, 2);
  expect(sheet.page.margins.right).toBe(50.4);
  expect([...sheet.hiddenRows]).toEqual([4, 5]);
});

test('an input rule with its message', async () => {
  await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('C3:D9');
    dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Số liệu',
      message: 'Không nhận số âm.',
    };
    dataValidation.load('rule,type,errorAlert');
    await context.sync();
    expect(dataValidation.type).toBe('Decimal');
    expect(dataValidation.rule).toEqual({ decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } });
  });
  expect(office.book.activeSheet.validations).toEqual([
    expect.objectContaining({
      area: { top: 2, left: 2, bottom: 8, right: 3 },
      errorAlert: { showAlert: true, style: 'Stop', title: 'Số liệu', message: 'Không nhận số âm.' },
    }),
  ]);
});

test('names lead to ranges, across sheets', async () => {
  await onSheet(async (_sheet, context) => {
    const other = context.workbook.worksheets.add('Phụ lục I');
    other.getRange('C13').values = [[476_028]];
    context.workbook.names.add('TongSo', other.getRange('C13'));
    const range = context.workbook.names.getItem('TongSo').getRange().load('address,values');
    const item = context.workbook.names.getItem('tongso').load('formula,type,scope');
    await context.sync();
    expect([range.address, range.values]).toEqual(["'Phụ lục I'!C13", [[476_028]]]);
    expect([item.formula, item.type, item.scope]).toEqual(["='Phụ lục I'!$C$13", 'Range', 'Workbook']);
  });
});

test('a chart sheet is listed but has no cells', async () => {
  office.book.addSheet({ name: 'Biểu đồ', kind: 'chart' });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'Biểu đồ']);
    context.workbook.worksheets.getItem('Biểu đồ').getUsedRangeOrNullObject().load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});
