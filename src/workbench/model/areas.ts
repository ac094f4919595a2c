/** Rectangles of cells and how they lie to each other. */
import type { Area } from '../../sheet/address';

export function areaOfCell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function areasMeet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

/** The part that two areas share; `null` when they do not meet. */
export function sharedArea(a: Area, b: Area): Area | null {
  if (!areasMeet(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** What is left of an area when another is cut out of it: up to four rectangles. */
export function clipArea(area: Area, hole: Area): readonly Area[] {
  const shared = sharedArea(area, hole);
  if (!shared) return [area];
  const pieces: Area[] = [
    { ...area, bottom: shared.top - 1 },
    { ...area, top: shared.bottom + 1 },
    { top: shared.top, bottom: shared.bottom, left: area.left, right: shared.left - 1 },
    { top: shared.top, bottom: shared.bottom, left: shared.right + 1, right: area.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
