/** The rows of a table's body: which they are, which are totals, and how they add up. */
import type { SheetSnapshot } from '../../sheet/snapshot';
import { foldName } from '../names';
import type { TableColumn, TableRow } from '../table';
import { readBodyRows, type BodyRange, type BodyRow } from './bodyRows';
import { unitsOf, type BodyUnit } from './bodyUnits';
import { chooseOutline, rememberOutline } from './outlineChoice';
import type { OutlineReading } from './outlineReadings';

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
  const choice = chooseOutline(body, units);
  const rows = choice ? toRows(body, units, choice.chosen) : [];
  if (choice) rememberOutline(rows, choice);
  return rows;
}
