/** Writes the stand-in workbook as an .xlsx file, with the results of its formulas. */
import ExcelJS from 'exceljs';
import type { CellValue } from '../../sheet/snapshot';
import { addCustomXml } from '../../xlsx/addCustomXml';
import { printNames, setDefinedNames, type FileName } from '../../xlsx/definedNames';
import { changePackage } from '../../xlsx/packageParts';
import {
  DEFAULT_COLUMN_POINTS,
  DEFAULT_ROW_POINTS,
  pointsToPixels,
  type ModelCell,
  type SheetModel,
  type WorkbookModel,
} from '../model';
import { toFileColor } from './fileColors';
import { writeConditionalFormats } from './fileConditionalFormats';
import { toFilePage } from './filePage';
import { toFileStyle } from './fileStyles';
import { writeStructureProtection } from './structureProtection';
import { writeValidations } from './fileValidations';

const PIXELS_PER_CHARACTER = 7;

function toFileValue(value: CellValue): ExcelJS.CellValue {
  if (value === null) return null;
  return value.type === 'error' ? toFileError(value.value) : value.value;
}

function toFileError(code: string): ExcelJS.CellErrorValue {
  return { error: code as ExcelJS.CellErrorValue['error'] };
}

function toFileContents({ value, formula }: ModelCell): ExcelJS.CellValue {
  if (formula === null) return toFileValue(value);
  const text = formula.replace(/^=/, '');
  if (value === null) return { formula: text };
  return { formula: text, result: value.type === 'error' ? toFileError(value.value) : value.value };
}

function views(sheet: SheetModel): Partial<ExcelJS.WorksheetView>[] {
  const { rows, columns } = sheet.freeze;
  const showGridLines = sheet.showGridlines;
  if (rows === 0 && columns === 0) return [{ state: 'normal', showGridLines }];
  return [{ state: 'frozen', ySplit: rows, xSplit: columns, showGridLines }];
}

/** A width as the file counts it. */
function fileWidth(points: number): number {
  return pointsToPixels(points) / PIXELS_PER_CHARACTER;
}

function writeLines(sheet: SheetModel, to: ExcelJS.Worksheet): void {
  for (const [column, points] of sheet.columnWidths) {
    to.getColumn(column + 1).width = fileWidth(points);
  }
  for (const [row, points] of sheet.rowHeights) to.getRow(row + 1).height = points;
  // The writer leaves out rows that have neither cells nor a height, and gives hidden columns a width of its own.
  for (const row of sheet.hiddenRows) {
    Object.assign(to.getRow(row + 1), {
      height: sheet.rowHeights.get(row) ?? DEFAULT_ROW_POINTS,
      hidden: true,
    });
  }
  for (const column of sheet.hiddenColumns) {
    const width = fileWidth(sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_POINTS);
    Object.assign(to.getColumn(column + 1), { width, hidden: true });
  }
  for (const [column, style] of sheet.wideStyles().columns)
    to.getColumn(column + 1).style = toFileStyle(style);
}

async function writeSheet(sheet: SheetModel, workbook: ExcelJS.Workbook): Promise<void> {
  const to = workbook.addWorksheet(sheet.name, {
    pageSetup: toFilePage(sheet.page),
    views: views(sheet),
    state: sheet.visibility,
    ...(sheet.tabColor === '' ? {} : { properties: { tabColor: toFileColor(sheet.tabColor) } }),
  });
  writeLines(sheet, to);
  for (const row of sheet.page.rowBreaks) to.getRow(row).addPageBreak();
  for (const placed of sheet.cells()) {
    if (sheet.isUntouched(placed)) continue;
    const cell = to.getCell(placed.row + 1, placed.column + 1);
    cell.value = toFileContents(placed.cell);
    cell.style = toFileStyle(placed.cell.style);
  }
  for (const { top, left, bottom, right } of sheet.merges) {
    // Each cell keeps its own style, so that the borders of the merged area close.
    to.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  }
  writeValidations(sheet.validations, to);
  writeConditionalFormats(
    sheet.conditionalFormats.filter(({ formula }) => formula !== ''),
    to,
  );
  if (sheet.isProtected) await to.protect('', {});
}

/** Print areas and titles, then the names that people use; one of a sheet that is not written goes with it. */
function fileNames(book: WorkbookModel, sheets: readonly SheetModel[]): readonly FileName[] {
  const printed = sheets.flatMap(({ name, page }, place) =>
    printNames(place, name, {
      area: page.printArea,
      titleRows: page.titleRows,
      titleColumns: page.titleColumns,
    }),
  );
  const used = book.names.flatMap(({ name, scope, reference, comment, visible }): readonly FileName[] => {
    const sheet = scope === null ? null : sheets.findIndex(({ id }) => id === scope);
    return sheet === -1 ? [] : [{ name, sheet, reference: reference.replace(/^=/, ''), comment, visible }];
  });
  return [...printed, ...used];
}

/** The workbook as the bytes of a file. Chart sheets are not written: they were never shown either. */
export async function writeWorkbookFile(book: WorkbookModel): Promise<ArrayBuffer> {
  const workbook = new ExcelJS.Workbook();
  const sheets = book.sheets.filter((sheet) => sheet.kind === 'grid');
  for (const sheet of sheets) await writeSheet(sheet, workbook);
  const activeTab = Math.max(0, sheets.indexOf(book.activeSheet));
  workbook.views = [
    { x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  workbook.calcProperties.fullCalcOnLoad = true;
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const finished = changePackage(bytes, new Date(), (parts) => {
    setDefinedNames(parts, fileNames(book, sheets));
    writeStructureProtection(parts, book.structure);
    addCustomXml(parts, book.customXml.parts);
  });
  return finished.slice().buffer;
}
