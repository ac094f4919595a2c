/** The formula of an equation, where nobody has written one beside it that could be copied. */
import type { CellId } from '../../reading/cellId';
import { positionOf, sheetIndexOf } from '../../reading/cellId';
import type { EquationTerm, SumRule } from '../../reading/equation';
import { areaToA1, toA1, type Area } from '../../sheet/address';

/** Longer sums are written as ranges only. */
const MOST_ADDENDS = 30;

function addressOf(cell: CellId): string {
  const { row, column } = positionOf(cell);
  return toA1(row, column);
}

/** Cells that follow each other down a column or along a row, as ranges. */
function rangesOf(cells: readonly CellId[]): readonly Area[] {
  const ranges: Area[] = [];
  for (const cell of cells) {
    const { row, column } = positionOf(cell);
    const last = ranges.at(-1);
    const isBelow = last?.left === column && last.right === column && last.bottom === row - 1;
    const isBeside = last?.top === row && last.bottom === row && last.right === column - 1;
    if (last && (isBelow || isBeside)) ranges[ranges.length - 1] = { ...last, bottom: row, right: column };
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  return ranges;
}

function withSigns(terms: readonly EquationTerm[]): string {
  return terms
    .map(({ cell, sign }, place) => `${sign === -1 ? '-' : place > 0 ? '+' : ''}${addressOf(cell)}`)
    .join('');
}

/** @returns "=SUM(C5:C9)", "=SUM(C5,C8:C9)", "=C5-C6"; `null` for cells of other sheets than the target's, and for what would be too long */
export function writeSum({ terms }: SumRule, target: CellId): string | null {
  if (terms.length === 0 || terms.some(({ cell }) => sheetIndexOf(cell) !== sheetIndexOf(target)))
    return null;
  const ranges = rangesOf(terms.map(({ cell }) => cell));
  if (ranges.length > MOST_ADDENDS) return null;
  if (terms.some(({ sign }) => sign === -1))
    return terms.length > MOST_ADDENDS ? null : `=${withSigns(terms)}`;
  return terms.length === 1 ? `=${withSigns(terms)}` : `=SUM(${ranges.map(areaToA1).join(',')})`;
}
