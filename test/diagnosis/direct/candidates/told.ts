/** What is supposed of a failing equation, in one line. */
import { singleCellCandidates } from '../../../../src/diagnosis/candidates/singleCell';
import type { Explanation } from '../../../../src/diagnosis/explain/explanation';
import type { Hypothesis } from '../../../../src/diagnosis/hypothesis';
import { startTrial, type Trial } from '../../../../src/diagnosis/trial';
import {
  handMade,
  nameOf,
  valuesOf,
  type HandEquation,
  type HandFigure,
  type HandMade,
  type HandTable,
} from '../handMade';

function explained(explanation: Explanation): string {
  switch (explanation.kind) {
    case 'omitted-line':
    case 'doubled-line':
      return `${explanation.kind} ${explanation.lineCells.map(nameOf).join('+')} in ${explanation.columns}`;
    case 'neighbour':
    case 'rate-for-count':
      return `${explanation.kind} ${nameOf(explanation.from)}`;
    case 'blank':
      return ['blank', ...explanation.others.map(nameOf)].join(' ');
    case 'wrong-capital-type': {
      const { amount, wrong, right, evidence } = explanation;
      return `${amount.toFixed()} in ${nameOf(wrong)} for ${nameOf(right)} by ${evidence.map(nameOf).join('+')}`;
    }
    default:
      return explanation.kind;
  }
}

/** "A1=61 at 0.9 (one-digit)": what it changes, what it costs, what explains it. */
export function told({ changes, cost, explanations }: Hypothesis): string {
  const why = explanations.length > 0 ? ` (${explanations.map(explained).join(', ')})` : '';
  return `${valuesOf(changes)} at ${Number(cost.toFixed(3))}${why}`;
}

export function trialOf({ failing }: HandMade): Trial {
  return startTrial(failing);
}

export function singles(
  rows: readonly (readonly HandFigure[])[],
  equations: readonly HandEquation[],
  others: Partial<HandTable> = {},
  suspects: readonly string[] = [],
): readonly string[] {
  const hand = handMade([{ rows, ...others }], equations, {}, suspects);
  return singleCellCandidates(hand.network, trialOf(hand)).map(told);
}
