/** `worksheet.freezePanes`. */
import type { SheetModel, WorkbookModel } from '../../model';
import { parseReference } from '../../model/references';
import { HostObject } from '../engine/hostObject';
import { RichError } from '../engine/richError';
import { integerFrom, optional } from './arguments';
import { Range } from './range';

export class WorksheetFreezePanes extends HostObject {
  readonly className = 'WorksheetFreezePanes';
  constructor(
    private readonly book: WorkbookModel,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  FreezeRows(count: unknown): void {
    this.sheet.setFreeze({ rows: atLeastOne(count), columns: 0 });
  }
  FreezeColumns(count: unknown): void {
    this.sheet.setFreeze({ rows: 0, columns: atLeastOne(count) });
  }
  /** Freezes up to and including the range's last row and column. */
  FreezeAt(range: unknown): void {
    const area =
      range instanceof Range
        ? range.area
        : typeof range === 'string'
          ? parseReference(range)?.area
          : undefined;
    if (!area) throw new RichError('InvalidArgument');
    const whole = new Range(this.book, this.sheet, area);
    this.sheet.setFreeze({
      rows: whole.IsEntireColumn ? 0 : area.bottom + 1,
      columns: whole.IsEntireRow ? 0 : area.right + 1,
    });
  }
  Unfreeze(): void {
    this.sheet.setFreeze({ rows: 0, columns: 0 });
  }
  GetLocation(): Range {
    const location = this.GetLocationOrNullObject();
    if (!location) throw new RichError('ItemNotFound');
    return location;
  }
  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    const corner = new Range(this.book, this.sheet, {
      top: 0,
      left: 0,
      bottom: Math.max(rows, 1) - 1,
      right: Math.max(columns, 1) - 1,
    });
    if (rows === 0) return corner.GetEntireColumn();
    return columns === 0 ? corner.GetEntireRow() : corner;
  }
}

function atLeastOne(count: unknown): number {
  const number = optional(count, integerFrom, 1);
  if (number < 1) throw new RichError('InvalidArgument');
  return number;
}
