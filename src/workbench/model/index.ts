/** The stand-in workbook: what the grid view, the file reader and the host build on. */
export * from './cellStyle';
export * from './changes';
export * from './customXml';
export type { Axis, LineShift } from './lines/lineShift';
export * from './measures';
export * from './modelCell';
export * from './modelError';
export * from './sheetModel';
export * from './sheetParts';
export * from './workbookImage';
export * from './workbookModel';
