/** Tables with live formulas, some of them changed, and what a review says of them in short. */
import type { Finding } from '../../src/findings/finding';
import { reviewReading, reviewWorkbook } from '../../src/findings/review';
import { readWorkbook } from '../../src/reading/readWorkbook';
import { cellKey, parseCell } from '../../src/sheet/address';
import type { SheetLayout } from '../../src/sheet/layout';
import { snapshotOf, workbookOf, type Edits } from '../core/layoutSnapshot';
import type { GridCell } from '../reading/declare/grid';
import { liveSheet } from '../reading/foreign/liveSheet';
import { expectToReadWell } from './hygiene/sheets';

/** "error sum F18 short-range": the first cause is what is told. */
export function brief({ severity, check, cell, causes }: Finding): string {
  return `${severity} ${check} ${cell} ${causes[0]?.kind ?? ''}`;
}

function told(findings: readonly Finding[]): readonly string[] {
  findings.forEach(expectToReadWell);
  return findings.map(brief);
}

export function inForm(layout: SheetLayout, edits: Edits): readonly string[] {
  return told(reviewWorkbook(workbookOf(snapshotOf(layout, edits))).findings);
}

/** Other formulas with the results that stand there: what the test's own calculator does not know, Excel does. */
export function reworded(layout: SheetLayout, formulas: Readonly<Record<string, string>>): readonly string[] {
  const sheet = snapshotOf(layout);
  const cells = new Map(sheet.cells);
  for (const [address, formula] of Object.entries(formulas)) {
    const { row, column } = parseCell(address) ?? { row: -1, column: -1 };
    const cell = cells.get(cellKey(row, column));
    if (!cell) throw new Error(`${address} is empty`);
    cells.set(cellKey(row, column), { ...cell, formula });
  }
  return told(reviewWorkbook(workbookOf({ ...sheet, cells })).findings);
}

export type Rows = readonly (readonly GridCell[])[];

/** C: along the row; row 2: down the column. */
export const OLD: Rows = [
  ['TT', 'Nội dung', 'Tổng số', 'Trung ương', 'Địa phương', 'Khác'],
  [null, 'Tổng cộng', '=SUM(C3:C8)', '=SUM(D3:D8)', '=SUM(E3:E8)', '=SUM(F3:F8)'],
  ...[3, 4, 5, 6, 7, 8].map((row) => [
    String(row - 2),
    `Xã số ${row}`,
    `=SUM(D${row}:F${row})`,
    100 + 7 * row,
    40 + 3 * row,
    10 + row * row,
  ]),
];

export function withEdits(rows: Rows, edits: Readonly<Record<string, GridCell>>): Rows {
  const changed = rows.map((line) => [...line]);
  for (const [address, content] of Object.entries(edits)) {
    const at = parseCell(address);
    const line = at && changed[at.row];
    if (!line) throw new Error(`${address} is not in the table`);
    line[at.column] = content;
  }
  return changed;
}

export function reviewOld(rows: Rows): readonly Finding[] {
  return reviewReading(readWorkbook(workbookOf(liveSheet(rows)), { forms: [], programmes: [] })).findings;
}

export function inOld(edits: Readonly<Record<string, GridCell>>, rows: Rows = OLD): readonly string[] {
  return told(reviewOld(withEdits(rows, edits)));
}
