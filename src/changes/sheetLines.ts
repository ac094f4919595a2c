/** The rows and columns of a layout by what they are, and where they stand on the sheet before and after a change. */
import type { FormDefinition } from '../forms/form';
import type { FormOptions } from '../forms/formOptions';
import { movedLine, type LineEdit } from '../sheet/sheetChange';
import type { SheetLayout } from '../sheet/layout';
import { columnId, rowIds, type FreeRowIds } from './identity';
import { lineEdits } from './lineEdits';

/** Row or column of a layout → its id. */
export type LineIds = readonly string[];

/** Title block and signatures: their cells belong to the page, not to a column. */
export function isPageRow(id: string): boolean {
  return /^(?:top|end):\d+$/.test(id);
}

/** Header and index row: made anew, whatever stands there. */
export function isIndexRow(id: string): boolean {
  return id === 'index';
}

/** Id of every row of a layout, from the top. */
export function layoutRowIds(
  form: FormDefinition,
  options: FormOptions,
  layout: SheetLayout,
  freeRowId?: FreeRowIds,
): LineIds {
  const ids = rowIds(form, options, freeRowId);
  const body = new Map(layout.grid.rows.map(({ key, row }) => [row, ids.get(key) ?? key]));
  const { first, last } = layout.print.titleRows;
  const bodyBottom = Math.max(last, ...layout.grid.rows.map(({ row }) => row));
  return Array.from({ length: layout.print.area.bottom + 1 }, (_, row) => {
    if (row < first) return `top:${row}`;
    if (row < last) return `head:${row - first}`;
    if (row === last) return 'index';
    return body.get(row) ?? `end:${row - bodyBottom}`;
  });
}

/** Id of every column of a layout, from the left. */
export function layoutColumnIds(options: FormOptions, layout: SheetLayout): LineIds {
  return [...layout.grid.columns]
    .sort((a, b) => a.column - b.column)
    .map(({ key }) => columnId(key, options));
}

/** One axis of a change. */
export interface AxisChange {
  readonly edits: readonly LineEdit[];
  /** Line of the sheet before, by the line of the old layout; `null` where the sheet does not have it. */
  readonly before: (line: number) => number | null;
  /** Line of the sheet afterwards, by the line of the new layout; `null` where it is left out. */
  readonly after: (line: number) => number | null;
  /** Lines of the new layout that were inserted. */
  readonly isNew: (line: number) => boolean;
  /** Where a line of the sheet has gone. */
  readonly moved: (line: number) => number | null;
}

/**
 * @param places line of the sheet for each line of the old layout; `null` where the sheet does not have it
 */
export function axisChange(
  axis: LineEdit['axis'],
  old: LineIds,
  places: readonly (number | null)[],
  wanted: LineIds,
): AxisChange {
  const placed = old.flatMap((id, line) => {
    const at = places[line] ?? null;
    return at === null ? [] : [{ id, at }];
  });
  const missing = new Set(old.filter((_, line) => (places[line] ?? null) === null));
  const after = wanted.filter((id) => !missing.has(id));
  const edits = lineEdits(axis, placed, after);
  const moved = (line: number): number | null => movedLine(line, axis, edits);
  const kept = new Map(
    placed.flatMap(({ id, at }) => {
      const now = moved(at);
      return now === null ? [] : [[id, now] as const];
    }),
  );
  const positions = new Map<string, number>();
  let next = Math.min(...placed.map(({ at }) => at));
  for (const id of after) {
    const at = kept.get(id) ?? next;
    positions.set(id, at);
    next = at + 1;
  }
  return {
    edits,
    before: (line) => places[line] ?? null,
    after: (line) => positions.get(wanted[line] ?? '') ?? null,
    isNew: (line) => {
      const id = wanted[line] ?? '';
      return positions.has(id) && !kept.has(id);
    },
    moved,
  };
}
