/** `workbook.customXmlParts`. */
import type { CustomXml, WorkbookModel } from '../../model';
import { HostCollection, HostObject } from '../engine/hostObject';
import { RichError, type RichErrorCode } from '../engine/richError';
import { textFrom } from './arguments';
import { asRichError } from './modelErrors';

/** What the parts of the workbook and those of one namespace have in common. */
abstract class PartCollection extends HostCollection {
  constructor(protected readonly book: WorkbookModel) {
    super();
  }
  protected abstract parts(): readonly CustomXml[];

  items(): readonly CustomXmlPart[] {
    return this.parts().map(({ id }) => new CustomXmlPart(this.book, id));
  }
  itemFor(key: unknown): CustomXmlPart | null {
    const wanted = textFrom(key).toLowerCase();
    const found = this.parts().find(({ id }) => id.toLowerCase() === wanted);
    return found ? new CustomXmlPart(this.book, found.id) : null;
  }
  GetItemOrNullObject(key: unknown): CustomXmlPart | null {
    return this.itemFor(key);
  }
  GetCount(): number {
    return this.parts().length;
  }
}

export class CustomXmlPartCollection extends PartCollection {
  readonly className = 'CustomXmlPartCollection';
  protected parts(): readonly CustomXml[] {
    return this.book.customXml.parts;
  }
  Add(xml: unknown): CustomXmlPart {
    const text = textFrom(xml);
    const { id } = asRichError(() => this.book.customXml.add(text));
    return new CustomXmlPart(this.book, id);
  }
  GetByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.book, textFrom(namespace));
  }
}

export class CustomXmlPartScopedCollection extends PartCollection {
  readonly className = 'CustomXmlPartScopedCollection';
  constructor(
    book: WorkbookModel,
    private readonly namespace: string,
  ) {
    super(book);
  }
  protected parts(): readonly CustomXml[] {
    return this.book.customXml.parts.filter(({ namespace }) => namespace === this.namespace);
  }
  GetOnlyItem(): CustomXmlPart {
    const only = this.GetOnlyItemOrNullObject();
    if (!only) throw new RichError('ItemNotFound');
    return only;
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [first, ...others] = this.items();
    return first && others.length === 0 ? first : null;
  }
}

class CustomXmlPart extends HostObject {
  readonly className = 'CustomXmlPart';
  constructor(
    private readonly book: WorkbookModel,
    private readonly id: string,
  ) {
    super();
  }
  override deathReason(): RichErrorCode | null {
    return this.part ? null : 'ItemNotFound';
  }
  get Id(): string {
    return this.id;
  }
  get NamespaceUri(): string {
    return this.part?.namespace ?? '';
  }
  GetXml(): string {
    return this.part?.xml ?? '';
  }
  SetXml(xml: unknown): void {
    const text = textFrom(xml);
    asRichError(() => this.book.customXml.set(this.id, text));
  }
  Delete(): void {
    this.book.customXml.delete(this.id);
  }

  private get part(): CustomXml | undefined {
    return this.book.customXml.parts.find(({ id }) => id === this.id);
  }
}
