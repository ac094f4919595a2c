/** `range.format.borders`: the sides of a range, and the lines between its cells. */
import type { Area } from '../../../sheet/address';
import { sameArea } from '../../model/areas';
import type { Border, BorderLine, Borders, BorderSide, BorderWeight } from '../../model';
import { HostCollection, HostObject } from '../engine/hostObject';
import { RichError } from '../engine/richError';
import { colorFrom, fromOffice, toOffice, wordFrom } from './arguments';
import { restyle, type CellBlock } from './cellBlock';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

const LINES: readonly BorderLine[] = [
  'continuous',
  'dash',
  'dashDot',
  'dashDotDot',
  'dot',
  'double',
  'slantDashDot',
];
const WEIGHTS: readonly BorderWeight[] = ['hairline', 'thin', 'medium', 'thick'];
const THIN_BLACK: Border = { line: 'continuous', weight: 'thin', color: '#000000' };

export class RangeBorderCollection extends HostCollection {
  readonly className = 'RangeBorderCollection';
  constructor(private readonly block: CellBlock) {
    super();
  }
  get Count(): number {
    return SIDES.length;
  }
  items(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.block, side));
  }
  itemFor(key: unknown): RangeBorder {
    return new RangeBorder(this.block, wordFrom(key, SIDES));
  }
  GetItemAt(index: unknown): RangeBorder {
    const side = typeof index === 'number' ? SIDES[index] : undefined;
    if (!side) throw new RichError('InvalidArgument');
    return new RangeBorder(this.block, side);
  }
}

class RangeBorder extends HostObject {
  readonly className = 'RangeBorder';
  constructor(
    private readonly block: CellBlock,
    private readonly side: Side,
  ) {
    super();
  }

  get SideIndex(): string {
    return this.side;
  }
  get Style(): string | null {
    return this.agreed((border) => (border ? toOffice(border.line) : 'None'));
  }
  set Style(value: unknown) {
    if (value === 'None') this.change(() => null);
    else {
      const line = fromOffice(value, LINES);
      this.change((border) => ({ ...(border ?? THIN_BLACK), line }));
    }
  }
  get Weight(): string | null {
    return this.agreed((border) => toOffice(border?.weight ?? 'thin'));
  }
  set Weight(value: unknown) {
    const weight = fromOffice(value, WEIGHTS);
    this.change((border) => ({ ...(border ?? THIN_BLACK), weight }));
  }
  get Color(): string {
    return this.agreed((border) => border?.color ?? '#000000') ?? '';
  }
  set Color(value: unknown) {
    const color = colorFrom(value);
    this.change((border) => ({ ...(border ?? THIN_BLACK), color }));
  }

  private agreed(read: (border: Border | null) => string): string | null {
    const found = new Set<string>();
    for (const area of this.block.areas) {
      forEachCell(area, (row, column) => {
        const { borders } = this.block.sheet.styleAt(row, column);
        for (const side of cellSides(this.side, area, row, column)) found.add(read(borders[side]));
      });
    }
    if (found.size === 0) return read(null);
    const [first = null] = found;
    return found.size === 1 ? first : null;
  }

  private change(edit: (border: Border | null) => Border | null): void {
    // Excel draws these; nothing here does, and losing them silently would be worse.
    if (this.side.startsWith('Diagonal')) throw new RichError('NotImplemented', 'diagonal borders');
    for (const area of this.block.areas) {
      restyle({ ...this.block, areas: [area] }, (row, column) => {
        const { borders } = this.block.sheet.styleAt(row, column);
        const changed: { -readonly [S in BorderSide]?: Borders[S] } = {};
        for (const side of cellSides(this.side, area, row, column)) changed[side] = edit(borders[side]);
        return { borders: changed };
      });
    }
  }
}

/** Which sides of one cell a side of its range means. */
function cellSides(side: Side, area: Area, row: number, column: number): readonly BorderSide[] {
  const atTop = row === area.top;
  const atBottom = row === area.bottom;
  const atLeft = column === area.left;
  const atRight = column === area.right;
  switch (side) {
    case 'EdgeTop':
      return atTop ? ['top'] : [];
    case 'EdgeBottom':
      return atBottom ? ['bottom'] : [];
    case 'EdgeLeft':
      return atLeft ? ['left'] : [];
    case 'EdgeRight':
      return atRight ? ['right'] : [];
    case 'InsideHorizontal':
      return [...(atTop ? [] : (['top'] as const)), ...(atBottom ? [] : (['bottom'] as const))];
    case 'InsideVertical':
      return [...(atLeft ? [] : (['left'] as const)), ...(atRight ? [] : (['right'] as const))];
    default:
      return [];
  }
}

function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  if (sameArea(area, { ...area, bottom: area.top, right: area.left })) return visit(area.top, area.left);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}
