/** Collects the cells and merged areas of a sheet under construction. */
import type { Area } from '../../sheet/address';
import type { CellStyle, LayoutCell } from '../../sheet/layout';

export class SheetDraft {
  readonly cells: LayoutCell[] = [];
  readonly merges: Area[] = [];

  put(
    row: number,
    column: number,
    content: string | number | null,
    style: CellStyle,
    isFormula = false,
  ): void {
    this.cells.push({ row, column, content, isFormula, style });
  }

  /** A merged area gets its style in every cell, so that borders close. */
  merged(area: Area, content: string | null, style: CellStyle): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const corner = row === area.top && column === area.left;
        this.put(row, column, corner ? content : null, style);
      }
    }
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }
}

/** Cells of one row, from one column to another. */
export function line(row: number, left: number, right: number): Area {
  return { top: row, left, bottom: row, right };
}
