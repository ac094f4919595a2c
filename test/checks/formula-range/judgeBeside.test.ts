/** Sums held against those beside them, where neither an outline nor an equation says what they should add up. */
import type { Table } from '../../../src/reading/table';
import { judgedTable } from '../../../src/checks/formula-range/judge';
import { judgeBeside } from '../../../src/checks/formula-range/judgeBeside';
import {
  gridCellAt,
  handReading,
  handTable,
  line,
  money,
  type HandContent,
  type HandLine,
} from '../handTable';
import { problemsOf } from './judgedCell';

const COLUMNS = ['1', '2', '3', '4', '5', '6'].map((index) => money(index));

/** C = D+E+F in rows 3 to 8; one of them in another way. */
function alongRows(row: number, formula: HandContent, usual = (at: number) => `=SUM(D${at}:F${at})`): Table {
  return handTable({
    columns: COLUMNS,
    lines: [3, 4, 5, 6, 7, 8].map((at): HandLine => {
      const own: HandContent = at === row ? formula : [usual(at), 0];
      return line(`Xã ${at}`, null, own, at + 1, at + 2, at + 3, at + 4, at + 5);
    }),
    foreign: true,
  });
}

describe('down a column', () => {
  test.each([
    ['all alike', '=D5+E5+F5', []],
    ['the last left out', '=D5+E5', ['C5 short-range F5']],
    ['the first left out', '=E5+F5', ['C5 short-range D5']],
    ['both ends left out', '=E5', ['C5 short-range D5 F5']],
    ['one in the middle left out', '=D5+F5', ['C5 skipped-cells E5']],
    ['one more', '=SUM(D5:G5)', ['C5 extra-cells G5']],
    ['two more', '=SUM(D5:H5)', ['C5 extra-cells G5 H5']],
    ['the row above', '=SUM(D4:F4)', ['C5 wrong-cells D5 E5 F5']],
    ['the row below', '=SUM(D6:F6)', ['C5 wrong-cells D5 E5 F5']],
    ['one column further', '=SUM(E5:G5)', ['C5 wrong-cells D5']],
    ['one column further, and one more', '=SUM(E5:H5)', []],
    ['a step down and a step aside', '=SUM(E6:G6)', ['C5 wrong-cells D5 E5 F5']],
    ['other cells, fewer of them', '=E6+F6', []],
    ['as many other cells, not beside each other', '=D6+E6+G6', []],
    ['as many other cells, the last in another row', '=D6+E6+F7', []],
    ['two of three, and another', '=D5+E5+G5', []],
    ['something taken away', '=D5+E5-F5', []],
    ['the same twice', '=D5+E5+F5+F5', []],
    ['no sum', '=D5*2', []],
    ['cells outside of the table', '=SUM(M5:O5)', []],
    ['a link to another sheet', "='Khác'!C5", []],
    ['typed', 17, []],
  ] as const)('%s', (_, formula, expected) => {
    expect(problemsOf(alongRows(5, typeof formula === 'number' ? formula : [formula, 0]))).toEqual(expected);
  });

  test('the ends left out, and what is between', () => {
    const four = (at: number): string => `=SUM(D${at}:G${at})`;
    expect(problemsOf(alongRows(5, ['=D5+F5', 0], four))).toEqual(['C5 skipped-cells E5 G5']);
    expect(problemsOf(alongRows(5, ['=E5+F5', 0], four))).toEqual(['C5 short-range D5 G5']);
  });

  test('blocks are gone through row by row', () => {
    const block = (at: number): string => `=SUM(D${at}:E${at + 1})`;
    expect(problemsOf(alongRows(5, ['=D5+D6+E6', 0], block))).toEqual(['C5 skipped-cells E5']);
    expect(problemsOf(alongRows(5, ['=D6+E6', 0], block))).toEqual(['C5 short-range D5 E5']);
    expect(problemsOf(alongRows(5, ['=D5+E5', 0], block))).toEqual(['C5 short-range D6 E6']);
  });

  test('what would be copied from beyond the table says nothing', () => {
    const next = (at: number): string => `=D${at}+D${at + 1}`;
    expect(problemsOf(alongRows(8, ['=D8', 0], next))).toEqual([]);
    expect(problemsOf(alongRows(7, ['=D7', 0], next))).toEqual(['C7 short-range D8']);
  });

  test.each([
    ['as many, of other cells', '=D6+E6+G6'],
    ['something taken away', '=D5+E5-F5'],
    ['the same', '=D5+E5+F5'],
    ['cells outside of the table', '=SUM(M5:O5)'],
    ['no sum', '=D5*2'],
  ])('by itself nothing is known of %s', (_, formula) => {
    const table = alongRows(5, [formula, 0]);
    const all = judgedTable(handReading([table]), table);
    const [run] = all.runs.runs;
    if (!run) throw new Error('Nothing is alike');
    expect(judgeBeside(all, gridCellAt(table, 'C5'), run)).toBe('unknown');
  });

  test('differences are not held against each other', () => {
    expect(problemsOf(alongRows(5, ['=D5', 0], (at) => `=D${at}-E${at}`))).toEqual([]);
    expect(problemsOf(alongRows(5, ['=D5+E5', 0], (at) => `=D${at}-E${at}`))).toEqual([]);
  });

  test('the first and the last of a column', () => {
    expect(problemsOf(alongRows(3, ['=D3+E3', 0]))).toEqual(['C3 short-range F3']);
    expect(problemsOf(alongRows(8, ['=D8+F8', 0]))).toEqual(['C8 skipped-cells E8']);
  });
});

describe('along a row', () => {
  /** Row 3 adds up rows 5 and 7 of its column, whose outline nobody knows. */
  function total(column: string, formula: string): Table {
    return handTable({
      columns: COLUMNS,
      lines: [3, 4, 5, 6, 7].map((row): HandLine =>
        line(
          row === 3 ? 'Tổng' : `Xã ${row}`,
          null,
          ...['C', 'D', 'E', 'F', 'G', 'H'].map((own, at): HandContent => {
            if (row !== 3) return row * 10 + at;
            return [own === column ? formula : `=SUM(${own}4:${own}6)`, 0];
          }),
        ),
      ),
      foreign: true,
    });
  }

  test.each([
    ['=E4+E5+E6', []],
    ['=E4+E5', ['E3 short-range E6']],
    ['=E5+E6', ['E3 short-range E4']],
    ['=E4+E6', ['E3 skipped-cells E5']],
    ['=SUM(E4:E7)', ['E3 extra-cells E7']],
    ['=SUM(F4:F6)', ['E3 wrong-cells E4 E5 E6']],
    ['=SUM(E5:E7)', ['E3 wrong-cells E4']],
  ])('%s', (formula, expected) => {
    expect(problemsOf(total('E', formula))).toEqual(expected);
  });
});
