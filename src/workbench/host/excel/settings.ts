/** `workbook.settings`: what add-ins keep in the file. */
import type { WorkbookModel } from '../../model';
import { HostCollection, HostObject } from '../engine/hostObject';
import type { RichErrorCode } from '../engine/richError';
import { textFrom } from './arguments';

export class SettingCollection extends HostCollection {
  readonly className = 'SettingCollection';
  constructor(private readonly book: WorkbookModel) {
    super();
  }
  items(): readonly Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }
  itemFor(key: unknown): Setting | null {
    const text = textFrom(key);
    return this.book.settings.has(text) ? new Setting(this.book, text) : null;
  }
  GetItemOrNullObject(key: unknown): Setting | null {
    return this.itemFor(key);
  }
  GetCount(): number {
    return this.book.settings.size;
  }
  Add(key: unknown, value: unknown): Setting {
    const text = textFrom(key);
    this.book.setSetting(text, value);
    return new Setting(this.book, text);
  }
}

class Setting extends HostObject {
  readonly className = 'Setting';
  constructor(
    private readonly book: WorkbookModel,
    private readonly key: string,
  ) {
    super();
  }
  override deathReason(): RichErrorCode | null {
    return this.book.settings.has(this.key) ? null : 'ItemNotFound';
  }
  get _Id(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.book.settings.get(this.key) ?? null;
  }
  set Value(value: unknown) {
    this.book.setSetting(this.key, value);
  }
  Delete(): void {
    this.book.deleteSetting(this.key);
  }
}
