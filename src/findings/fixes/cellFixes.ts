/** What single cells show is put right in all of them: text becomes the number that it says, a slipped separator goes back to its place. */
import type { CellIssue } from '../../checks/engine/result';
import type { Decimal } from '../../numbers/decimal';
import { readWritten, type DecimalMark } from '../../numbers/writtenNumber';
import { cellId, type CellId } from '../../reading/cellId';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Fix, FixKind } from './fix';
import { figureEdit, toFix } from './fixEdits';

const KINDS: Readonly<Record<string, FixKind>> = {
  'number-as-text': 'text-number',
  'slipped-separator': 'separator',
};

/** Where the texts of a column put point and comma in two ways, some of them are not what they read as. */
export function isInMixedColumn(reading: WorkbookReading, cell: CellId): boolean {
  const place = reading.places.get(cell);
  if (!place) return false;
  const { table, column } = place;
  const marks = new Set<DecimalMark | null>();
  for (const { row } of table.rows) {
    const figure = reading.figures.get(cellId(table.sheetIndex, row, column.column));
    if (figure?.state !== 'text-number') continue;
    const written = readWritten(figure.text);
    if (written.kind === 'one' && written.decimalMark !== null) marks.add(written.decimalMark);
  }
  return marks.size > 1;
}

/** 12,035 has all three digits of its thousands; 12,5 may be 12.500, and it may be a rate. */
export function isSurelySlipped(stated: Decimal): boolean {
  return stated.decimalPlaces() === 3;
}

/** @param issues of one kind, in one column */
export function cellFixes(reading: WorkbookReading, issues: readonly CellIssue[]): readonly Fix[] {
  const [first] = issues;
  const kind = first && KINDS[first.kind];
  if (!kind || (kind === 'text-number' && isInMixedColumn(reading, first.cell))) return [];
  const certain = issues.filter(({ stated }) => stated === null || isSurelySlipped(stated));
  const edits = certain.flatMap(
    ({ cell, proposed }) => (proposed && figureEdit(reading, cell, proposed)) ?? [],
  );
  return toFix(kind, edits);
}
