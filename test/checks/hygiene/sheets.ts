/** Small tables as people have them, and what one check says of them; what it says has to read well in both languages. */
import type { Finding } from '../../../src/findings/finding';
import { reviewWorkbook } from '../../../src/findings/review';
import { LANGUAGES, translator } from '../../../src/locales/translate';
import type { Message } from '../../../src/messages/message';
import { cellKey, parseCell } from '../../../src/sheet/address';
import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import { workbookOf } from '../../core/layoutSnapshot';
import { gridSheet, type GridCell } from '../../reading/declare/grid';

export type Line = readonly GridCell[];

/** Communes with their households: header in row 2, lines from row 3 on, the total last. */
export const HOUSEHOLDS: readonly Line[] = [
  ['SỐ HỘ NGHÈO NĂM 2023'],
  ['TT', 'Đơn vị', 'Tổng số hộ', 'Hộ nghèo', 'Hộ khác'],
  [1, 'Xã Bình An', 1200, 100, 1100],
  [2, 'Xã Chi Lăng', 1500, 240, 1260],
  [3, 'Xã Na Rì', 1350, 131, 1219],
  [4, 'Xã Tân Lập', 980, 75, 905],
  [null, 'Tổng cộng', 5030, 546, 4484],
];

/** Works with their funds: unit in row 2, header in row 3, the total in row 4, lines from row 5 on. */
export const FUNDS: readonly Line[] = [
  ['PHÂN BỔ VỐN NĂM 2024'],
  ['Đơn vị tính: Triệu đồng'],
  ['TT', 'Nội dung', 'Tổng số', 'NSTW', 'NSĐP'],
  [null, 'Tổng số', 18300, 16500, 1800],
  [1, 'Hạ tầng thiết yếu', 9900, 9000, 900],
  [2, 'Đa dạng hóa sinh kế', 4400, 4000, 400],
  [3, 'Dinh dưỡng', 2800, 2500, 300],
  [4, 'Truyền thông', 1200, 1000, 200],
];

/** Other contents in some cells: {C3: 5}. */
export function changed(rows: readonly Line[], edits: Readonly<Record<string, GridCell>>): readonly Line[] {
  const copy = rows.map((row) => [...row]);
  for (const [address, content] of Object.entries(edits)) {
    const at = parseCell(address);
    const row = at && copy[at.row];
    if (!at || !row) throw new Error(`${address} is no cell of the table`);
    while (row.length <= at.column) row.push(null);
    row[at.column] = content;
  }
  return copy;
}

export function sheetOf(rows: readonly Line[], name = 'Biểu'): SheetSnapshot {
  return gridSheet(rows, [], name);
}

/** Cells that are computed, or shown in a format: {C3: {formula: '=D3+E3'}}. */
export function withParts(
  sheet: SheetSnapshot,
  parts: Readonly<Record<string, { readonly formula?: string; readonly numberFormat?: string }>>,
): SheetSnapshot {
  const cells = new Map(sheet.cells);
  for (const [address, part] of Object.entries(parts)) {
    const at = parseCell(address);
    const key = at && cellKey(at.row, at.column);
    const cell = key === undefined ? undefined : cells.get(key);
    if (key === undefined || !cell) throw new Error(`${address} holds nothing`);
    cells.set(key, { ...cell, ...part });
  }
  return { ...sheet, cells };
}

/** Whatever a finding is about: it says how it came out, how grave it is, what kind it is of, and all in sentences. */
export function expectToReadWell({ outcome, severity, message, causes }: Finding): void {
  expect(['fail', 'rounding', 'cannot-check']).toContain(outcome);
  expect(['error', 'warning', 'notice']).toContain(severity);
  expect(causes.filter(({ kind }) => kind === '')).toEqual([]);
  const messages: readonly Message[] = [message, ...causes.map((cause) => cause.message)];
  for (const language of LANGUAGES) {
    for (const one of messages) {
      expect(one.key).toMatch(/^(?:findings|diagnosis)\./);
      expect(translator(language).say(one)).not.toMatch(/[{}]|undefined|null|NaN|\[object|findings\./);
    }
  }
}

export function findingsOf(check: string, ...sheets: readonly SheetSnapshot[]): readonly Finding[] {
  const found = reviewWorkbook(workbookOf(...sheets)).findings.filter((finding) => finding.check === check);
  for (const finding of found) expectToReadWell(finding);
  return found;
}

/** "warning negative C3 C4": severity, kind and cells, each as seen from its sheet. */
export function told(check: string, ...sheets: readonly SheetSnapshot[]): readonly string[] {
  return findingsOf(check, ...sheets).map(({ severity, causes: [cause] }) =>
    [severity, cause?.kind ?? '', ...(cause?.cells ?? [])].join(' '),
  );
}

/** What the first cause says in Vietnamese. */
export function causesOf(check: string, ...sheets: readonly SheetSnapshot[]): readonly string[] {
  return findingsOf(check, ...sheets).flatMap(({ causes: [cause] }) =>
    cause ? [translator('vi').say(cause.message)] : [],
  );
}
