/**
 * Title block and signatures: each text spans several columns, and where it begins depends on how many columns there are. The texts of a row are
 * brought together by their order, so that what the user wrote over one goes along.
 */
import type { SheetLayout } from '../sheet/layout';

export interface PageBlock {
  /** Column that holds the text. */
  readonly column: number;
}

/** The texts of one row of a layout, from the left. */
export function pageBlocks({ cells, merges }: SheetLayout, row: number): readonly PageBlock[] {
  const starts = new Set<number>();
  for (const merge of merges) if (merge.top === row) starts.add(merge.left);
  for (const cell of cells) if (cell.row === row && cell.content !== null) starts.add(cell.column);
  return [...starts].sort((a, b) => a - b).map((column) => ({ column }));
}
