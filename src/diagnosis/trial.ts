/**
 * "What if these cells were different?" A trial carries the supposed values, the totals that would have followed them, and what becomes of
 * the equations.
 *
 * A total that agreed with its parts was computed from them, so when a part is supposed to be another figure the total follows. That
 * is how a wrong figure that was carried along into the totals still counts as one mistake.
 */
import type { FigureLookup } from '../checks/engine/check';
import type { Evaluation } from '../checks/engine/result';
import { ratioValue } from '../checks/engine/evaluateRatio';
import { sumTerms } from '../checks/engine/evaluateSum';
import { roundTo, type Decimal } from '../numbers/decimal';
import type { CellId } from '../reading/cellId';
import { writtenValue, type Figure } from '../reading/figure';
import { ruleCells } from '../reading/equation';
import { holds, type Network } from './network';

export interface Trial {
  readonly values: ReadonlyMap<CellId, Decimal>;
  /** Evaluations that differ from the workbook's own. */
  readonly evaluations: ReadonlyMap<number, Evaluation>;
  readonly failing: ReadonlySet<number>;
}

export interface TrialStep {
  readonly trial: Trial;
  /** Cells that would have followed, without the changed ones. */
  readonly followers: readonly CellId[];
  readonly healed: readonly number[];
  readonly broken: readonly number[];
}

export function startTrial(failing: Iterable<number>): Trial {
  return { values: new Map(), evaluations: new Map(), failing: new Set(failing) };
}

export function trialLookup(network: Network, values: ReadonlyMap<CellId, Decimal>): FigureLookup {
  return (cell) => {
    const value = values.get(cell);
    const figure = network.lookup(cell);
    if (!value) return figure;
    const formula = figure.state === 'number' ? figure.formula : null;
    return { state: 'number', value, formula } satisfies Figure;
  };
}

export function evaluationIn(network: Network, trial: Trial, place: number): Evaluation {
  const known = trial.evaluations.get(place) ?? network.results[place];
  if (!known) throw new Error(`No equation at place ${place}`);
  return known;
}

/** The value an equation's target takes when it follows its operands; `null` when it does not follow. */
function followedValue(network: Network, trial: Trial, place: number, lookup: FigureLookup): Decimal | null {
  const before = evaluationIn(network, trial, place);
  const equation = network.results[place]?.equation;
  if (!equation || !holds(before.outcome) || before.via !== 'rule') return null;
  // A rounded total stays as it is written while rounding still explains the difference.
  if (before.outcome === 'rounding' && holds(network.judge(place, lookup).outcome)) return null;
  const { rule } = equation;
  if (rule.kind === 'bound') return null;
  if (rule.kind === 'sum') return sumTerms(rule.terms, lookup).plus(before.residual ?? 0);
  const value = ratioValue(rule, lookup);
  return value.isFinite() ? roundTo(value, equation.decimals) : null;
}

/** Enough for any real outline; guards against equations that feed each other. */
const MOST_FOLLOWERS = 2_000;

function propagate(
  network: Network,
  trial: Trial,
  changes: ReadonlyMap<CellId, Decimal>,
): Map<CellId, Decimal> {
  const values = new Map([...trial.values, ...changes]);
  const lookup = trialLookup(network, values);
  const queue = [...changes.keys()];
  for (let done = 0; done < queue.length && done < MOST_FOLLOWERS; done += 1) {
    const cell = queue[done];
    if (cell === undefined) break;
    for (const place of network.operandIn(cell)) {
      const target = network.results[place]?.equation.target;
      if (target === undefined || changes.has(target)) continue;
      const next = followedValue(network, trial, place, lookup);
      const current = values.get(target) ?? writtenValue(network.lookup(target));
      if (next === null || current === null || next.eq(current)) continue;
      values.set(target, next);
      queue.push(target);
    }
  }
  return values;
}

/** What only headers say is no evidence of which figure is wrong. */
export function isByWords({ results }: Network, place: number): boolean {
  return results[place]?.equation.source === 'words';
}

/** A trial with the limits of headers that are passed by its figures. */
export function withLimitsByWords(network: Network, trial: Trial, places: readonly number[]): Trial {
  const lookup = trialLookup(network, trial.values);
  const passed = places.filter((place) => network.judge(place, lookup).outcome === 'fail');
  return passed.length === 0 ? trial : { ...trial, failing: new Set([...trial.failing, ...passed]) };
}

/** Equations of few cells take no time, and tell as much as the totals of hundreds of lines. */
function shortestFirst(network: Network, places: ReadonlySet<number>): readonly number[] {
  const size = (place: number): number => {
    const rule = network.results[place]?.equation.rule;
    return rule ? ruleCells(rule).length : 0;
  };
  const sized = [...places].map((place) => ({ place, size: size(place) }));
  return sized.sort((one, other) => one.size - other.size).map(({ place }) => place);
}

/** @param goesOn whether to look further once an equation is broken; else there is no step then */
function stepWith(
  network: Network,
  trial: Trial,
  changes: ReadonlyMap<CellId, Decimal>,
  goesOn: boolean,
): TrialStep | null {
  const values = propagate(network, trial, changes);
  const lookup = trialLookup(network, values);
  const moved = [...values]
    .filter(([cell, value]) => !trial.values.get(cell)?.eq(value))
    .map(([cell]) => cell);
  const touched = new Set(
    moved.flatMap((cell) => network.equationsOf(cell)).filter((place) => !isByWords(network, place)),
  );
  const evaluations = new Map(trial.evaluations);
  const failing = new Set(trial.failing);
  const healed = new Set<number>();
  const broken: number[] = [];
  for (const place of goesOn ? touched : shortestFirst(network, touched)) {
    const before = evaluationIn(network, trial, place);
    const after = network.judge(place, lookup);
    evaluations.set(place, after);
    if (before.outcome === 'fail' && holds(after.outcome)) {
      healed.add(place);
      failing.delete(place);
    } else if (holds(before.outcome) && after.outcome === 'fail') {
      if (!goesOn) return null;
      broken.push(place);
      failing.add(place);
    }
  }
  return {
    trial: { values, evaluations, failing },
    followers: moved.filter((cell) => !changes.has(cell)),
    // In one order, however they were looked at: the first of them is what a finding tells.
    healed: [...touched].filter((place) => healed.has(place)),
    broken,
  };
}

/** Supposes other values for some cells, on top of what a trial already supposes. */
export function suppose(network: Network, trial: Trial, changes: ReadonlyMap<CellId, Decimal>): TrialStep {
  const step = stepWith(network, trial, changes, true);
  if (!step) throw new Error('A step that goes on comes to its end');
  return step;
}

/** The same, but `null` where an equation that holds would be broken: nearly all suppositions end so, and most of them at the first equation. */
export function supposeSoundly(
  network: Network,
  trial: Trial,
  changes: ReadonlyMap<CellId, Decimal>,
): TrialStep | null {
  return stepWith(network, trial, changes, false);
}
