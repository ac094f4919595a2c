/** The tables of a workbook, for people: what they were read as, and by which equations they are checked. */
import type { EquationResult } from '../checks/engine/result';
import type { SettledFamily } from '../diagnosis/settleEquations';
import { formTitle } from '../forms/ownForms/ownFormInfo';
import type { WorkbookReading } from '../reading/readWorkbook';
import { areaToA1 } from '../sheet/address';
import type { ReviewedTable } from './finding';
import { reviewedEquations } from './reviewedEquations';
import { reviewedRecognition } from './reviewedRecognition';
import { tableRemarks } from './tableRemarks';

/**
 * @param place of the table in the workbook's list of tables
 * @param results of the equations of the table
 * @param families of the table
 */
export function reviewedTable(
  reading: WorkbookReading,
  place: number,
  results: readonly EquationResult[],
  families: readonly SettledFamily[],
): readonly ReviewedTable[] {
  const table = reading.tables[place];
  if (!table) return [];
  const otherUnits = reading.differentUnits
    .filter(({ target }) => target === table)
    .map(({ source }) => source.sheet.name);
  return [
    {
      sheet: table.sheet.name,
      range: areaToA1(table.area),
      form: table.foreign ? null : table.form.id,
      formTitle: table.foreign ? null : formTitle(table.form),
      unit: table.unit,
      remarks: tableRemarks(table, results, otherUnits),
      equations: reviewedEquations(reading, families),
      recognition: reviewedRecognition(table),
    },
  ];
}

export function groupedByTable<Item>(
  items: readonly Item[],
  tableOf: (item: Item) => number,
): ReadonlyMap<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const known = groups.get(tableOf(item));
    if (known) known.push(item);
    else groups.set(tableOf(item), [item]);
  }
  return groups;
}

export function reviewedTables(
  reading: WorkbookReading,
  results: readonly EquationResult[],
  families: readonly SettledFamily[],
): readonly ReviewedTable[] {
  const resultsOf = groupedByTable(results, ({ equation }) => equation.table);
  const familiesOf = groupedByTable(families, ({ table }) => table);
  return reading.tables.flatMap((_, place) =>
    reviewedTable(reading, place, resultsOf.get(place) ?? [], familiesOf.get(place) ?? []),
  );
}
