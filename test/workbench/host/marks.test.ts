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

/** A mark as the add-in makes one, and the id by which it is found again. */
function addMark(sheet: Excel.Worksheet, address: string): Excel.ConditionalFormat {
  const mark = sheet.getRange(address).conditionalFormats.add('Custom');
  mark.custom.rule.formula = '=TRUE';
  mark.custom.format.fill.color = '#FDE7E9';
  mark.custom.format.font.color = '#A4262C';
  mark.custom.format.borders.getItem('EdgeBottom').style = 'Continuous';
  mark.stopIfTrue = true;
  return mark.load('id');
}

test('marks that are removed by their ids leave the workbook exactly as it was', async () => {
  const sheet = office.book.activeSheet;
  sheet.type(0, 0, '5');
  sheet.applyStyle({ top: 0, left: 0, bottom: 0, right: 0 }, { fill: '#FFFF00' });
  sheet.addConditionalFormat({
    areas: [{ top: 0, left: 0, bottom: 9, right: 9 }],
    formula: '=A1>3',
    style: { bold: true },
    stopIfTrue: false,
  });
  const before = office.book.toImage();

  const ids = await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    const marks = ['A1', 'B2:C3', 'A1'].map((address) => addMark(active, address));
    await context.sync();
    return marks.map(({ id }) => id);
  });
  const marked = office.book.toImage();
  expect(marked).not.toEqual(before);
  expect(marked.sheets[0]?.conditionalFormats).toHaveLength(4);
  expect(marked.sheets[0]?.conditionalFormats[0]).toEqual({
    areas: ['A1'],
    formula: '=TRUE',
    stopIfTrue: true,
    style: {
      fill: '#FDE7E9',
      fontColor: '#A4262C',
      borders: { bottom: { line: 'continuous', weight: 'thin', color: '#000000' } },
    },
  });

  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange();
    for (const id of ids) conditionalFormats.getItem(id).delete();
    await context.sync();
  });
  expect(office.book.toImage()).toEqual(before);
});

test('an image tells every kind of difference', () => {
  const sheet = office.book.activeSheet;
  const A1 = { top: 0, left: 0, bottom: 0, right: 0 };
  const edits: readonly (() => void)[] = [
    () => sheet.type(0, 0, '1'),
    () => sheet.type(0, 0, '=1'),
    () => sheet.applyStyle(A1, { borders: { top: { line: 'dash', weight: 'thin', color: '#000000' } } }),
    () => sheet.applyStyle(A1, { numberFormat: '0.00' }),
    () => sheet.merge({ ...A1, right: 1 }),
    () => sheet.setColumnWidth(0, 0, 50),
    () => sheet.setRowHeight(0, 0, 20),
    () => sheet.setRowsHidden(1, 1, true),
    () => sheet.setColumnsHidden(1, 1, true),
    () => sheet.setFreeze({ rows: 1, columns: 0 }),
    () => sheet.setPage({ paper: 'A4' }),
    () => sheet.addConditionalFormat({ areas: [A1], formula: '=TRUE', style: {}, stopIfTrue: false }),
    () => sheet.setProperties({ tabColor: '#FF0000' }),
    () => sheet.setProperties({ isProtected: true }),
    () => sheet.setProperties({ showGridlines: false }),
    () =>
      void office.book.setName({
        name: 'a',
        scope: null,
        reference: '=Sheet1!$A$1',
        comment: '',
        visible: true,
      }),
    () => office.book.setSetting('k', { a: 1 }),
    () => void office.book.addSheet(),
  ];
  for (const edit of edits) {
    const before = JSON.stringify(office.book.toImage());
    edit();
    expect(JSON.stringify(office.book.toImage())).not.toBe(before);
  }
});

test('a format that was cleared away by the user is not found any more', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const mark = addMark(sheet, 'A1');
    await context.sync();
    office.book.activeSheet.setConditionalFormats([]);
    const again = sheet.getRange().conditionalFormats.getItemOrNullObject(mark.id);
    await context.sync();
    expect(again.isNullObject).toBe(true);
    sheet.getRange().conditionalFormats.getItem(mark.id).delete();
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('marks over several areas, counted and cleared', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const areas = sheet.getRanges('A1,C3:D4');
    areas.format.font.italic = true;
    const mark = areas.conditionalFormats.add('Custom');
    mark.custom.rule.formula = '=TRUE';
    const count = sheet.getRange('D4').conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(1);
    sheet.getRange('A1').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(office.book.activeSheet.styleAt(3, 3).italic).toBe(true);
  expect(office.book.activeSheet.conditionalFormats).toEqual([]);
});
