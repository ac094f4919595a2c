/** The stated figure stands right beside it as well: copied from the line above or below, or from the next column. */
import type { Decimal } from '../../numbers/decimal';
import type { CellId } from '../../reading/cellId';
import { writtenValue } from '../../reading/figure';
import type { FigurePlace } from '../../reading/readWorkbook';
import type { Network } from '../network';
import { cellOf } from '../outlineRows';
import type { Explanation } from './explanation';

/** Figures of one digit stand beside each other by chance. */
const LEAST_DIGITS = 2;

function isTelling(value: Decimal): boolean {
  return value.toFixed().replace(/\D/g, '').replace(/^0+/, '').length >= LEAST_DIGITS;
}

/** Cells above and below, to the left and to the right, that hold figures of the same table. */
function besides(network: Network, { table, row, rowPlace, column }: FigurePlace): readonly CellId[] {
  const columnPlace = table.columns.indexOf(column);
  const rows = table.rows.filter((_, at) => Math.abs(at - rowPlace) === 1);
  const columns = table.columns.filter((_, at) => Math.abs(at - columnPlace) === 1);
  return [
    ...rows.map((other) => cellOf(table, other, column)),
    ...columns.map((other) => cellOf(table, row, other)),
  ].filter((cell) => network.reading.places.has(cell));
}

/** The rate of the line, where a count is written that is no whole number. */
function rateOfRow(
  network: Network,
  { table, row, column }: FigurePlace,
  stated: Decimal,
): CellId | undefined {
  if (column.kind !== 'count' || stated.isInteger()) return undefined;
  return table.columns
    .filter(({ kind }) => kind === 'rate')
    .map((other) => cellOf(table, row, other))
    .find((cell) => writtenValue(network.lookup(cell))?.eq(stated));
}

export function neighbourExplanations(
  network: Network,
  place: FigurePlace,
  stated: Decimal,
  expected: Decimal,
): readonly Explanation[] {
  const rate = rateOfRow(network, place, stated);
  if (rate !== undefined) return [{ kind: 'rate-for-count', stated, expected, from: rate }];
  if (!isTelling(stated)) return [];
  const same = besides(network, place).find((other) => writtenValue(network.lookup(other))?.eq(stated));
  return same === undefined ? [] : [{ kind: 'neighbour', stated, expected, from: same }];
}
