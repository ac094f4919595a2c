/** `range.format`: alignment, widths and heights; the rest hangs on it. */
import type { Area } from '../../../sheet/address';
import { DEFAULT_COLUMN_POINTS, DEFAULT_ROW_POINTS, type Horizontal, type Vertical } from '../../model';
import { HostObject } from '../engine/hostObject';
import { RichError } from '../engine/richError';
import { booleanFrom, fromOffice, integerFrom, numberFrom, officeWord } from './arguments';
import {
  agreed,
  agreedOn,
  columnSpans,
  indexesOf,
  requireUnprotected,
  restyle,
  rowSpans,
  type CellBlock,
} from './cellBlock';
import { RangeBorderCollection } from './rangeBorders';
import { FormatProtection, RangeFill, RangeFont } from './rangeFont';

const HORIZONTAL: readonly Horizontal[] = [
  'general',
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerAcrossSelection',
  'distributed',
];
const VERTICAL: readonly Vertical[] = ['top', 'center', 'bottom', 'justify', 'distributed'];
const MOST_INDENT = 250;
const MOST_ROW_POINTS = 409;
/** 255 characters, Excel's limit, in points. */
const MOST_COLUMN_POINTS = 1342.5;

export class RangeFormat extends HostObject {
  readonly className = 'RangeFormat';
  constructor(private readonly block: CellBlock) {
    super();
  }

  get Fill(): RangeFill {
    return new RangeFill(this.block);
  }
  get Font(): RangeFont {
    return new RangeFont(this.block);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.block);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.block);
  }

  get WrapText(): boolean | null {
    return agreed(this.block, (style) => style.wrap);
  }
  set WrapText(value: unknown) {
    restyle(this.block, { wrap: booleanFrom(value) });
  }

  get HorizontalAlignment(): string | null {
    return officeWord(agreed(this.block, (style) => style.horizontal));
  }
  set HorizontalAlignment(value: unknown) {
    restyle(this.block, { horizontal: fromOffice(value, HORIZONTAL) });
  }

  get VerticalAlignment(): string | null {
    return officeWord(agreed(this.block, (style) => style.vertical));
  }
  set VerticalAlignment(value: unknown) {
    restyle(this.block, { vertical: fromOffice(value, VERTICAL) });
  }

  get IndentLevel(): number | null {
    return agreed(this.block, (style) => style.indent);
  }
  set IndentLevel(value: unknown) {
    const indent = integerFrom(value);
    if (indent < 0 || indent > MOST_INDENT) throw new RichError('InvalidArgument');
    restyle(this.block, { indent });
  }

  /** Points; see model/measures.ts. */
  get ColumnWidth(): number | null {
    const { sheet } = this.block;
    const widths = [...indexesOf(columnSpans(this.block))].map((column) =>
      sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_POINTS),
    );
    return agreedOn(widths);
  }
  set ColumnWidth(value: unknown) {
    const points = between(numberFrom(value), MOST_COLUMN_POINTS);
    requireUnprotected(this.block);
    for (const { first, last } of columnSpans(this.block))
      this.block.sheet.setColumnWidth(first, last, points);
  }

  get RowHeight(): number | null {
    const { sheet } = this.block;
    const heights = [...indexesOf(rowSpans(this.block))].map((row) =>
      sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? DEFAULT_ROW_POINTS),
    );
    return agreedOn(heights);
  }
  set RowHeight(value: unknown) {
    const points = between(numberFrom(value), MOST_ROW_POINTS);
    requireUnprotected(this.block);
    for (const { first, last } of rowSpans(this.block)) this.block.sheet.setRowHeight(first, last, points);
  }

  AutofitColumns(): void {
    requireUnprotected(this.block);
    for (const area of this.block.areas) this.fitColumns(area);
  }

  /** Heights follow the contents again, which here means the default height. */
  AutofitRows(): void {
    requireUnprotected(this.block);
    for (const { first, last } of rowSpans(this.block)) this.block.sheet.setRowHeight(first, last, null);
  }

  /** As wide as the longest text, taking all characters for equally wide. */
  private fitColumns(area: Area): void {
    const { sheet } = this.block;
    const longest = new Map<number, number>();
    for (const { row, column } of sheet.cellsWithin({ ...area, top: 0, bottom: Number.MAX_SAFE_INTEGER })) {
      longest.set(column, Math.max(longest.get(column) ?? 0, sheet.textAt(row, column).length));
    }
    const pointsPerCharacter = 5.25;
    for (const [column, length] of longest) {
      sheet.setColumnWidth(column, column, Math.max(DEFAULT_COLUMN_POINTS, length * pointsPerCharacter + 5));
    }
  }
}

function between(points: number, most: number): number {
  if (points < 0 || points > most) throw new RichError('InvalidArgument');
  return points;
}
