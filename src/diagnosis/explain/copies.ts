/**
 * A figure that another sheet gives otherwise, while each of the two agrees with what its own sheet computes from it: one of them was changed, and
 * the other was not brought up to date.
 */
import type { EquationResult } from '../../checks/engine/result';
import { sheetIndexOf, type CellId } from '../../reading/cellId';
import { definingCells } from '../../reading/equation';
import { holds, type Network } from '../network';
import { resultAt } from '../places';
import type { Explanation } from './explanation';

/** Equations of its own sheet that a figure is a part of, and that hold with it as it is. */
function isBorneOut(network: Network, cell: CellId): boolean {
  const own = network
    .equationsOf(cell)
    .map((place) => resultAt(network, place))
    .filter(({ equation }) => equation.relation !== 'between' && equation.rule.kind !== 'bound');
  return own.length > 0 && own.every(({ outcome }) => holds(outcome));
}

/** @param healed the equations that a wrong figure accounts for */
export function copyExplanations(
  network: Network,
  cell: CellId,
  healed: readonly EquationResult[],
): readonly Explanation[] {
  const between = healed.filter(({ equation }) => equation.rule.kind !== 'bound');
  const own = between.find(({ equation }) => equation.target === cell);
  if (!own?.stated || !own.expected) return [];
  if (between.some(({ equation }) => equation.relation !== 'between')) return [];
  const sources = definingCells(own.equation.rule).filter((one) => sheetIndexOf(one) !== sheetIndexOf(cell));
  const [from] = sources;
  if (from === undefined || !isBorneOut(network, cell)) return [];
  return [{ kind: 'stale-copy', stated: own.stated, expected: own.expected, from }];
}
