/** Totals down a column: every line of the outline once, and nothing else. */
import type { ColumnKind } from '../../../src/forms/form';
import type { Table } from '../../../src/reading/table';
import { randomOf } from '../../../scripts/faults/random';
import { handTable, line, money, type HandContent } from '../handTable';
import { judged } from './judgedCell';

const KNOWN = {};
const FOREIGN = { foreign: true } as const;

/**
 * The total in row 3, its groups in rows 4 and 7 with two lines each, and one line without parts in row 10; a line that belongs to nothing in
 * row 11.
 */
function groups(
  total: HandContent,
  edits: Readonly<Record<number, HandContent>> = {},
  kind: { readonly foreign?: true } = KNOWN,
  columnKind: ColumnKind = 'money',
): Table {
  const parents = [null, 0, 1, 1, 0, 4, 4, 0, null];
  const figures: readonly HandContent[] = [
    total,
    ['=SUM(C5:C6)', 30],
    10,
    20,
    ['=SUM(C8:C9)', 70],
    30,
    40,
    50,
    7,
  ];
  return handTable({
    columns: [{ kind: columnKind, index: '1' }, money('2')],
    lines: figures.map((figure, place) =>
      line(`Dòng ${place + 3}`, parents[place] ?? null, edits[place + 3] ?? figure, place),
    ),
    ...kind,
  });
}

describe('a total of groups', () => {
  test.each([
    ['its groups', '=C4+C7+C10', 'right'],
    ['a group by its lines', '=C5+C6+C7+C10', 'right'],
    ['all lines', '=SUM(C5:C6,C8:C10)', 'right'],
    ['a group left out at the end', '=C4+C7', 'short-range C10'],
    ['a group left out at the beginning', '=C7+C10', 'short-range C4'],
    ['a group left out in the middle', '=C4+C10', 'skipped-cells C7'],
    ['one line of a group left out', '=C4+C8+C10', 'skipped-cells C9'],
    ['the first line of a group left out', '=C6+C7+C10', 'short-range C5'],
    ['the ends left out, and what is between', '=C5+C9', 'skipped-cells C6 C8 C10'],
    ['a group with its lines', '=SUM(C4:C10)', 'double-count C4 C7'],
    ['a group with one of its lines', '=C4+C5+C7+C10', 'double-count C4'],
    ['a line twice', '=C4+C7+C10+C10', 'double-count C10'],
    ['a line three times is one cell', '=C4+C7+C10+C10+C10', 'double-count C10'],
    ['itself', '=C3+C4+C7+C10', 'double-count C3'],
    ['a line that is no part', '=C4+C7+C10+C11', 'extra-cells C11'],
    ['the same twice: counted twice comes first', '=C4+C7+C10+C11+C11', 'double-count C11'],
    ['a line that is no part instead of one that is', '=C4+C7+C11', 'wrong-cells C10'],
    ['something taken away', '=C4+C7-C10', 'unknown'],
    ['cells outside of the table', '=SUM(H3:H9)', 'unknown'],
    ['no sum', '=C4*C7', 'unknown'],
  ])('%s', (_, formula, expected) => {
    expect(judged(groups([formula, 150]), 'C3')).toBe(expected);
  });

  test('of a line without parts nothing says what it adds up', () => {
    expect(judged(groups(150, { 10: ['=SUM(C5:C6)', 50] }), 'C10')).toBe('unknown');
  });

  test('rates and quantities do not add up', () => {
    expect(judged(groups(['=C4+C7', 100], {}, KNOWN, 'rate'), 'C3')).toBe('unknown');
    expect(judged(groups(['=C4+C7', 100], {}, KNOWN, 'quantity'), 'C3')).toBe('unknown');
    expect(judged(groups(['=C4+C7', 100], {}, KNOWN, 'count'), 'C3')).toBe('short-range C10');
  });

  test('what is empty may be added up twice, and beside what belongs to it', () => {
    expect(judged(groups(['=C4+C7+C10+C10', 150], { 10: '' }), 'C3')).toBe('right');
    expect(judged(groups(['=C4+C7+C10+C11', 150], { 11: '' }), 'C3')).toBe('right');
    expect(judged(groups(['=C4+C5+C7+C10', 150], { 4: '' }), 'C3')).toBe('right');
    expect(judged(groups(['=C4+C5+C7+C10', 150], { 5: '' }), 'C3')).toBe('right');
  });

  test('what is empty is missed in a form that is known: it will be filled in', () => {
    expect(judged(groups(['=C4+C7', 100], { 10: '' }), 'C3')).toBe('short-range C10');
  });

  test('a subtotal typed in is a subtotal by the form, whatever it states', () => {
    expect(judged(groups(['=SUM(C4:C10)', 300], { 4: 30, 7: 999 }), 'C3')).toBe('double-count C4 C7');
  });
});

describe('a table of no known form', () => {
  test.each([
    ['its groups', '=C4+C7+C10', 'right'],
    ['a line left out', '=C4+C7', 'short-range C10'],
    ['a group with its lines', '=SUM(C4:C10)', 'double-count C4 C7'],
    ['less than two thirds of the lines: made for another outline', '=C5+C6+C8', 'unknown'],
    ['four of five', '=C5+C6+C7', 'short-range C10'],
  ])('%s', (_, formula, expected) => {
    expect(judged(groups([formula, 150], {}, FOREIGN), 'C3')).toBe(expected);
  });

  test('two of three lines are enough to be judged by the outline, one of two is not', () => {
    const lines = (count: number, formula: string): Table =>
      handTable({
        columns: [money('1')],
        lines: [
          line('Tổng', null, [formula, 1]),
          ...Array.from({ length: count }, (_, at) => line(`Xã ${at}`, 0, at + 1)),
        ],
        foreign: true,
      });
    expect(judged(lines(3, '=C4+C5'), 'C3')).toBe('short-range C6');
    expect(judged(lines(2, '=C4'), 'C3')).toBe('unknown');
  });

  test('a typed group is a subtotal only where its lines come to it', () => {
    expect(judged(groups(['=SUM(C4:C10)', 0], { 4: 30, 7: 70 }, FOREIGN), 'C3')).toBe('double-count C4 C7');
    expect(judged(groups(['=SUM(C4:C10)', 0], { 4: 31, 7: 70 }, FOREIGN), 'C3')).toBe('double-count C7');
    expect(judged(groups(['=SUM(C4:C10)', 0], { 4: 31, 7: 71 }, FOREIGN), 'C3')).toBe('right');
  });

  test('nought over empty lines is no subtotal', () => {
    const edits = { 4: 0, 5: '', 6: '', 7: 70 };
    expect(judged(groups(['=SUM(C4:C10)', 0], edits, FOREIGN), 'C3')).toBe('double-count C7');
  });

  test('nought over lines that are not calculated is no subtotal', () => {
    const edits = { 4: 0, 5: '=D5', 6: '=D6', 7: 70 };
    expect(judged(groups(['=SUM(C4:C10)', 0], edits, FOREIGN), 'C3')).toBe('double-count C7');
  });

  test('a group that may be two numbers is no subtotal', () => {
    expect(judged(groups(['=SUM(C4:C10)', 0], { 4: '1,234', 7: 70 }, FOREIGN), 'C3')).toBe('double-count C7');
  });

  test('a dash among the lines of a typed group is nought', () => {
    expect(judged(groups(['=SUM(C4:C10)', 0], { 4: 10, 6: '-', 7: 1 }, FOREIGN), 'C3')).toBe(
      'double-count C4',
    );
  });

  test('a word in place of a group is no subtotal', () => {
    expect(judged(groups(['=SUM(C4:C10)', 0], { 4: 'chưa có', 7: 1 }, FOREIGN), 'C3')).toBe('right');
  });

  test('a line of which nothing is filled in is not missed, one with a figure in another column is', () => {
    const table = (beside: HandContent): Table =>
      handTable({
        columns: [money('1'), money('2')],
        lines: [
          line('Tổng', null, ['=C4+C5', 3]),
          line('Xã A', 0, 1, 5),
          line('Xã B', 0, 2, 6),
          line('Xã C', 0, null, beside),
        ],
        foreign: true,
      });
    expect(judged(table(null), 'C3')).toBe('right');
    expect(judged(table(9), 'C3')).toBe('short-range C6');
    expect(judged({ ...table(null), foreign: null }, 'C3')).toBe('short-range C6');
  });

  test('a heading whose lines are filled in is missed', () => {
    const table = (...under: readonly [HandContent, HandContent]): Table =>
      handTable({
        columns: [money('1')],
        lines: [
          line('Tổng', null, ['=SUM(C4:C8)', 15]),
          ...[1, 2, 3, 4, 5].map((figure) => line(`Xã ${figure}`, 0, figure)),
          line('Cụm', 0),
          line('Xã X', 6, under[0]),
          line('Xã Y', 6, under[1]),
        ],
        foreign: true,
      });
    expect(judged(table(null, null), 'C3')).toBe('right');
    expect(judged(table(null, 8), 'C3')).toBe('short-range C9');
  });
});

describe('subtotals that only the formulas know', () => {
  /** All lines right below the total; C4 adds up C5 and C6 by its formula. */
  function flat(total: string, subtotal: HandContent = ['=C5+C6', 30], foreign = true): Table {
    return handTable({
      columns: [money('1'), money('2')],
      lines: [
        line('Tổng', null, [total, 90]),
        line('Cụm', 0, subtotal, 1),
        line('Xã A', 0, 10, 1),
        line('Xã B', 0, 20, 1),
        line('Xã C', 0, 25, 1),
        line('Xã D', 0, 35, 1),
      ],
      ...(foreign ? FOREIGN : KNOWN),
    });
  }

  test('adding up the subtotal adds up its lines', () => {
    expect(judged(flat('=C4+C7+C8'), 'C3')).toBe('right');
    expect(judged(flat('=C4+C7+C8', ['=C5+C6', 30], false), 'C3')).toBe('right');
  });

  test('adding up the lines leaves the subtotal out with reason', () => {
    expect(judged(flat('=SUM(C5:C8)'), 'C3')).toBe('right');
    expect(judged(flat('=SUM(C6:C8)', ['=C5+C6', 30], false), 'C3')).toBe('short-range C4 C5');
  });

  test('both are counted twice', () => {
    expect(judged(flat('=SUM(C4:C8)'), 'C3')).toBe('double-count C4');
  });

  test.each([
    ['typed in', 30],
    ['a sum that takes something away', ['=C5-C6', 30]],
    ['a sum of another column', ['=D5+D6', 30]],
    ['a sum of two columns', ['=C5+D6', 30]],
    ['no sum', ['=C5*2', 30]],
    ['a sum of itself', ['=C4', 30]],
  ] as const)('%s is a line as the others', (_, content) => {
    expect(judged(flat('=SUM(C5:C8)', content), 'C3')).toBe('short-range C4');
    expect(judged(flat('=SUM(C4:C8)', content), 'C3')).toBe('right');
  });

  test('a subtotal of subtotals', () => {
    const table = (total: string): Table =>
      handTable({
        columns: [money('1')],
        lines: [
          line('Tổng', null, [total, 90]),
          line('Vùng', 0, ['=C5+C8', 30]),
          line('Cụm', 0, ['=C6+C7', 30]),
          line('Xã A', 0, 10),
          line('Xã B', 0, 20),
          line('Xã C', 0, 25),
        ],
        foreign: true,
      });
    expect(judged(table('=C4'), 'C3')).toBe('right');
    expect(judged(table('=SUM(C6:C8)'), 'C3')).toBe('short-range C4');
    expect(judged(table('=C4+C6'), 'C3')).toBe('double-count C4');
    expect(judged(table('=C5+C8'), 'C3')).toBe('right');
  });

  test('subtotals of subtotals are followed as far as a table goes', () => {
    // Row 3 is the total, each row below adds up the next two: a line, and a subtotal.
    const levels = 13;
    const lines = Array.from({ length: levels }, (_, at) => {
      const top = 4 + 2 * at;
      return [line(`Cụm ${at}`, 0, [`=C${top + 1}+C${top + 2}`, 1]), line(`Xã ${at}`, 0, 1)];
    }).flat();
    const table = handTable({
      columns: [money('1')],
      lines: [line('Tổng', null, ['=C4', 1]), ...lines, line('Xã cuối', 0, 1)],
    });
    expect(judged(table, 'C3')).toBe('right');
  });

  test('a group with a group within it', () => {
    const table = handTable({
      columns: [money('1')],
      lines: [
        line('Tổng', null, ['=C4+C5', 3]),
        line('Vùng', 0, 3),
        line('Cụm', 1, 3),
        line('Xã A', 2, 1),
        line('Xã B', 2, 2),
      ],
    });
    expect(judged(table, 'C3')).toBe('double-count C4');
  });

  test('so are outlines of as many levels', () => {
    const levels = Array.from({ length: 14 }, (_, at) => line(`Mức ${at}`, at === 0 ? null : at - 1, 1));
    const outline = (formula: string): Table =>
      handTable({
        columns: [money('1')],
        lines: levels.map((one, at) => (at === 0 ? { ...one, cells: [formula] } : one)),
      });
    expect(judged(outline('=C16'), 'C3')).toBe('right');
    expect(judged(outline('=C4+C16'), 'C3')).toBe('double-count C4');
  });

  test('formulas that go round in circles come to an end', () => {
    const table = handTable({
      columns: [money('1')],
      lines: [
        line('Tổng', null, ['=C4+C5+C6', 0]),
        line('Xã A', 0, ['=C5+C6', 0]),
        line('Xã B', 0, ['=C6+C4', 0]),
        line('Xã C', 0, 3),
      ],
    });
    expect(judged(table, 'C3')).toBe('double-count C4 C5');
  });

  test('an outline that goes round in circles comes to an end', () => {
    const table = handTable({
      columns: [money('1')],
      lines: [line('Tổng', 2, ['=C4', 0]), line('Xã A', 0, 1), line('Xã B', 1, 1)],
    });
    expect(judged(table, 'C3')).not.toBe('unknown');
  });
});

/** Every outline of up to nine lines, all figures typed: each line below the total has to be covered once, nothing else may be. */
test('sums over random outlines, held against counting line by line', () => {
  const random = randomOf(7);
  const seen = new Map<string, number>();
  for (let round = 0; round < 250; round += 1) {
    const size = 3 + random.below(7);
    // A line belongs to one before it, or to nothing.
    const parents = Array.from({ length: size }, (_, at) =>
      at === 0 || random.below(8) === 0 ? null : random.below(at),
    );
    const partsOf = (row: number): readonly number[] =>
      parents.flatMap((parent, at) => (parent === row ? [at] : []));
    const linesOf = (row: number): readonly number[] =>
      partsOf(row).length === 0 ? [row] : partsOf(row).flatMap(linesOf);
    const taken =
      random.below(2) === 0
        ? partsOf(0)
        : Array.from({ length: size }, (_, at) => at).filter(() => random.below(2) === 0);
    if (partsOf(0).length === 0 || taken.length === 0) continue;
    const table = handTable({
      columns: [money('1')],
      lines: parents.map((parent, at) =>
        line(`Dòng ${at}`, parent, at === 0 ? `=${taken.map((row) => `C${row + 3}`).join('+')}` : at + 1),
      ),
    });

    const times = new Map<number, number>();
    for (const row of taken.flatMap(linesOf)) times.set(row, (times.get(row) ?? 0) + 1);
    const own = linesOf(0);
    const isTwice = [...times.values()].some((count) => count > 1);
    const isMissing = own.some((row) => !times.has(row));
    const isExtra = [...times.keys()].some((row) => !own.includes(row)) || taken.includes(0);
    const verdict = judged(table, 'C3').split(' ')[0] ?? '';
    seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
    if (isTwice) expect(verdict).toBe('double-count');
    else if (isMissing && isExtra) expect(verdict).toBe('wrong-cells');
    else if (isMissing) expect(verdict).toMatch(/^(short-range|skipped-cells)$/);
    else expect(verdict).toBe(isExtra ? 'extra-cells' : 'right');
  }
  expect([...seen.keys()].sort()).toEqual([
    'double-count',
    'extra-cells',
    'right',
    'short-range',
    'skipped-cells',
    'wrong-cells',
  ]);
});
