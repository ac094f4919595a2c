/** Colours of .xlsx files: direct, by theme with a tint, or by the old numbered palette. */
import type { Color } from 'exceljs';

/** Office's own theme, in the order in which files number it. */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
] as const;

/** The first colours of the numbered palette; 64 is the system's text colour. */
const NUMBERED: Readonly<Record<number, string>> = {
  0: '000000',
  1: 'FFFFFF',
  2: 'FF0000',
  3: '00FF00',
  4: '0000FF',
  5: 'FFFF00',
  6: 'FF00FF',
  7: '00FFFF',
  8: '000000',
  9: 'FFFFFF',
  10: 'FF0000',
  11: '00FF00',
  12: '0000FF',
  13: 'FFFF00',
  64: '000000',
};

/** As files have them; the writer's own type leaves out what it reads. */
type FileColor = Partial<Color> & { readonly tint?: number; readonly indexed?: number };

function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return channels
    .map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('');
}

/** "#RRGGBB", or undefined when the file names no colour that is known here. */
export function fromFileColor(color: FileColor | undefined): string | undefined {
  if (!color) return undefined;
  if (color.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  const named =
    color.theme === undefined
      ? color.indexed === undefined
        ? undefined
        : NUMBERED[color.indexed]
      : THEME[color.theme];
  return named === undefined ? undefined : `#${tinted(named, color.tint ?? 0).toUpperCase()}`;
}

/** "#RRGGBB" as a file has it. */
export function toFileColor(color: string): Partial<Color> {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}
