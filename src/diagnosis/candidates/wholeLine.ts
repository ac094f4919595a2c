/** A whole line was left out of a total, or added twice: the differences of several columns are just that line's figures. */
import type { Decimal } from '../../numbers/decimal';
import type { CellId } from '../../reading/cellId';
import { figureValue } from '../../reading/figure';
import type { FigurePlace } from '../../reading/readWorkbook';
import { persuasion, type Explanation } from '../explain/explanation';
import type { Hypothesis } from '../hypothesis';
import type { Network } from '../network';
import { additiveColumns, cellOf, descendants } from '../outlineRows';
import { trialLookup, type Trial } from '../trial';

interface FailingTotal {
  readonly place: FigurePlace;
  /** Columns in which the total disagrees with its lines. */
  readonly columns: ReadonlySet<number>;
}

function failingTotals(network: Network, trial: Trial): readonly FailingTotal[] {
  const found = new Map<string, { place: FigurePlace; columns: Set<number> }>();
  for (const equationPlace of trial.failing) {
    const equation = network.results[equationPlace]?.equation;
    const place = equation && network.reading.places.get(equation.target);
    if (!place || equation.relation !== 'outline') continue;
    const key = `${place.tablePlace}:${place.rowPlace}`;
    const known = found.get(key);
    if (known) known.columns.add(place.column.column);
    else found.set(key, { place, columns: new Set([place.column.column]) });
  }
  return [...found.values()];
}

export function wholeLineCandidates(network: Network, trial: Trial): readonly Hypothesis[] {
  const lookup = trialLookup(network, trial.values);
  return failingTotals(network, trial).flatMap(({ place, columns }) => {
    const { table, row: total } = place;
    const affected = additiveColumns(table).filter(({ column }) => columns.has(column));
    if (affected.length < 2) return [];
    return descendants(table, place.rowPlace).flatMap((line) =>
      ([1, -1] as const).flatMap((sign): Hypothesis[] => {
        const changes = new Map<CellId, Decimal>();
        const lineCells: CellId[] = [];
        for (const column of affected) {
          const totalCell = cellOf(table, total, column);
          const lineCell = cellOf(table, line, column);
          const [stated, value] = [figureValue(lookup(totalCell)), figureValue(lookup(lineCell))];
          if (!stated || !value || value.isZero()) continue;
          changes.set(totalCell, stated.plus(value.times(sign)));
          lineCells.push(lineCell);
        }
        const [cell] = changes.keys();
        if (changes.size < 2 || cell === undefined) return [];
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
