/** Keeps the grid showing the workbook behind it. The workbook is the truth; the grid only draws it. */
import { LifecycleStages, type ICellData } from '@univerjs/core';
import {
  ScrollToRangeOperation,
  SetFormulaCalculationResultMutation,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { FUniver } from '@univerjs/presets';
import { positionOfKey, type Area } from '../../../sheet/address';
import type { SheetModel } from '../../model/sheetModel';
import type { WorkbookModel } from '../../model/workbookModel';
import { cellData } from './cellData';
import { conditionalStyleData } from './cellStyleData';
import { listenToCommands } from './gridCommands';
import { listenToGrid, OWN_DRAWING, type GridEdits } from './gridEdits';
import { PendingChanges } from './pendingChanges';
import { gridSize, toRange, workbookData, type GridSize } from './sheetData';

export class GridView {
  private book: WorkbookModel | null = null;
  private stopListening: () => void = () => undefined;
  private unitId = '';
  private units = 0;
  private drawing = false;
  private pending: PendingChanges | null = null;
  private sizes = new Map<SheetModel, GridSize>();
  private shownFormats = new Map<SheetModel, readonly string[]>();

  constructor(
    private readonly grid: FUniver,
    private readonly onFailure: (error: unknown) => void,
  ) {
    ownResultsOnly(grid);
    const edits: GridEdits = {
      onFailure: this.onFailure,
      isDrawing: () => this.drawing,
      unitId: () => this.unitId,
      // Drawn again from the workbook, which may have understood the input differently.
      onEdited: (sheet, area) =>
        this.redrawLater((pending) => pending.note({ kind: 'format', sheet, area, source: 'user' })),
    };
    listenToGrid(grid, () => this.book, edits);
    listenToCommands(grid, () => this.book, edits);
  }

  /** Shows a workbook in place of the one shown so far. */
  show(book: WorkbookModel): void {
    this.stopListening();
    this.book = book;
    this.stopListening = book.onChange((change) => this.redrawLater((pending) => pending.note(change)));
    this.pending = null;
    this.draw(() => this.build(book));
  }

  /** Draws at once what is still waiting to be drawn. */
  flush(): void {
    const { pending, book } = this;
    this.pending = null;
    if (!pending || !book) return;
    this.draw(() => {
      if (pending.rebuild || this.outgrown(pending)) this.build(book);
      else this.update(book, pending);
    });
  }

  private redrawLater(note: (pending: PendingChanges) => void): void {
    if (!this.pending) {
      this.pending = new PendingChanges();
      // Not an animation frame: those stop while the page is in the background.
      setTimeout(() => this.flush(), 0);
    }
    note(this.pending);
  }

  /** Runs changes of the grid that are ours, so that they are not taken for edits. */
  private draw(work: () => void): void {
    this.drawing = true;
    try {
      work();
    } catch (error) {
      this.onFailure(error);
    } finally {
      this.drawing = false;
    }
  }

  private build(book: WorkbookModel): void {
    const former = this.unitId;
    this.units += 1;
    this.unitId = `workbook-${this.units}`;
    this.sizes = new Map(book.sheets.map((sheet) => [sheet, gridSize(sheet)]));
    this.shownFormats = new Map();
    this.grid.createWorkbook(workbookData(book, this.unitId));
    if (former !== '') this.grid.disposeUnit(former);
    for (const sheet of book.sheets) this.showConditionalFormats(sheet);
    this.showSelection(book);
  }

  private outgrown(pending: PendingChanges): boolean {
    return [...pending.cells].some(([sheet, keys]) => {
      const size = this.sizes.get(sheet);
      return [...keys].some((key) => {
        const { row, column } = positionOfKey(key);
        return !size || row >= size.rows || column >= size.columns;
      });
    });
  }

  private update(book: WorkbookModel, pending: PendingChanges): void {
    for (const [sheet, keys] of pending.cells) this.showCells(sheet, keys);
    for (const sheet of pending.conditionalFormats) this.showConditionalFormats(sheet);
    if (pending.selection) this.showSelection(book);
  }

  private showCells(sheet: SheetModel, keys: ReadonlySet<number>): void {
    const empty: Record<number, Record<number, null>> = {};
    const full: Record<number, Record<number, ICellData>> = {};
    for (const key of keys) {
      const { row, column } = positionOfKey(key);
      (empty[row] ??= {})[column] = null;
      const cell = sheet.cellAt(row, column);
      if (cell) (full[row] ??= {})[column] = cellData(cell);
    }
    // First away with what stood there: the grid would keep every property that the new data does not name.
    for (const cellValue of [empty, full]) {
      const params = { unitId: this.unitId, subUnitId: sheet.id, cellValue };
      this.grid.syncExecuteCommand(SetRangeValuesMutation.id, params, OWN_DRAWING);
    }
  }

  private showConditionalFormats(sheet: SheetModel): void {
    const where = { unitId: this.unitId, subUnitId: sheet.id };
    for (const cfId of this.shownFormats.get(sheet) ?? []) {
      this.grid.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...where, cfId });
    }
    const formats = sheet.conditionalFormats.filter(({ formula }) => formula !== '');
    this.shownFormats.set(
      sheet,
      formats.map(({ id }) => id),
    );
    // The grid puts each new one in front of the others.
    for (const { id, areas, formula, style, stopIfTrue } of [...formats].reverse()) {
      const rule = {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: formula,
        style: conditionalStyleData(style),
      };
      this.grid.syncExecuteCommand(AddConditionalRuleMutation.id, {
        ...where,
        rule: { cfId: id, ranges: areas.map(toRange), stopIfTrue, rule },
      });
    }
  }

  private showSelection(book: WorkbookModel): void {
    const { sheet, area } = book.selection;
    const workbook = this.grid.getWorkbook(this.unitId);
    const worksheet = workbook?.getSheetBySheetId(sheet.id);
    // A chart sheet has no place in this grid.
    if (!workbook || !worksheet) return;
    if (workbook.getActiveSheet().getSheetId() !== sheet.id) workbook.setActiveSheet(worksheet);
    const size = this.sizes.get(sheet) ?? gridSize(sheet);
    const inside: Area = {
      ...area,
      bottom: Math.min(area.bottom, size.rows - 1),
      right: Math.min(area.right, size.columns - 1),
    };
    worksheet.getRange(toRange(withMerges(inside, sheet))).activate();
    // Before its first drawing the grid has nothing that could scroll.
    if (this.grid.getCurrentLifecycleStage() < LifecycleStages.Rendered) return;
    this.grid.syncExecuteCommand(ScrollToRangeOperation.id, { range: toRange(inside) });
  }
}

/** A merged area is selected as a whole, as in Excel. */
function withMerges(area: Area, { merges }: SheetModel): Area {
  const { top, left, bottom, right } = area;
  const touched = merges.filter(
    (other) => other.top <= bottom && other.bottom >= top && other.left <= right && other.right >= left,
  );
  return {
    top: Math.min(top, ...touched.map((other) => other.top)),
    left: Math.min(left, ...touched.map((other) => other.left)),
    bottom: Math.max(bottom, ...touched.map((other) => other.bottom)),
    right: Math.max(right, ...touched.map((other) => other.right)),
  };
}

/**
 * The grid calculates formulas by itself, which its conditional formats need. Its results for cells are dropped: the
 * workbook behind it has calculated them already, the way Excel does.
 */
function ownResultsOnly(grid: FUniver): void {
  grid.addEvent(grid.Event.BeforeCommandExecute, (event) => {
    if (event.id !== SetFormulaCalculationResultMutation.id) return;
    const results: unknown = event.params;
    if (results instanceof Object) Reflect.set(results, 'unitData', {});
  });
}
