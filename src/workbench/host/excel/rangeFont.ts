/** Fill, font and protection of cells. */
import type { Underline } from '../../model';
import { HostObject } from '../engine/hostObject';
import { RichError } from '../engine/richError';
import { booleanFrom, colorFrom, fromOffice, numberFrom, officeWord, textFrom } from './arguments';
import { agreed, restyle, type CellBlock } from './cellBlock';

const UNDERLINES: readonly Underline[] = ['none', 'single', 'double'];

export class RangeFill extends HostObject {
  readonly className = 'RangeFill';
  constructor(private readonly block: CellBlock) {
    super();
  }
  /** White where there is no fill, "" where the cells differ. */
  get Color(): string {
    return agreed(this.block, (style) => style.fill ?? '#FFFFFF') ?? '';
  }
  set Color(value: unknown) {
    restyle(this.block, { fill: colorFrom(value) });
  }
  Clear(): void {
    restyle(this.block, { fill: null });
  }
}

export class RangeFont extends HostObject {
  readonly className = 'RangeFont';
  constructor(private readonly block: CellBlock) {
    super();
  }
  get Name(): string | null {
    return agreed(this.block, (style) => style.fontName);
  }
  set Name(value: unknown) {
    restyle(this.block, { fontName: textFrom(value) });
  }
  get Size(): number | null {
    return agreed(this.block, (style) => style.fontSize);
  }
  set Size(value: unknown) {
    const fontSize = numberFrom(value);
    if (fontSize < 1 || fontSize > 409) throw new RichError('InvalidArgument');
    restyle(this.block, { fontSize });
  }
  get Bold(): boolean | null {
    return agreed(this.block, (style) => style.bold);
  }
  set Bold(value: unknown) {
    restyle(this.block, { bold: booleanFrom(value) });
  }
  get Italic(): boolean | null {
    return agreed(this.block, (style) => style.italic);
  }
  set Italic(value: unknown) {
    restyle(this.block, { italic: booleanFrom(value) });
  }
  get Underline(): string | null {
    return officeWord(agreed(this.block, (style) => style.underline));
  }
  set Underline(value: unknown) {
    restyle(this.block, { underline: fromOffice(value, UNDERLINES) });
  }
  get Strikethrough(): boolean | null {
    return agreed(this.block, (style) => style.strikethrough);
  }
  set Strikethrough(value: unknown) {
    restyle(this.block, { strikethrough: booleanFrom(value) });
  }
  get Color(): string {
    return agreed(this.block, (style) => style.fontColor) ?? '';
  }
  set Color(value: unknown) {
    restyle(this.block, { fontColor: colorFrom(value) });
  }
}

export class FormatProtection extends HostObject {
  readonly className = 'FormatProtection';
  constructor(private readonly block: CellBlock) {
    super();
  }
  get Locked(): boolean | null {
    return agreed(this.block, (style) => style.locked);
  }
  set Locked(value: unknown) {
    restyle(this.block, { locked: booleanFrom(value) });
  }
}
