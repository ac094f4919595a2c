/** A table that was found in a block of cells, before anybody says what form it is: its parts, columns, rows and figures. */
import { isFigure } from '../../forms/form';
import { OWN_FORM_LIMITS } from '../../forms/ownForms/ownForm';
import type { Message } from '../../messages/message';
import type { Area } from '../../sheet/address';
import { readBody } from '../body';
import type { TableColumn, TableRow } from '../table';
import { writtenDecimals } from './columnContents';
import { equationOf } from './columnNotes';
import { declareColumns, type FoundColumn, type FoundColumns } from './declareColumns';
import { withOfWhich } from './declareRows';
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

export function findTable(view: SheetView, area: Area): FindResult {
  const indexRows = findIndexRowCells(view, area);
  if (indexRows.length > 1) {
    return refused('several-tables', { rows: { list: indexRows.map(({ row }) => String(row + 1)) } });
  }
  const [indexRow = null] = indexRows;
  const parts = findParts(view, area, indexRow);
  if (!parts) return refused('no-header');
  const above = readLinesAbove(view, parts);
  const found = declareColumns(view, parts, indexRow, above, lastRowOf(view, parts, area));
  const count = found.columns.length;
  const { fewestColumns, columns: mostColumns } = OWN_FORM_LIMITS;
  if (count < fewestColumns) return refused('few-columns', { count, fewest: fewestColumns });
  if (count > mostColumns) return refused('many-columns', { count, most: mostColumns });
  if (!found.columns.some(({ own }) => own.kind === 'name')) return refused('no-names');
  if (!found.columns.some(({ own }) => isFigure(own.kind))) return refused('no-figures');
  const columns = toTableColumns(found.columns);
  const rows = withOfWhich(
    readBody(view.sheet, columns, { first: parts.bodyTop, last: area.bottom, isLine: isLineOfTable }),
  );
  if (areSeveralPerUnit(rows)) return refused('several-rows-per-unit');
  const figures = readFigureTable(view.sheet, columns, rows);
  return { ok: true, table: { view, area, parts, indexRow, above, found, columns, rows, figures } };
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
  return suggestEquations(
    found.columns.map((column) => ({
      code: column.own.index,
      kind: column.own.kind,
      path: [...column.groups, column.own.header],
      decimals: writtenDecimals(column.contents),
      equation: equationOf(column),
    })),
    figures,
  );
}
