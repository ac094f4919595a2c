/** Which cells of its own sheet a formula mentions. */
import { readFormula } from '../formulas/readFormula';
import { isOnOwnSheet } from '../formulas/reference';
import { areaContains, type CellPosition } from '../sheet/address';

export function formulaMentions(formula: string, { row, column }: CellPosition): boolean {
  return readFormula(formula).references.some(
    (reference) => isOnOwnSheet(reference) && areaContains(reference.area, row, column),
  );
}
