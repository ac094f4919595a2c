/** Takes what people do in the grid to the workbook behind it. */
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/presets';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetRangeValuesMutation,
  SetWorksheetNameCommand,
  type ISetRangeValuesMutationParams,
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
  /** The grid cells that now differ from the workbook, if the edit was not taken as it stands. */
  readonly onEdited: (sheet: SheetModel, area: Area) => void;
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
    const places = placesIn(params.cellValue).filter(({ row, column }) =>
      changesContents(params.cellValue?.[row]?.[column]),
    );
    if (!model || !sheet || !shown || places.length === 0) return;
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
    edits.onEdited(sheet, area);
  }

  grid.addEvent(grid.Event.CommandExecuted, ({ id, params, options }) => {
    if (id !== SetRangeValuesMutation.id || isOwnDrawing(options)) return;
    const change = params as ISetRangeValuesMutationParams;
    if (change.unitId === edits.unitId()) contentsEdited(change);
  });

  grid.addEvent(grid.Event.SelectionChanged, ({ worksheet, selections }) => {
    const sheet = sheetOf(worksheet.getSheetId());
    const last = selections[selections.length - 1];
    if (edits.isDrawing() || !sheet || !last) return;
    const model = book();
    model?.edit('user', () => model.select(sheet, toArea(last)));
  });

  grid.addEvent(grid.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const sheet = sheetOf(activeSheet.getSheetId());
    const model = book();
    if (!edits.isDrawing() && sheet && model) model.edit('user', () => model.activate(sheet));
  });

  listenToSheetTabs(grid, book, edits);
}

/** A text among the parameters of a command. */
function textIn(params: unknown, key: 'subUnitId' | 'name'): string | undefined {
  const value: unknown = params instanceof Object ? Reflect.get(params, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** Adding, renaming and deleting sheets happens in the workbook; the grid then shows it. */
function listenToSheetTabs(grid: FUniver, book: () => WorkbookModel | null, edits: GridEdits): void {
  grid.addEvent(grid.Event.BeforeCommandExecute, (event) => {
    const model = book();
    if (edits.isDrawing() || !model) return;
    const id = textIn(event.params, 'subUnitId') ?? model.activeSheet.id;
    const name = textIn(event.params, 'name');
    const sheet = model.sheetById(id);
    if (event.id === InsertSheetCommand.id) {
      event.cancel = true;
      model.edit('user', () => model.activate(model.addSheet()));
    } else if (event.id === SetWorksheetNameCommand.id && sheet && name !== undefined) {
      event.cancel = true;
      model.edit('user', () => model.renameSheet(sheet, name));
    } else if (event.id === RemoveSheetCommand.id && sheet) {
      event.cancel = true;
      model.edit('user', () => model.deleteSheet(sheet));
    }
  });
}
