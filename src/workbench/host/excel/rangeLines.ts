/** The rows and columns of a range: hidden or not, inserted, deleted. */
import type { Area } from '../../../sheet/address';
import { RichError } from '../engine/richError';
import { booleanFrom, objectFrom, wordFrom } from './arguments';
import { agreedOn, columnSpans, indexesOf, requireUnprotected, rowSpans } from './cellBlock';
import { asRichError } from './modelErrors';
import type { Range } from './range';
import { RangeContents } from './rangeContents';

export abstract class RangeLines extends RangeContents {
  protected abstract at(area: Area): Range;

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

  /** Makes room in place of the range; gives the new, empty range there. This one goes along with its cells. */
  Insert(shift: unknown): Range {
    const direction = wordFrom(shift, ['Down', 'Right'] as const);
    requireUnprotected(this.block);
    const { area, RowCount: rows, ColumnCount: columns } = this;
    asRichError(() => {
      if (direction === 'Down' && this.IsEntireRow) this.sheet.insertRows(area.top, rows);
      else if (direction === 'Right' && this.IsEntireColumn) this.sheet.insertColumns(area.left, columns);
      else throw partOnly('inserts', this.Address, direction);
    });
    return this.at(area);
  }

  Delete(shift: unknown): void {
    const direction = wordFrom(shift, ['Up', 'Left'] as const);
    requireUnprotected(this.block);
    const { area, RowCount: rows, ColumnCount: columns } = this;
    asRichError(() => {
      if (direction === 'Up' && this.IsEntireRow) this.sheet.deleteRows(area.top, rows);
      else if (direction === 'Left' && this.IsEntireColumn) this.sheet.deleteColumns(area.left, columns);
      else throw partOnly('deletes', this.Address, direction);
    });
  }
}

function partOnly(what: 'inserts' | 'deletes', address: string, direction: string): RichError {
  return new RichError(
    'NotImplemented',
    `The stand-in for Excel ${what} whole rows ("5:7", up or down) and whole columns ("B:C", left or right) only, not ${address} with "${direction}".`,
  );
}
