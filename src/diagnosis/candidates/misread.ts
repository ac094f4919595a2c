/** Figures that were not read as meant: a slipped separator, or text that Excel's own sums leave out. */
import type { CellIssue } from '../../checks/engine/result';
import type { Decimal } from '../../numbers/decimal';
import type { CellId } from '../../reading/cellId';
import { persuasion, type Explanation } from '../explain/explanation';
import type { Hypothesis } from '../hypothesis';
import type { Network } from '../network';
import { equationAt } from '../places';
import { signed } from '../signed';
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
    const { rule, target } = equationAt(network, place);
    const { residual, expected } = evaluationIn(network, trial, place);
    const total = network.lookup(target);
    const computed = total.state === 'number' && total.formula !== null;
    if (!computed || !expected || rule.kind !== 'sum') continue;
    const lacks = rule.terms.some(
      (term) => term.cell === cell && residual?.neg().eq(signed(value, term.sign)) === true,
    );
    if (lacks) changes.set(target, expected);
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
