/** Which rows of a sheet are the lines of a table, and what they say. */
import { isAdditive } from '../../forms/form';
import type { Decimal } from '../../numbers/decimal';
import { cellAt, type CellSnapshot, type SheetSnapshot } from '../../sheet/snapshot';
import { cellText } from '../cellText';
import { columnReader } from '../columnReader';
import { figureValue, type Figure } from '../figure';
import { isTotalName } from '../names';
import { figureColumns, type TableColumn } from '../table';
import { rememberFigures } from './bodyFigures';
import { carriesOn } from './carriesOn';
import { countsWhole, measureColumn } from './measure';
import { headerRepeats } from './repeatedHeader';

export interface BodyRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  /** Blanks before the name: people set lines off with them. */
  readonly indent: number;
  readonly track: string;
  readonly countsWhole: boolean;
  readonly isTotal: boolean;
  /** What stands in the columns that add up, from left to right. */
  readonly values: readonly (Decimal | null)[];
}

/** Which rows are looked at, and which of them are lines although they have neither code nor figures. */
export interface BodyRange {
  readonly first: number;
  readonly last: number;
  readonly isLine: (row: { readonly code: string; readonly name: string }) => boolean;
  /** First row of the header, which may come again. */
  readonly headerTop: number;
}

/** "Ghi chú: ...", "NGƯỜI LẬP BIỂU" where a TT should be: words, not a code. */
const WORDS = /\p{L}\s+\p{L}/u;

function indentOf(cell: CellSnapshot | undefined): number {
  const value = cell?.value ?? null;
  return value?.type === 'text' ? (/^[\s\u00a0]*/u.exec(value.value)?.[0].length ?? 0) : 0;
}

/** What a row holds, in the columns of the table. */
export interface RowContents {
  readonly code: string;
  readonly name: string;
  readonly track: string;
  readonly figures: readonly Figure[];
}

export type ReadRow = (row: number) => RowContents;

/** A stray cell at the end of the sheet makes a million rows of which ten hold something. */
function filledRows({ cells }: SheetSnapshot, first: number, last: number): readonly number[] {
  const rows = new Set<number>();
  for (const { row } of cells.values()) if (row >= first && row <= last) rows.add(row);
  return [...rows].sort((one, other) => one - other);
}

/** @param range of rows that the figures of each column are told from */
function rowReader(
  sheet: SheetSnapshot,
  columns: readonly TableColumn[],
  { first, last }: Pick<BodyRange, 'first' | 'last'>,
): ReadRow {
  const columnOf = (kind: TableColumn['kind']): TableColumn | undefined =>
    columns.find((column) => column.kind === kind);
  const [codeColumn, nameColumn, trackColumn] = [columnOf('code'), columnOf('name'), columnOf('track')];
  const rows = filledRows(sheet, first, last);
  const figures = figureColumns({ columns }).map((column) => columnReader(sheet, column, rows));
  const textIn = (row: number, column: TableColumn | undefined): string =>
    column ? cellText(cellAt(sheet, row, column.column)) : '';
  return (row) => ({
    code: textIn(row, codeColumn),
    name: textIn(row, nameColumn),
    track: textIn(row, trackColumn),
    figures: figures.map((readAt) => readAt(row)),
  });
}

/** A date line over the signatures stands in figure columns too, but holds no figure. */
export function hasNumbers({ figures }: RowContents): boolean {
  return figures.some(({ state }) => state !== 'blank' && state !== 'text');
}

export function isBlankRow({ code, name, track, figures }: RowContents): boolean {
  return code === '' && name === '' && track === '' && figures.every(({ state }) => state === 'blank');
}

/** The body ends where words without code and figures begin (notes, signatures), or at a blank row that nothing carries on behind. */
export function readBodyRows(
  sheet: SheetSnapshot,
  columns: readonly TableColumn[],
  { first, last, isLine, headerTop }: BodyRange,
): readonly BodyRow[] {
  const read = rowReader(sheet, columns, { first, last });
  const repeats = headerRepeats(sheet, {
    top: headerTop,
    bottom: first - 1,
    columns: columns.map(({ column }) => column),
  });
  const measures = measureColumn(columns);
  const nameColumn = columns.find(({ kind }) => kind === 'name');
  const additive = figureColumns({ columns }).map(({ kind }) => isAdditive(kind));
  const body: BodyRow[] = [];
  const figuresByRow = new Map<number, readonly Figure[]>();
  for (let row = first; row <= last; row += 1) {
    const contents = read(row);
    const { code, name, track, figures } = contents;
    if (isBlankRow(contents) || repeats(row)) {
      const next = carriesOn(read, repeats, row, last);
      if (next === null) break;
      row = next - 1;
      continue;
    }
    const hasFigures = figures.some(({ state }) => state !== 'blank');
    const filled = hasNumbers(contents);
    const continues = track !== '' && code === '' && name === '' && body.length > 0;
    if (code === '' && name === '' && !filled && !continues) break;
    const isTotal = isTotalName(name) || (name === '' && isTotalName(code));
    const isKnown = isTotal || continues || isLine({ code, name });
    if (code === '' && !hasFigures && !isKnown) break;
    if (name === '' && WORDS.test(code) && !filled && !isTotal) break;
    figuresByRow.set(row, figures);
    body.push({
      row,
      code: isTotal && name === '' ? '' : code,
      name: name === '' && isTotal ? code : name,
      indent: nameColumn ? indentOf(cellAt(sheet, row, nameColumn.column)) : 0,
      track,
      countsWhole: measures ? countsWhole(cellText(cellAt(sheet, row, measures.column))) : false,
      isTotal,
      values: figures.flatMap((figure, place) => (additive[place] === true ? [figureValue(figure)] : [])),
    });
  }
  rememberFigures(columns, figuresByRow);
  return body;
}
