/** Where a table says its unit of money: in a line above, in the header of a column. */
import { unitCellOf, unitInHeader, unitLineOf } from '../../../src/checks/unit-change/tableUnits';
import { toA1 } from '../../../src/sheet/address';
import type { Table, TableColumn } from '../../../src/reading/table';
import type { CellSnapshot } from '../../../src/sheet/snapshot';
import { handTable, line, money, type HandContent } from '../handTable';

/** Header in row `top` + 1, columns C and D. */
function below(top: number, around: Readonly<Record<string, HandContent>>, left = 0): Table {
  const table = handTable({ columns: [money('1'), money('2')], lines: [line('A', null, 1, 2)], around });
  return { ...table, headerTop: top, area: { ...table.area, left, top } };
}

function at(cell: CellSnapshot | undefined): string | null {
  return cell ? toA1(cell.row, cell.column) : null;
}

function lineOf(table: Table): string | null {
  const found = unitLineOf(table);
  return found && `${at(found.cell)} ${found.unit}`;
}

describe('the line above', () => {
  test.each([
    ['Đơn vị tính: Triệu đồng', 'trieu-dong'],
    ['Đơn vị: đồng', 'dong'],
    ['ĐVT: tỷ đồng', 'ty-dong'],
    ['đvt nghìn đồng', 'nghin-dong'],
    ['  Đơn vị tính: triệu đồng', 'trieu-dong'],
  ])('%s', (text, unit) => {
    expect(lineOf(below(1, { D1: text }))).toBe(`D1 ${unit}`);
  });

  test.each([
    ['Đơn vị tính: hộ'],
    ['Số tiền (triệu đồng)'],
    ['Đơn vịtính: triệu đồng'],
    ['Tên đơn vị: triệu đồng'],
    ['Đơn vị'],
  ])('no unit of money: %s', (text) => {
    expect(lineOf(below(1, { D1: text }))).toBeNull();
  });

  test('up to twelve rows above, from one column before to one column after, the nearest first', () => {
    const unit = 'Đơn vị tính: đồng';
    expect(lineOf(below(12, { D1: unit }))).toBe('D1 dong');
    expect(lineOf(below(13, { D1: unit }))).toBeNull();
    expect(lineOf(below(1, { D2: unit }))).toBeNull();
    expect(lineOf(below(1, { E1: unit }))).toBe('E1 dong');
    expect(lineOf(below(1, { F1: unit }))).toBeNull();
    expect(lineOf(below(1, { A1: unit }))).toBe('A1 dong');
    expect(lineOf(below(1, { B1: unit }, 2))).toBe('B1 dong');
    expect(lineOf(below(1, { A1: unit }, 2))).toBeNull();
    expect(lineOf(below(5, { D1: unit, D5: 'Đơn vị tính: tỷ đồng' }))).toBe('D5 ty-dong');
    expect(lineOf(below(1, { B1: unit, D1: 'Đơn vị tính: tỷ đồng' }))).toBe('B1 dong');
    expect(lineOf(below(0, {}))).toBeNull();
  });
});

function header(...words: readonly string[]): TableColumn {
  const table = handTable({ columns: [{ ...money('1'), header: words }], lines: [] });
  const column = table.columns.at(-1);
  if (!column) throw new Error('No column');
  return column;
}

describe('the header of a column', () => {
  test.each([
    ['Vốn (triệu đồng)', 'trieu-dong'],
    ['Vốn (đồng)', 'dong'],
    ['Vốn ( đ )', 'dong'],
    ['Vốn (ĐVT: đồng)', 'dong'],
    ['Vốn (ĐVT:đồng)', 'dong'],
    ['Vốn (ĐVT : đồng)', 'dong'],
    ['Vốn (đơn vị tính: đồng)', 'dong'],
    ['Vốn (đơn vị đồng)', 'dong'],
    ['Vốn (Tr. đồng)', 'trieu-dong'],
    ['Vốn (tr.đồng)', 'trieu-dong'],
    ['Vốn (Trđ)', 'trieu-dong'],
    ['Vốn (triệu đ)', 'trieu-dong'],
    ['Vốn tr đồng', 'trieu-dong'],
    ['Tỷ đồng', 'ty-dong'],
    ['tỉ đồng', 'ty-dong'],
    ['Nghìn đồng', 'nghin-dong'],
    ['ngàn đồng', 'nghin-dong'],
    ['triệuđồng', 'trieu-dong'],
  ])('%s', (text, unit) => {
    expect(unitInHeader(header(text))).toBe(unit);
  });

  test.each([['Cộng đồng đóng góp'], ['Hội đồng'], ['Hợp đồng (hộ)'], ['Đồng'], ['Số tiền'], ['(hợp lý)']])(
    'none: %s',
    (text) => {
      expect(unitInHeader(header(text))).toBeNull();
    },
  );

  test('letters with loose marks are the same letters', () => {
    expect(unitInHeader(header('Vốn (triệu đồng)'.normalize('NFD')))).toBe('trieu-dong');
  });

  test('the lowest header goes before those over it', () => {
    expect(unitInHeader(header('Vốn (triệu đồng)', 'NSTW (đồng)'))).toBe('dong');
    expect(unitInHeader(header('Vốn (triệu đồng)', 'NSTW'))).toBe('trieu-dong');
    expect(unitInHeader(header('Vốn', 'NSTW'))).toBeNull();
  });
});

describe('the cell of a header that names the unit', () => {
  /** Headers of three rows over column C, lines from row 5 on. */
  const cell = (texts: readonly HandContent[], indexRow: number | null = null): string | null => {
    const table = handTable({
      columns: [money('1')],
      lines: [line('A', null, 1)],
      around: Object.fromEntries(texts.map((text, row) => [`C${row + 1}`, text])),
    });
    const moved = { ...table, headerTop: 0, indexRow, rows: table.rows.map((row) => ({ ...row, row: 4 })) };
    return at(unitCellOf(moved, table.sheet, 2));
  };

  test.each([
    [['Vốn (đồng)', 'NSTW', 'Năm 2024'], 'C1'],
    [['Vốn (đồng)', 'NSTW (đồng)', 'Năm 2024'], 'C2'],
    [['Vốn', 'NSTW', 'Năm 2024 (đồng)'.normalize('NFD')], 'C3'],
    [['Vốn', 'NSTW', 'Năm 2024'], 'C3'],
    [['Vốn', 'NSTW', null, null], 'C2'],
    [['Vốn', 'NSTW', 'Năm', '(đồng)'], 'C4'],
    [['Vốn', 'NSTW', 2024, null], 'C2'],
    [['Vốn', 'NSTW', 'Năm', 'đ', 'Vốn (đồng)'], 'C4'],
    [[null, null, null], null],
  ])('%j: %s', (texts, address) => {
    expect(cell(texts)).toBe(address);
  });

  test('above the index row', () => {
    expect(cell(['Vốn', 'NSTW', 'Năm', 'C (đồng)'], 3)).toBe('C3');
    expect(cell(['Vốn', 'NSTW', 'Năm', 'C (đồng)'], 4)).toBe('C4');
  });

  test('of a table without lines the first row of its header', () => {
    const table = handTable({ columns: [money('1')], lines: [], around: { C3: 'Vốn (đồng)' } });
    expect(at(unitCellOf(table, table.sheet, 2))).toBe('C2');
  });
});
