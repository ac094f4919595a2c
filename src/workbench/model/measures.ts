/**
 * Column widths. Excel's files and dialogs count characters of the default font; Office.js counts points
 * (a new column is 8.43 characters = 64 pixels = 48 points with Calibri 11). The model keeps points.
 */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

export const DEFAULT_COLUMN_POINTS = 48;
export const DEFAULT_ROW_POINTS = 15;

/** Width as Excel's column-width dialog shows it → points. */
export function charactersToPoints(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** Points → width as Excel's column-width dialog shows it, to two decimals. */
export function pointsToCharacters(points: number): number {
  const characters = (points / POINTS_PER_PIXEL - PADDING_PIXELS) / PIXELS_PER_CHARACTER;
  return Math.max(0, Math.round(characters * 100) / 100);
}

export function pointsToPixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

export function pixelsToPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}
