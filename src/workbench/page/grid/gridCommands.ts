/** What people do to the sheets themselves: some of it the workbook does, the rest this grid does not offer. */
import type { FUniver } from '@univerjs/presets';
import {
  AddWorksheetMergeCommand,
  CopySheetCommand,
  InsertSheetCommand,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  RemoveSheetCommand,
  SetFrozenCommand,
  SetTabColorCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetRowHeightMutation,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetRowHeightMutationParams,
} from '@univerjs/preset-sheets-core';
import { pixelsToPoints } from '../../model/measures';
import type { WorkbookModel } from '../../model/workbookModel';
import type { GridEdits } from './gridEdits';

/** Would change the grid without the workbook behind it. */
const NOT_OFFERED: ReadonlySet<string> = new Set(
  [
    AddWorksheetMergeCommand,
    CopySheetCommand,
    MoveColsCommand,
    MoveRangeCommand,
    MoveRowsCommand,
    SetFrozenCommand,
    SetTabColorCommand,
    SetWorksheetHideCommand,
    SetWorksheetOrderCommand,
  ].map(({ id }) => id),
);

/** A text among the parameters of a command. */
function textIn(params: unknown, key: 'subUnitId' | 'name'): string | undefined {
  const value: unknown = params instanceof Object ? Reflect.get(params, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** Adding, renaming and deleting sheets happens in the workbook; the grid then shows it. */
export function listenToCommands(grid: FUniver, book: () => WorkbookModel | null, edits: GridEdits): void {
  grid.addEvent(grid.Event.BeforeCommandExecute, (event) => {
    const model = book();
    if (edits.isDrawing() || !model) return;
    const id = textIn(event.params, 'subUnitId') ?? model.activeSheet.id;
    const name = textIn(event.params, 'name');
    const attempt = (work: () => void): void => {
      try {
        model.edit('user', work);
      } catch (error) {
        edits.onFailure(error);
      }
    };
    const sheet = model.sheetById(id);
    if (event.id === InsertSheetCommand.id) {
      event.cancel = true;
      attempt(() => model.activate(model.addSheet()));
    } else if (event.id === SetWorksheetNameCommand.id && sheet && name !== undefined) {
      event.cancel = true;
      attempt(() => model.renameSheet(sheet, name));
    } else if (event.id === RemoveSheetCommand.id && sheet) {
      event.cancel = true;
      attempt(() => model.deleteSheet(sheet));
    } else if (NOT_OFFERED.has(event.id)) event.cancel = true;
  });

  grid.addEvent(grid.Event.CommandExecuted, ({ id, params }) => {
    const model = book();
    if (edits.isDrawing() || !model) return;
    if (id === SetWorksheetColWidthMutation.id)
      takeWidths(model, params as ISetWorksheetColWidthMutationParams);
    if (id === SetWorksheetRowHeightMutation.id)
      takeHeights(model, params as ISetWorksheetRowHeightMutationParams);
  });
}

function takeWidths(
  model: WorkbookModel,
  { subUnitId, ranges, colWidth }: ISetWorksheetColWidthMutationParams,
): void {
  const sheet = model.sheetById(subUnitId);
  model.edit('user', () => {
    for (const { startColumn, endColumn } of ranges) {
      for (let column = startColumn; column <= endColumn; column++) {
        const pixels = typeof colWidth === 'number' ? colWidth : colWidth[column];
        if (typeof pixels === 'number') sheet?.setColumnWidth(column, column, pixelsToPoints(pixels));
      }
    }
  });
}

function takeHeights(
  model: WorkbookModel,
  { subUnitId, ranges, rowHeight }: ISetWorksheetRowHeightMutationParams,
): void {
  const sheet = model.sheetById(subUnitId);
  model.edit('user', () => {
    for (const { startRow, endRow } of ranges) {
      for (let row = startRow; row <= endRow; row++) {
        const pixels = typeof rowHeight === 'number' ? rowHeight : rowHeight[row];
        if (typeof pixels === 'number') sheet?.setRowHeight(row, row, pixelsToPoints(pixels));
      }
    }
  });
}
