/** Collects what has to be redrawn, so that a hundred changes in one go are drawn once. */
import { cellKey, type Area } from '../../../sheet/address';
import type { ModelChange } from '../../model/changes';
import type { SheetModel } from '../../model/sheetModel';

/** Beyond this, as for whole columns, it is cheaper to draw everything. */
const MOST_CELLS = 20_000;

export class PendingChanges {
  /** The workbook's shape changed: everything is drawn anew. */
  rebuild = false;
  /** The user or the add-in went somewhere else. */
  selection = false;
  /** Cells by their key. */
  readonly cells = new Map<SheetModel, Set<number>>();
  readonly conditionalFormats = new Set<SheetModel>();

  note(change: ModelChange): void {
    switch (change.kind) {
      case 'contents':
      case 'format':
        this.noteArea(change.sheet, change.area);
        break;
      case 'calculated':
        for (const { row, column } of change.cells) this.cellsOf(change.sheet).add(cellKey(row, column));
        break;
      case 'structure':
      case 'lines':
      case 'sheet-added':
      case 'sheet-deleted':
      case 'sheet-changed':
        this.rebuild = true;
        break;
      case 'conditional-formats':
        this.conditionalFormats.add(change.sheet);
        break;
      case 'activated':
      case 'selected':
        // Where people go themselves the grid is already; to send it there again would take the focus from them.
        if (change.source !== 'user') this.selection = true;
        break;
      case 'names':
      case 'settings':
      case 'custom-xml':
        break;
    }
  }

  private cellsOf(sheet: SheetModel): Set<number> {
    const known = this.cells.get(sheet);
    if (known) return known;
    const made = new Set<number>();
    this.cells.set(sheet, made);
    return made;
  }

  private noteArea(sheet: SheetModel, area: Area): void {
    const { top, bottom, left, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) {
      this.rebuild = true;
      return;
    }
    const keys = this.cellsOf(sheet);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) keys.add(cellKey(row, column));
    }
  }
}
