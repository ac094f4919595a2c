/** The rows of a table's body: which they are, which are totals, and how they add up. */
import type { SheetSnapshot } from '../../sheet/snapshot';
import { foldName } from '../names';
import type { TableColumn, TableRow } from '../table';
import { readBodyRows, type BodyRange, type BodyRow } from './bodyRows';
import { unitsOf, type BodyUnit } from './bodyUnits';
import { outlineReadings, withSuggestedSums, type OutlineReading } from './outlineReadings';
import { scoreOutline } from './outlineScore';

/**
 * The reading that most figures go with. Another one than TT tells has to be borne out by more of them, and by no fewer than go against it: a
 * total that is wrong stays wrong, and is not read away.
 */
function likeliest(body: readonly BodyRow[], units: readonly BodyUnit[]): OutlineReading | undefined {
  const [first, ...others] = outlineReadings(units);
  if (!first) return undefined;
  let best = { reading: first, score: scoreOutline(body, units, first) };
  const consider = (reading: OutlineReading): void => {
    const score = scoreOutline(body, units, reading);
    const gained = score.holds - best.score.holds;
    if (gained > 0 && score.fails - best.score.fails <= gained) best = { reading, score };
  };
  for (const reading of others) consider(reading);
  const withSums = withSuggestedSums(units, best.reading);
  if (withSums) consider(withSums);
  return best.reading;
}

function toRows(
  body: readonly BodyRow[],
  units: readonly BodyUnit[],
  { parents, grandTotal, subtotals, suggested }: OutlineReading,
): readonly TableRow[] {
  return units.flatMap((unit, unitPlace) =>
    unit.places.flatMap((place): TableRow[] => {
      const row = body[place];
      if (!row) return [];
      const above = units[parents.get(unitPlace) ?? -1];
      const parent = above?.places.find(
        (other) => foldName(body[other]?.track ?? '') === foldName(row.track),
      );
      return [
        {
          row: row.row,
          code: unit.first.code,
          name: unit.first.name,
          track: row.track,
          countsWhole: row.countsWhole,
          role: unitPlace === grandTotal ? 'total' : subtotals.has(unitPlace) ? 'subtotal' : 'line',
          sumIsSuggested: suggested.has(unitPlace),
          parent: parent ?? null,
        },
      ];
    }),
  );
}

export function readBody(
  sheet: SheetSnapshot,
  columns: readonly TableColumn[],
  range: BodyRange,
): readonly TableRow[] {
  const body = readBodyRows(sheet, columns, range);
  const units = unitsOf(body);
  const reading = likeliest(body, units);
  return reading ? toRows(body, units, reading) : [];
}
