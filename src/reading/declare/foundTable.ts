/** A table that was found in a block of cells, before anybody says what form it is: its parts, columns, rows and figures. */
import { isFigure } from '../../forms/form';
import { OWN_FORM_LIMITS } from '../../forms/ownForms/ownForm';
import type { Message } from '../../messages/message';
import type { Area } from '../../sheet/address';
import { readBody } from '../body/readBody';
import { beginsAnew } from '../body/repeatedHeader';
import type { TableColumn, TableRow } from '../table';
import { writtenDecimals } from './columnContents';
import { equationOf } from './columnNotes';
import { declareColumns, type FoundColumn, type FoundColumns } from './declareColumns';
import { readFigureTable, type FigureTable } from './figureTable';
import { findIndexRowCells, type IndexRowCells } from './indexCells';
import { readLinesAbove, type LinesAbove } from './linesAbove';
import { declareMessage } from './message';
import type { SheetView } from './sheetView';
import { suggestEquations, type EquationSuggestion } from './suggestEquations';
import { isLineOfTable, lastRowOf } from './tableEnd';
import { findParts, type TableParts } from './tableParts';

export interface FoundTable {
  readonly view: SheetView;
  /** The block that was looked at. */
  readonly area: Area;
  /** The last row that its lines may stand in. */
  readonly last: number;
  readonly parts: TableParts;
  readonly indexRow: IndexRowCells | null;
  readonly above: LinesAbove;
  readonly found: FoundColumns;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly figures: FigureTable;
}

export type FindResult =
  | { readonly ok: true; readonly table: FoundTable }
  /** Nothing that could be a table, and what is missing. */
  | { readonly ok: false; readonly reason: Message };

function refused(code: string, params?: Message['params']): FindResult {
  return { ok: false, reason: declareMessage(code, params) };
}

function toTableColumns(columns: readonly FoundColumn[]): readonly TableColumn[] {
  return columns.map(({ column, own, groups }) => ({
    column,
    index: own.index,
    header: [...groups, own.header],
    kind: own.kind,
    decimals: own.decimals ?? 0,
    formColumn: { key: own.index, header: own.header, index: own.index, kind: own.kind, width: own.width },
  }));
}

/** Rows with figures but neither TT nor name, in a table that has no column to say what they count. */
function areSeveralPerUnit(rows: readonly TableRow[]): boolean {
  const nameless = rows.filter(({ code, name, track }) => code === '' && name === '' && track === '').length;
  return nameless >= 2 && nameless >= 0.4 * rows.length;
}

/** Index rows that say the same at the same place are one: the header comes again on the next page. */
export function differentIndexRows(view: SheetView, area: Area): readonly IndexRowCells[] {
  const found = findIndexRowCells(view, area);
  const [first] = found;
  const isSame = ({ cells }: IndexRowCells): boolean =>
    first !== undefined &&
    cells.size === first.cells.size &&
    [...cells].every(([column, { text }]) => first.cells.get(column)?.text === text);
  return found.filter((row) => row === first || !isSame(row) || beginsAnewBelow(view, area, row.row));
}

function beginsAnewBelow(view: SheetView, { left }: Area, row: number): boolean {
  const [code, name] = [view.ownWordsAt(row + 1, left), view.ownWordsAt(row + 1, left + 1)];
  return beginsAnew({ code, name });
}

/**
 * @param area the block that the header stands in
 * @param last how far down its lines may go; a block ends at a blank row, a table need not
 * @param mostColumns of a form that is to be kept, or of a table that is only to be read
 */
export function findTable(
  view: SheetView,
  area: Area,
  last = area.bottom,
  mostColumns: number = OWN_FORM_LIMITS.columns,
): FindResult {
  const indexRows = differentIndexRows(view, area);
  if (indexRows.length > 1) {
    return refused('several-tables', { rows: { list: indexRows.map(({ row }) => String(row + 1)) } });
  }
  const [indexRow = null] = indexRows;
  const parts = findParts(view, area, indexRow);
  if (!parts) return refused('no-header');
  const above = readLinesAbove(view, parts);
  const found = declareColumns(view, parts, indexRow, above, lastRowOf(view, parts, area));
  const count = found.columns.length;
  const { fewestColumns } = OWN_FORM_LIMITS;
  if (count < fewestColumns) return refused('few-columns', { count, fewest: fewestColumns });
  if (count > mostColumns) return refused('many-columns', { count, most: mostColumns });
  if (!found.columns.some(({ own }) => own.kind === 'name')) return refused('no-names');
  if (!found.columns.some(({ own }) => isFigure(own.kind))) return refused('no-figures');
  const columns = toTableColumns(found.columns);
  const rows = readBody(view.sheet, columns, {
    first: parts.bodyTop,
    last,
    headerTop: parts.headerTop,
    isLine: isLineOfTable,
  });
  if (areSeveralPerUnit(rows)) return refused('several-rows-per-unit');
  const figures = readFigureTable(view.sheet, columns, rows);
  return { ok: true, table: { view, area, last, parts, indexRow, above, found, columns, rows, figures } };
}

/** Header to last row. */
export function areaOfTable({ parts, found, rows }: FoundTable): Area {
  const columns = found.columns.map(({ column }) => column);
  return {
    top: parts.headerTop,
    left: Math.min(...columns),
    bottom: rows.at(-1)?.row ?? parts.bodyTop - 1,
    right: Math.max(...columns),
  };
}

/** Equations that the figures follow although nothing declares them. */
export function suggestionsFor({ found, figures }: FoundTable): readonly EquationSuggestion[] {
  // A column of words may hold some numbers; they add up to nothing.
  const columns = found.columns.filter(({ own }) => isFigure(own.kind));
  return suggestEquations(
    columns.map((column) => ({
      code: column.own.index,
      kind: column.own.kind,
      path: [...column.groups, column.own.header],
      decimals: writtenDecimals(column.contents),
      equation: equationOf(column),
    })),
    figures,
  );
}
