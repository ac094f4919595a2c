/**
 * Keeps the signatures on one page with the last rows of the table.
 *
 * Excel cannot keep rows together. What it has is a page break that stands above a row and moves with it, also when rows are put in before it; with
 * "fit to one page wide" such a break between rows is kept. It costs a short page when the table changes, so there is one only where the
 * page would otherwise end within the last rows or before the signatures.
 */
import { DEFAULT_ROW_POINTS } from '../../sheet/measures';
import type { SheetLayout } from '../../sheet/layout';
import { printedPage } from './printSetup';

/** Rows of the table that go with the signatures. */
const LAST_ROWS = 3;
/** Printers and programs differ in what they get onto a page; the break has to be right for these as well. */
const PAGE_LENGTHS = [0.97, 1, 1.03, 1.06];

interface Rows {
  readonly heights: readonly number[];
  /** Height of the header that every page after the first begins with. */
  readonly header: number;
}

function rowsOf({ print, rowHeights }: SheetLayout): Rows {
  const given = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const heights = Array.from(
    { length: print.area.bottom + 1 },
    (_, row) => given.get(row) ?? DEFAULT_ROW_POINTS,
  );
  const header = heights
    .slice(print.titleRows.first, print.titleRows.last + 1)
    .reduce((sum, height) => sum + height, 0);
  return { heights, header };
}

/** Rows that begin a page because the one before is full. */
function fullPages({ heights, header }: Rows, capacity: number): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  heights.forEach((height, row) => {
    if (used > 0 && used + height > capacity) {
      breaks.push(row);
      used = header;
    }
    used += height;
  });
  return breaks;
}

/** First of the rows that stay together: a unit that stands over several rows is not cut either. */
function firstTogether({ grid, merges }: SheetLayout): number | null {
  const body = grid.rows.map(({ row }) => row).sort((a, b) => a - b);
  const first = body.at(-LAST_ROWS);
  if (first === undefined || body.length <= LAST_ROWS) return null;
  const unit = merges.find(({ top, bottom }) => top < first && first <= bottom);
  return unit?.top ?? first;
}

/** The same sheet, with a page break above its last rows where they and the signatures would be torn apart. */
export function withPageBreaks(layout: SheetLayout): SheetLayout {
  const first = firstTogether(layout);
  const rows = rowsOf(layout);
  const { capacity } = printedPage(layout.columnWidths, layout.print);
  const isTorn = PAGE_LENGTHS.some((length) =>
    fullPages(rows, capacity * length).some((row) => first !== null && row > first),
  );
  return { ...layout, print: { ...layout.print, pageBreaks: isTorn && first !== null ? [first] : [] } };
}
