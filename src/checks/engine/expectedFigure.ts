/** What the equations of a workbook say that a cell should state. */
import type { Decimal } from '../../numbers/decimal';
import type { CellId } from '../../reading/cellId';
import type { Equation } from '../../reading/equation';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { evaluateEquation } from './evaluateEquation';
import { lookupOf } from './runChecks';

export interface ExpectedFigure {
  readonly value: Decimal;
  /** The cell states it, or what rounding makes of it. */
  readonly isStated: boolean;
}

/** By cell: its equations within its own table. Made once for each reading. */
const targets = new WeakMap<WorkbookReading, ReadonlyMap<CellId, readonly Equation[]>>();

/** By cell: the equations of its own table that it is the target of. */
export function equationsOf(reading: WorkbookReading): ReadonlyMap<CellId, readonly Equation[]> {
  const known = targets.get(reading);
  if (known) return known;
  const found = new Map<CellId, Equation[]>();
  for (const equation of reading.equations) {
    if (equation.relation === 'between') continue;
    const others = found.get(equation.target);
    if (others) others.push(equation);
    else found.set(equation.target, [equation]);
  }
  targets.set(reading, found);
  return found;
}

/** @returns the first figure that the cell does not state, else the one that it does; `null` where nothing tells */
export function expectedFigure(reading: WorkbookReading, cell: CellId): ExpectedFigure | null {
  const lookup = lookupOf(reading);
  let agreed: ExpectedFigure | null = null;
  for (const equation of equationsOf(reading).get(cell) ?? []) {
    const { outcome, expected, stated } = evaluateEquation(equation, lookup);
    if (expected === null || stated === null) continue;
    if (outcome === 'fail') return { value: expected, isStated: false };
    agreed ??= { value: expected, isStated: true };
  }
  return agreed;
}
