/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/taskpane.html"}
 */
import { createExcelPort } from '../../../src/excel/excelPort';
import type { WorkbookChange, WorkbookPort } from '../../../src/excel/workbookPort';
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

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Long enough for whatever is under way to arrive. */
function settled(): Promise<void> {
  return pause(200);
}

/** Waits for the first call beyond `before`, however busy the machine, and then for more that should not come. */
async function called(count: () => number, before: number): Promise<void> {
  for (let waited = 0; count() === before && waited < 4000; waited += 20) await pause(20);
  await settled();
}

describe('onChange', () => {
  let calls = 0;
  let last: WorkbookChange | null = null;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    calls = 0;
    last = null;
    stop = await port.onChange((change) => {
      calls += 1;
      last = change;
    });
  });

  afterEach(() => stop());

  it('tells of an edit once, however many cells it touched', async () => {
    excel.book.batch(() => {
      excel.book.sheets[0]?.type(0, 0, 5);
      excel.book.sheets[0]?.type(0, 1, 6);
    });
    await called(() => calls, 0);
    expect(calls).toBe(1);
    const sheetId = excel.book.sheets[0]?.id;
    const at = (address: string) => ({ sheetId, address });
    expect(last).toEqual({ areas: [at('A1'), at('B1')], isMoved: false });
    excel.book.sheets[0]?.type(0, 0, 7);
    await called(() => calls, 1);
    expect(calls).toBe(2);
    expect(last).toEqual({ areas: [at('A1')], isMoved: false });
  });

  it('tells that cells moved where lines came', async () => {
    excel.book.sheets[0]?.insertRows(1, 2);
    await called(() => calls, 0);
    expect(last).toMatchObject({ areas: [{ address: '2:3' }], isMoved: true });
  });

  it('tells of sheets that come and go', async () => {
    const added = excel.book.addSheet({ name: 'Mới' });
    await called(() => calls, 0);
    expect(calls).toBe(1);
    expect(last).toEqual({ areas: [], isMoved: true });
    excel.book.deleteSheet(added);
    await called(() => calls, 1);
    expect(calls).toBe(2);
    expect(last).toEqual({ areas: [], isMoved: true });
  });

  it('is silent about the add-in’s own marks', async () => {
    await port.mark([{ sheet: 'Sheet1', cell: 'A1', severity: 'error' }]);
    await port.unmark();
    await settled();
    expect(calls).toBe(0);
  });

  it('is silent once stopped, and stopping twice is harmless', async () => {
    await stop();
    await stop();
    excel.book.sheets[0]?.type(0, 0, 5);
    await settled();
    expect(calls).toBe(0);
  });
});

describe('goTo', () => {
  it('shows the sheet and selects the cell, whatever the sheet’s name', async () => {
    const name = "Biểu 'a' & b, c";
    excel.book.addSheet({ name });
    await port.goTo(name, 'C13');
    const { sheet, area } = excel.book.selection;
    expect([sheet.name, area]).toEqual([name, { top: 12, left: 2, bottom: 12, right: 2 }]);
  });

  it('says that a sheet is gone', async () => {
    await expect(port.goTo('Đã xoá', 'A1')).rejects.toMatchObject({ code: 'sheet-missing' });
  });
});

describe('the queue', () => {
  it('does one thing after the other, and goes on after a failure', async () => {
    const order: string[] = [];
    const failing = port.goTo('Đã xoá', 'A1').catch(() => order.push('failed'));
    const reading = port.read().then(() => order.push('read'));
    const marking = port.mark([]).then(() => order.push('marked'));
    await Promise.all([failing, reading, marking]);
    expect(order).toEqual(['failed', 'read', 'marked']);
  });
});
