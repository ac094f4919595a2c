/** The equations of a network by their places in it. */
import type { EquationResult } from '../checks/engine/result';
import type { Equation } from '../reading/equation';
import type { Network } from './network';

/** @throws where there is no such place */
export function resultAt({ results }: Network, place: number): EquationResult {
  const result = results[place];
  if (!result) throw new Error(`No equation at place ${place}`);
  return result;
}

/** @throws where there is no such place */
export function equationAt(network: Network, place: number): Equation {
  return resultAt(network, place).equation;
}
