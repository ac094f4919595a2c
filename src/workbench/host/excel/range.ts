/** A rectangle of cells. Members carry their wire names; see engine/hostObject.ts. */
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../sheet/address';
import { sameArea, sharedArea } from '../../model/areas';
import { parseReference } from '../../model/references';
import { RichError } from '../engine/richError';
import { booleanFrom, integerFrom, optional } from './arguments';
import { requireUnprotected } from './cellBlock';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { asRichError } from './modelErrors';
import { RangeAreas } from './rangeAreas';
import { RangeFormat } from './rangeFormat';
import { RangeLines } from './rangeLines';
import { Worksheet } from './worksheet';

export class Range extends RangeLines {
  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }

  // ---- looks

  get Format(): RangeFormat {
    return new RangeFormat(this.block);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.block);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.block);
  }

  Merge(across: unknown): void {
    requireUnprotected(this.block);
    const { top, bottom } = this.area;
    asRichError(() => {
      if (!optional(across, booleanFrom, false)) return this.sheet.merge(this.area);
      for (let row = top; row <= bottom; row++) this.sheet.merge({ ...this.area, top: row, bottom: row });
    });
  }
  Unmerge(): void {
    requireUnprotected(this.block);
    this.sheet.unmerge(this.area);
  }
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const areas = this.sheet.merges.filter((merged) => sharedArea(merged, this.area) !== null);
    return areas.length > 0 ? new RangeAreas({ book: this.book, sheet: this.sheet, areas }) : null;
  }

  Select(): void {
    this.book.select(this.sheet, this.area);
  }

  // ---- other ranges, from this one

  GetCell(row: unknown, column: unknown): Range {
    const top = this.area.top + integerFrom(row);
    const left = this.area.left + integerFrom(column);
    return this.at({ top, left, bottom: top, right: left });
  }
  GetRow(row: unknown): Range {
    const top = this.area.top + integerFrom(row);
    return this.at({ ...this.area, top, bottom: top });
  }
  GetColumn(column: unknown): Range {
    const left = this.area.left + integerFrom(column);
    return this.at({ ...this.area, left, right: left });
  }
  GetLastCell(): Range {
    return this.GetCell(this.RowCount - 1, this.ColumnCount - 1);
  }
  GetLastRow(): Range {
    return this.GetRow(this.RowCount - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.ColumnCount - 1);
  }
  GetEntireRow(): Range {
    return this.at({ ...this.area, left: 0, right: MAX_COLUMNS - 1 });
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.area, top: 0, bottom: MAX_ROWS - 1 });
  }
  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const down = integerFrom(rows);
    const right = integerFrom(columns);
    const { area } = this;
    return this.at({
      top: area.top + down,
      bottom: area.bottom + down,
      left: area.left + right,
      right: area.right + right,
    });
  }
  GetResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({
      ...this.area,
      bottom: this.area.bottom + integerFrom(rows),
      right: this.area.right + integerFrom(columns),
    });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.GetResizedRange(integerFrom(rows) - this.RowCount, integerFrom(columns) - this.ColumnCount);
  }
  GetBoundingRect(other: unknown): Range {
    const { area } = this;
    const with_ = this.areaFrom(other);
    return this.at({
      top: Math.min(area.top, with_.top),
      left: Math.min(area.left, with_.left),
      bottom: Math.max(area.bottom, with_.bottom),
      right: Math.max(area.right, with_.right),
    });
  }
  GetIntersection(other: unknown): Range {
    const shared = this.GetIntersectionOrNullObject(other);
    if (!shared) throw new RichError('ItemNotFound');
    return shared;
  }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const shared = sharedArea(this.area, this.areaFrom(other));
    return shared && this.at(shared);
  }
  GetUsedRange(valuesOnly: unknown): Range {
    const { top, left } = this.area;
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.at({ top, left, bottom: top, right: left });
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.sheet.usedArea(optional(valuesOnly, booleanFrom, false));
    const shared = used && sharedArea(used, this.area);
    return shared && this.at(shared);
  }

  /** Whether both are the same cells of the same sheet. */
  equals(other: Range): boolean {
    return this.sheet === other.sheet && sameArea(this.area, other.area);
  }

  protected at(area: Area): Range {
    const inside = area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
    if (!inside || area.bottom < area.top || area.right < area.left) throw new RichError('InvalidArgument');
    return new Range(this.book, this.sheet, area);
  }

  private areaFrom(other: unknown): Area {
    if (other instanceof Range && other.sheet === this.sheet) return other.area;
    const reference = typeof other === 'string' ? parseReference(other) : null;
    if (!reference) throw new RichError('InvalidArgument');
    return reference.area;
  }
}
