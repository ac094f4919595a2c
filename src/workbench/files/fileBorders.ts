/** Border lines of .xlsx files, which name line and weight in one word. */
import type { Border as FileBorder, Borders as FileBorders, BorderStyle } from 'exceljs';
import { BORDER_SIDES, type Border, type Borders } from '../model';
import { fromFileColor, toFileColor } from './fileColors';

type Line = Pick<Border, 'line' | 'weight'>;

const LINES: Readonly<Record<BorderStyle, Line>> = {
  hair: { line: 'continuous', weight: 'hairline' },
  thin: { line: 'continuous', weight: 'thin' },
  medium: { line: 'continuous', weight: 'medium' },
  thick: { line: 'continuous', weight: 'thick' },
  double: { line: 'double', weight: 'thick' },
  dotted: { line: 'dot', weight: 'thin' },
  dashed: { line: 'dash', weight: 'thin' },
  mediumDashed: { line: 'dash', weight: 'medium' },
  dashDot: { line: 'dashDot', weight: 'thin' },
  mediumDashDot: { line: 'dashDot', weight: 'medium' },
  dashDotDot: { line: 'dashDotDot', weight: 'thin' },
  mediumDashDotDot: { line: 'dashDotDot', weight: 'medium' },
  slantDashDot: { line: 'slantDashDot', weight: 'medium' },
};

function lineName({ line, weight }: Border): BorderStyle {
  const heavy = weight === 'medium' || weight === 'thick';
  switch (line) {
    case 'continuous':
      return weight === 'hairline' ? 'hair' : weight;
    case 'double':
      return 'double';
    case 'dot':
      return 'dotted';
    case 'dash':
      return heavy ? 'mediumDashed' : 'dashed';
    case 'dashDot':
      return heavy ? 'mediumDashDot' : 'dashDot';
    case 'dashDotDot':
      return heavy ? 'mediumDashDotDot' : 'dashDotDot';
    case 'slantDashDot':
      return 'slantDashDot';
  }
}

function fromFileBorder(border: Partial<FileBorder> | undefined): Border | null {
  if (!border?.style) return null;
  return { ...LINES[border.style], color: fromFileColor(border.color) ?? '#000000' };
}

/** The four sides of a cell. */
export function fromFileBorders(borders: Partial<FileBorders> | undefined): Borders {
  return {
    top: fromFileBorder(borders?.top),
    bottom: fromFileBorder(borders?.bottom),
    left: fromFileBorder(borders?.left),
    right: fromFileBorder(borders?.right),
  };
}

/** The sides that have a line; undefined when none has. */
export function toFileBorders(borders: Partial<Borders>): Partial<FileBorders> | undefined {
  const sides: Partial<Record<(typeof BORDER_SIDES)[number], Partial<FileBorder>>> = {};
  for (const side of BORDER_SIDES) {
    const border = borders[side];
    if (border) sides[side] = { style: lineName(border), color: toFileColor(border.color) };
  }
  return Object.keys(sides).length > 0 ? sides : undefined;
}
