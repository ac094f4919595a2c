/** From the units of a layout, characters and centimetres, to points. */

/**
 * Office.js gives column widths in points, Excel's dialog in characters of the workbook's default font: 8.43
 * characters = 64 pixels = 48 points with Calibri 11, whose digits are 7 pixels wide, plus 5 pixels of padding.
 * With another default font the columns come out a little wider or narrower, as they would by hand.
 */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

const POINTS_PER_CENTIMETRE = 72 / 2.54;

/** Excel shows no column wider than this many characters. */
const MAX_CHARACTERS = 255;

export function charactersToPoints(characters: number): number {
  const shown = Math.min(Math.max(characters, 0), MAX_CHARACTERS);
  return Math.round(shown * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/**
 * Files count the cell's padding in, and whole pixels in 256ths of a character: 8 characters are written as 8.7109375. Both ways a column
 * gets the same pixels.
 */
export function charactersToFileWidth(characters: number): number {
  const pixels = charactersToPoints(characters) / POINTS_PER_PIXEL;
  return Math.floor((pixels / PIXELS_PER_CHARACTER) * 256) / 256;
}

export function centimetresToPoints(centimetres: number): number {
  return centimetres * POINTS_PER_CENTIMETRE;
}

/** Height in points of a row that was never given one. */
export const DEFAULT_ROW_POINTS = 15;
