import { cellKey, MAX_ROWS } from '../../../src/sheet/address';
import { PendingChanges } from '../../../src/workbench/page/grid/pendingChanges';
import { WorkbookModel } from '../../../src/workbench/model';

function listening(): { book: WorkbookModel; pending: PendingChanges } {
  const book = new WorkbookModel();
  book.addSheet({ name: 'A' });
  const pending = new PendingChanges();
  book.onChange((change) => pending.note(change));
  return { book, pending };
}

describe('what is to be drawn again', () => {
  it('is the typed cell and what was calculated from it', () => {
    const { book, pending } = listening();
    const sheet = book.activeSheet;
    sheet.type(0, 0, 1);
    sheet.type(4, 0, '=A1+1');
    pending.cells.clear();
    sheet.type(0, 0, 2);
    expect([...(pending.cells.get(sheet) ?? [])].sort()).toEqual([cellKey(0, 0), cellKey(4, 0)]);
    expect(pending.rebuild).toBe(false);
  });

  it('is everything when the shape changed', () => {
    const { book, pending } = listening();
    book.activeSheet.merge({ top: 0, bottom: 0, left: 0, right: 1 });
    expect(pending.rebuild).toBe(true);
  });

  it('is everything when rows were inserted', () => {
    const { book, pending } = listening();
    book.activeSheet.insertRows(3, 1);
    expect(pending.rebuild).toBe(true);
  });

  it('is only the marks when only they changed', () => {
    const { book, pending } = listening();
    const area = { top: 0, bottom: 0, left: 0, right: 0 };
    book.activeSheet.addConditionalFormat({ areas: [area], formula: '=TRUE', style: {}, stopIfTrue: false });
    expect([pending.rebuild, pending.cells.size]).toEqual([false, 0]);
    expect([...pending.conditionalFormats]).toEqual([book.activeSheet]);
  });

  it('is everything when a whole column changed', () => {
    const { book, pending } = listening();
    book.activeSheet.applyStyle({ top: 0, bottom: MAX_ROWS - 1, left: 1, right: 1 }, { bold: true });
    expect([pending.rebuild, pending.cells.size]).toEqual([true, 0]);
  });

  it('is the selection when the add-in moved it, not when a person did', () => {
    const { book, pending } = listening();
    const area = { top: 3, bottom: 3, left: 2, right: 2 };
    book.edit('user', () => book.select(book.activeSheet, area));
    expect(pending.selection).toBe(false);
    book.edit('add-in', () => book.select(book.activeSheet, area));
    expect(pending.selection).toBe(true);
  });
});
