/** Cells of a table by what they are for: names, TT, headers, figures. */
import { amountIn, statedIn, statedValue } from '../../../src/checks/engine/statedFigure';
import {
  codeCell,
  headerCell,
  idOf,
  nameCell,
  NO_FIGURES,
  textOf,
} from '../../../src/checks/engine/tableCells';
import { toPlain } from '../../../src/numbers/decimal';
import type { Table, TableRow } from '../../../src/reading/table';
import { toA1 } from '../../../src/sheet/address';
import type { CellSnapshot } from '../../../src/sheet/snapshot';
import { gridSheet } from '../../reading/declare/grid';
import { addressOf, BLANK, DASH, figureMap, idAt, implied, typed } from './equations';
import { onlyTable, readingOf, withTables } from './tables';

const READING = readingOf(
  gridSheet([
    ['TT', 'Nội dung', 'Số hộ', 'Tỷ lệ'],
    [1, 'Xã Một', 30, 5],
    [2, 'Xã Hai', 40, 6],
    [null, 'Tổng cộng', 70, 5.5],
  ]),
);
const TABLE = onlyTable(READING);

function rowAt(table: Table, row: number): TableRow {
  const found = table.rows.find((one) => one.row === row - 1);
  if (!found) throw new Error(`row ${String(row)} is not in the table`);
  return found;
}

const at = (cell: CellSnapshot | undefined): string => (cell ? toA1(cell.row, cell.column) : 'none');

describe('the cell that names a line', () => {
  test('stands in the column of names', () => {
    expect(at(nameCell(TABLE, rowAt(TABLE, 2)))).toBe('B2');
    expect(at(codeCell(TABLE, rowAt(TABLE, 3)))).toBe('A3');
  });

  test('or under TT, where the name is blank or a number', () => {
    const inA = {
      ...TABLE,
      sheet: gridSheet([[], ['Tổng cộng', null], ['Cả tỉnh', 7], [null, null], [5, null]]),
    };
    expect(at(nameCell(inA, rowAt(TABLE, 2)))).toBe('A2');
    expect(at(nameCell(inA, rowAt(TABLE, 3)))).toBe('A3');
    expect(at(nameCell(inA, rowAt(TABLE, 4)))).toBe('none');
  });

  test('may be missing with its column', () => {
    const without = (...kinds: readonly string[]): Table => ({
      ...TABLE,
      columns: TABLE.columns.filter(({ kind }) => !kinds.includes(kind)),
    });
    expect(at(nameCell(without('code'), rowAt(TABLE, 2)))).toBe('B2');
    expect(at(nameCell(without('name', 'code'), rowAt(TABLE, 2)))).toBe('none');
    expect(at(codeCell(without('code'), rowAt(TABLE, 2)))).toBe('none');
  });
});

test('the text of a cell is kept letter by letter; numbers and blanks have none', () => {
  const sheet = gridSheet([[' Hai  ', 5]]);
  expect([...sheet.cells.values(), undefined].map(textOf)).toEqual([' Hai  ', '', '']);
  const [first] = sheet.cells.values();
  expect(first && textOf({ ...first, value: null })).toBe('');
  expect(first && addressOf(idOf({ sheetIndex: 0 }, first))).toBe('A1');
  expect(first && idOf({ sheetIndex: 2 }, first)).toBe(idAt('A1', 2));
  expect(NO_FIGURES).toEqual({ stated: null, proposed: null });
});

describe('the header cell nearest to the figures', () => {
  const sheet = gridSheet([['Tiêu đề', null], ['Trên', 'Một'], [null, 'Hai'], [7, 8], ['dòng']]);
  const headed = (rest: Partial<Table>): Table => ({ ...TABLE, sheet, headerTop: 1, ...rest });
  const firstIn = (row: number): Partial<Table> => ({ rows: TABLE.rows.map((one) => ({ ...one, row })) });

  test('stands above the index row', () => {
    const table = headed({ indexRow: 3, ...firstIn(4) });
    expect([0, 1, 2].map((column) => at(headerCell(table, column)))).toEqual(['A2', 'B3', 'none']);
  });

  test('or above the first line, where there is no index row', () => {
    expect(at(headerCell(headed({ indexRow: null, ...firstIn(2) }), 1))).toBe('B2');
    expect(at(headerCell(headed({ indexRow: null, ...firstIn(5) }), 0))).toBe('A5');
  });

  test('or in the first row of the header, where there are no lines either', () => {
    expect(at(headerCell(headed({ indexRow: null, rows: [] }), 1))).toBe('B2');
    expect(at(headerCell(headed({ indexRow: null, rows: [], headerTop: 2 }), 0))).toBe('none');
  });

  test('nothing above the header is one', () => {
    expect(at(headerCell(headed({ indexRow: 3, headerTop: 2 }), 0))).toBe('none');
  });
});

describe('what a line states in a column of its form', () => {
  const keyed: Table = {
    ...TABLE,
    columns: TABLE.columns.map((column, place) => ({
      ...column,
      formColumn: { ...column.formColumn, key: `key-${String(place)}` },
    })),
  };
  const stated = (row: TableRow | undefined, key: string, figures = READING.figures): string | null => {
    const found = statedIn(withTables(READING, [keyed], { figures }), keyed, row, key);
    return found && `${addressOf(found.cell)} ${toPlain(found.value)}`;
  };

  test('is the number of the cell', () => {
    expect(stated(rowAt(keyed, 3), 'key-2')).toBe('C3 40');
    expect(stated(rowAt(keyed, 3), 'key-2', figureMap({ C3: DASH }))).toBe('C3 0');
  });

  test('is nothing without the line, the column or the number', () => {
    expect(stated(undefined, 'key-2')).toBeNull();
    expect(stated(rowAt(keyed, 3), 'key-9')).toBeNull();
    expect(stated(rowAt(keyed, 3), 'key-2', figureMap({ C3: BLANK }))).toBeNull();
    expect(stated(rowAt(keyed, 3), 'key-2', figureMap({ C3: implied(9) }))).toBeNull();
  });

  test('a cell without a figure states nothing', () => {
    const figures = figureMap({ C3: typed(7) });
    expect(statedValue({ ...READING, figures }, idAt('C3'))?.toNumber()).toBe(7);
    expect(statedValue({ ...READING, figures }, idAt('C4'))).toBeNull();
  });
});

test('an amount bears the unit of its table, or none', () => {
  const value =
    typed('3000.50').state === 'number' ? figureMap({ A1: '3000.50' }).get(idAt('A1')) : undefined;
  if (value?.state !== 'number') throw new Error('no number');
  expect(amountIn({ unit: 'trieu-dong' }, value.value)).toEqual({
    message: { key: 'findings.amount.trieu-dong', params: { value: { decimal: '3000.5' } } },
  });
  expect(amountIn({ unit: null }, value.value)).toMatchObject({ message: { key: 'findings.amount.plain' } });
});
