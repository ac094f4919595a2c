/** One sheet. */
import { MAX_COLUMNS, MAX_ROWS } from '../../../sheet/address';
import type { SheetModel, SheetVisibility, WorkbookModel } from '../../model';
import { parseReference } from '../../model/references';
import { HostObject } from '../engine/hostObject';
import { RichError, type RichErrorCode } from '../engine/richError';
import { booleanFrom, colorFrom, fromOffice, integerFrom, optional, textFrom, toOffice } from './arguments';
import { WorksheetFreezePanes } from './freezePanes';
import { asRichError } from './modelErrors';
import { NamedItemCollection } from './names';
import { PageBreakCollection } from './pageBreaks';
import { PageLayout } from './pageLayout';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';

const VISIBILITIES: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];
/** Excel's own limit for the address of several areas. */
const LONGEST_ADDRESS = 8192;

export class Worksheet extends HostObject {
  readonly className = 'Worksheet';

  constructor(
    private readonly book: WorkbookModel,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  override deathReason(): RichErrorCode | null {
    return this.book.sheets.includes(this.sheet) ? null : 'ItemNotFound';
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    const name = textFrom(value);
    asRichError(() => this.book.renameSheet(this.sheet, name));
  }
  get Position(): number {
    return this.book.sheets.indexOf(this.sheet);
  }
  set Position(value: unknown) {
    const position = integerFrom(value);
    if (position < 0 || position >= this.book.sheets.length) throw new RichError('InvalidArgument');
    asRichError(() => this.book.moveSheet(this.sheet, position));
  }
  get Visibility(): string {
    return toOffice(this.sheet.visibility);
  }
  set Visibility(value: unknown) {
    const visibility = fromOffice(value, VISIBILITIES);
    asRichError(() => {
      if (visibility === 'visible') this.book.showSheet(this.sheet);
      else this.book.hideSheet(this.sheet, visibility);
    });
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(value: unknown) {
    asRichError(() => this.book.structure.requireUnlocked());
    this.sheet.setProperties({ tabColor: value === '' ? '' : colorFrom(value) });
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  /** The client reads "ShowGridlines" and sets "Gridlines". */
  set Gridlines(value: unknown) {
    this.sheet.setProperties({ showGridlines: booleanFrom(value) });
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.grid());
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheet);
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheet);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.sheet);
  }

  Activate(): void {
    if (this.sheet.visibility !== 'visible') throw new RichError('InvalidOperation');
    this.book.activate(this.sheet);
  }
  Delete(): void {
    asRichError(() => this.book.deleteSheet(this.sheet));
  }
  Calculate(): void {
    this.book.calculateAll();
  }

  GetRange(address: unknown): Range {
    const text = optional(address, textFrom, '');
    if (text === '') return this.range(0, 0, MAX_ROWS, MAX_COLUMNS);
    const named = new NamedItemCollection(this.book, this.sheet).rangeNamed(text);
    if (named) return named;
    const reference = parseReference(text);
    const elsewhere = reference?.sheet != null && this.book.sheetNamed(reference.sheet) !== this.sheet;
    if (!reference || elsewhere) throw new RichError('InvalidArgument');
    return new Range(this.book, this.grid(), reference.area);
  }
  /** Several areas, their addresses separated by commas. */
  GetRanges(address: unknown): RangeAreas {
    const text = textFrom(address);
    if (text.length > LONGEST_ADDRESS) throw new RichError('InvalidArgument');
    const areas = text.split(/[,;]/).map((part) => this.GetRange(part.trim()).area);
    return new RangeAreas({ book: this.book, sheet: this.grid(), areas });
  }
  GetCell(row: unknown, column: unknown): Range {
    return this.range(integerFrom(row), integerFrom(column), 1, 1);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.range(integerFrom(row), integerFrom(column), integerFrom(rows), integerFrom(columns));
  }
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.range(0, 0, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.grid().usedArea(optional(valuesOnly, booleanFrom, false));
    return used && new Range(this.book, this.sheet, used);
  }

  /** The next sheet in order, hidden ones included unless only visible ones are asked for. */
  GetNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(this.book.sheets.slice(this.book.sheets.indexOf(this.sheet) + 1), visibleOnly);
  }
  GetPreviousOrNullObject(visibleOnly: unknown): Worksheet | null {
    const before = this.book.sheets.slice(0, this.book.sheets.indexOf(this.sheet));
    return this.neighbour(before.reverse(), visibleOnly);
  }

  // The host sends its events to whoever registered; there is nothing to do here. See host/events.ts.
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterCalculatedEvent(): void {}
  _UnregisterCalculatedEvent(): void {}

  private neighbour(candidates: readonly SheetModel[], visibleOnly: unknown): Worksheet | null {
    const onlyVisible = optional(visibleOnly, booleanFrom, false);
    const found = candidates.find((sheet) => !onlyVisible || sheet.visibility === 'visible');
    return found ? new Worksheet(this.book, found) : null;
  }

  private range(row: number, column: number, rows: number, columns: number): Range {
    const inside = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
    if (!inside || rows < 1 || columns < 1) throw new RichError('InvalidArgument');
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return new Range(this.book, this.grid(), area);
  }

  /** The sheet, if it has cells at all. Whether Excel answers a chart sheet so is on the smoke list. */
  private grid(): SheetModel {
    if (this.sheet.kind === 'chart') throw new RichError('InvalidOperation', 'A chart sheet has no cells.');
    return this.sheet;
  }
}

class WorksheetProtection extends HostObject {
  readonly className = 'WorksheetProtection';
  constructor(private readonly sheet: SheetModel) {
    super();
  }
  get Protected(): boolean {
    return this.sheet.isProtected;
  }
}
