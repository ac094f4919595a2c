/** The workbook that is open in Excel, through Office.js. */
import { changeSheets } from './changeSheets';
import { editCells } from './editCells';
import { watchWorkbook } from './events';
import { markCells, unmarkCells } from './marks';
import { goToCell } from './navigate';
import { OwnEdits } from './ownEdits';
import { readSelectedAreas, readSelection } from './readSelection';
import { readSnapshot } from './readSnapshot';
import { ExcelQueue } from './run';
import { keepMemory, readMemory } from './workbookMemory';
import type { WorkbookPort } from './workbookPort';
import { writeSheets } from './writeSheets';

/**
 * The port to the running Excel; call it once Office is ready. Everything it does runs one after the other, and
 * every failure is an `ExcelFailure`.
 */
export function createExcelPort(): WorkbookPort {
  const queue = new ExcelQueue();
  const own = new OwnEdits();
  // Marking needs the number of sheets to get by with two round trips; reading comes before it and tells.
  let sheetCount: number | undefined;
  return {
    read: () =>
      queue.run(async (context) => {
        const snapshot = await readSnapshot(context);
        sheetCount = snapshot.sheets.length;
        return snapshot;
      }),
    insertSheets: (layouts) =>
      queue.run(async (context) => {
        const names = await writeSheets(context, layouts);
        if (sheetCount !== undefined) sheetCount += names.length;
        return names;
      }),
    changeSheets: (changes) => queue.run((context) => changeSheets(context, changes)),
    editCells: (edits) => queue.run((context) => editCells(context, edits, own)),
    mark: (marks) => queue.run((context) => markCells(context, marks, sheetCount)),
    unmark: () => queue.run((context) => unmarkCells(context, sheetCount)),
    readSelection: () => queue.run(readSelection),
    readSelectedAreas: () => queue.run(readSelectedAreas),
    goTo: (sheet, cell) => queue.run((context) => goToCell(context, sheet, cell)),
    readMemory: () => queue.run(readMemory),
    keepMemory: (text) => queue.run((context) => keepMemory(context, text)),
    onChange: (listener) => watchWorkbook(queue, own, listener),
  };
}
