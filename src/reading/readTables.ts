/** From the cells of a sheet to its tables. */
import { columnDecimals, type FormDefinition } from '../forms/form';
import { findMoneyUnit, type MoneyUnit } from '../numbers/moneyUnit';
import { cellAt, type CellSnapshot, type SheetSnapshot } from '../sheet/snapshot';
import { readFigure } from './figure';
import { readHeader } from './header';
import { findIndexRows, rowsOfSheet, type IndexRow } from './indexRow';
import { matchForm, type FormMatch } from './matchForm';
import { foldName, isTotalName } from './names';
import { outlineParents } from './outline';
import { figureColumns, type Table, type TableColumn, type TableRow } from './table';

type Rows = ReadonlyMap<number, readonly CellSnapshot[]>;

function textOf(cell: CellSnapshot | undefined): string {
  const value = cell?.value ?? null;
  return value === null ? '' : String(value.value).normalize('NFC').trim();
}

/** The unit is told in a line above the header, between it and the table before. */
function unitAbove(rows: Rows, headerTop: number, notBefore: number): MoneyUnit | null {
  for (let row = headerTop; row >= notBefore; row -= 1) {
    for (const cell of rows.get(row) ?? []) {
      const text = textOf(cell);
      if (/^\(?(don vi( tinh)?|dvt)\b/.test(foldName(text))) {
        const unit = findMoneyUnit(text);
        if (unit) return unit;
      }
    }
  }
  return null;
}

interface BodyRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly isTotal: boolean;
}

/** "Ghi chú: ...", "NGƯỜI LẬP BIỂU" where a TT should be: words, not a code. */
const WORDS = /\p{L}\s+\p{L}/u;

/** The body ends at the first empty row, or where words without code and figures begin (notes, signatures). */
function readBody(
  sheet: SheetSnapshot,
  columns: readonly TableColumn[],
  first: number,
  lastUsed: number,
): readonly BodyRow[] {
  const codeColumn = columns.find(({ kind }) => kind === 'code');
  const nameColumn = columns.find(({ kind }) => kind === 'name');
  const figures = figureColumns({ columns });
  const body: BodyRow[] = [];
  for (let row = first; row <= lastUsed; row += 1) {
    const code = codeColumn ? textOf(cellAt(sheet, row, codeColumn.column)) : '';
    const name = nameColumn ? textOf(cellAt(sheet, row, nameColumn.column)) : '';
    const states = figures.map(({ column, kind }) => readFigure(cellAt(sheet, row, column), kind).state);
    const hasFigures = states.some((state) => state !== 'blank');
    // A date line over the signatures stands in figure columns too, but holds no figure.
    const hasNumbers = states.some((state) => state !== 'blank' && state !== 'text');
    if (code === '' && name === '' && !hasNumbers) break;
    const isTotal = isTotalName(name) || (name === '' && isTotalName(code));
    if (code === '' && !hasFigures && !isTotal) break;
    if (name === '' && WORDS.test(code) && !hasNumbers && !isTotal) break;
    body.push({
      row,
      code: isTotal && name === '' ? '' : code,
      name: name === '' && isTotal ? code : name,
      isTotal,
    });
  }
  return body;
}

/** The grand total is the first or the last row; every row at the top of the outline adds up to it. */
function withParents(body: readonly BodyRow[]): readonly TableRow[] {
  const grandTotal = body.findIndex(({ isTotal }) => isTotal);
  const others = body.map((row, place) => ({ ...row, place })).filter(({ place }) => place !== grandTotal);
  const parents = outlineParents(others);
  const parentOf = new Map(
    others.map(({ place }, order) => {
      const parent = parents[order] ?? null;
      return [place, parent === null ? null : (others[parent]?.place ?? null)];
    }),
  );
  return body.map(({ row, code, name }, place) => ({
    row,
    code,
    name,
    role: place === grandTotal ? 'total' : 'line',
    parent: place === grandTotal ? null : (parentOf.get(place) ?? (grandTotal >= 0 ? grandTotal : null)),
  }));
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
    decimals: columnDecimals(formColumn.kind, unit),
    formColumn,
  }));
}

function readTable(
  sheet: SheetSnapshot,
  sheetIndex: number,
  rows: Rows,
  indexRow: IndexRow,
  bounds: { readonly previousEnd: number; readonly lastUsed: number },
  forms: readonly FormDefinition[],
): Table | null {
  const header = readHeader(sheet, indexRow);
  const match = matchForm(forms, indexRow, header);
  if (!match) return null;
  const unit = match.form.usesMoneyUnit ? unitAbove(rows, header.top, bounds.previousEnd + 1) : null;
  const columns = tableColumns(match, header.words, unit);
  const body = readBody(sheet, columns, indexRow.row + 1, bounds.lastUsed);
  const numbers = indexRow.cells.map(({ column }) => column);
  return {
    sheet,
    sheetIndex,
    area: {
      top: header.top,
      left: Math.min(...numbers),
      bottom: body.at(-1)?.row ?? indexRow.row,
      right: Math.max(...numbers),
    },
    headerTop: header.top,
    indexRow: indexRow.row,
    form: match.form,
    unit,
    columns,
    rows: withParents(body),
  };
}

/** All recognised tables of a sheet, from the top down. */
export function readTables(
  sheet: SheetSnapshot,
  sheetIndex: number,
  forms: readonly FormDefinition[],
): readonly Table[] {
  const rows = rowsOfSheet(sheet);
  const lastUsed = Math.max(-1, ...rows.keys());
  const tables: Table[] = [];
  for (const indexRow of findIndexRows(rows)) {
    const previousEnd = tables.at(-1)?.area.bottom ?? -1;
    if (indexRow.row <= previousEnd) continue;
    const table = readTable(sheet, sheetIndex, rows, indexRow, { previousEnd, lastUsed }, forms);
    if (table) tables.push(table);
  }
  return tables;
}
