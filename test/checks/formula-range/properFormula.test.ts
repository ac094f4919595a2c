/** Which formula a cell should hold: that of the cells beside it, else what its equation says; nothing where nothing names one. */
import { judgedTable } from '../../../src/checks/formula-range/judge';
import { properFormula, properFormulas } from '../../../src/checks/formula-range/properFormula';
import type { Equation } from '../../../src/reading/equation';
import type { Table } from '../../../src/reading/table';
import {
  gridCellAt,
  handReading,
  handTable,
  idAt,
  line,
  money,
  type HandColumn,
  type HandContent,
  type HandTable,
} from '../handTable';

function proper(table: Table, address: string, equations?: readonly Equation[]): string | null {
  const reading = handReading([table], equations);
  return properFormula(reading, judgedTable(reading, table), gridCellAt(table, address));
}

function properOf(table: Table, ...addresses: readonly string[]): readonly string[] {
  const reading = handReading([table]);
  const cells = addresses.map((address) => gridCellAt(table, address));
  return properFormulas(reading, judgedTable(reading, table), cells).map(({ formula }) => formula);
}

const THREE: readonly HandColumn[] = [money('1', '1=2+3'), money('2'), money('3')];

/** C = D + E along rows 3 to `last`, with other contents in column C. */
function rows(
  first: Readonly<Record<number, HandContent>>,
  more: Partial<HandTable> = {},
  usual: (row: number) => HandContent = (row) => [`=D${row}+E${row}`, 0],
  last = 7,
): Table {
  return handTable({
    columns: THREE,
    lines: Array.from({ length: last - 2 }, (_, at) => at + 3).map((row) =>
      line(`Xã ${row}`, null, first[row] !== undefined ? first[row] : usual(row), row, row + 1),
    ),
    ...more,
  });
}

/** The first cell is at most the sum of the others. */
function limitOf(target: string, ...terms: readonly string[]): Equation {
  return {
    target: idAt(target),
    rule: {
      kind: 'bound',
      limit: 'at-most',
      terms: terms.map((term) => ({ sign: 1, cell: idAt(term) })),
      factor: 1,
      reason: 'investment',
    },
    alternatives: [],
    relation: 'row',
    source: 'form',
    text: '',
    decimals: 0,
    exact: false,
    countMayFollowRate: false,
    table: 0,
  };
}

describe('as the formulas that it should be like', () => {
  test('a typed figure among them, a formula that is not like them', () => {
    expect(proper(rows({ 5: 9 }), 'C5')).toBe('=D5+E5');
    expect(proper(rows({ 5: '=D5' }), 'C5')).toBe('=D5+E5');
    expect(proper(rows({ 3: 9 }), 'C3')).toBe('=D3+E3');
  });

  test('also what is no sum, in a table that says nothing of its columns', () => {
    const columns = [money('1'), money('2'), money('3')];
    const times = (row: number): HandContent => [`=ROUND(D${row}*E${row},0)`, 0];
    expect(proper(rows({ 5: 9 }, { columns, foreign: true }, times), 'C5')).toBe('=ROUND(D5*E5,0)');
  });

  test('those of its own column, not of another that a figure was typed into', () => {
    const columns = ['1', '2', '3', '4'].map((index) => money(index));
    const table = handTable({
      columns,
      lines: [3, 4, 5, 6, 7].map((row) =>
        line(
          `Xã ${row}`,
          null,
          row === 5 ? 9 : [`=D${row}*E${row}`, 0],
          row,
          row + 1,
          row === 6 ? 9 : [`=D${row}*E${row}*2`, 0],
        ),
      ),
      foreign: true,
    });
    expect(proper(table, 'F6')).toBe('=D6*E6*2');
    expect(proper(table, 'C5')).toBe('=D5*E5');
  });

  test('a limit does not say otherwise', () => {
    const columns = [money('1'), money('2'), money('3')];
    const times = (row: number): HandContent => [`=D${row}*E${row}`, 0];
    const table = rows({ 5: 9 }, { columns, foreign: true }, times);
    expect(proper(table, 'C5', [limitOf('C5', 'D5')])).toBe('=D5*E5');
  });

  test('not where an equation says otherwise', () => {
    const twice = (row: number): HandContent => [`=D${row}*2`, 0];
    expect(proper(rows({ 5: 9 }, {}, twice), 'C5')).toBe('=SUM(D5:E5)');
    const one = (row: number): HandContent => [`=D${row}`, 0];
    expect(proper(rows({ 5: 9 }, {}, one), 'C5')).toBe('=SUM(D5:E5)');
  });

  test('what only the figures suggest does not say otherwise', () => {
    const one = (row: number): HandContent => [`=D${row}*2`, 0];
    expect(proper(rows({ 5: 9 }, { foreign: ['1'] }, one), 'C5')).toBe('=D5*2');
    expect(proper(rows({ 5: 9 }, { foreign: true }, one), 'C5')).toBe('=SUM(D5:E5)');
  });
});

describe('what is no formula for the cell', () => {
  const columns = [money('1'), money('2'), money('3')];
  const like = (usual: (row: number) => string): string | null =>
    proper(
      rows({ 5: 9 }, { columns, foreign: true }, (row) => [usual(row), 0]),
      'C5',
    );

  test.each([
    ['one that takes names', (row: number) => `=D${row}*Heso`, null],
    ['one that takes other sheets', (row: number) => `=D${row}+'Khác'!A${row}`, null],
    ['one that takes itself', (row: number) => `=D${row}+SUM(C$3:C$9)`, null],
    ['one that takes nothing', () => '=ROUND(1,2)', null],
    ['one that cannot be read', (row: number) => `=D${row}+*`, null],
    ['one that takes more than a row of a table', (row: number) => `=D${row}*SUM(K$1:K$5000)`, null],
    ['one that takes much', (row: number) => `=D${row}*SUM(K$1:K$4999)`, '=D5*SUM(K$1:K$4999)'],
  ])('%s', (_, usual, expected) => {
    expect(like(usual)).toBe(expected);
  });
});

describe('as a right one in its column or its row', () => {
  test('the nearest in the column, above or below', () => {
    const total = (row: number): HandContent => (row === 4 ? ['=SUM(D4:E4)', 0] : row === 7 ? '=E7+D7' : row);
    expect(proper(rows({ 5: 9 }, {}, total), 'C5')).toBe('=SUM(D5:E5)');
    expect(proper(rows({ 6: 9 }, {}, total), 'C6')).toBe('=E6+D6');
    const wrong = (row: number): HandContent => (row === 4 ? '=D4' : row === 7 ? '=E7+D7' : row);
    expect(proper(rows({ 5: 9 }, {}, wrong), 'C5')).toBe('=E5+D5');
  });

  test('what takes the cells of the equation and does not add them up is not right', () => {
    const difference = (row: number): HandContent => (row === 4 ? ['=D4-E4', 0] : row);
    expect(proper(rows({ 5: 9 }, {}, difference), 'C5')).toBe('=SUM(D5:E5)');
  });

  test('a total is right by its lines too, where its equation takes their groups', () => {
    const table = handTable({
      columns: [money('1'), money('2')],
      lines: [
        line('Tổng', null, ['=C5+C6+C7', 6], 9),
        line('Cụm', 0, 3, 3),
        line('Xã A', 1, 1, 1),
        line('Xã B', 1, 2, 2),
        line('Xã C', 0, 3, 3),
      ],
    });
    expect(proper(table, 'D3')).toBe('=D5+D6+D7');
  });

  test('of two equations of a cell one is enough', () => {
    const table = handTable({
      columns: THREE,
      lines: [line('Tổng', null, 9, 4, 5), line('Xã A', 0, ['=D4+E4*1', 3], 1, 2), line('Xã B', 0, 6, 3, 3)],
    });
    expect(proper(table, 'C3')).toBe('=D3+E3*1');
  });

  test('no more than six of them are tried', () => {
    const seventh = (row: number): HandContent => (row === 10 ? '=E10+D10' : [`=D${row}`, 0]);
    expect(proper(rows({ 3: 9 }, {}, seventh, 10), 'C3')).toBe('=SUM(D3:E3)');
    const sixth = (row: number): HandContent => (row === 9 ? '=E9+D9' : [`=D${row}`, 0]);
    expect(proper(rows({ 3: 9 }, {}, sixth, 10), 'C3')).toBe('=E3+D3');
  });

  test('what is typed in between is not tried, nor is its own formula', () => {
    const eighth = (row: number): HandContent => (row === 10 ? '=E10+D10' : row);
    expect(proper(rows({ 3: 9 }, {}, eighth, 10), 'C3')).toBe('=E3+D3');
    const sixth = (row: number): HandContent => (row === 9 ? '=E9+D9' : [`=D${row}`, 0]);
    expect(proper(rows({ 3: '=D3*3' }, {}, sixth, 10), 'C3')).toBe('=E3+D3');
  });

  test('the nearest in the row', () => {
    const table = handTable({
      columns: [money('1'), money('2'), money('3'), money('4')],
      lines: [
        line('Tổng', null, '=C5+C4', 9, '=E4+E5', 9),
        line('Xã A', 0, 1, 2, 3, 4),
        line('Xã B', 0, 5, 6, 7, 8),
      ],
    });
    expect(proper(table, 'F3')).toBe('=F4+F5');
  });

  /** The total of column D is asked for; those beside it add up their columns. */
  function totals(own: HandContent, others: Readonly<Record<'C' | 'E' | 'F', HandContent>>): Table {
    return handTable({
      columns: [money('1'), money('2'), money('3'), money('4')],
      lines: [
        line('Tổng', null, others.C, own, others.E, others.F),
        line('Xã A', 0, 1, 2, 3, 4),
        line('Xã B', 0, 5, 6, 7, 8),
      ],
    });
  }

  test('the total beside it', () => {
    const found = (others: Parameters<typeof totals>[1]): string | null => proper(totals(9, others), 'D3');
    expect(found({ C: null, E: null, F: '=F4+F5' })).toBe('=D4+D5');
    expect(found({ C: '=C5+C4', E: null, F: '=F4+F5' })).toBe('=D5+D4');
    expect(found({ C: '=C4', E: null, F: '=F4+F5' })).toBe('=D4+D5');
    expect(found({ C: 1, E: 2, F: 3 })).toBe('=SUM(D4:D5)');
  });

  test('what would leave the sheet cannot be copied', () => {
    expect(proper(totals(9, { C: null, E: '=SUM(E4:E5)-A1+A1', F: null }), 'D3')).toBe('=SUM(D4:D5)');
  });

  test('its own formula is not a right one for itself, wrong as it is', () => {
    expect(proper(totals('=D4', { C: null, E: null, F: null }), 'D3')).toBe('=SUM(D4:D5)');
  });
});

describe('as its equation says', () => {
  test('down the outline before along the row', () => {
    const table = handTable({
      columns: THREE,
      lines: [line('Tổng', null, 9, 4, 5), line('Xã A', 0, 3, 1, 2), line('Xã B', 0, 6, 3, 3)],
    });
    expect(proper(table, 'C3')).toBe('=SUM(C4:C5)');
    expect(proper(table, 'C4')).toBe('=SUM(D4:E4)');
    expect(proper(table, 'D3')).toBe('=SUM(D4:D5)');
  });

  test('nothing for an entry', () => {
    expect(proper(rows({}), 'D3')).toBeNull();
  });

  test('a rate is not written out, a limit makes nothing', () => {
    const rate = [{ ...money('1', '1=2/3*100'), kind: 'rate' as const }, money('2'), money('3')];
    expect(
      proper(
        rows({}, { columns: rate }, (row) => row),
        'C4',
      ),
    ).toBeNull();
    const table = rows({}, { columns: [money('1'), money('2'), money('3')] }, (row) => row);
    expect(proper(table, 'C4', [limitOf('C4', 'D4', 'E4')])).toBeNull();
  });

  test('a rate is copied where the counts that it takes are those of its equation, in whatever way', () => {
    const rate = [{ ...money('1', '1=2/3*100'), kind: 'rate' as const }, money('2'), money('3')];
    const one =
      (formula: (row: number) => string) =>
      (row: number): HandContent =>
        row === 3 ? [formula(row), 0] : row;
    const found = (formula: (row: number) => string): string | null =>
      proper(rows({}, { columns: rate }, one(formula)), 'C4');
    expect(found((row) => `=ROUND(D${row}/E${row}*100,2)`)).toBe('=ROUND(D4/E4*100,2)');
    expect(found((row) => `=ROUND(D${row}/'Biểu'!E${row}*100,2)`)).toBe("=ROUND(D4/'Biểu'!E4*100,2)");
    expect(found((row) => `=ROUND(D${row}/'Khác'!E${row}*100,2)`)).toBeNull();
    expect(found((row) => `=ROUND(D${row}*100,2)`)).toBeNull();
    expect(found((row) => `=ROUND(D${row}/E${row - 1}*100,2)`)).toBeNull();
    expect(found((row) => `=ROUND(D${row}/E${row}*D${row - 1},2)`)).toBeNull();
  });

  test('the other derivations of a rate are right as well', () => {
    const columns = [
      { ...money('1', '1=2/3*100'), kind: 'rate' as const, alternatives: ['1=2/4*100'] },
      money('2'),
      money('3'),
      money('4'),
    ];
    const table = handTable({
      columns,
      lines: [line('Xã A', null, ['=D3/F3*100', 0], 1, 2, 3), line('Xã B', null, 5, 1, 2, 3)],
    });
    expect(proper(table, 'C4')).toBe('=D4/F4*100');
  });
});

test('for several cells: all of them, or none', () => {
  const table = rows({ 4: 9, 5: 9 });
  expect(properOf(table, 'C4', 'C5')).toEqual(['=D4+E4', '=D5+E5']);
  expect(properOf(table, 'C4', 'D4')).toHaveLength(0);
  expect(properOf(table)).toHaveLength(0);
});
