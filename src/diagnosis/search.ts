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
import { startTrial, suppose, type Trial, type TrialStep } from './trial';

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
  readonly cost: number;
}

const BEAM = 4;
const BRANCHES = 5;
/** With more failing equations than this the best supposition is taken at once: there are enough equations to tell it by. */
const MANY_FAILING = 24;
/**
 * A workbook in which hardly anything agrees (another year's sheet, columns shifted by one) has no few mistakes to find. The search stops after
 * this many suppositions, about two seconds of work.
 */
const MOST_TRIALS = 20_000;
/** More independent mistakes than this are reported equation by equation. */
const MOST_MISTAKES = 60;
/** Cost of an equation that nothing explains yet; below the cost of a plain mistake, so that mistakes explain more than one where they can. */
const OPEN_EQUATION = 0.8;
/** Cost of a figure that someone would have carried along by hand; formulas follow for nothing. */
const CARRIED_ALONG = 0.3;
/** Costs of moving the difference of an equation that goes on failing; small beside a mistake, they decide between equals. */
const DRIVEN_AWAY = 0.15;
const BROUGHT_NEARER = 0.05;

function stateCost({ trial, accepted }: Pick<State, 'trial' | 'accepted'>): number {
  const believed = accepted.reduce(
    (total, { hypothesis, step }) => total + hypothesis.cost + carried(step),
    0,
  );
  return believed + trial.failing.size * OPEN_EQUATION;
}

/** What a step costs besides its mistake: figures carried along by hand, and differences that it makes larger. */
const sideCosts = new WeakMap<TrialStep, number>();

function carried(step: TrialStep): number {
  return sideCosts.get(step) ?? 0;
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
    const [old, now] = [before.evaluations.get(place), step.trial.evaluations.get(place)];
    const was = (old ?? network.results[place])?.residual?.abs();
    const is = now?.residual?.abs();
    if (now === old || !was || !is) continue;
    if (is.gt(was)) cost += DRIVEN_AWAY;
    else if (is.lt(was)) cost -= BROUGHT_NEARER;
  }
  return cost;
}

/** How many more suppositions may be tried; what is left open then is reported as it is. */
interface TrialBudget {
  left: number;
}

interface Try {
  readonly hypothesis: Hypothesis;
  readonly step: TrialStep;
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
      const step = suppose(network, trial, hypothesis.changes);
      if (step.broken.length > 0 || step.healed.length === 0) return [];
      const side = typedFollowers(network, step) * CARRIED_ALONG + drift(network, trial, step);
      sideCosts.set(step, side);
      const gain = step.healed.length * OPEN_EQUATION - hypothesis.cost - carried(step);
      return [{ hypothesis, step, gain }];
    })
    .sort((a, b) => b.gain - a.gain);
}

function sameHealed(a: TrialStep, b: TrialStep): boolean {
  return a.healed.length === b.healed.length && a.healed.every((place) => b.healed.includes(place));
}

function expand(
  network: Network,
  state: State,
  issues: readonly CellIssue[],
  budget: TrialBudget,
): readonly State[] {
  const all = tries(network, state.trial, issues, budget);
  return all.slice(0, BRANCHES).map(({ hypothesis, step }) => {
    const rivals = hypothesis.singleCell
      ? all
          .filter((other) => other.hypothesis.singleCell && other.hypothesis.cell !== hypothesis.cell)
          .filter((other) => sameHealed(other.step, step))
          .map((other) => other.hypothesis)
      : [];
    const accepted = [...state.accepted, { hypothesis, step, rivals }];
    return { trial: step.trial, accepted, cost: stateCost({ trial: step.trial, accepted }) };
  });
}

/** The same mistakes in another order are the same state. */
function distinct(states: readonly State[]): readonly State[] {
  const seen = new Set<string>();
  return states.filter(({ trial }) => {
    const key = [...trial.values]
      .map(([cell, value]) => `${cell}=${value.toFixed()}`)
      .sort()
      .join(';');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** @param failing places of the failing equations of one table or of tables that hang together */
export function searchMistakes(
  network: Network,
  failing: readonly number[],
  issues: readonly CellIssue[],
): Diagnosis {
  const trial = startTrial(failing);
  const budget: TrialBudget = { left: MOST_TRIALS };
  let beam: readonly State[] = [{ trial, accepted: [], cost: failing.length * OPEN_EQUATION }];
  let best = beam[0];
  for (let round = 0; round < MOST_MISTAKES && beam.length > 0; round += 1) {
    const next = beam.flatMap((state) =>
      state.trial.failing.size > 0 ? expand(network, state, issues, budget) : [],
    );
    const width = next.some((state) => state.trial.failing.size > MANY_FAILING) ? 1 : BEAM;
    beam = distinct(next.sort((a, b) => a.cost - b.cost)).slice(0, width);
    const first = beam[0];
    if (first && (!best || best.trial.failing.size > 0 || first.cost < best.cost)) best = first;
    if (best && best.trial.failing.size === 0 && beam.every(({ cost }) => cost >= (best?.cost ?? 0))) break;
  }
  return { accepted: best?.accepted ?? [], trial: best?.trial ?? trial };
}
