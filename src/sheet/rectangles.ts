/** Covers scattered cells with few rectangles, since every rectangle costs Excel an operation. */
import type { Area, CellPosition } from './address';

/**
 * Rectangles that cover exactly these cells, without overlap. Two simple ways are tried - rows of neighbouring cells
 * stacked downwards, and columns of them put side by side - and the one with fewer rectangles is taken. Not the
 * theoretical minimum, but tables are made of bands, and bands come out as one rectangle each.
 */
export function coverWithRectangles(cells: readonly CellPosition[]): readonly Area[] {
  const byRows = stackRuns(cells.map(({ row, column }) => ({ line: row, place: column })));
  const byColumns = stackRuns(cells.map(({ row, column }) => ({ line: column, place: row })));
  return byRows.length <= byColumns.length
    ? byRows.map((band) => ({ top: band.firstLine, bottom: band.lastLine, left: band.from, right: band.to }))
    : byColumns.map((band) => ({
        left: band.firstLine,
        right: band.lastLine,
        top: band.from,
        bottom: band.to,
      }));
}

interface Band {
  readonly firstLine: number;
  lastLine: number;
  readonly from: number;
  to: number;
}

/** Joins neighbours on a line to runs, then equal runs on lines that follow one another to bands. */
function stackRuns(places: readonly { readonly line: number; readonly place: number }[]): readonly Band[] {
  const sorted = [...places].sort((a, b) => a.line - b.line || a.place - b.place);
  const runs: Band[] = [];
  for (const { line, place } of sorted) {
    const run = runs.at(-1);
    if (run && run.firstLine === line && place <= run.to + 1) run.to = Math.max(run.to, place);
    else runs.push({ firstLine: line, lastLine: line, from: place, to: place });
  }
  const bands: Band[] = [];
  const open = new Map<string, Band>();
  for (const run of runs) {
    const key = `${run.from}:${run.to}`;
    const above = open.get(key);
    if (above && above.lastLine === run.firstLine - 1) above.lastLine = run.lastLine;
    else {
      bands.push(run);
      open.set(key, run);
    }
  }
  return bands;
}
