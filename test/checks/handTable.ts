/** Tables put together by hand, line by line: what a check says of them does not hang on how sheets are read. */
import { isFigure, type ColumnKind, type FormColumn, type FormDefinition } from '../../src/forms/form';
import type { MoneyUnit } from '../../src/numbers/moneyUnit';
import { cellId, type CellId } from '../../src/reading/cellId';
import type { Equation } from '../../src/reading/equation';
import { readFigure, type Figure } from '../../src/reading/figure';
import type { GridCell } from '../../src/reading/formulas/formulaGrid';
import { formulaGrid } from '../../src/reading/formulas/formulaGrid';
import type { FigurePlace, WorkbookReading } from '../../src/reading/readWorkbook';
import type { Table, TableColumn, TableRow } from '../../src/reading/table';
import { tableEquations } from '../../src/reading/tableEquations';
import { cellKey, parseCell } from '../../src/sheet/address';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../src/sheet/snapshot';

/** A number, a text, a formula ("=C3+C4"), a formula with its result, an error value, or nothing. */
export type HandContent =
  number | string | null | readonly [formula: string, result: number] | { readonly error: string };

export interface HandColumn extends Omit<Partial<FormColumn>, 'header'> {
  readonly kind: ColumnKind;
  readonly index: string;
  /** Header words from the top down. */
  readonly header?: readonly string[];
  readonly numberFormat?: string;
}

export interface HandLine extends Partial<Omit<TableRow, 'row'>> {
  readonly cells: readonly HandContent[];
}

export interface HandTable {
  readonly columns: readonly HandColumn[];
  readonly lines: readonly HandLine[];
  /** A table of no known form; with the codes of the columns whose equations only the figures suggest. */
  readonly foreign?: readonly string[] | true;
  readonly formId?: string;
  readonly title?: string;
  readonly unit?: MoneyUnit | null;
  readonly year?: number | null;
  readonly name?: string;
  readonly sheetIndex?: number;
  readonly recognizedBy?: Table['recognition']['how'];
  /** Above, beside and below the table, or in place of what stands in it, by address. */
  readonly around?: Readonly<Record<string, HandContent>>;
}

/** Figures begin in column C, lines in row 3: TT, name and one row of headers stand before. */
const FIRST_COLUMN = 2;
const FIRST_ROW = 2;

function valueOf(content: Exclude<HandContent, null>): CellValue {
  if (typeof content === 'number') return { type: 'number', value: content };
  if (typeof content === 'string') return content.startsWith('=') ? null : { type: 'text', value: content };
  return 'error' in content ? { type: 'error', value: content.error } : { type: 'number', value: content[1] };
}

function formulaOf(content: Exclude<HandContent, null>): string | null {
  if (typeof content === 'string') return content.startsWith('=') ? content : null;
  return Array.isArray(content) ? String(content[0]) : null;
}

function formOf({ formId = 'hand', title = '' }: HandTable): FormDefinition {
  return {
    id: formId,
    source: { text: '', certainty: 'declared' },
    sheetName: '',
    annexLabel: '',
    title: () => title,
    columns: () => [],
    rows: () => [],
    usesLocalities: false,
    usesMoneyUnit: false,
    usesYears: false,
  };
}

function columnOf(hand: HandColumn, place: number): TableColumn {
  const { header = [`Cột ${hand.index}`], numberFormat: _, ...form } = hand;
  return {
    column: FIRST_COLUMN + place,
    index: hand.index,
    header,
    kind: hand.kind,
    decimals: hand.decimals ?? 0,
    formColumn: { key: hand.index, width: 10, ...form, header: header.at(-1) ?? '' },
  };
}

function sheetOf(hand: HandTable): SheetSnapshot {
  const cells = new Map<number, CellSnapshot>();
  const put = (row: number, column: number, content: HandContent, numberFormat = 'General'): void => {
    cells.delete(cellKey(row, column));
    if (content === null || content === '') return;
    const cell = { row, column, value: valueOf(content), formula: formulaOf(content), numberFormat };
    cells.set(cellKey(row, column), cell);
  };
  hand.columns.forEach(({ index, header = [`Cột ${index}`] }, place) => {
    put(FIRST_ROW - 1, FIRST_COLUMN + place, header.at(-1) ?? null);
  });
  hand.lines.forEach(({ code = '', name = '', cells: contents }, place) => {
    put(FIRST_ROW + place, 0, code);
    put(FIRST_ROW + place, 1, name);
    contents.forEach((content, at) => {
      put(FIRST_ROW + place, FIRST_COLUMN + at, content, hand.columns[at]?.numberFormat);
    });
  });
  for (const [address, content] of Object.entries(hand.around ?? {})) {
    const at = parseCell(address);
    if (!at) throw new Error(`${address} is no cell`);
    put(at.row, at.column, content);
  }
  return {
    name: hand.name ?? 'Biểu',
    kind: 'grid',
    visible: true,
    cells,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

const TEXT_COLUMNS: readonly HandColumn[] = [
  { kind: 'code', index: 'A', header: ['TT'] },
  { kind: 'name', index: 'B', header: ['Nội dung'] },
];

export function handTable(hand: HandTable): Table {
  const { columns, lines, foreign, sheetIndex = 0 } = hand;
  return {
    sheetIndex,
    sheet: sheetOf(hand),
    area: {
      top: FIRST_ROW - 1,
      left: 0,
      bottom: FIRST_ROW + lines.length - 1,
      right: FIRST_COLUMN + columns.length - 1,
    },
    headerTop: FIRST_ROW - 1,
    indexRow: null,
    form: formOf(hand),
    foreign:
      foreign === undefined
        ? null
        : { suggested: new Set(foreign === true ? [] : foreign), hasIndexRow: false },
    recognition: {
      how: hand.recognizedBy ?? (foreign === undefined ? 'index-row' : 'none'),
      likeness: null,
      header: '',
      columns: [],
      isDecided: false,
    },
    programme: null,
    unit: hand.unit ?? null,
    year: hand.year ?? null,
    columns: [
      ...TEXT_COLUMNS.map((column, place) => columnOf(column, place - FIRST_COLUMN)),
      ...columns.map(columnOf),
    ],
    rows: lines.map(({ cells: _, ...line }, place) => ({
      row: FIRST_ROW + place,
      code: '',
      name: '',
      role: 'line',
      track: '',
      countsWhole: false,
      sumIsSuggested: false,
      parent: null,
      ...line,
    })),
  };
}

/** @param equations in place of those that the tables have by their columns, outlines and formulas */
export function handReading(
  tables: readonly Table[],
  equations: readonly Equation[] = tables.flatMap(tableEquations),
): WorkbookReading {
  const figures = new Map<CellId, Figure>();
  const places = new Map<CellId, FigurePlace>();
  const formulas = new Map<CellId, string>();
  for (const [tablePlace, table] of tables.entries()) {
    for (const column of table.columns.filter(({ kind }) => isFigure(kind))) {
      for (const [rowPlace, row] of table.rows.entries()) {
        const id = cellId(table.sheetIndex, row.row, column.column);
        const cell = table.sheet.cells.get(cellKey(row.row, column.column));
        figures.set(id, readFigure(cell, column.kind));
        if (cell?.formula) formulas.set(id, cell.formula);
        places.set(id, { table, tablePlace, row, rowPlace, column });
      }
    }
  }
  return {
    workbook: { sheets: tables.map(({ sheet }) => sheet), memory: null },
    known: { forms: [], programmes: [] },
    tables,
    frames: new Map(),
    equations,
    figures,
    places,
    formulas,
    differentUnits: [],
    lostEquations: [],
  };
}

/** The id of a cell by its address: "C3" is the first figure of the first line. */
export function idAt(address: string, sheetIndex = 0): CellId {
  const at = parseCell(address);
  if (!at) throw new Error(`${address} is no cell`);
  return cellId(sheetIndex, at.row, at.column);
}

/** A cell of the grid of figures of a table. */
export function gridCellAt(table: Table, address: string): GridCell {
  const id = idAt(address, table.sheetIndex);
  const cell = formulaGrid(table)
    .rows.flat()
    .find((one) => one.id === id);
  if (!cell) throw new Error(`${address} is no figure of the table`);
  return cell;
}

/** Amounts: columns 1, 2, 3 … with their equations. */
export function money(index: string, equation?: string): HandColumn {
  return { kind: 'money', index, ...(equation === undefined ? {} : { equation }) };
}

/** A line with its parent, `null` for none: line('Xã A', 0, 5, 6). */
export function line(name: string, parent: number | null, ...cells: readonly HandContent[]): HandLine {
  return { name, parent, cells };
}
