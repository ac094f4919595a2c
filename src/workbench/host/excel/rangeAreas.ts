/** Several ranges of one sheet, formatted together. */
import { HostCollection, HostObject } from '../engine/hostObject';
import { RichError, type RichErrorCode } from '../engine/richError';
import { integerFrom } from './arguments';
import { requireUnprotected, requireWritable, type CellBlock } from './cellBlock';
import { ConditionalFormatCollection } from './conditionalFormats';
import { Range } from './range';
import { clearKind } from './rangeContents';
import { RangeFormat } from './rangeFormat';
import { TrackedBlock } from './trackedBlock';
import { Worksheet } from './worksheet';

export class RangeAreas extends HostObject {
  readonly className = 'RangeAreas';
  private readonly block: TrackedBlock;
  constructor({ book, sheet, areas }: CellBlock) {
    super();
    this.block = new TrackedBlock(book, sheet, areas);
  }
  override deathReason(): RichErrorCode | null {
    return this.block.exists ? null : 'ItemNotFound';
  }
  get Address(): string {
    return this.ranges()
      .map((range) => range.Address)
      .join(',');
  }
  get AreaCount(): number {
    return this.block.areas.length;
  }
  get CellCount(): number {
    return this.ranges().reduce((sum, range) => sum + range.CellCount, 0);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges());
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.block);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.block);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.block.book, this.block.sheet);
  }
  Clear(applyTo: unknown): void {
    const what = clearKind(applyTo);
    if (what === 'contents') requireWritable(this.block);
    else requireUnprotected(this.block);
    for (const area of this.block.areas) this.block.sheet.clear(area, what);
  }
  /** What is filled of each area. */
  GetUsedRangeAreas(valuesOnly: unknown): RangeAreas {
    const used = this.GetUsedRangeAreasOrNullObject(valuesOnly);
    if (!used) throw new RichError('ItemNotFound');
    return used;
  }
  GetUsedRangeAreasOrNullObject(valuesOnly: unknown): RangeAreas | null {
    const used = this.ranges().flatMap((range) => range.GetUsedRangeOrNullObject(valuesOnly)?.area ?? []);
    const { book, sheet } = this.block;
    return used.length > 0 ? new RangeAreas({ book, sheet, areas: used }) : null;
  }
  private ranges(): readonly Range[] {
    return this.block.areas.map((area) => new Range(this.block.book, this.block.sheet, area));
  }
}

class RangeCollection extends HostCollection {
  readonly className = 'RangeCollection';
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  items(): readonly Range[] {
    return this.ranges;
  }
  itemFor(key: unknown): Range | null {
    return this.ranges[integerFrom(key)] ?? null;
  }
  GetItemAt(index: unknown): Range {
    const range = this.ranges[integerFrom(index)];
    if (!range) throw new RichError('InvalidArgument');
    return range;
  }
  GetCount(): number {
    return this.ranges.length;
  }
}
