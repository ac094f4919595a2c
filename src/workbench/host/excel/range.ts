/** A rectangle of cells. Members carry their wire names; see engine/hostObject.ts. */
import { MAX_COLUMNS, MAX_ROWS, quoteSheetName, type Area } from '../../../sheet/address';
import type { SheetModel, WorkbookModel } from '../../model';
import { sameArea, sharedArea } from '../../model/areas';
import { parseReference, printArea } from '../../model/references';
import { HostObject } from '../engine/hostObject';
import { RichError, type RichErrorCode } from '../engine/richError';
import { booleanFrom, integerFrom, objectFrom, optional, wordFrom } from './arguments';
import {
  agreedOn,
  columnSpans,
  indexesOf,
  requireUnprotected,
  requireWritable,
  rowSpans,
  type CellBlock,
} from './cellBlock';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { asRichError } from './modelErrors';
import { RangeAreas } from './rangeAreas';
import { RangeFormat } from './rangeFormat';
import { SIZE_MISMATCH, gridWriter, inputFrom, readGrid, toWireValue, wireValueType } from './wireValues';
import { Worksheet } from './worksheet';

export class Range extends HostObject {
  readonly className = 'Range';

  constructor(
    private readonly book: WorkbookModel,
    private readonly sheet: SheetModel,
    readonly area: Area,
  ) {
    super();
  }

  override deathReason(): RichErrorCode | null {
    return this.book.sheets.includes(this.sheet) ? null : 'ItemNotFound';
  }

  /** What formats, marks and rules work on. */
  get block(): CellBlock {
    return { book: this.book, sheet: this.sheet, areas: [this.area] };
  }

  // ---- place

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
  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }

  // ---- contents

  get Values(): unknown[][] | null {
    return readGrid(this.area, (row, column) => toWireValue(this.sheet.valueAt(row, column)));
  }
  set Values(written: unknown) {
    requireWritable(this.block);
    const valueAt = gridWriter(this.area, written);
    this.sheet.writeInputs(this.area, (row, column) => inputFrom(valueAt(row, column)));
  }
  get Formulas(): unknown[][] | null {
    return readGrid(this.area, (row, column) => {
      const cell = this.sheet.cellAt(row, column);
      return cell?.formula ?? toWireValue(cell?.value ?? null);
    });
  }
  set Formulas(written: unknown) {
    this.Values = written;
  }
  get Text(): string[][] | null {
    return readGrid(this.area, (row, column) => this.sheet.textAt(row, column));
  }
  get ValueTypes(): string[][] | null {
    return readGrid(this.area, (row, column) => wireValueType(this.sheet.valueAt(row, column)));
  }
  get NumberFormat(): string[][] | null {
    return readGrid(this.area, (row, column) => this.sheet.styleAt(row, column).numberFormat);
  }
  set NumberFormat(written: unknown) {
    requireUnprotected(this.block);
    const formatAt = gridWriter(this.area, written);
    this.sheet.applyStyle(this.area, (row, column) => {
      const format = formatAt(row, column);
      if (format === null || format === undefined) return {};
      if (typeof format !== 'string') throw new RichError('InvalidArgument');
      return { numberFormat: format };
    });
  }

  /** The client cuts large arrays into rows and asks first whether the whole fits. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount)
      throw new RichError('InvalidArgument', SIZE_MISMATCH);
  }

  Clear(applyTo: unknown): void {
    const what = clearKind(applyTo);
    if (what === 'contents') requireWritable(this.block);
    else requireUnprotected(this.block);
    this.sheet.clear(this.area, what);
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
  get RowHidden(): boolean | null {
    return agreedOn([...indexesOf(rowSpans(this.block))].map((row) => this.sheet.hiddenRows.has(row)));
  }
  set RowHidden(value: unknown) {
    requireUnprotected(this.block);
    this.sheet.setRowsHidden(this.area.top, this.area.bottom, booleanFrom(value));
  }
  get ColumnHidden(): boolean | null {
    return agreedOn(
      [...indexesOf(columnSpans(this.block))].map((column) => this.sheet.hiddenColumns.has(column)),
    );
  }
  set ColumnHidden(value: unknown) {
    requireUnprotected(this.block);
    this.sheet.setColumnsHidden(this.area.left, this.area.right, booleanFrom(value));
  }
  /** One entry per row, with those of `rowIndex` and `rowHidden` that are asked for. */
  GetRowProperties(options: unknown): object[] {
    const asked = objectFrom(options);
    return [...indexesOf(rowSpans(this.block))].map((row) => ({
      ...(asked['rowIndex'] === true ? { rowIndex: row } : {}),
      ...(asked['rowHidden'] === true ? { rowHidden: this.sheet.hiddenRows.has(row) } : {}),
    }));
  }
  GetColumnProperties(options: unknown): object[] {
    const asked = objectFrom(options);
    return [...indexesOf(columnSpans(this.block))].map((column) => ({
      ...(asked['columnIndex'] === true ? { columnIndex: column } : {}),
      ...(asked['columnHidden'] === true ? { columnHidden: this.sheet.hiddenColumns.has(column) } : {}),
    }));
  }
  /** True when every cell is out of sight. */
  get Hidden(): boolean | null {
    return this.RowHidden === true || this.ColumnHidden === true
      ? true
      : this.RowHidden === null || this.ColumnHidden === null
        ? null
        : false;
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
    return areas.length > 0 ? new RangeAreas({ ...this.block, areas }) : null;
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

  private at(area: Area): Range {
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

const CLEARED = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;

/** What `clear()` is to take away; everything when nothing is said. */
export function clearKind(applyTo: unknown): 'all' | 'contents' | 'formats' {
  return CLEARED[
    optional(applyTo, (value) => wordFrom(value, ['All', 'Contents', 'Formats'] as const), 'All')
  ];
}
