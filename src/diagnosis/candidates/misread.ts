/** Figures that were not read as meant: a slipped separator, or text that Excel's own sums leave out. */
import type { CellIssue } from '../../checks/engine/result';
import type { Decimal } from '../../numbers/decimal';
import type { CellId } from '../../reading/cellId';
import { persuasion, type Explanation } from '../explain/explanation';
import type { Hypothesis } from '../hypothesis';
import type { Network } from '../network';
import { evaluationIn, type Trial } from '../trial';

function hypothesis(
  cell: CellId,
  changes: ReadonlyMap<CellId, Decimal>,
  explanation: Explanation,
): Hypothesis {
  return { cell, changes, explanations: [explanation], cost: 1 - persuasion(explanation), singleCell: false };
}

/** Totals computed by a formula lack exactly the text: with a number in its place they would be right. */
function totalsWithout(network: Network, trial: Trial, cell: CellId, value: Decimal): Map<CellId, Decimal> {
  const changes = new Map<CellId, Decimal>();
  for (const place of network.operandIn(cell)) {
    const equation = network.results[place]?.equation;
    const { residual, stated } = evaluationIn(network, trial, place);
    if (!equation || !residual || !stated || equation.rule.kind !== 'sum') continue;
    const target = network.lookup(equation.target);
    const sign = equation.rule.terms.find((term) => term.cell === cell)?.sign ?? 1;
    const computed = target.state === 'number' && target.formula !== null;
    if (computed && residual.eq(value.times(-sign))) changes.set(equation.target, stated.minus(residual));
  }
  return changes;
}

export function misreadCandidates(
  network: Network,
  trial: Trial,
  issues: readonly CellIssue[],
): readonly Hypothesis[] {
  return issues.flatMap((issue): Hypothesis[] => {
    const { cell, stated, proposed } = issue;
    if (!proposed || trial.values.has(cell)) return [];
    if (issue.kind === 'slipped-separator' && stated) {
      const explanation: Explanation = { kind: 'slipped-separator', stated, expected: proposed };
      return [hypothesis(cell, new Map([[cell, proposed]]), explanation)];
    }
    if (issue.kind !== 'number-as-text') return [];
    const changes = totalsWithout(network, trial, cell, proposed);
    return changes.size > 0 ? [hypothesis(cell, changes, { kind: 'text-number', value: proposed })] : [];
  });
}
