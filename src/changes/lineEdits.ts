/** From the lines (rows or columns) of one layout to those of another: what is deleted and what is inserted. */
import type { LineEdit } from '../sheet/sheetChange';

/** Ids that stand in both lists in the same order: a longest common subsequence. The others are moved by deleting and inserting. */
export function keptIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const same = before[row] === after[column];
      const down = lengths[(row + 1) * width + column] ?? 0;
      const right = lengths[row * width + column + 1] ?? 0;
      const diagonal = lengths[(row + 1) * width + column + 1] ?? 0;
      lengths[row * width + column] = same ? diagonal + 1 : Math.max(down, right);
    }
  }
  const kept = new Set<string>();
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const id = before[row];
    if (id !== undefined && id === after[column]) {
      kept.add(id);
      row += 1;
      column += 1;
    } else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0))
      row += 1;
    else column += 1;
  }
  return kept;
}

export interface PlacedLine {
  readonly id: string;
  /** Row or column of the sheet. */
  readonly at: number;
}

/** Neighbours come and go together. */
function joined(edits: readonly LineEdit[]): readonly LineEdit[] {
  const result: LineEdit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    const together =
      last?.kind === edit.kind &&
      (edit.kind === 'insert'
        ? last.first + last.count === edit.first
        : edit.first + edit.count === last.first);
    if (!last || !together) result.push(edit);
    else if (edit.kind === 'insert') result[result.length - 1] = { ...last, count: last.count + edit.count };
    else result[result.length - 1] = { ...last, first: edit.first, count: last.count + edit.count };
  }
  return result;
}

/**
 * @param before the lines as they stand on the sheet, in order; there may be foreign lines between them, which stay
 * @param after ids in their new order
 */
export function lineEdits(
  axis: LineEdit['axis'],
  before: readonly PlacedLine[],
  after: readonly string[],
): readonly LineEdit[] {
  const kept = keptIds(
    before.map(({ id }) => id),
    after,
  );
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ at }) => at);
  const deletions = [...gone]
    .sort((a, b) => b - a)
    .map((first): LineEdit => ({ kind: 'delete', axis, first, count: 1 }));
  /** Place after the deletions. */
  const left = new Map(
    before
      .filter(({ id }) => kept.has(id))
      .map(({ id, at }) => [id, at - gone.filter((deleted) => deleted < at).length]),
  );
  const insertions: LineEdit[] = [];
  let next = Math.min(...before.map(({ at }) => at));
  for (const id of after) {
    const at = left.get(id);
    if (at === undefined) {
      insertions.push({ kind: 'insert', axis, first: next, count: 1 });
      next += 1;
    } else next = at + insertions.length + 1;
  }
  return [...joined(deletions), ...joined(insertions)];
}
