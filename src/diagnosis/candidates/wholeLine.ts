/** A whole line was left out of a total, or added twice: the differences of several columns are just that line's figures. */
import type { Decimal } from '../../numbers/decimal';
import type { CellId } from '../../reading/cellId';
import { figureValue } from '../../reading/figure';
import type { FigurePlace } from '../../reading/readWorkbook';
import { persuasion, type Explanation } from '../explain/explanation';
import { grouped } from '../grouped';
import type { Hypothesis } from '../hypothesis';
import type { Network } from '../network';
import { additiveColumns, cellOf, descendants } from '../outlineRows';
import { equationAt } from '../places';
import { signed } from '../signed';
import { evaluationIn, trialLookup, type Trial } from '../trial';

interface FailingTotal {
  readonly place: FigurePlace;
  /** Columns in which the total disagrees with its lines, with stated - expected. */
  readonly residuals: ReadonlyMap<number, Decimal | null>;
}

function failingTotals(network: Network, trial: Trial): readonly FailingTotal[] {
  const found = [...trial.failing].flatMap((equationPlace) => {
    const { target, relation } = equationAt(network, equationPlace);
    const place = network.reading.places.get(target);
    const { residual } = evaluationIn(network, trial, equationPlace);
    return place && relation === 'outline' ? [{ place, residual }] : [];
  });
  const byRow = grouped(found, ({ place }) => `${place.tablePlace}:${place.rowPlace}`);
  return [...byRow.values()].map((group) => ({
    place: group[0].place,
    residuals: new Map(group.map(({ place, residual }) => [place.column.column, residual])),
  }));
}

export function wholeLineCandidates(network: Network, trial: Trial): readonly Hypothesis[] {
  const lookup = trialLookup(network, trial.values);
  return failingTotals(network, trial).flatMap(({ place, residuals }) => {
    const { table, row: total } = place;
    const affected = additiveColumns(table).flatMap((column) => {
      const residual = residuals.get(column.column);
      return residual ? [{ column, residual }] : [];
    });
    return descendants(table, place.rowPlace).flatMap((line) =>
      ([1, -1] as const).flatMap((sign): Hypothesis[] => {
        const changes = new Map<CellId, Decimal>();
        const lineCells: CellId[] = [];
        let explains = false;
        for (const { column, residual } of affected) {
          const totalCell = cellOf(table, total, column);
          const lineCell = cellOf(table, line, column);
          const [stated, value] = [figureValue(lookup(totalCell)), figureValue(lookup(lineCell))];
          if (!stated || !value || value.isZero()) continue;
          const missing = signed(value, sign);
          changes.set(totalCell, stated.plus(missing));
          lineCells.push(lineCell);
          explains ||= residual.plus(missing).isZero();
        }
        const [cell] = changes.keys();
        if (changes.size < 2 || cell === undefined || !explains) return [];
        const kind = sign === 1 ? 'omitted-line' : 'doubled-line';
        const explanation: Explanation = { kind, lineCells, columns: changes.size };
        return [
          {
            cell,
            changes,
            explanations: [explanation],
            cost: 1 - persuasion(explanation),
            singleCell: false,
          },
        ];
      }),
    );
  });
}
