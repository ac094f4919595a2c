/** What users do to a sheet besides typing figures: rows put in or taken out, the table moved, cells written anywhere. */
import { cellKey, parseCell, type Area } from '../../src/sheet/address';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../src/sheet/snapshot';

type Move = (row: number) => number | null;

function keyed(cells: readonly CellSnapshot[]): ReadonlyMap<number, CellSnapshot> {
  return new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell]));
}

function moveRows(sheet: SheetSnapshot, move: Move, columns = 0): SheetSnapshot {
  const cells = [...sheet.cells.values()].flatMap((cell) => {
    const row = move(cell.row);
    return row === null ? [] : [{ ...cell, row, column: cell.column + columns }];
  });
  const merges = sheet.merges.flatMap((area): Area[] => {
    const [top, bottom] = [move(area.top), move(area.bottom)];
    if (top === null || bottom === null) return [];
    return [{ top, bottom, left: area.left + columns, right: area.right + columns }];
  });
  return { ...sheet, cells: keyed(cells), merges };
}

function toValue(value: string | number): CellValue {
  return typeof value === 'number' ? { type: 'number', value } : { type: 'text', value };
}

/** The whole sheet, so many rows down and columns to the right. */
export function moved(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  return moveRows(sheet, (row) => row + rows, columns);
}

/** @param row as Excel numbers it */
export function withoutRow(sheet: SheetSnapshot, row: number): SheetSnapshot {
  return moveRows(sheet, (at) => (at === row - 1 ? null : at > row - 1 ? at - 1 : at));
}

/** An empty row put in above a row, as Excel numbers it. */
export function withRowAbove(sheet: SheetSnapshot, row: number): SheetSnapshot {
  return moveRows(sheet, (at) => (at >= row - 1 ? at + 1 : at));
}

/** Cells written as constants; `null` empties one. */
export function withCells(
  sheet: SheetSnapshot,
  values: Readonly<Record<string, string | number | null>>,
): SheetSnapshot {
  const cells = new Map(sheet.cells);
  for (const [address, value] of Object.entries(values)) {
    const at = parseCell(address);
    if (!at) throw new Error(`${address} is no cell`);
    const key = cellKey(at.row, at.column);
    if (value === null) cells.delete(key);
    else {
      const numberFormat = cells.get(key)?.numberFormat ?? 'General';
      cells.set(key, { ...at, value: toValue(value), formula: null, numberFormat });
    }
  }
  return { ...sheet, cells };
}

/** Two sheets' cells on one sheet; the second must stand clear of the first. */
export function onOneSheet(first: SheetSnapshot, second: SheetSnapshot): SheetSnapshot {
  return {
    ...first,
    cells: new Map([...first.cells, ...second.cells]),
    merges: [...first.merges, ...second.merges],
  };
}
