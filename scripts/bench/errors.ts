/** Independent errors in a workbook whose figures are all typed: each is another wrong count, in a row of its own. */
import type { LayoutCell, SheetLayout } from '../../src/sheet/layout';
import { isEntryCell } from '../../test/core/generator';
import { frozen, modelOfLayouts, withEdits, type Edit, type Model } from '../faults/model';

/** Counts are whole numbers; those of an entry cell are what a person types. */
const COUNT_FORMAT = '#,##0';
/** By so much the count is wrong. */
const SLIP = 30;

function isCount(sheet: SheetLayout, cell: LayoutCell): boolean {
  return (
    cell.style.numberFormat === COUNT_FORMAT && typeof cell.content === 'number' && isEntryCell(sheet, cell)
  );
}

interface Entry {
  readonly sheet: number;
  readonly cell: LayoutCell;
}

/** One count of every row that has any, in turn from another of its columns. */
function entriesByRow(sheets: readonly SheetLayout[]): readonly Entry[] {
  return sheets.flatMap((layout, sheet) => {
    const rows = new Map<number, LayoutCell[]>();
    for (const cell of layout.cells.filter((one) => isCount(layout, one))) {
      const known = rows.get(cell.row);
      if (known) known.push(cell);
      else rows.set(cell.row, [cell]);
    }
    return [...rows.values()].flatMap((cells, place): readonly Entry[] => {
      const cell = cells[place % cells.length];
      return cell ? [{ sheet, cell }] : [];
    });
  });
}

/** @param count of errors; none: the workbook is right */
export function withErrors(sheets: readonly SheetLayout[], count: number): Model {
  const entries = entriesByRow(sheets);
  const edits = Array.from({ length: count }, (_, place): readonly Edit[] => {
    const entry = entries[Math.floor(((place + 0.5) * entries.length) / count)];
    if (!entry || typeof entry.cell.content !== 'number') return [];
    const { row, column, content } = entry.cell;
    return [{ sheet: entry.sheet, row, column, content: content + SLIP, isFormula: false }];
  });
  return withEdits(frozen(modelOfLayouts(sheets)), edits.flat());
}
