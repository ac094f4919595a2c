/** Takes what people do in the grid to the workbook behind it. */
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/presets';
import {
  MoveRangeMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../../sheet/address';
import type { CellInput } from '../../model/modelCell';
import type { SheetModel } from '../../model/sheetModel';
import type { WorkbookModel } from '../../model/workbookModel';
import { typedInput } from './typedInput';

interface Place {
  readonly row: number;
  readonly column: number;
}

function toArea(range: IRange): Area {
  return { top: range.startRow, bottom: range.endRow, left: range.startColumn, right: range.endColumn };
}

/** The cells that a change names, whatever it says about them. */
function placesIn(matrix: ISetRangeValuesMutationParams['cellValue']): Place[] {
  const places: Place[] = [];
  for (const row of Object.keys(matrix ?? {}).map(Number)) {
    for (const column of Object.keys(matrix?.[row] ?? {}).map(Number)) places.push({ row, column });
  }
  return places;
}

function around(places: readonly Place[]): Area {
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** Whether the change is about contents; a change of looks alone is not an edit here. */
function changesContents(data: Nullable<ICellData>): boolean {
  if (!data) return true;
  return data.v !== undefined || data.f !== undefined || data.p !== undefined || data.si !== undefined;
}

/** The number formats that the grid understood from the typing ("5%"), where the workbook has none yet. */
function takeNumberFormats(
  sheet: SheetModel,
  places: readonly Place[],
  patternAt: (place: Place) => string,
): void {
  for (const place of places) {
    const { row, column } = place;
    const pattern = patternAt(place);
    if (pattern === '' || sheet.styleAt(row, column).numberFormat !== 'General') continue;
    sheet.applyStyle({ top: row, bottom: row, left: column, right: column }, { numberFormat: pattern });
  }
}

/** Changes that the grid or we derive from others are marked as results of formulas; people's edits are not. */
export const OWN_DRAWING = { onlyLocal: true, fromFormula: true };

function isOwnDrawing(options: unknown): boolean {
  return options instanceof Object && 'fromFormula' in options && options.fromFormula === true;
}

export interface GridEdits {
  /** Told which cells a person changed, so that they are drawn again as the workbook understood them. */
  readonly onEdited: (sheet: SheetModel, area: Area) => void;
  /** Told what the workbook refused, such as a sheet name that is taken. */
  readonly onFailure: (error: unknown) => void;
  /** True while the grid is being changed by us, which is not an edit. */
  readonly isDrawing: () => boolean;
  /** The grid's name of the workbook that is shown. */
  readonly unitId: () => string;
}

/** Listens to the grid for as long as the page lives. */
export function listenToGrid(grid: FUniver, book: () => WorkbookModel | null, edits: GridEdits): void {
  const sheetOf = (id: string): SheetModel | undefined => book()?.sheetById(id);

  function contentsEdited(params: ISetRangeValuesMutationParams): void {
    const model = book();
    const sheet = sheetOf(params.subUnitId);
    const shown = grid.getWorkbook(params.unitId)?.getSheetBySheetId(params.subUnitId);
    const touched = placesIn(params.cellValue);
    if (!model || !sheet || !shown || touched.length === 0) return;
    // Also when nothing was typed: bold type, say, is not an edit here, and goes away again.
    edits.onEdited(sheet, around(touched));
    const places = touched.filter(({ row, column }) => changesContents(params.cellValue?.[row]?.[column]));
    if (places.length === 0) return;
    const inputs = new Map<string, CellInput>();
    for (const { row, column } of places) {
      const data = params.cellValue?.[row]?.[column];
      // A filled-down formula is only named by the id of its first cell.
      const formula = data?.f ?? (data?.si ? shown.getRange(row, column).getFormula() : '');
      inputs.set(`${row},${column}`, typedInput(data, formula));
    }
    const area = around(places);
    model.edit('user', () => {
      takeNumberFormats(sheet, places, ({ row, column }) => {
        const style = shown.getRange(row, column).getCellStyleData();
        return style?.n?.pattern ?? '';
      });
      sheet.writeInputs(area, (row, column) => inputs.get(`${row},${column}`) ?? null);
    });
  }

  function selected({ subUnitId, selections, type }: ISetSelectionsOperationParams): void {
    const sheet = sheetOf(subUnitId);
    const areas = selections.map(({ range }) => toArea(range));
    const last = areas.pop();
    const isOnTheWay = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
    if (isOnTheWay || !sheet || !last) return;
    const model = book();
    model?.edit('user', () => model.select(sheet, last, areas));
  }

  // The grid has an event for selections too, but only some seconds after a workbook was shown.
  grid.addEvent(grid.Event.CommandExecuted, ({ id, params, options }) => {
    if (isOwnDrawing(options) || edits.isDrawing()) return;
    if (id === SetRangeValuesMutation.id) {
      const change = params as ISetRangeValuesMutationParams;
      if (change.unitId === edits.unitId()) contentsEdited(change);
    } else if (id === MoveRangeMutation.id) {
      // Cut and pasted: what is gone from one place and what has come to the other.
      const { unitId, from, to } = params as IMoveRangeMutationParams;
      for (const { subUnitId, value } of [from, to]) contentsEdited({ unitId, subUnitId, cellValue: value });
    } else if (id === SetSelectionsOperation.id) {
      const selection = params as ISetSelectionsOperationParams;
      if (selection.unitId === edits.unitId()) selected(selection);
    }
  });

  grid.addEvent(grid.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const sheet = sheetOf(activeSheet.getSheetId());
    const model = book();
    if (!edits.isDrawing() && sheet && model) model.edit('user', () => model.activate(sheet));
  });
}
