/** When a conditional format applies, and what it changes where it does. */
import type { Border, Borders, BorderSide, Underline } from '../../model';
import { HostCollection } from '../engine/hostObject';
import { RichError } from '../engine/richError';
import { booleanFrom, colorFrom, fromOffice, textFrom, toOffice, wordFrom } from './arguments';
import type { CellBlock } from './cellBlock';
import { PartOfFormat } from './partOfFormat';

export class ConditionalFormatRule extends PartOfFormat {
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

export class ConditionalRangeFormat extends PartOfFormat {
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
