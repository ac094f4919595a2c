/** Sheets that nobody should make and somebody has: read to the end, without a crash, in time that goes with what is there. */
import { reviewWorkbook } from '../../../src/findings/review';
import type { Review } from '../../../src/findings/finding';
import { cellKey, MAX_COLUMNS, MAX_ROWS } from '../../../src/sheet/address';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../../src/sheet/snapshot';
import { brief } from '../../core/plans';
import { withCells } from '../../core/sheetEdits';
import { gridSheet, type GridCell } from '../declare/grid';

function review(...sheets: readonly SheetSnapshot[]): Review {
  return reviewWorkbook({ sheets, memory: null });
}

/** A total in row 2 over so many lines, and so many columns of counts from C on. */
function wide(
  columns: number,
  lines: number,
  header = (place: number): string => `Số hộ ${place + 1}`,
): SheetSnapshot {
  const figure = (line: number, column: number): number => 1 + ((line * 7919 + column * 104729) % 9973);
  const all = Array.from({ length: columns }, (_, column) => column);
  const total = all.map((column) =>
    Array.from({ length: lines }, (_, line) => figure(line, column)).reduce((sum, value) => sum + value, 0),
  );
  return gridSheet([
    ['TT', 'Tên', ...all.map(header)],
    [null, 'Tổng số', ...total],
    ...Array.from({ length: lines }, (_, line): readonly GridCell[] => [
      String(line + 1),
      `Xã ${line + 1}`,
      ...all.map((column) => figure(line, column)),
    ]),
  ]);
}

function cellOf(row: number, column: number, value: CellValue, formula: string | null = null): CellSnapshot {
  return { row, column, value, formula, numberFormat: 'General' };
}

function sheetOf(cells: readonly CellSnapshot[]): SheetSnapshot {
  return {
    ...gridSheet([]),
    cells: new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell])),
  };
}

/** Every number as what a formula came to. */
function calculated(
  sheet: SheetSnapshot,
  as: (cell: CellSnapshot) => Pick<CellSnapshot, 'value' | 'formula'>,
): SheetSnapshot {
  return sheetOf(
    [...sheet.cells.values()].map((cell) =>
      cell.value?.type === 'number' ? { ...cell, ...as(cell) } : cell,
    ),
  );
}

test('a header of 200 columns, of which 104 are merged: read, and a wrong total found', () => {
  const merges = Array.from({ length: 104 }, (_, place) => ({
    top: 0,
    bottom: 0,
    left: 2 + place,
    right: 2 + place,
  }));
  const sheet = { ...wide(200, 12), merges };
  const { findings, tables, coverage } = review(sheet);
  expect([findings, tables.map(({ range }) => range), coverage.pass]).toEqual([[], ['A1:GT14'], 200]);
  expect(review(withCells(sheet, { GT2: 77 })).findings.map(brief)).toEqual([
    expect.stringMatching(/^error sum GT2 /),
  ]);
});

test('rates and counts side by side, 150 columns', () => {
  const sheet = wide(150, 12, (place) => (place % 3 === 2 ? `Tỷ lệ ${place} (%)` : `Số hộ ${place}`));
  expect(review(sheet).tables).toHaveLength(1);
});

test('500 sheets: the one wrong figure is found on its own', () => {
  const sheets = Array.from({ length: 500 }, (_, place) => ({ ...wide(2, 4), name: `Xã ${place + 1}` }));
  const last = withCells(sheets[499] ?? wide(2, 4), { D4: 1 });
  const { findings, tables } = review(...sheets.slice(0, -1), last);
  expect(tables).toHaveLength(500);
  expect(findings.map(({ sheet, severity }) => [sheet, severity])).toEqual([['Xã 500', 'error']]);
});

test('ten cells at the ends of a sheet of 1.048.576 by 16.384', () => {
  const at = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((place) => place / 9);
  const sheet = sheetOf(
    at.map((share, place) =>
      cellOf(Math.floor(share * (MAX_ROWS - 1)), Math.floor(share * (MAX_COLUMNS - 1)), {
        type: 'number',
        value: place,
      }),
    ),
  );
  expect(review(sheet)).toMatchObject({ tables: [], findings: [], coverage: { cells: 10 } });
});

test('20.000 figures strewn over a sheet are no table', () => {
  const sheet = sheetOf(
    Array.from({ length: 20_000 }, (_, place) =>
      cellOf((place * 7919) % 60_000, (place * 31) % 300, { type: 'number', value: place + 0.5 }),
    ),
  );
  expect(review(sheet)).toMatchObject({ tables: [], findings: [] });
});

test('#REF! in every cell: told by column, not by cell', () => {
  const broken = calculated(wide(12, 60), () => ({
    value: { type: 'error', value: '#REF!' },
    formula: '=#REF!+#REF!',
  }));
  const { findings } = review(broken);
  expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(['error-value']));
  expect(findings).toHaveLength(12);
});

test('formulas that go in circles: what they last came to is checked', () => {
  const circular = calculated(wide(6, 20), ({ row, column, value }) => ({
    value,
    formula: `=${column === 2 ? 'D' : 'C'}${row + 1}+1`,
  }));
  expect(review(circular).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(review(circular).coverage.equations).toBeGreaterThan(0);
});

test('merged areas over whole columns, and thousands below the table', () => {
  const merges = [
    { top: 0, bottom: MAX_ROWS - 1, left: 30, right: 31 },
    ...Array.from({ length: 5000 }, (_, place) => ({
      top: 100 + 2 * place,
      bottom: 101 + 2 * place,
      left: 0,
      right: 3,
    })),
  ];
  expect(review({ ...wide(6, 20), merges }).findings).toEqual([]);
});
