import type { Area, CellPosition } from '../../../sheet/address';
import type { SheetModel } from '../sheetModel';
import type { WorkbookModel } from '../workbookModel';

/** Results that changed, sheet by sheet. */
export type Calculated = ReadonlyMap<SheetModel, readonly CellPosition[]>;

/** Keeps formula results up to date. */
export class Recalculation {
  constructor(_book: WorkbookModel) {}
  sheetAdded(_sheet: SheetModel): void {}
  sheetDeleted(_sheet: SheetModel): void {}
  sheetRenamed(_sheet: SheetModel, _former: string): void {}
  after(_edits: readonly { sheet: SheetModel; area: Area }[]): Calculated {
    return new Map();
  }
  all(): Calculated {
    return new Map();
  }
  dispose(): void {}
}
