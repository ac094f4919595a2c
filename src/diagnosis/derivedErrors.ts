/** Error values that only follow from another cell: #VALUE! in a row whose entry is text is one mistake, told where it stands. */
import type { CellIssue } from '../checks/engine/result';
import type { CellId } from '../reading/cellId';
import { definingCells } from '../reading/equation';
import type { WorkbookReading } from '../reading/readWorkbook';

const UPSETTING = new Set(['error', 'text', 'ambiguous', 'text-number']);

/** The cell an error comes from, by the cell that shows it; cells whose error is their own are not listed. */
export function derivedErrors(
  reading: WorkbookReading,
  issues: readonly CellIssue[],
): ReadonlyMap<CellId, CellId> {
  const operands = new Map<CellId, CellId[]>();
  for (const { target, rule } of reading.equations) {
    operands.set(target, [...(operands.get(target) ?? []), ...definingCells(rule)]);
  }
  const errors = new Set(issues.filter(({ kind }) => kind === 'error-value').map(({ cell }) => cell));

  function origin(cell: CellId, seen: ReadonlySet<CellId>): CellId {
    if (!errors.has(cell) || !reading.formulas.has(cell)) return cell;
    const source = (operands.get(cell) ?? []).find((operand) => {
      const state = reading.figures.get(operand)?.state;
      return state !== undefined && UPSETTING.has(state) && !seen.has(operand);
    });
    return source === undefined ? cell : origin(source, new Set([...seen, cell]));
  }

  const derived = new Map<CellId, CellId>();
  for (const cell of errors) {
    const from = origin(cell, new Set());
    if (from !== cell) derived.set(cell, from);
  }
  return derived;
}
