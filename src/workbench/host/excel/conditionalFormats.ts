/** `range.conditionalFormats`, for formats with a formula of their own ("Custom"). */
import { areasMeet } from '../../model/areas';
import type {
  Border,
  Borders,
  BorderSide,
  ConditionalFormat as ModelFormat,
  ConditionalStyle,
  Underline,
} from '../../model';
import { HostCollection, HostObject } from '../engine/hostObject';
import { RichError, type RichErrorCode } from '../engine/richError';
import { booleanFrom, colorFrom, fromOffice, integerFrom, textFrom, toOffice, wordFrom } from './arguments';
import { requireUnprotected, type CellBlock } from './cellBlock';
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

/** Base of everything that belongs to one conditional format, found by its id each time. */
abstract class PartOfFormat extends HostObject {
  constructor(
    protected readonly block: CellBlock,
    protected readonly id: string,
  ) {
    super();
  }

  override deathReason(): RichErrorCode | null {
    return this.block.book.sheets.includes(this.block.sheet) && this.find() ? null : 'ItemNotFound';
  }

  protected get format(): ModelFormat {
    const found = this.find();
    if (!found) throw new RichError('ItemNotFound');
    return found;
  }

  protected change(patch: Partial<ModelFormat>): void {
    requireUnprotected(this.block);
    const { sheet } = this.block;
    sheet.setConditionalFormats(
      sheet.conditionalFormats.map((one) => (one.id === this.id ? { ...one, ...patch } : one)),
    );
  }

  protected changeStyle(patch: ConditionalStyle): void {
    this.change({ style: { ...this.format.style, ...patch } });
  }

  private find(): ModelFormat | undefined {
    return this.block.sheet.conditionalFormats.find(({ id }) => id === this.id);
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

class ConditionalFormatRule extends PartOfFormat {
  readonly className = 'ConditionalFormatRule';
  get Formula(): string {
    return this.format.formula;
  }
  set Formula(value: unknown) {
    const formula = textFrom(value);
    if (!formula.startsWith('=')) throw new RichError('InvalidArgument');
    this.change({ formula });
  }
}

class ConditionalRangeFormat extends PartOfFormat {
  readonly className = 'ConditionalRangeFormat';
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.block, this.id);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.block, this.id);
  }
  get Borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.block, this.id);
  }
}

class ConditionalRangeFill extends PartOfFormat {
  readonly className = 'ConditionalRangeFill';
  get Color(): string {
    return this.format.style.fill ?? '';
  }
  set Color(value: unknown) {
    this.changeStyle({ fill: colorFrom(value) });
  }
  Clear(): void {
    const { fill: _gone, ...rest } = this.format.style;
    this.change({ style: rest });
  }
}

const UNDERLINES: readonly Underline[] = ['none', 'single', 'double'];

class ConditionalRangeFont extends PartOfFormat {
  readonly className = 'ConditionalRangeFont';
  get Color(): string {
    return this.format.style.fontColor ?? '';
  }
  set Color(value: unknown) {
    this.changeStyle({ fontColor: colorFrom(value) });
  }
  get Bold(): boolean | null {
    return this.format.style.bold ?? null;
  }
  set Bold(value: unknown) {
    this.changeStyle({ bold: booleanFrom(value) });
  }
  get Italic(): boolean | null {
    return this.format.style.italic ?? null;
  }
  set Italic(value: unknown) {
    this.changeStyle({ italic: booleanFrom(value) });
  }
  get Underline(): string | null {
    const { underline } = this.format.style;
    return underline === undefined ? null : toOffice(underline);
  }
  set Underline(value: unknown) {
    this.changeStyle({ underline: fromOffice(value, UNDERLINES) });
  }
  get Strikethrough(): boolean | null {
    return this.format.style.strikethrough ?? null;
  }
  set Strikethrough(value: unknown) {
    this.changeStyle({ strikethrough: booleanFrom(value) });
  }
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const SIDE_OF_EDGE: Readonly<Record<(typeof EDGES)[number], BorderSide>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

class ConditionalRangeBorderCollection extends HostCollection {
  readonly className = 'ConditionalRangeBorderCollection';
  constructor(
    private readonly block: CellBlock,
    private readonly id: string,
  ) {
    super();
  }
  get Count(): number {
    return EDGES.length;
  }
  items(): readonly ConditionalRangeBorder[] {
    return EDGES.map((edge) => this.edge(edge));
  }
  itemFor(key: unknown): ConditionalRangeBorder {
    return this.edge(wordFrom(key, EDGES));
  }
  get Top(): ConditionalRangeBorder {
    return this.edge('EdgeTop');
  }
  get Bottom(): ConditionalRangeBorder {
    return this.edge('EdgeBottom');
  }
  get Left(): ConditionalRangeBorder {
    return this.edge('EdgeLeft');
  }
  get Right(): ConditionalRangeBorder {
    return this.edge('EdgeRight');
  }
  private edge(edge: (typeof EDGES)[number]): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.block, this.id, edge);
  }
}

const CONDITIONAL_LINES = ['continuous', 'dash', 'dashDot', 'dashDotDot', 'dot'] as const;
const THIN_BLACK: Border = { line: 'continuous', weight: 'thin', color: '#000000' };

class ConditionalRangeBorder extends PartOfFormat {
  readonly className = 'ConditionalRangeBorder';
  constructor(
    block: CellBlock,
    id: string,
    private readonly edge: (typeof EDGES)[number],
  ) {
    super(block, id);
  }
  get SideIndex(): string {
    return this.edge;
  }
  get Style(): string {
    return this.border ? toOffice(this.border.line) : 'None';
  }
  set Style(value: unknown) {
    this.put(
      value === 'None'
        ? null
        : { ...(this.border ?? THIN_BLACK), line: fromOffice(value, CONDITIONAL_LINES) },
    );
  }
  get Color(): string {
    return this.border?.color ?? '';
  }
  set Color(value: unknown) {
    this.put({ ...(this.border ?? THIN_BLACK), color: colorFrom(value) });
  }
  private get border(): Border | null {
    return this.format.style.borders?.[SIDE_OF_EDGE[this.edge]] ?? null;
  }
  private put(border: Border | null): void {
    const borders: Partial<Borders> = { ...this.format.style.borders, [SIDE_OF_EDGE[this.edge]]: border };
    this.changeStyle({ borders });
  }
}
