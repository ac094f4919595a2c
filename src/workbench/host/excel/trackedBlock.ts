/** Areas that go along with their cells when rows and columns are inserted or deleted, as Excel's range objects do. */
import type { Area } from '../../../sheet/address';
import type { SheetModel, WorkbookModel } from '../../model';
import { shiftArea } from '../../model/lines/lineShift';
import type { CellBlock } from './cellBlock';

export class TrackedBlock implements CellBlock {
  private seen: number;

  constructor(
    readonly book: WorkbookModel,
    readonly sheet: SheetModel,
    private known: readonly Area[],
  ) {
    this.seen = sheet.shifts.length;
  }

  /** Where the areas are by now; those whose cells were all deleted are missing. */
  get areas(): readonly Area[] {
    const { shifts } = this.sheet;
    for (const shift of shifts.slice(this.seen)) {
      this.known = this.known.flatMap((area) => shiftArea(area, shift) ?? []);
    }
    this.seen = shifts.length;
    return this.known;
  }

  /** Whether anything of it is still in the workbook. */
  get exists(): boolean {
    return this.book.sheets.includes(this.sheet) && this.areas.length > 0;
  }
}
