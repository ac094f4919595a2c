/** The equations of one table, in the order of the workbook. */
import type { Equation } from '../../reading/equation';
import type { WorkbookReading } from '../../reading/readWorkbook';

/** By place of the table; made once for all equations of a workbook. */
const tables = new WeakMap<readonly Equation[], ReadonlyMap<number, readonly Equation[]>>();

function byTable(equations: readonly Equation[]): ReadonlyMap<number, readonly Equation[]> {
  const known = tables.get(equations);
  if (known) return known;
  const found = new Map<number, Equation[]>();
  for (const equation of equations) {
    const others = found.get(equation.table);
    if (others) others.push(equation);
    else found.set(equation.table, [equation]);
  }
  tables.set(equations, found);
  return found;
}

/** @param place of the table in the workbook's list of tables */
export function equationsOfTable(
  { equations }: Pick<WorkbookReading, 'equations'>,
  place: number,
): readonly Equation[] {
  return byTable(equations).get(place) ?? [];
}
