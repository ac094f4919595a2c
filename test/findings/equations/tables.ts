/** A small table without arithmetic in its index row, as people send them. */
import type { EquationDraft, PickedCells } from '../../../src/findings/equations/draft';
import {
  openBench,
  type BenchPlace,
  type EquationBench,
} from '../../../src/findings/equations/equationBench';
import { reviewWorkbook } from '../../../src/findings/review';
import type { Review } from '../../../src/findings/finding';
import { NOTHING_KEPT, withOwnEquation, writeKept } from '../../../src/kept/keptWorkbook';
import type { OwnEquation } from '../../../src/kept/ownEquation';
import { parseArea, splitAddress } from '../../../src/sheet/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/sheet/snapshot';
import { gridSheet, type GridCell } from '../../reading/declare/grid';

export const SHEET = 'Vay vốn';

/** C "Tổng số hộ" is D + E + F only by chance here and there: nothing suggests it. */
export const ROWS: readonly (readonly GridCell[])[] = [
  ['KẾT QUẢ CHO VAY NĂM 2024'],
  [],
  ['TT', 'Xã', 'Số hộ vay', 'Hộ nghèo', 'Hộ cận nghèo', 'Hộ khác'],
  [1, 'Xã An', 130, 80, 40, 10],
  [2, 'Xã Bình', 101, 55, 40, 5],
  [3, 'Xã Chi', 64, 20, 40, 3],
  [4, 'Xã Dung', 75, 30, 31, 14],
  [5, 'Xã Em', 41, 12, 17, 11],
];

export function loans(rows: readonly (readonly GridCell[])[] = ROWS): SheetSnapshot {
  return gridSheet(rows, [], SHEET);
}

export function workbook(
  sheets: readonly SheetSnapshot[],
  own: readonly OwnEquation[] = [],
): WorkbookSnapshot {
  const kept = own.reduce(withOwnEquation, NOTHING_KEPT);
  return { sheets, memory: writeKept(kept) };
}

export function reviewOf(sheets: readonly SheetSnapshot[], own: readonly OwnEquation[]): Review {
  return reviewWorkbook(workbook(sheets, own));
}

/** "C5", "D4:F4" or "'Khác'!B3". */
export function picked(address: string): PickedCells {
  const { sheet, cell } = splitAddress(address);
  const area = parseArea(cell);
  if (!area) throw new Error(address);
  return { sheet: sheet ?? SHEET, area };
}

/** "+D4", "-E4:F4". */
export function term(text: string): EquationDraft['terms'][number] {
  return { sign: text.startsWith('-') ? -1 : 1, picked: picked(text.replace(/^[+-]/, '')) };
}

export function draft(
  kind: EquationDraft['kind'],
  target: string,
  terms: readonly string[],
  change: Partial<EquationDraft> = {},
): EquationDraft {
  return { kind, rule: 'sum', target: picked(target), terms: terms.map(term), over: [], ...change };
}

export function bench(
  sheets: readonly SheetSnapshot[] = [loans()],
  own: readonly OwnEquation[] = [],
  place: Partial<BenchPlace> = {},
): EquationBench {
  const snapshot = workbook(sheets, own);
  const table = reviewWorkbook(snapshot).tables.find(({ sheet }) => sheet === SHEET);
  const opened = openBench(snapshot, {
    sheet: SHEET,
    range: table?.range ?? '',
    corrected: null,
    ...place,
  });
  if (!opened) throw new Error('no table');
  return opened;
}

/** The equation that a draft becomes. */
export function declared(
  asked: EquationDraft,
  sheets: readonly SheetSnapshot[] = [loans()],
  own: readonly OwnEquation[] = [],
): OwnEquation {
  const attempt = bench(sheets, own).attempt(asked);
  if (attempt.state !== 'ready') throw new Error(JSON.stringify(attempt));
  return attempt.equation;
}
