/** `range.conditionalFormats`, for formats with a formula of their own ("Custom"). */
import { areasMeet } from '../../model/areas';
import type { ConditionalFormat as ModelFormat } from '../../model';
import { HostCollection } from '../engine/hostObject';
import { RichError } from '../engine/richError';
import { booleanFrom, integerFrom } from './arguments';
import { requireUnprotected, type CellBlock } from './cellBlock';
import { ConditionalFormatRule, ConditionalRangeFormat } from './conditionalFormatStyle';
import { PartOfFormat } from './partOfFormat';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';

export class ConditionalFormatCollection extends HostCollection {
  readonly className = 'ConditionalFormatCollection';
  constructor(private readonly block: CellBlock) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    return this.formats().map(({ id }) => new ConditionalFormat(this.block, id));
  }
  itemFor(key: unknown): ConditionalFormat | null {
    return this.formats().some(({ id }) => id === key)
      ? new ConditionalFormat(this.block, String(key))
      : null;
  }
  GetItemOrNullObject(key: unknown): ConditionalFormat | null {
    return this.itemFor(key);
  }
  GetItemAt(index: unknown): ConditionalFormat {
    const format = this.formats()[integerFrom(index)];
    if (!format) throw new RichError('InvalidArgument');
    return new ConditionalFormat(this.block, format.id);
  }
  GetCount(): number {
    return this.formats().length;
  }

  Add(type: unknown): ConditionalFormat {
    requireUnprotected(this.block);
    if (type !== 'Custom')
      throw new RichError(
        'NotImplemented',
        `the stand-in has no conditional formats of type ${String(type)}`,
      );
    const { sheet, areas } = this.block;
    const added = sheet.addConditionalFormat({ areas, formula: '', style: {}, stopIfTrue: false });
    return new ConditionalFormat(this.block, added.id);
  }

  ClearAll(): void {
    requireUnprotected(this.block);
    const gone = new Set(this.formats());
    this.block.sheet.setConditionalFormats(
      this.block.sheet.conditionalFormats.filter((format) => !gone.has(format)),
    );
  }

  private formats(): readonly ModelFormat[] {
    const { sheet, areas } = this.block;
    return sheet.conditionalFormats.filter((format) =>
      format.areas.some((one) => areas.some((other) => areasMeet(one, other))),
    );
  }
}

export class ConditionalFormat extends PartOfFormat {
  readonly className = 'ConditionalFormat';

  get Id(): string {
    return this.id;
  }
  get Type(): string {
    return 'Custom';
  }
  get StopIfTrue(): boolean {
    return this.format.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    this.change({ stopIfTrue: booleanFrom(value) });
  }
  /** 0 is the first. */
  get Priority(): number {
    return this.block.sheet.conditionalFormats.indexOf(this.format);
  }
  set Priority(value: unknown) {
    requireUnprotected(this.block);
    const { sheet } = this.block;
    const others = sheet.conditionalFormats.filter(({ id }) => id !== this.id);
    const place = integerFrom(value);
    sheet.setConditionalFormats([...others.slice(0, place), this.format, ...others.slice(place)]);
  }
  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.block, this.id);
  }
  get CustomOrNullObject(): CustomConditionalFormat {
    return this.Custom;
  }
  get CellValueOrNullObject(): null {
    return null;
  }
  GetRange(): Range {
    const [area, ...more] = this.format.areas;
    if (!area || more.length > 0) throw new RichError('InvalidOperation');
    return new Range(this.block.book, this.block.sheet, area);
  }
  GetRangeOrNullObject(): Range | null {
    return this.format.areas.length === 1 ? this.GetRange() : null;
  }
  GetRanges(): RangeAreas {
    return new RangeAreas({ ...this.block, areas: this.format.areas });
  }
  Delete(): void {
    requireUnprotected(this.block);
    const { sheet } = this.block;
    sheet.setConditionalFormats(sheet.conditionalFormats.filter(({ id }) => id !== this.id));
  }
}

class CustomConditionalFormat extends PartOfFormat {
  readonly className = 'CustomConditionalFormat';
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.block, this.id);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.block, this.id);
  }
}
