/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { bootOffice, type BootedOffice } from '../../support/officeHost';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice();
});
beforeEach(() => {
  office.reset();
  office.problems.length = 0;
});

/** Matches the client's errors by their code; as an Error, which is all that `toThrow` takes. */
function withCode(code: string): Error {
  return expect.objectContaining({ code }) as Error;
}

/** Runs a batch that must fail, and gives the client's own error. */
async function failureOf(batch: (context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('the batch did not fail');
}

describe('load and sync', () => {
  test('a property that was not loaded cannot be read', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      expect(() => range.values).toThrow(withCode('PropertyNotLoaded'));
    });
  });

  test('null objects are known only after sync', async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Không có');
      const present = context.workbook.worksheets.getItemOrNullObject('Sheet1');
      expect(() => missing.isNullObject).toThrow(withCode('PropertyNotLoaded'));
      await context.sync();
      expect([missing.isNullObject, present.isNullObject]).toEqual([true, false]);
    });
  });

  test('what hangs on a null object is null as well', async () => {
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItemOrNullObject('Không có').getUsedRangeOrNullObject();
      used.load('address');
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test('a proxy is dead after its run', async () => {
    const range = await Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      kept.load('address');
      await context.sync();
      return kept;
    });
    expect(() => range.load('values')).toThrow(withCode('InvalidObjectPath'));
  });

  test('a tracked proxy outlives its run until it is untracked', async () => {
    const range = await Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      context.trackedObjects.add(kept);
      await context.sync();
      return kept;
    });
    range.load('address');
    await range.context.sync();
    expect(range.address).toBe('Sheet1!A1');
    range.context.trackedObjects.remove(range);
    await range.context.sync();
    range.load('address');
    await expect(range.context.sync()).rejects.toMatchObject({ code: 'InvalidObjectPath' });
  });

  test('a property that does not exist cannot be loaded', async () => {
    const error = await failureOf((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('vallues');
    });
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.load' } });
  });
});

describe('errors', () => {
  test('are of the test’s own realm and say where they happened', async () => {
    const error = await failureOf((context) => context.workbook.worksheets.getItem('Không có').load('name'));
    expect(error).toBeInstanceOf(Error);
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo).toMatchObject({ errorLocation: 'WorksheetCollection.getItem' });
  });

  test.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      'an array of another size',
      'InvalidArgument',
      (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2, 3]];
      },
    ],
    [
      'an address off the sheet',
      'InvalidArgument',
      (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('ZZZZ1').load('values');
      },
    ],
    [
      'a word that is not in the enum',
      'InvalidArgument',
      (context) => {
        Reflect.set(
          context.workbook.worksheets.getActiveWorksheet().getRange('A1').format,
          'horizontalAlignment',
          'Middle',
        );
      },
    ],
    [
      'a colour that is none',
      'InvalidArgument',
      (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.fill.color = 'reddish';
      },
    ],
    [
      'a sheet name that is taken',
      'ItemAlreadyExists',
      (context) => {
        context.workbook.worksheets.add('sheet1');
      },
    ],
    [
      'a sheet name that is not allowed',
      'InvalidArgument',
      (context) => {
        context.workbook.worksheets.add('Phụ lục I/II');
      },
    ],
    [
      'a sheet name of 32 characters',
      'InvalidArgument',
      (context) => {
        context.workbook.worksheets.add('x'.repeat(32));
      },
    ],
    [
      'deleting the only sheet',
      'InvalidOperation',
      (context) => {
        context.workbook.worksheets.getActiveWorksheet().delete();
      },
    ],
    [
      'overlapping merges',
      'InvalidArgument',
      (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B2').merge();
        sheet.getRange('B2:C3').merge();
      },
    ],
  ])('%s: %s', async (_what, code, batch) => {
    expect((await failureOf(batch)).code).toBe(code);
    expect(office.problems).toEqual([]);
  });

  test('what was done before the error stays done, what comes after is not', async () => {
    await failureOf((context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('Không có').activate();
      sheet.getRange('A2').values = [[2]];
    });
    const sheet = office.book.activeSheet;
    expect([sheet.valueAt(0, 0), sheet.valueAt(1, 0)]).toEqual([{ type: 'number', value: 1 }, null]);
  });

  test('a sheet that is deleted between two syncs is not found', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Tạm');
      const range = sheet.getRange('A1');
      await context.sync();
      const model = office.book.sheetNamed('Tạm');
      if (model) office.book.deleteSheet(model);
      range.values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });
});

test('a real member that the stand-in lacks is a loud error', async () => {
  const error = await failureOf((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.add('Line', sheet.getRange('A1:B2'));
  });
  expect(error.code).toBe('NotImplemented');
  expect(office.problems).toEqual(['not implemented: Worksheet.charts']);
});
