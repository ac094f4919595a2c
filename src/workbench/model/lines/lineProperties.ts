/** Sizes of a sheet's rows or columns, and which of them are hidden. */
import { shiftKeys, shiftSet, type LineShift } from './lineShift';

export class LineProperties {
  private sizeMap = new Map<number, number>();
  private hiddenSet = new Set<number>();

  /** Points, where a size differs from the default. */
  get sizes(): ReadonlyMap<number, number> {
    return this.sizeMap;
  }

  get hidden(): ReadonlySet<number> {
    return this.hiddenSet;
  }

  /** `null`: the default size. */
  setSize(first: number, last: number, points: number | null): void {
    for (let line = first; line <= last; line++) {
      if (points === null) this.sizeMap.delete(line);
      else this.sizeMap.set(line, points);
    }
  }

  setHidden(first: number, last: number, hidden: boolean): void {
    for (let line = first; line <= last; line++) {
      if (hidden) this.hiddenSet.add(line);
      else this.hiddenSet.delete(line);
    }
  }

  /** Inserted lines get the size of the one before them, and are visible. */
  shift(shift: LineShift): void {
    const { kind, first, count } = shift;
    this.sizeMap = shiftKeys(this.sizeMap, shift);
    this.hiddenSet = shiftSet(this.hiddenSet, shift);
    const before = this.sizeMap.get(first - 1);
    if (kind === 'insert' && before !== undefined) this.setSize(first, first + count - 1, before);
  }
}
