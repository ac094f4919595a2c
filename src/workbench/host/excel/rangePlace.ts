/** Where a range is. Members carry their wire names; see engine/hostObject.ts. */
import { MAX_COLUMNS, MAX_ROWS, quoteSheetName, type Area } from '../../../sheet/address';
import type { SheetModel, WorkbookModel } from '../../model';
import { printArea } from '../../model/references';
import { HostObject } from '../engine/hostObject';
import { RichError, type RichErrorCode } from '../engine/richError';
import { TrackedBlock } from './trackedBlock';

export abstract class RangePlace extends HostObject {
  readonly className = 'Range';
  /** What formats, marks and rules work on. */
  readonly block: TrackedBlock;

  constructor(
    protected readonly book: WorkbookModel,
    protected readonly sheet: SheetModel,
    area: Area,
  ) {
    super();
    this.block = new TrackedBlock(book, sheet, [area]);
  }

  override deathReason(): RichErrorCode | null {
    return this.block.exists ? null : 'ItemNotFound';
  }

  /** Where the cells are by now. */
  get area(): Area {
    const [area] = this.block.areas;
    if (!area) throw new RichError('ItemNotFound');
    return area;
  }

  get Address(): string {
    return `${quoteSheetName(this.sheet.name)}!${printArea(this.area)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  /** −1 for more cells than a 32-bit integer counts. */
  get CellCount(): number {
    const count = this.RowCount * this.ColumnCount;
    return count > 2_147_483_647 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.area.top === 0 && this.area.bottom === MAX_ROWS - 1;
  }
  get IsEntireRow(): boolean {
    return this.area.left === 0 && this.area.right === MAX_COLUMNS - 1;
  }
}
