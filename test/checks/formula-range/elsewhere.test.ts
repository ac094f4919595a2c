/** In a form that is known: the right columns in another row, the right rows in another column. */
import type { Table } from '../../../src/reading/table';
import { handTable, line, money, type HandContent } from '../handTable';
import { judged, problemsOf } from './judgedCell';

/** 1=2+3; the total in row 3, lines in rows 4 to 6. */
function table(edits: Readonly<Record<string, HandContent>>, foreign = false): Table {
  const rows = [3, 4, 5, 6].map((row) =>
    line(
      `Dòng ${row}`,
      row === 3 ? null : 0,
      ...['C', 'D', 'E'].map((column, at) => edits[`${column}${row}`] ?? 10 * row + at),
    ),
  );
  return handTable({
    columns: [money('1', '1=2+3'), money('2'), money('3')],
    lines: rows,
    ...(foreign ? { foreign: true } : {}),
  });
}

test.each([
  ['the columns of another row', 'C5', '=D6+E6', 'wrong-cells D6 E6'],
  ['the lines of another column', 'D3', '=SUM(E4:E6)', 'wrong-cells E4 E5 E6'],
  [
    'the lines of another column, in a column that has an equation as well',
    'C3',
    '=SUM(E4:E6)',
    'wrong-cells E4 E5 E6',
  ],
  ['too few columns of another row', 'C5', '=D6', 'unknown'],
  ['too few lines of another column', 'D3', '=SUM(E4:E5)', 'unknown'],
  ['the columns, each of another row', 'C5', '=D4+E6', 'unknown'],
  ['the lines, each of another column', 'D3', '=D4+E5+E6', 'unknown'],
  ['the total of another row and column', 'E3', '=C4+D5+C6', 'unknown'],
  ['a line and a column', 'C3', '=D3+C4', 'unknown'],
  ['the lines in its own column', 'D3', '=SUM(D4:D6)', 'right'],
  ['the columns in its own row', 'C5', '=D5+E5', 'right'],
])('%s', (_, address, formula, expected) => {
  expect(judged(table({ [address]: [formula, 0] }), address)).toBe(expected);
});

test('of a table of no known form nothing of the kind is known', () => {
  expect(judged(table({ D3: ['=SUM(E4:E6)', 0] }, true), 'D3')).toBe('unknown');
  expect(judged(table({ C5: ['=D6+E6', 0] }, true), 'C5')).toBe('unknown');
});

test('a cell that is typed, or whose formula is no sum of cells of the table, is not judged', () => {
  expect(judged(table({}), 'C3')).toBe('unknown');
  expect(judged(table({ C3: ['=SUM(H4:H9)', 0] }), 'C3')).toBe('unknown');
  expect(judged(table({ C3: ["=SUM('Khác'!C4:C5)", 0] }), 'C3')).toBe('unknown');
});

test('all problems of a table, row by row', () => {
  expect(problemsOf(table({}))).toEqual([]);
  expect(
    problemsOf(table({ C5: ['=D6+E6', 0], D3: ['=D4+D5', 0], E3: ['=SUM(E4:E6)', 0], C6: ['=D6', 0] })),
  ).toEqual(['D3 short-range D6', 'C5 wrong-cells D6 E6', 'C6 short-range E6']);
});
