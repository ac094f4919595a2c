/** Cells as messages name them: with their line, with their column, or alone. */
import { addressList, addressOf, namedCells } from '../../../src/checks/engine/cellLabel';
import { formulaGrid, type GridCell } from '../../../src/reading/formulas/formulaGrid';
import { idAt } from './equations';
import { tableOf } from './tables';

const TABLE = tableOf([
  ['TT', 'Nội dung', 'Tổng số', 'Trung ương', 'Địa phương'],
  [1, 'Xã Một', 30, 20, 10],
  [2, 'Xã Hai', 40, 25, 15],
  [3, 'Xã Ba', 50, 30, 20],
  [null, 'Tổng cộng', 120, 75, 45],
]);
const GRID = formulaGrid(TABLE);

function at(address: string): GridCell {
  const cell = GRID.rows.flat().find(({ id }) => id === idAt(address));
  if (!cell) throw new Error(`${address} is not in the table`);
  return cell;
}

const labelled = (cell: string, line: string) => ({
  message: { key: 'findings.formulas.cell', params: { cell, line } },
});

test('an address', () => {
  expect(addressOf(idAt('AB12'))).toBe('AB12');
  expect(addressOf(idAt('C3', 2))).toBe('C3');
});

test('cells of other lines are named with TT and name of their lines', () => {
  expect(namedCells([at('C2'), at('C3')], at('C5'))).toEqual({
    list: [labelled('C2', '1 Xã Một'), labelled('C3', '2 Xã Hai')],
  });
  expect(namedCells([at('C5')], at('C2'))).toEqual({ list: [labelled('C5', 'Tổng cộng')] });
});

test('one cell of another line is enough for all to be named so', () => {
  expect(namedCells([at('C2'), at('D3')], at('C3'))).toEqual({
    list: [labelled('C2', '1 Xã Một'), labelled('D3', '2 Xã Hai')],
  });
});

test('a line without TT and name is an address', () => {
  const nameless = { ...at('C2'), row: { ...at('C2').row, code: '', name: '' } };
  const unnamed = { ...at('C2'), row: { ...at('C2').row, name: '' } };
  expect(namedCells([nameless, unnamed], at('C5'))).toEqual({ list: ['C2', labelled('C2', '1')] });
});

test('cells of the same line are named with their column: the last words of its header, or its code', () => {
  const { column } = at('D2');
  const deep = { ...at('D2'), column: { ...column, header: ['Ngân sách', 'Trung ương'] } };
  const bare = { ...at('D2'), column: { ...column, header: [], index: '7' } };
  expect(namedCells([at('E2'), deep, bare], at('C2'))).toEqual({
    list: [labelled('E2', 'Địa phương'), labelled('D2', 'Trung ương'), labelled('D2', '7')],
  });
});

test('addresses alone', () => {
  expect(addressList([at('C2'), at('D3')])).toEqual({ list: ['C2', 'D3'] });
  expect(addressList([])).toEqual({ list: [] });
});

test('six are named; of more, that there are more', () => {
  const cells = ['C2', 'D2', 'E2', 'C3', 'D3', 'E3', 'C4'].map(at);
  expect(addressList(cells.slice(0, 6))).toEqual({ list: ['C2', 'D2', 'E2', 'C3', 'D3', 'E3'] });
  expect(addressList(cells)).toEqual({ list: ['C2', 'D2', 'E2', 'C3', 'D3', 'E3', '…'] });
});
