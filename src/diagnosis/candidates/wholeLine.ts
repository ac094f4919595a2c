/** A whole line was left out of a total, or added twice: the differences of several columns are just that line's figures. */
import type { Decimal } from '../../numbers/decimal';
import type { CellId } from '../../reading/cellId';
import { figureValue } from '../../reading/figure';
import type { FigurePlace } from '../../reading/readWorkbook';
import { persuasion, type Explanation } from '../explain/explanation';
import type { Hypothesis } from '../hypothesis';
import type { Network } from '../network';
import { additiveColumns, cellOf, descendants } from '../outlineRows';
import { evaluationIn, trialLookup, type Trial } from '../trial';

interface FailingTotal {
  readonly place: FigurePlace;
  /** Columns in which the total disagrees with its lines, with stated - expected. */
  readonly residuals: ReadonlyMap<number, Decimal>;
}

function failingTotals(network: Network, trial: Trial): readonly FailingTotal[] {
  const found = new Map<string, { place: FigurePlace; residuals: Map<number, Decimal> }>();
  for (const equationPlace of trial.failing) {
    const equation = network.results[equationPlace]?.equation;
    const place = equation && network.reading.places.get(equation.target);
    const { residual } = evaluationIn(network, trial, equationPlace);
    if (!place || !residual || equation.relation !== 'outline') continue;
    const key = `${place.tablePlace}:${place.rowPlace}`;
    const known = found.get(key);
    if (known) known.residuals.set(place.column.column, residual);
    else found.set(key, { place, residuals: new Map([[place.column.column, residual]]) });
  }
  return [...found.values()];
}

export function wholeLineCandidates(network: Network, trial: Trial): readonly Hypothesis[] {
  const lookup = trialLookup(network, trial.values);
  return failingTotals(network, trial).flatMap(({ place, residuals }) => {
    const { table, row: total } = place;
    const affected = additiveColumns(table).filter(({ column }) => residuals.has(column));
    if (affected.length < 2) return [];
    return descendants(table, place.rowPlace).flatMap((line) =>
      ([1, -1] as const).flatMap((sign): Hypothesis[] => {
        const changes = new Map<CellId, Decimal>();
        const lineCells: CellId[] = [];
        let explains = false;
        for (const column of affected) {
          const totalCell = cellOf(table, total, column);
          const lineCell = cellOf(table, line, column);
          const [stated, value] = [figureValue(lookup(totalCell)), figureValue(lookup(lineCell))];
          if (!stated || !value || value.isZero()) continue;
          changes.set(totalCell, stated.plus(value.times(sign)));
          lineCells.push(lineCell);
          explains ||= residuals.get(column.column)?.plus(value.times(sign)).isZero() === true;
        }
        const [cell] = changes.keys();
        if (changes.size < 2 || cell === undefined || !explains) return [];
        const kind = sign > 0 ? 'omitted-line' : 'doubled-line';
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
