/** Paper, margins and scale of a standard sheet in print: one page wide, and large enough to read. */
import type { Paper, PrintSetup } from '../../sheet/layout';
import { centimetresToPoints, charactersToPoints } from '../../sheet/measures';
import type { FormPlaces } from './place';

/** Sides in centimetres (ISO 216). */
const PAPERS: Readonly<Record<Paper, { readonly long: number; readonly short: number }>> = {
  A4: { long: 29.7, short: 21 },
  A3: { long: 42, short: 29.7 },
};
const MARGINS = { top: 1.5, bottom: 1.5, left: 1.5, right: 1 } as const;

/** Letters of the table's body, in points. */
const BODY_SIZE = 11;
/**
 * The smallest letters that still count as readable in print, in points. No rule says so: it is what footnotes in small print have. A table that
 * would come out smaller on A4 (four years by source come to 6.3) is set on A3, which an office without an A3 printer prints on A4 as before.
 */
const SMALLEST_READABLE = 7;

export interface PrintedPage {
  /** Never above 1: Excel fits by shrinking only. */
  readonly scale: number;
  /** Points of the sheet, unshrunk, that one page holds from top to bottom. */
  readonly capacity: number;
}

/** A page of the sheet across, fitted to its width. */
export function printedPage(
  columnWidths: readonly number[],
  { paper, margins }: Pick<PrintSetup, 'paper' | 'margins'>,
): PrintedPage {
  const width = columnWidths.reduce((sum, characters) => sum + charactersToPoints(characters), 0);
  const across = centimetresToPoints(PAPERS[paper].long - margins.left - margins.right);
  const down = centimetresToPoints(PAPERS[paper].short - margins.top - margins.bottom);
  const scale = Math.min(1, across / width);
  return { scale, capacity: down / scale };
}

function choosePaper(columnWidths: readonly number[]): Paper {
  const onA4 = printedPage(columnWidths, { paper: 'A4', margins: MARGINS });
  return onA4.scale * BODY_SIZE < SMALLEST_READABLE ? 'A3' : 'A4';
}

export function printSetup(columnWidths: readonly number[], places: FormPlaces): PrintSetup {
  return {
    paper: choosePaper(columnWidths),
    orientation: 'landscape',
    area: { top: 0, left: 0, bottom: places.signatureRow + 1, right: places.lastColumn },
    titleRows: { first: places.headerTop, last: places.indexRow },
    margins: MARGINS,
    centerHorizontally: true,
    pageBreaks: [],
  };
}
