/** Defined names of a file. */
import type ExcelJS from 'exceljs';
import { ModelError, type WorkbookModel } from '../model';

/** Takes over the names that point to cells; the reader knows no others. */
export function readNames(from: ExcelJS.Workbook, to: WorkbookModel): void {
  for (const { name, ranges } of from.definedNames.model) {
    if (name.startsWith('_xlnm.') || ranges.length === 0) continue;
    try {
      to.setName({ name, scope: null, reference: `=${ranges.join(',')}`, comment: '', visible: true });
    } catch (error) {
      // The same name on several sheets is one name here; the first one stays.
      if (!(error instanceof ModelError)) throw error;
    }
  }
}
