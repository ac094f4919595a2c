/** From a cell and what it should hold to an edit that keeps everything else. */
import { fromDouble, toPlain, type Decimal } from '../../numbers/decimal';
import { positionOf, sheetIndexOf, type CellId } from '../../reading/cellId';
import { writtenValue } from '../../reading/figure';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { toA1 } from '../../sheet/address';
import { contentOf, TEXT_FORMAT, type CellContent } from '../../sheet/cellEdit';
import { cellAt, type CellSnapshot } from '../../sheet/snapshot';
import { plain } from '../describe';
import type { Fix, FixEdit, FixKind } from './fix';
import { shownContent } from './shownContent';

const GENERAL = 'General';
/** Of a fix of many cells so many are named. */
const MOST_NAMED = 8;

/** A cell for text takes the format of the figures around it, the nearest first: a number in it would be text again. */
function formatFor(reading: WorkbookReading, id: CellId, { numberFormat, column }: CellSnapshot): string {
  if (numberFormat !== TEXT_FORMAT) return numberFormat;
  const place = reading.places.get(id);
  if (!place) return GENERAL;
  const { table, row } = place;
  const [nearest] = table.rows
    .flatMap((other) => {
      const cell = cellAt(table.sheet, other.row, column);
      const isNumber = cell?.value?.type === 'number' && cell.numberFormat !== TEXT_FORMAT;
      return isNumber ? [{ format: cell.numberFormat, distance: Math.abs(other.row - row.row) }] : [];
    })
    .sort((a, b) => a.distance - b.distance);
  return nearest?.format ?? GENERAL;
}

/** The number as the cell keeps it; `null` where a double cannot. */
function asKept(reading: WorkbookReading, id: CellId, figure: Decimal, format: string): string | null {
  const isRatio = reading.places.get(id)?.column.kind === 'rate' && format.includes('%');
  const kept = isRatio ? figure.div(100) : figure;
  return fromDouble(kept.toNumber()).eq(kept) ? toPlain(kept) : null;
}

interface Cell {
  readonly snapshot: CellSnapshot;
  readonly before: CellContent;
  readonly base: Pick<FixEdit, 'sheet' | 'cell' | 'before' | 'numberFormat' | 'stated'>;
}

function lookUp(reading: WorkbookReading, id: CellId): Cell | null {
  const { row, column } = positionOf(id);
  const sheet = reading.workbook.sheets[sheetIndexOf(id)];
  const snapshot = sheet && cellAt(sheet, row, column);
  const before = snapshot && contentOf(snapshot);
  if (!before) return null;
  const figure = reading.figures.get(id);
  const numberFormat = { before: snapshot.numberFormat, after: formatFor(reading, id, snapshot) };
  // A text states no number, whatever it reads as.
  const stated = before.type === 'text' || !figure ? null : plain(writtenValue(figure));
  return {
    snapshot,
    before,
    base: { sheet: sheet.name, cell: toA1(row, column), before, numberFormat, stated },
  };
}

/** Another figure; `null` where the cell holds a formula or nothing: those are not written over. */
export function figureEdit(reading: WorkbookReading, id: CellId, figure: Decimal): FixEdit | null {
  const cell = lookUp(reading, id);
  if (!cell || cell.before.type === 'formula') return null;
  const value = asKept(reading, id, figure, cell.base.numberFormat.after);
  if (value === null || (cell.before.type === 'number' && cell.before.value === value)) return null;
  return { ...cell.base, after: { type: 'number', value }, expected: toPlain(figure) };
}

/** @param expected the figure that the formula gives, where it is known */
export function formulaEdit(
  reading: WorkbookReading,
  id: CellId,
  formula: string,
  expected: Decimal | null,
): FixEdit | null {
  const cell = lookUp(reading, id);
  if (!cell || cell.before.value === formula) return null;
  return { ...cell.base, after: { type: 'formula', value: formula }, expected: plain(expected) };
}

/** @returns none where there is nothing to edit */
export function toFix(kind: FixKind, edits: readonly FixEdit[]): readonly Fix[] {
  const [first] = edits;
  if (!first) return [];
  const named = edits.slice(0, MOST_NAMED);
  const params = {
    cell: first.cell,
    before: shownContent(first.before, first.stated),
    after: shownContent(first.after, first.expected),
    count: edits.length,
    cells: { list: named.map(({ cell }) => cell) },
    rest: edits.length - named.length,
  };
  const many = edits.length > 1 ? 'several' : 'one';
  return [{ kind, title: { key: `findings.fix.${kind}.${many}`, params }, edits }];
}
