/** A file that somebody sent, with a table that is no standard form. */
import ExcelJS from 'exceljs';

export const LOAN_SHEET = 'Vay vốn';

/** A table that is no standard sheet; its index row has no arithmetic. */
export async function loanFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(LOAN_SHEET);
  sheet.addRows([
    ['KẾT QUẢ CHO VAY HỘ NGHÈO NĂM 2024'],
    [],
    ['TT', 'Xã', 'Số hộ vay', null, null],
    [null, null, 'Tổng số', 'Hộ nghèo', 'Hộ cận nghèo'],
    ['A', 'B', 1, 2, 3],
    [null, 'TỔNG SỐ', 275, 155, 120],
    [1, 'Xã An', 120, 80, 40],
    [2, 'Xã Bình', 95, 55, 40],
    [3, 'Xã Chi', 60, 20, 40],
  ]);
  for (const merged of ['A3:A4', 'B3:B4', 'C3:E3']) sheet.mergeCells(merged);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
