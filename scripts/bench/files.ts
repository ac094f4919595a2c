/** The same workbook as a file, and what opens it. */
import ExcelJS from 'exceljs';
import type { SheetLayout } from '../../src/sheet/layout';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';

/** The same figures make the same file. */
const CREATED = new Date('2026-01-01T00:00:00Z');

/**
 * Without the rules for entries: exceljs keeps one for each cell, which would take most of its time and is nothing that a check needs.
 */
export async function fileOf(sheets: readonly SheetLayout[]): Promise<Uint8Array> {
  const plain = sheets.map((sheet) => ({ ...sheet, inputRules: [] }));
  return await writeWorkbook(plain, { created: CREATED });
}

/** @returns how many cells it has, so that nothing of the opening can be left out */
export async function openWithExceljs(file: Uint8Array): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(file).buffer);
  return workbook.worksheets.reduce((count, sheet) => count + sheet.actualRowCount, 0);
}
