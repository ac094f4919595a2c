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
afterEach(() => {
  office.host.trouble = null;
  expect(office.problems).toEqual([]);
});

describe('events', () => {
  test('typing reaches the add-in, until it stops listening', async () => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => {
        seen.push(event);
      });
      await context.sync();
      return added;
    });
    office.book.activeSheet.type(1, 1, '42');
    await office.settle();
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      address: 'B2',
      source: 'Local',
      triggerSource: 'Unknown',
      worksheetId: office.book.activeSheet.id,
      details: { valueBefore: '', valueAfter: 42, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    office.book.activeSheet.type(1, 1, '43');
    await office.settle();
    expect(seen).toHaveLength(1);
  });

  test('the add-in’s own edits are marked as such; formats and marks are no edits', async () => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async (event) => {
        seen.push(event);
      });
      await context.sync();
      sheet.getRange('A1').format.fill.color = '#FFFF00';
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      await context.sync();
      await office.settle();
      expect(seen).toEqual([]);
      sheet.getRange('A1:B1').values = [[1, 2]];
      await context.sync();
    });
    await office.settle();
    expect(seen).toEqual([expect.objectContaining({ address: 'A1:B1', triggerSource: 'ThisLocalAddin' })]);
  });

  test('recalculated results are no edits', async () => {
    const seen: string[] = [];
    office.book.activeSheet.type(0, 1, '=A1*2');
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => {
        seen.push(address);
      });
      await context.sync();
    });
    office.book.activeSheet.type(0, 0, '5');
    await office.settle();
    expect(seen).toEqual(['A1']);
  });

  test('sheets that come and go, and selections', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void seen.push('added'));
      worksheets.onDeleted.add(async () => void seen.push('deleted'));
      worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
      await context.sync();
    });
    const sheet = office.book.addSheet();
    office.book.select(sheet, { top: 0, left: 0, bottom: 1, right: 1 });
    office.book.deleteSheet(sheet);
    await office.settle();
    expect(seen).toEqual(['added', 'selected A1:B2', 'deleted']);
  });

  test('can be switched off', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onAdded.add(async () => void seen.push('added'));
      context.runtime.enableEvents = false;
      await context.sync();
      office.book.addSheet();
      await office.settle();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    expect(seen).toEqual([]);
  });
});

describe('trouble', () => {
  const write = (options: Excel.RunOptions = {}): Promise<void> =>
    Excel.run(options, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });

  test('cell-edit mode refuses everything', async () => {
    office.host.trouble = 'cell-edit-mode';
    await expect(write()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(office.book.activeSheet.valueAt(0, 0)).toBeNull();
  });

  test('unless the add-in chose to wait for its end', async () => {
    office.host.trouble = 'cell-edit-mode';
    const writing = write({ delayForCellEdit: true });
    await office.settle();
    expect(office.book.activeSheet.valueAt(0, 0)).toBeNull();
    office.host.trouble = null;
    await writing;
    expect(office.book.activeSheet.valueAt(0, 0)).toEqual({ type: 'number', value: 1 });
  });

  test.each([
    ['busy', 'ActivityLimitReached'],
    ['access-denied', 'AccessDenied'],
    ['response-too-large', 'ResponsePayloadSizeLimitExceeded'],
  ] as const)('%s: %s', async (trouble, code) => {
    office.host.trouble = trouble;
    await expect(write()).rejects.toMatchObject({ code });
  });

  test('more than 5 MB in one request', async () => {
    const run = Excel.run(async (context) => {
      const rows = Array.from({ length: 200 }, () => ['ế'.repeat(10_000)]);
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').values = rows;
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['formats', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
    ['column widths', (sheet) => (sheet.getRange('A1').format.columnWidth = 60)],
    ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
    ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
  ])('a protected sheet refuses %s and stays as it is', async (_what, edit) => {
    const sheet = office.book.activeSheet;
    sheet.type(0, 0, 'giữ');
    sheet.setProperties({ isProtected: true });
    const before = office.book.toImage();
    const run = Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.protection.load('protected');
      await context.sync();
      expect(active.protection.protected).toBe(true);
      edit(active);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(office.book.toImage()).toEqual(before);
  });
});

describe('beside the object model', () => {
  test('document settings are kept in the workbook', async () => {
    Office.context.document.settings.set('ngôn ngữ', { vi: true });
    const status = await new Promise((done) =>
      Office.context.document.settings.saveAsync((result) => done(result.status)),
    );
    expect(status).toBe('succeeded');
    expect(office.book.settings.get('ngôn ngữ')).toEqual({ vi: true });
  });

  test('ribbon commands run and are ended', async () => {
    const invoked: string[] = [];
    Office.actions.associate('checkAll', (event: Office.AddinCommands.Event) => {
      invoked.push(event.source.id);
      event.completed();
    });
    await office.settle();
    office.addIn.runCommand('checkAll', 'CheckButton');
    await office.settle();
    expect(invoked).toEqual(['CheckButton']);
    expect(office.completedCommands).toEqual(['command-1']);
  });
});
