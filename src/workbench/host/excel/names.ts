/** Defined names of the workbook or of one sheet. */
import { quoteSheetName } from '../../../sheet/address';
import type { DefinedName, SheetModel, WorkbookModel } from '../../model';
import { parseReference, printAbsoluteArea } from '../../model/references';
import { HostCollection, HostObject } from '../engine/hostObject';
import { RichError, type RichErrorCode } from '../engine/richError';
import { booleanFrom, optional, textFrom } from './arguments';
import { asRichError } from './modelErrors';
import { Range } from './range';
import { Worksheet } from './worksheet';

export class NamedItemCollection extends HostCollection {
  readonly className = 'NamedItemCollection';
  constructor(
    private readonly book: WorkbookModel,
    /** `null`: the names of the workbook. */
    private readonly sheet: SheetModel | null,
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    return this.names().map(({ id }) => new NamedItem(this.book, id));
  }
  itemFor(key: unknown): NamedItem | null {
    const text = textFrom(key);
    const found = this.names().find(
      ({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase(),
    );
    return found ? new NamedItem(this.book, found.id) : null;
  }
  GetItemOrNullObject(key: unknown): NamedItem | null {
    return this.itemFor(key);
  }
  GetCount(): number {
    return this.names().length;
  }
  /** A name for a range, or for a formula given as text. */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const wanted = textFrom(name);
    const meaning = reference instanceof Range ? this.referenceTo(reference) : textFrom(reference);
    const kept = asRichError(() =>
      this.book.setName({
        name: wanted,
        scope: this.sheet?.id ?? null,
        reference: meaning.startsWith('=') ? meaning : `=${meaning}`,
        comment: optional(comment, textFrom, ''),
        visible: true,
      }),
    );
    return new NamedItem(this.book, kept.id);
  }

  /** The range behind a name, for `worksheet.getRange("Name")`. */
  rangeNamed(name: string): Range | null {
    const wanted = name.toLowerCase();
    const known = this.book.names.filter((one) => one.name.toLowerCase() === wanted);
    const found =
      known.find((one) => one.scope === this.sheet?.id) ?? known.find((one) => one.scope === null);
    return found ? new NamedItem(this.book, found.id).GetRangeOrNullObject() : null;
  }

  private names(): readonly DefinedName[] {
    return this.book.names.filter((name) => name.scope === (this.sheet?.id ?? null));
  }
  private referenceTo(range: Range): string {
    return `=${quoteSheetName(range.block.sheet.name)}!${printAbsoluteArea(range.area)}`;
  }
}

class NamedItem extends HostObject {
  readonly className = 'NamedItem';
  constructor(
    private readonly book: WorkbookModel,
    private readonly id: string,
  ) {
    super();
  }
  override deathReason(): RichErrorCode | null {
    return this.book.names.some(({ id }) => id === this.id) ? null : 'ItemNotFound';
  }

  get _Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.item.name;
  }
  get Type(): string {
    if (this.GetRangeOrNullObject()) return 'Range';
    // Its cells, or its sheet, were deleted.
    return this.item.reference.includes('#REF!') ? 'Error' : 'String';
  }
  get Value(): string {
    return this.item.reference.slice(1);
  }
  get Formula(): string {
    return this.item.reference;
  }
  set Formula(value: unknown) {
    this.change({ reference: textFrom(value) });
  }
  get Comment(): string {
    return this.item.comment;
  }
  set Comment(value: unknown) {
    this.change({ comment: textFrom(value) });
  }
  get Visible(): boolean {
    return this.item.visible;
  }
  set Visible(value: unknown) {
    this.change({ visible: booleanFrom(value) });
  }
  get Scope(): string {
    return this.item.scope === null ? 'Workbook' : 'Worksheet';
  }
  get WorksheetOrNullObject(): Worksheet | null {
    const { scope } = this.item;
    const sheet = scope === null ? undefined : this.book.sheetById(scope);
    return sheet ? new Worksheet(this.book, sheet) : null;
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new RichError('ItemNotFound');
    return range;
  }
  GetRangeOrNullObject(): Range | null {
    const reference = parseReference(this.item.reference.slice(1));
    const sheet = reference?.sheet == null ? undefined : this.book.sheetNamed(reference.sheet);
    return reference && sheet ? new Range(this.book, sheet, reference.area) : null;
  }
  Delete(): void {
    this.book.deleteName(this.id);
  }

  private get item(): DefinedName {
    const found = this.book.names.find(({ id }) => id === this.id);
    if (!found) throw new RichError('ItemNotFound');
    return found;
  }
  private change(patch: Partial<DefinedName>): void {
    asRichError(() => this.book.setName({ ...this.item, ...patch }));
  }
}
