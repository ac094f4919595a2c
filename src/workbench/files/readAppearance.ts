/** How a sheet of a file looks: cell styles, widths, heights, freezing, page set-up, rules and conditional formats. */
import type { Column, Worksheet } from 'exceljs';
import { MAX_ROWS } from '../../sheet/address';
import { DEFAULT_COLUMN_POINTS, DEFAULT_ROW_POINTS, pixelsToPoints, type SheetModel } from '../model';
import { fromFileColor } from './fileColors';
import { readConditionalFormats } from './fileConditionalFormats';
import { fromFilePage } from './filePage';
import { fromFileStyle } from './fileStyles';
import { readValidations } from './fileValidations';
import { mayBeMissing } from './mayBeMissing';

/** Files count widths in characters of 7 pixels, padding included. */
const PIXELS_PER_CHARACTER = 7;
/** A file may style all 16.384 columns; beyond these nobody looks. */
const STYLED_COLUMNS = 256;

function readColumn(to: SheetModel, column: Partial<Column>, index: number): void {
  const width = pixelsToPoints(Math.round((column.width ?? 0) * PIXELS_PER_CHARACTER));
  if (width > 0 && width !== DEFAULT_COLUMN_POINTS) to.setColumnWidth(index, index, width);
  if (column.style && Object.keys(column.style).length > 0) {
    const whole = { top: 0, bottom: MAX_ROWS - 1, left: index, right: index };
    to.applyStyle(whole, { ...fromFileStyle(column.style), numberFormat: column.style.numFmt ?? 'General' });
  }
}

function readCells(from: Worksheet, to: SheetModel): void {
  from.eachRow({ includeEmpty: false }, (row, number) => {
    if (row.height && row.height !== DEFAULT_ROW_POINTS) to.setRowHeight(number - 1, number - 1, row.height);
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (Object.keys(cell.style).length === 0) return;
      const at = { top: number - 1, bottom: number - 1, left: column - 1, right: column - 1 };
      to.applyStyle(at, { ...fromFileStyle(cell.style), numberFormat: cell.style.numFmt ?? 'General' });
    });
  });
}

function readView(from: Worksheet, to: SheetModel): void {
  const view = mayBeMissing(from.views)?.[0];
  if (view?.state === 'frozen') to.setFreeze({ rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 });
  const tabColor = fromFileColor(from.properties.tabColor);
  to.setProperties({
    showGridlines: view?.showGridLines ?? true,
    isProtected: isProtected(from),
    ...(tabColor === undefined ? {} : { tabColor }),
  });
}

/** The reader has it, its type declarations do not. */
function isProtected(sheet: Worksheet): boolean {
  const protection: unknown = 'sheetProtection' in sheet ? sheet.sheetProtection : null;
  return protection instanceof Object && 'sheet' in protection && protection.sheet === true;
}

/** Takes over everything about the looks of a sheet. */
export function readAppearance(from: Worksheet, to: SheetModel): void {
  const columns: readonly Partial<Column>[] = mayBeMissing(from.columns) ?? [];
  columns.slice(0, STYLED_COLUMNS).forEach((column, index) => readColumn(to, column, index));
  readCells(from, to);
  readView(from, to);
  to.setPage(fromFilePage(from.pageSetup));
  readValidations(from, to);
  readConditionalFormats(from, to);
}
