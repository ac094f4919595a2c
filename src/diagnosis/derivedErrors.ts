/**
 * What only follows from another cell: #VALUE! in a row whose entry is text, a difference that is below nought because one of its figures is written
 * wrongly. It is one mistake, told where it stands.
 */
import type { CellIssue } from '../checks/engine/result';
import type { CellId } from '../reading/cellId';
import { definingCells } from '../reading/equation';
import type { WorkbookReading } from '../reading/readWorkbook';

const UPSETTING = new Set(['error', 'text', 'ambiguous', 'text-number']);
/** A figure that is none of its kind, and makes whatever is computed from it none. */
const MISWRITTEN = new Set(['fraction', 'slipped-separator', 'negative']);

/** The cell that an error, or a computed figure below nought, comes from, by the cell that shows it; those that are wrong themselves are not listed. */
export function derivedErrors(
  reading: WorkbookReading,
  issues: readonly CellIssue[],
): ReadonlyMap<CellId, CellId> {
  const cellsWith = (isOf: (kind: string) => boolean): ReadonlySet<CellId> =>
    new Set(issues.flatMap(({ kind, cell }) => (isOf(kind) ? [cell] : [])));
  const errors = cellsWith((kind) => kind === 'error-value');
  const negatives = cellsWith((kind) => kind === 'negative');
  const miswritten = cellsWith((kind) => MISWRITTEN.has(kind));
  const operands = new Map<CellId, CellId[]>();
  for (const { target, rule } of errors.size + negatives.size > 0 ? reading.equations : []) {
    if (!errors.has(target) && !negatives.has(target)) continue;
    operands.set(target, [...(operands.get(target) ?? []), ...definingCells(rule)]);
  }

  function upsets(operand: CellId, isError: boolean): boolean {
    const state = reading.figures.get(operand)?.state;
    return isError ? state !== undefined && UPSETTING.has(state) : miswritten.has(operand);
  }

  function origin(cell: CellId, seen: ReadonlySet<CellId>): CellId {
    const isError = errors.has(cell);
    if (!(isError || negatives.has(cell)) || !reading.formulas.has(cell)) return cell;
    const source = (operands.get(cell) ?? []).find(
      (operand) => !seen.has(operand) && upsets(operand, isError),
    );
    return source === undefined ? cell : origin(source, new Set([...seen, cell]));
  }

  const derived = new Map<CellId, CellId>();
  for (const cell of [...errors, ...negatives]) {
    const from = origin(cell, new Set());
    if (from !== cell) derived.set(cell, from);
  }
  return derived;
}
