/** From the cells of a sheet to its tables. */
import { columnDecimals, leafColumns } from '../forms/form';
import type { MoneyUnit } from '../numbers/moneyUnit';
import type { CellSnapshot, SheetSnapshot } from '../sheet/snapshot';
import { outlineChoiceOf, rememberOutline } from './body/outlineChoice';
import { readBody } from './body/readBody';
import { cellText } from './cellText';
import { declaredRows, isDeclared, withDeclaredParents } from './declaredOutline';
import { readHeader } from './header';
import { findIndexRows, rowsOfSheet } from './indexRow';
import type { KnownForms } from './knownForms';
import { findTableDecision, type TableDecision } from '../kept/tableDecision';
import { headerKey, type HeaderColumn, type Recognition } from './match/recognition';
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

/** What the table says above its header. */
type SaidAbove = Pick<Table, 'unit' | 'year'>;

/** A table whose columns are those of the form, in its order. */
export function tableOfForm(
  place: FormPlace,
  match: FormMatch,
  words: ReadonlyMap<number, readonly string[]>,
  above: SaidAbove,
): Table {
  const columns = headerColumns(words);
  return buildTable(place, match, tableColumns(match, words, above.unit), above, {
    how: place.indexRow === null ? 'order' : 'index-row',
    likeness: likenessOf(match),
    header: headerKey(columns),
    columns,
    isDecided: false,
  });
}

function headerColumns(words: ReadonlyMap<number, readonly string[]>): readonly HeaderColumn[] {
  return [...words].map(([column, header]) => ({ column, header }));
}

function likenessOf({ form, options, score, columns }: FormMatch): Recognition['likeness'] {
  return {
    form,
    score,
    columns: leafColumns(form, options).map(({ column: { key, header, kind }, groups }) => ({
      key,
      header: [...groups, header],
      column: columns.find(({ formColumn }) => formColumn.key === key)?.column ?? null,
      isText: kind === 'text',
    })),
  };
}

/** @param columns all that are read; there may be more of them than the form has */
export function buildTable(
  { sheet, sheetIndex, headerTop, indexRow, first, last }: FormPlace,
  match: Pick<FormMatch, 'form' | 'programme'>,
  columns: readonly TableColumn[],
  { unit, year }: SaidAbove,
  recognition: Recognition,
): Table {
  const declared = declaredRows(match.form);
  const found = readBody(sheet, columns, {
    first,
    last,
    headerTop,
    isLine: (row) => declared !== null && isDeclared(declared, row),
  });
  const body = declared ? withDeclaredParents(declared, found) : found;
  const outline = outlineChoiceOf(found);
  if (outline) rememberOutline(body, outline);
  const places = recognition.columns.map(({ column }) => column);
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
    recognition,
    programme: match.programme,
    unit,
    year,
    columns,
    rows: body,
  };
}

/** What a sheet's tables with an index row come to. */
export interface IndexedTables {
  readonly tables: readonly Table[];
  /** Tables that the user has decided about, by their index row: they are read by that decision instead. */
  readonly decided: ReadonlyMap<number, TableDecision>;
  /** Every row that looks like an index row, also of tables of no known form. */
  readonly indexRows: readonly number[];
  /** The last row that holds anything; -1 on an empty sheet. */
  readonly lastUsed: number;
}

/** All recognised tables of a sheet, from the top down. */
export function readTables(
  sheet: SheetSnapshot,
  sheetIndex: number,
  known: KnownForms,
  decisions: readonly TableDecision[] = [],
): IndexedTables {
  const rows = rowsOfSheet(sheet);
  const lastUsed = Math.max(-1, ...rows.keys());
  const tables: Table[] = [];
  const decided = new Map<number, TableDecision>();
  const indexRows = findIndexRows(rows);
  for (const indexRow of indexRows) {
    const previousEnd = tables.at(-1)?.area.bottom ?? -1;
    if (indexRow.row <= previousEnd) continue;
    const header = readHeader(sheet, indexRow);
    const key = { sheet: sheet.name, header: headerKey(headerColumns(header.words)) };
    const decision = findTableDecision(decisions, key);
    if (decision) {
      decided.set(indexRow.row, decision);
      continue;
    }
    const match = matchForm(known, indexRow, header);
    if (!match) continue;
    const place: FormPlace = {
      sheet,
      sheetIndex,
      headerTop: header.top,
      indexRow: indexRow.row,
      first: indexRow.row + 1,
      last: lastUsed,
    };
    tables.push(
      tableOfForm(place, match, header.words, {
        unit: match.form.usesMoneyUnit ? unitAbove(rows, header.top, previousEnd + 1) : null,
        year: yearAbove(rows, header.top, previousEnd + 1),
      }),
    );
  }
  return { tables, decided, indexRows: indexRows.map(({ row }) => row), lastUsed };
}
