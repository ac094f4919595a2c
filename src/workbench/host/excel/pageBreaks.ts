/** `worksheet.horizontalPageBreaks`: rows that begin a new page because somebody wanted it so. */
import type { SheetModel, WorkbookModel } from '../../model';
import { parseReference } from '../../model/references';
import { HostCollection, HostObject } from '../engine/hostObject';
import { RichError } from '../engine/richError';
import { integerFrom, textFrom } from './arguments';
import { Range } from './range';

export class PageBreakCollection extends HostCollection {
  readonly className = 'PageBreakCollection';
  constructor(
    private readonly book: WorkbookModel,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  items(): readonly PageBreak[] {
    return this.sheet.page.rowBreaks.map((row) => new PageBreak(this.book, this.sheet, row));
  }
  itemFor(key: unknown): PageBreak | null {
    return this.items()[integerFrom(key)] ?? null;
  }
  GetCount(): number {
    return this.items().length;
  }

  /** Puts a break above the first cell of a range; Excel wants the range to be at the edge or to be one cell. */
  Add(pageBreakRange: unknown): PageBreak {
    const row =
      pageBreakRange instanceof Range
        ? pageBreakRange.area.top
        : parseReference(textFrom(pageBreakRange))?.area.top;
    if (row === undefined || row === 0) throw new RichError('InvalidArgument');
    setBreaks(this.sheet, [...this.sheet.page.rowBreaks.filter((other) => other !== row), row]);
    return new PageBreak(this.book, this.sheet, row);
  }
  RemovePageBreaks(): void {
    setBreaks(this.sheet, []);
  }
}

class PageBreak extends HostObject {
  readonly className = 'PageBreak';
  constructor(
    private readonly book: WorkbookModel,
    private readonly sheet: SheetModel,
    private readonly row: number,
  ) {
    super();
  }

  get ColumnIndex(): number {
    return 0;
  }
  get RowIndex(): number {
    return this.row;
  }
  GetCellAfterBreak(): Range {
    return new Range(this.book, this.sheet, { top: this.row, bottom: this.row, left: 0, right: 0 });
  }
  Delete(): void {
    setBreaks(
      this.sheet,
      this.sheet.page.rowBreaks.filter((row) => row !== this.row),
    );
  }
}

function setBreaks(sheet: SheetModel, rows: readonly number[]): void {
  if (sheet.isProtected) throw new RichError('AccessDenied');
  sheet.setPage({ rowBreaks: [...rows].sort((a, b) => a - b) });
}
