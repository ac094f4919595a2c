/** `workbook.worksheets`. */
import type { SheetModel, WorkbookModel } from '../../model';
import { HostCollection } from '../engine/hostObject';
import { RichError } from '../engine/richError';
import { booleanFrom, optional, textFrom } from './arguments';
import { asRichError } from './modelErrors';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection {
  readonly className = 'WorksheetCollection';
  constructor(private readonly book: WorkbookModel) {
    super();
  }

  items(): readonly Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(this.book, sheet));
  }
  /** By name or by id. */
  itemFor(key: unknown): Worksheet | null {
    const text = textFrom(key);
    const sheet = this.book.sheetById(text) ?? this.book.sheetNamed(text);
    return sheet ? new Worksheet(this.book, sheet) : null;
  }
  GetItemOrNullObject(key: unknown): Worksheet | null {
    return this.itemFor(key);
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.activeSheet);
  }
  GetFirst(visibleOnly: unknown): Worksheet {
    return this.required(this.candidates(visibleOnly)[0]);
  }
  GetLast(visibleOnly: unknown): Worksheet {
    return this.required(this.candidates(visibleOnly).at(-1));
  }
  GetCount(visibleOnly: unknown): number {
    return this.candidates(visibleOnly).length;
  }
  Add(name: unknown): Worksheet {
    const wanted = optional(name, textFrom, '');
    const sheet = asRichError(() => this.book.addSheet(wanted === '' ? {} : { name: wanted }));
    return new Worksheet(this.book, sheet);
  }

  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterAddedEvent(): void {}
  _UnregisterAddedEvent(): void {}
  _RegisterDeletedEvent(): void {}
  _UnregisterDeletedEvent(): void {}
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterCalculatedEvent(): void {}
  _UnregisterCalculatedEvent(): void {}

  private candidates(visibleOnly: unknown): readonly SheetModel[] {
    const onlyVisible = optional(visibleOnly, booleanFrom, false);
    return this.book.sheets.filter((sheet) => !onlyVisible || sheet.visibility === 'visible');
  }
  private required(sheet: SheetModel | undefined): Worksheet {
    if (!sheet) throw new RichError('ItemNotFound');
    return new Worksheet(this.book, sheet);
  }
}
