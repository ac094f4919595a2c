/** Whether an equation would go round in a circle with those that are there: a figure made of figures that are made of it. */
import type { CellId } from '../../reading/cellId';
import { definingCells, type Equation } from '../../reading/equation';

export interface Circle {
  readonly target: CellId;
  /** One of its terms, which is made of the target itself. */
  readonly term: CellId;
}

function termsByTarget(equations: readonly Equation[]): ReadonlyMap<CellId, readonly CellId[]> {
  const terms = new Map<CellId, CellId[]>();
  for (const { target, rule } of equations) {
    const known = terms.get(target);
    if (known) known.push(...definingCells(rule));
    else terms.set(target, [...definingCells(rule)]);
  }
  return terms;
}

function leadsTo(
  start: CellId,
  wanted: CellId,
  terms: ReadonlyMap<CellId, readonly CellId[]>,
  seen: Set<CellId>,
): boolean {
  const open = [start];
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    if (cell === wanted) return true;
    if (seen.has(cell)) continue;
    seen.add(cell);
    open.push(...(terms.get(cell) ?? []));
  }
  return false;
}

/** @param others the equations that are in use, without those that the new ones take the place of */
export function findCircle(added: readonly Equation[], others: readonly Equation[]): Circle | null {
  const terms = termsByTarget([...others, ...added]);
  for (const { target, rule } of added) {
    // What was seen on the way from one term leads nowhere from the next either.
    const seen = new Set<CellId>();
    for (const term of definingCells(rule)) if (leadsTo(term, target, terms, seen)) return { target, term };
  }
  return null;
}
