/**
 * The fewest mistakes that explain every failing equation.
 *
 * Model-based diagnosis by beam search: a state is a set of supposed mistakes; its cost is what they cost to believe plus something for
 * every equation that still fails. A mistake that would break an equation that holds is never supposed.
 */
import type { CellIssue } from '../checks/engine/result';
import { capitalTypeCandidates } from './candidates/capitalType';
import { misreadCandidates } from './candidates/misread';
import { singleCellCandidates } from './candidates/singleCell';
import { wholeLineCandidates } from './candidates/wholeLine';
import type { Hypothesis } from './hypothesis';
import type { Network } from './network';
import { evaluationIn, startTrial, supposeSoundly, type Trial, type TrialStep } from './trial';

/** A mistake that was settled on, with what it brought about. */
export interface Accepted {
  readonly hypothesis: Hypothesis;
  readonly step: TrialStep;
  /** Single cells that would explain the same equations no worse. */
  readonly rivals: readonly Hypothesis[];
}

export interface Diagnosis {
  readonly accepted: readonly Accepted[];
  readonly trial: Trial;
}

interface State {
  readonly trial: Trial;
  readonly accepted: readonly Accepted[];
  /** What its mistakes cost to believe, with what they bring about. */
  readonly believed: number;
  /** That, and what it leaves open. */
  readonly cost: number;
}

export interface SearchLimits {
  /** So many sets of mistakes are followed side by side, and so many further mistakes tried in each. */
  readonly beam: number;
  readonly branches: number;
  /** With more failing equations than this the best supposition is taken at once: there are enough equations to tell it by. */
  readonly manyFailing: number;
  /**
   * A workbook in which hardly anything agrees (another year's sheet, columns shifted by one) has no few mistakes to find. The search stops after
   * this many suppositions, about two seconds of work; what is open then is reported as it is.
   */
  readonly mostTrials: number;
  /** Where no more equations fail than this: some independent mistakes in long tables, which are found if they are searched long enough, ... */
  readonly fewFailing: number;
  /** ... with so many suppositions. */
  readonly mostTrialsForFew: number;
  /** More independent mistakes than this are reported equation by equation. */
  readonly mostMistakes: number;
}

export const SEARCH_LIMITS: SearchLimits = {
  beam: 4,
  branches: 5,
  manyFailing: 24,
  mostTrials: 20_000,
  fewFailing: 48,
  mostTrialsForFew: 60_000,
  mostMistakes: 60,
};

/** Cost of an equation that nothing explains yet; below the cost of a plain mistake, so that mistakes explain more than one where they can. */
const OPEN_EQUATION = 0.8;
/** Cost of a figure that someone would have carried along by hand; formulas follow for nothing. */
const CARRIED_ALONG = 0.3;
/** Costs of moving the difference of an equation that goes on failing; small beside a mistake, they decide between equals. */
const DRIVEN_AWAY = 0.15;
const BROUGHT_NEARER = 0.05;

function stateOf(trial: Trial, accepted: readonly Accepted[], believed: number): State {
  return { trial, accepted, believed, cost: believed + trial.failing.size * OPEN_EQUATION };
}

function typedFollowers(network: Network, step: TrialStep): number {
  return step.followers.filter((cell) => {
    const figure = network.lookup(cell);
    return figure.state !== 'number' || figure.formula === null;
  }).length;
}

/**
 * Equations that go on failing, weighed by whether the step takes them nearer to holding. With several mistakes in one column no single
 * change heals its total, but the right ones bring it nearer and the wrong ones drive it away.
 */
function drift(network: Network, before: Trial, step: TrialStep): number {
  let cost = 0;
  for (const place of step.trial.failing) {
    const [old, now] = [evaluationIn(network, before, place), evaluationIn(network, step.trial, place)];
    if (now === old || !old.residual || !now.residual) continue;
    const [was, is] = [old.residual.abs(), now.residual.abs()];
    if (is.gt(was)) cost += DRIVEN_AWAY;
    else if (is.lt(was)) cost -= BROUGHT_NEARER;
  }
  return cost;
}

/** What a step costs besides its mistake: figures carried along by hand, and differences that it makes larger. */
export function sideCost(network: Network, before: Trial, step: TrialStep): number {
  return typedFollowers(network, step) * CARRIED_ALONG + drift(network, before, step);
}

/** How many more suppositions may be tried. */
interface TrialBudget {
  left: number;
}

interface Try {
  readonly hypothesis: Hypothesis;
  readonly step: TrialStep;
  /** With what it brings about besides. */
  readonly cost: number;
  readonly gain: number;
}

function tries(
  network: Network,
  trial: Trial,
  issues: readonly CellIssue[],
  budget: TrialBudget,
): readonly Try[] {
  const candidates = [
    ...misreadCandidates(network, trial, issues),
    ...wholeLineCandidates(network, trial),
    ...capitalTypeCandidates(network, trial),
    ...singleCellCandidates(network, trial),
  ];
  return candidates
    .flatMap((hypothesis): Try[] => {
      if (budget.left <= 0) return [];
      budget.left -= 1;
      const step = supposeSoundly(network, trial, hypothesis.changes);
      if (!step || step.healed.length === 0) return [];
      const cost = hypothesis.cost + sideCost(network, trial, step);
      return [{ hypothesis, step, cost, gain: step.healed.length * OPEN_EQUATION - cost }];
    })
    .sort((a, b) => b.gain - a.gain);
}

function sameHealed(a: TrialStep, b: TrialStep): boolean {
  return a.healed.length === b.healed.length && a.healed.every((place) => b.healed.includes(place));
}

/** Single cells that would explain just the same. */
function rivalsOf({ hypothesis, step }: Try, all: readonly Try[]): readonly Hypothesis[] {
  if (!hypothesis.singleCell) return [];
  return all
    .filter((other) => other.hypothesis.singleCell && other.hypothesis.cell !== hypothesis.cell)
    .filter((other) => sameHealed(other.step, step))
    .map((other) => other.hypothesis);
}

function expand(
  network: Network,
  { trial, accepted, believed }: State,
  issues: readonly CellIssue[],
  { branches }: SearchLimits,
  budget: TrialBudget,
): readonly State[] {
  const all = tries(network, trial, issues, budget);
  return all.slice(0, branches).map((one) => {
    const { hypothesis, step, cost } = one;
    return stateOf(
      step.trial,
      [...accepted, { hypothesis, step, rivals: rivalsOf(one, all) }],
      believed + cost,
    );
  });
}

/** The same mistakes in another order are the same state. */
function distinct(states: readonly State[]): readonly State[] {
  const seen = new Set<string>();
  return states.filter(({ trial }) => {
    const key = [...trial.values]
      .map(([cell, value]) => `${cell}=${value.toFixed()}`)
      .sort()
      .join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * @param failing places of the failing equations of one table or of tables that hang together
 * @param limits for tests: how far it is searched
 */
export function searchMistakes(
  network: Network,
  failing: readonly number[],
  issues: readonly CellIssue[],
  limits: SearchLimits = SEARCH_LIMITS,
): Diagnosis {
  const isFew = failing.length <= limits.fewFailing;
  const budget: TrialBudget = { left: isFew ? limits.mostTrialsForFew : limits.mostTrials };
  let best = stateOf(startTrial(failing), [], 0);
  let beam: readonly State[] = [best];
  for (let round = 0; round < limits.mostMistakes && best.trial.failing.size > 0; round += 1) {
    const next = beam.flatMap((state) => expand(network, state, issues, limits, budget));
    const width = next.some(({ trial }) => trial.failing.size > limits.manyFailing) ? 1 : limits.beam;
    beam = distinct(next.sort((a, b) => a.cost - b.cost)).slice(0, width);
    const [first] = beam;
    if (!first) break;
    best = first;
  }
  return best;
}
