/**
 * Opens an .xlsx file as a stand-in workbook. Contents come from the project's own reader, the same that the command line
 * uses, so that both check the same figures; looks, sizes and page set-up come from exceljs.
 */
import ExcelJS from 'exceljs';
import type { Message } from '../../messages/message';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { customXmlOf } from '../../xlsx/customXml';
import { FileProblemError, type FileProblem } from '../../xlsx/fileProblem';
import { readWorkbook } from '../../xlsx/readWorkbook';
import { ModelError, WorkbookModel, type SheetModel } from '../model';
import { hasOtherConditionalFormats } from './fileConditionalFormats';
import { lostParts } from './lostParts';
import { mayBeMissing } from './mayBeMissing';
import { readAppearance } from './readAppearance';
import { readNames } from './readNames';
import { readRowBreaks } from './readRowBreaks';
import { readStructureProtection } from './structureProtection';

export type OpenedFile =
  | { readonly ok: true; readonly book: WorkbookModel; readonly notices: readonly Message[] }
  | { readonly ok: false; readonly code: FileProblem };

/** Everything about looks; `null` when exceljs cannot read it, which must not keep the figures from being opened. */
async function readLooks(bytes: Uint8Array): Promise<ExcelJS.Workbook | null> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
    return workbook;
  } catch {
    return null;
  }
}

function putCell(sheet: SheetModel, cell: CellSnapshot): void {
  const { row, column, formula, value, numberFormat } = cell;
  sheet.setContents(row, column, formula === null ? { value } : { formula });
  if (numberFormat !== 'General') {
    sheet.applyStyle({ top: row, bottom: row, left: column, right: column }, { numberFormat });
  }
}

function putSheet(book: WorkbookModel, from: SheetSnapshot, looks: ExcelJS.Worksheet | undefined): void {
  const sheet = book.addSheet({ name: from.name, kind: from.kind });
  if (looks) readAppearance(looks, sheet);
  for (const cell of from.cells.values()) putCell(sheet, cell);
  for (const area of from.merges) sheet.merge(area);
  for (const row of from.hiddenRows) sheet.setRowsHidden(row, row, true);
  for (const column of from.hiddenColumns) sheet.setColumnsHidden(column, column, true);
}

/** Results of functions that the calculation here does not know: what Excel itself saved is better than "#NAME?". */
function keepSavedResults(book: WorkbookModel, snapshot: WorkbookSnapshot): void {
  for (const from of snapshot.sheets) {
    const sheet = book.sheetNamed(from.name);
    for (const { row, column, formula, value } of from.cells.values()) {
      const result = sheet?.valueAt(row, column);
      const unknown = result?.type === 'error' && result.value === '#NAME?';
      if (formula !== null && unknown && value !== null) sheet?.setResult(row, column, value);
    }
  }
}

/** What programs keep in the file; a part that is not XML is left out, as Excel leaves it out. */
function keepCustomXml(book: WorkbookModel, bytes: Uint8Array): void {
  for (const { id, xml } of customXmlOf(bytes)) {
    const isTaken = book.customXml.parts.some((part) => part.id === id);
    try {
      book.customXml.add(xml, isTaken ? undefined : (id ?? undefined));
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
    }
  }
}

function activate(book: WorkbookModel, looks: ExcelJS.Workbook | null): void {
  const views = mayBeMissing(looks?.views);
  const shown = looks?.worksheets[views?.[0]?.activeTab ?? 0]?.name;
  const wished = shown === undefined ? undefined : book.sheetNamed(shown);
  const usable = (sheet: SheetModel): boolean => sheet.kind === 'grid' && sheet.visibility === 'visible';
  const sheet = wished && usable(wished) ? wished : book.sheets.find(usable);
  if (sheet) book.activate(sheet);
}

function noticesFor(
  bytes: Uint8Array,
  snapshot: WorkbookSnapshot,
  looks: ExcelJS.Workbook | null,
): readonly Message[] {
  const charts = snapshot.sheets.filter((sheet) => sheet.kind === 'chart').map((sheet) => sheet.name);
  const lost = lostParts(bytes, looks?.worksheets.some(hasOtherConditionalFormats) ?? false);
  const notices: Message[] = [];
  if (charts.length > 0) {
    const params = { count: charts.length, names: { list: charts } };
    notices.push({ key: 'workbench.notice.chart-sheets', params });
  }
  if (!looks) notices.push({ key: 'workbench.notice.without-looks' });
  if (lost.length > 0) {
    const parts = { list: lost.map((message) => ({ message })) };
    notices.push({ key: 'workbench.notice.lost-parts', params: { parts } });
  }
  return notices;
}

/** Reads the file; never throws for what may be wrong with it. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<OpenedFile> {
  let snapshot: WorkbookSnapshot;
  try {
    snapshot = readWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileProblemError) return { ok: false, code: error.code };
    throw error;
  }
  const looks = await readLooks(bytes);
  const breaks = readRowBreaks(bytes);
  const book = new WorkbookModel();
  book.edit('file', () => {
    book.batch(() => {
      for (const sheet of snapshot.sheets) putSheet(book, sheet, looks?.getWorksheet(sheet.name));
      for (const [name, rowBreaks] of breaks) book.sheetNamed(name)?.setPage({ rowBreaks });
      readNames(bytes, book);
    });
    keepCustomXml(book, bytes);
    keepSavedResults(book, snapshot);
    for (const { name, visible } of snapshot.sheets) {
      const sheet = book.sheetNamed(name);
      if (sheet && !visible) book.hideSheet(sheet, 'hidden');
    }
    activate(book, looks);
    // Last: from here on no sheet comes or is hidden.
    readStructureProtection(bytes, book.structure);
  });
  return { ok: true, book, notices: noticesFor(bytes, snapshot, looks) };
}
