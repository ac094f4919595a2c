/**
 * What no supposed mistake explains. One equation is one finding, except where sheets disagree about totals that are computed from each other:
 * a wrong line that nothing tells from the others upsets all of them, and they are told together, at the total that the others follow.
 */
import type { Explanation } from './explain/explanation';
import { holds, type Network } from './network';
import { equationAt, resultAt } from './places';
import { figureOf, type RootCause } from './rootCause';
import { evaluationIn, suppose, type Trial } from './trial';

/** The total is what its own lines or columns come to. */
function agreesWithItsParts(network: Network, trial: Trial, { result }: RootCause): boolean {
  return network.definedBy(result.equation.target).some((place) => {
    const { outcome, via } = evaluationIn(network, trial, place);
    const isSum = equationAt(network, place).rule.kind === 'sum';
    return isSum && via === 'rule' && holds(outcome);
  });
}

function explanationsOf(network: Network, trial: Trial, root: RootCause): readonly Explanation[] {
  const { result } = root;
  const { relation } = result.equation;
  return relation === 'between' && result.residual && agreesWithItsParts(network, trial, root)
    ? [{ kind: 'line-behind', difference: result.residual }]
    : [];
}

function toRoot(network: Network, trial: Trial, place: number): RootCause {
  const result = resultAt(network, place);
  const { equation, stated, expected } = result;
  const root: RootCause = {
    cell: equation.target,
    stated,
    expected,
    result,
    explanations: [],
    rivals: [],
    symptoms: [],
    changed: [equation.target],
    accountsFor: [result],
  };
  return { ...root, explanations: explanationsOf(network, trial, root) };
}

/** Equations that would hold as well if the total were what the other sheet says, whatever its own lines say. */
function healedWith(network: Network, trial: Trial, place: number): ReadonlySet<number> {
  const { expected } = evaluationIn(network, trial, place);
  const { target } = equationAt(network, place);
  if (!expected) return new Set([place]);
  const { healed, broken, followers } = suppose(network, trial, new Map([[target, expected]]));
  // With the line the sums of the lines would follow too, in each of its columns.
  const totals = new Set([target, ...followers]);
  const isOwn = (one: number): boolean => {
    const { relation, target: total } = equationAt(network, one);
    return relation === 'outline' && totals.has(total);
  };
  return broken.every(isOwn) ? new Set([place, ...healed]) : new Set([place]);
}

/** Of one sheet and one table: what follows from what, the total that most others follow first. */
export function unexplainedRoots(network: Network, trial: Trial): readonly RootCause[] {
  const isBetween = (place: number): boolean => equationAt(network, place).relation === 'between';
  const places = [...trial.failing];
  const rest = new Set(places.filter(isBetween));
  const byReach = [...rest]
    .map((place) => ({ place, healed: healedWith(network, trial, place) }))
    .sort((one, other) => other.healed.size - one.healed.size);
  const joined = byReach.flatMap(({ place, healed }) => {
    if (!rest.delete(place)) return [];
    const origin = toRoot(network, trial, place);
    const followers = [...healed].filter((one) => rest.delete(one)).map((one) => toRoot(network, trial, one));
    const root: RootCause = {
      ...origin,
      symptoms: followers.filter(({ cell }) => cell !== origin.cell).map(figureOf),
      accountsFor: [origin, ...followers].flatMap(({ accountsFor }) => accountsFor),
    };
    return [{ place, root }];
  });
  const others = places.filter((place) => !isBetween(place)).map((place) => toRoot(network, trial, place));
  return [...others, ...joined.sort((one, other) => one.place - other.place).map(({ root }) => root)];
}
