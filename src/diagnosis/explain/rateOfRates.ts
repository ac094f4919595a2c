/** A rate of a whole that was made from the rates of its lines: their average, or their sum. */
import { roundTo, type Decimal } from '../../numbers/decimal';
import { exactSum } from '../../numbers/exactSum';
import { writtenValue } from '../../reading/figure';
import type { FigurePlace } from '../../reading/readWorkbook';
import type { TableRow } from '../../reading/table';
import type { Network } from '../network';
import { children, descendants, inRow } from '../outlineRows';
import type { Explanation } from './explanation';

/** One rate is no average. */
const FEWEST = 2;

/** As far as it is written; a rate without decimals is near too many averages. */
function isWrittenAs(stated: Decimal, exact: Decimal, decimals: number): boolean {
  const places = Math.min(stated.decimalPlaces(), decimals);
  return places === 0 ? stated.eq(exact) : roundTo(stated, places).eq(roundTo(exact, places));
}

/** The rows below one that have none below themselves. */
function lines({ table }: FigurePlace, rows: readonly TableRow[]): readonly TableRow[] {
  const heads = new Set(rows.map(({ parent }) => table.rows[parent ?? -1]));
  return rows.filter((row) => !heads.has(row));
}

/** A formula that says so itself is told by the check of such formulas. */
function isAveraged(network: Network, place: FigurePlace): boolean {
  const figure = network.lookup(inRow(place, place.row));
  return figure.state === 'number' && figure.formula !== null && /AVERAGE/i.test(figure.formula);
}

function ratesIn(network: Network, place: FigurePlace, rows: readonly TableRow[]): readonly Decimal[] {
  return rows.flatMap((row) => writtenValue(network.lookup(inRow(place, row))) ?? []);
}

export function rateOfRates(
  network: Network,
  place: FigurePlace,
  stated: Decimal,
  expected: Decimal,
): readonly Explanation[] {
  const { table, rowPlace, column } = place;
  if (column.kind !== 'rate' || isAveraged(network, place)) return [];
  const below = descendants(table, rowPlace);
  for (const rows of [children(table, rowPlace), lines(place, below)]) {
    const rates = ratesIn(network, place, rows);
    if (rates.length < FEWEST) continue;
    const sum = exactSum(rates);
    const found = { stated, expected, count: rates.length };
    if (isWrittenAs(stated, sum.div(rates.length), column.decimals))
      return [{ kind: 'average-of-rates', ...found }];
    if (isWrittenAs(stated, sum, column.decimals)) return [{ kind: 'sum-of-rates', ...found }];
  }
  return [];
}
