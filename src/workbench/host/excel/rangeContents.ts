/** What stands in the cells of a range. */
import { RichError } from '../engine/richError';
import { optional, wordFrom } from './arguments';
import { requireUnprotected, requireWritable } from './cellBlock';
import { RangePlace } from './rangePlace';
import { SIZE_MISMATCH, gridWriter, inputFrom, readGrid, toWireValue, wireValueType } from './wireValues';

export abstract class RangeContents extends RangePlace {
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
}

const CLEARED = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;

/** What `clear()` is to take away; everything when nothing is said. */
export function clearKind(applyTo: unknown): 'all' | 'contents' | 'formats' {
  return CLEARED[
    optional(applyTo, (value) => wordFrom(value, ['All', 'Contents', 'Formats'] as const), 'All')
  ];
}
