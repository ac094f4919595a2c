/** Whole sheets and workbooks as the grid loads them. */
import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IRange,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Area } from '../../../sheet/address';
import { DEFAULT_COLUMN_POINTS, DEFAULT_ROW_POINTS, pointsToPixels } from '../../model/measures';
import type { SheetModel } from '../../model/sheetModel';
import type { WorkbookModel } from '../../model/workbookModel';
import { cellData } from './cellData';

/** The grid is not endless: it ends some way after the last cell. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
const FEWEST_ROWS = 200;
const FEWEST_COLUMNS = 30;

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** How many rows and columns the grid shows of a sheet. */
export function gridSize(sheet: SheetModel): GridSize {
  const used = sheet.usedArea();
  return {
    rows: Math.max(FEWEST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS),
    columns: Math.max(FEWEST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS),
  };
}

export function toRange(area: Area): IRange {
  return { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
}

function cellMatrix(sheet: SheetModel): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of sheet.cells()) (matrix[row] ??= {})[column] = cellData(cell);
  return matrix;
}

function rowsData(sheet: SheetModel): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, points] of sheet.rowHeights) {
    data[row] = { h: pointsToPixels(points), ia: BooleanNumber.FALSE };
  }
  for (const row of sheet.hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

function columnsData(sheet: SheetModel): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const [column, points] of sheet.columnWidths) data[column] = { w: pointsToPixels(points) };
  for (const column of sheet.hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}

function freezeData({ freeze }: SheetModel): IFreeze {
  return {
    xSplit: freeze.columns,
    ySplit: freeze.rows,
    startRow: freeze.rows > 0 ? freeze.rows : -1,
    startColumn: freeze.columns > 0 ? freeze.columns : -1,
  };
}

/** A sheet as the grid loads it. */
export function sheetData(sheet: SheetModel): Partial<IWorksheetData> {
  const size = gridSize(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor,
    rowCount: size.rows,
    columnCount: size.columns,
    defaultColumnWidth: pointsToPixels(DEFAULT_COLUMN_POINTS),
    defaultRowHeight: pointsToPixels(DEFAULT_ROW_POINTS),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: freezeData(sheet),
    mergeData: sheet.merges.map(toRange),
    cellData: cellMatrix(sheet),
    rowData: rowsData(sheet),
    columnData: columnsData(sheet),
  };
}

/** A workbook as the grid loads it, under a name that the grid has not used before. */
export function workbookData(book: WorkbookModel, id: string): IWorkbookData {
  const sheets = book.sheets.filter((sheet) => sheet.kind === 'grid');
  return {
    id,
    name: id,
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
  };
}
