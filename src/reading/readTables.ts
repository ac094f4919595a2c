/** From the cells of a sheet to its tables. */
import { columnDecimals } from '../forms/form';
import type { MoneyUnit } from '../numbers/moneyUnit';
import type { CellSnapshot, SheetSnapshot } from '../sheet/snapshot';
import { readBody } from './body/readBody';
import { cellText } from './cellText';
import { declaredRows, isDeclared, withDeclaredParents } from './declaredOutline';
import { readHeader } from './header';
import { findIndexRows, rowsOfSheet, type IndexRow } from './indexRow';
import type { KnownForms } from './knownForms';
import { matchForm, type FormMatch } from './matchForm';
import { moneyUnitIn } from './moneyUnitIn';
import { foldName } from './names';
import type { Table, TableColumn } from './table';

type Rows = ReadonlyMap<number, readonly CellSnapshot[]>;

/** The unit is told in a line above the header, between it and the table before. */
function unitAbove(rows: Rows, headerTop: number, notBefore: number): MoneyUnit | null {
  for (let row = headerTop; row >= notBefore; row -= 1) {
    for (const cell of rows.get(row) ?? []) {
      const text = cellText(cell);
      if (/^\(?(don vi( tinh)?|dvt)\b/.test(foldName(text))) {
        const unit = moneyUnitIn(text);
        if (unit) return unit;
      }
    }
  }
  return null;
}

/** "... NĂM 2022", "GIAI ĐOẠN 2022 - 2025": the nearest such line above the header. */
function yearAbove(rows: Rows, headerTop: number, notBefore: number): number | null {
  for (let row = headerTop - 1; row >= notBefore; row -= 1) {
    for (const cell of rows.get(row) ?? []) {
      const year = /\b(?:nam|giai doan) (20\d\d)\b/.exec(foldName(cellText(cell)))?.[1];
      if (year) return Number(year);
    }
  }
  return null;
}

function tableColumns(
  match: FormMatch,
  words: ReadonlyMap<number, readonly string[]>,
  unit: MoneyUnit | null,
): readonly TableColumn[] {
  return match.columns.map(({ column, formColumn }) => ({
    column,
    index: formColumn.index,
    header: words.get(column) ?? [],
    kind: formColumn.kind,
    decimals: columnDecimals(formColumn, unit),
    formColumn,
  }));
}

/** Where a table of a known form stands on its sheet. */
export interface FormPlace {
  readonly sheet: SheetSnapshot;
  readonly sheetIndex: number;
  readonly headerTop: number;
  /** `null` where there is none. */
  readonly indexRow: number | null;
  /** First row below the header, and the last row that may belong to the table. */
  readonly first: number;
  readonly last: number;
}

export function tableOfForm(
  { sheet, sheetIndex, headerTop, indexRow, first, last }: FormPlace,
  match: FormMatch,
  words: ReadonlyMap<number, readonly string[]>,
  { unit, year }: Pick<Table, 'unit' | 'year'>,
): Table {
  const columns = tableColumns(match, words, unit);
  const declared = declaredRows(match.form);
  const found = readBody(sheet, columns, {
    first,
    last,
    headerTop,
    isLine: (row) => declared !== null && isDeclared(declared, row),
  });
  const body = declared ? withDeclaredParents(declared, found) : found;
  const places = [...words.keys()];
  return {
    sheet,
    sheetIndex,
    area: {
      top: headerTop,
      left: Math.min(...places),
      bottom: body.at(-1)?.row ?? first - 1,
      right: Math.max(...places),
    },
    headerTop,
    indexRow,
    form: match.form,
    foreign: null,
    programme: match.programme,
    unit,
    year,
    columns,
    rows: body,
  };
}

function readTable(
  sheet: SheetSnapshot,
  sheetIndex: number,
  rows: Rows,
  indexRow: IndexRow,
  bounds: { readonly previousEnd: number; readonly lastUsed: number },
  known: KnownForms,
): Table | null {
  const header = readHeader(sheet, indexRow);
  const match = matchForm(known, indexRow, header);
  if (!match) return null;
  const place: FormPlace = {
    sheet,
    sheetIndex,
    headerTop: header.top,
    indexRow: indexRow.row,
    first: indexRow.row + 1,
    last: bounds.lastUsed,
  };
  return tableOfForm(place, match, header.words, {
    unit: match.form.usesMoneyUnit ? unitAbove(rows, header.top, bounds.previousEnd + 1) : null,
    year: yearAbove(rows, header.top, bounds.previousEnd + 1),
  });
}

/** All recognised tables of a sheet, from the top down. */
export function readTables(sheet: SheetSnapshot, sheetIndex: number, known: KnownForms): readonly Table[] {
  const rows = rowsOfSheet(sheet);
  const lastUsed = Math.max(-1, ...rows.keys());
  const tables: Table[] = [];
  for (const indexRow of findIndexRows(rows)) {
    const previousEnd = tables.at(-1)?.area.bottom ?? -1;
    if (indexRow.row <= previousEnd) continue;
    const table = readTable(sheet, sheetIndex, rows, indexRow, { previousEnd, lastUsed }, known);
    if (table) tables.push(table);
  }
  return tables;
}
