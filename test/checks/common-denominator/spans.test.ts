/** Which totals counts and rates allow for, and when a row of them that do not agree is told. */
import { commonDenominatorCheck } from '../../../src/checks/common-denominator/check';
import type { Equation } from '../../../src/reading/equation';
import type { Table, TableColumn } from '../../../src/reading/table';
import { toPlain } from '../../../src/numbers/decimal';
import { gridSheet } from '../../reading/declare/grid';
import { addressOf, equationOf, figureMap, ratioOf, sumOf, type Figures } from '../engine/equations';
import { onlyTable, readingOf } from '../engine/tables';

/** Three pairs of counts and rates, in C to H; twelve lines from row 4 on. */
const READING = readingOf(
  gridSheet(
    [
      ['SỐ HỘ THEO NHÓM NĂM 2023'],
      ['TT', 'Đơn vị', 'Nhóm một', null, 'Nhóm hai', null, 'Nhóm ba', null],
      [null, null, ...[1, 2, 3].flatMap(() => ['Số hộ', 'Tỷ lệ (%)'])],
      ...Array.from({ length: 12 }, (_, place) => [
        place + 1,
        `Xã thứ ${String(place)}`,
        10,
        10,
        20,
        20,
        30,
        30,
      ]),
    ],
    ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2'],
  ),
);
const TABLE = onlyTable(READING);

/** A line of counts and rates, whole percents. */
type Line = readonly (number | string | null)[];
const GOOD: Line = [10, 10, 20, 20];

function figuresOf(lines: readonly Line[]): Figures {
  return Object.fromEntries(
    lines.flatMap((line, row) =>
      line.flatMap((value, place) =>
        value === null ? [] : [[`${'CDEFGH'.charAt(place)}${String(row + 4)}`, value] as const],
      ),
    ),
  );
}

function issues(
  lines: readonly Line[],
  table: Table = TABLE,
  equations: readonly Equation[] = [],
  decimals = 0,
) {
  const columns = table.columns.map((column) => ({ ...column, decimals }));
  const own = { ...table, columns };
  const reading = { ...READING, tables: [own], equations, figures: figureMap(figuresOf(lines)) };
  return commonDenominatorCheck.inspectTable?.(reading, own, 0) ?? [];
}

/** "D7 F7": the rate that is told, and the others. */
function told(...args: Parameters<typeof issues>): readonly string[] {
  return issues(...args).map(({ cell, further }) => [cell, ...further].map(addressOf).join(' '));
}

/** Three lines that agree, and one more. */
function fourth(...line: Line): readonly string[] {
  return told([GOOD, GOOD, GOOD, line]);
}

test('the table is as the tests take it', () => {
  expect(TABLE.columns.map(({ kind }) => kind).join(' ')).toBe('code name count rate count rate count rate');
  expect(READING.equations.filter(({ rule }) => rule.kind === 'ratio')).toEqual([]);
});

describe('of whole percents', () => {
  test('what is told, in which words', () => {
    const [issue, ...others] = issues([GOOD, GOOD, GOOD, [10, 10, 30, 20]]);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      outcome: 'fail',
      kind: 'common-denominator',
      proposed: null,
      message: { params: { cell: 'D7' } },
      cause: { params: { cells: { list: ['F7'] } } },
    });
    expect(issue?.stated && toPlain(issue.stated)).toBe('10');
  });

  test('one total that rounding allows for is enough, and it is a whole one', () => {
    // 21 are 10 % of 200 to 221, 19 of 180 to 200.
    expect(fourth(21, 10, 19, 10)).toEqual([]);
    expect(fourth(19, 10, 21, 10)).toEqual([]);
    expect(fourth(210, 10, 189, 10)).toEqual(['D7 F7']);
    // 44 are 21 % of 204,65 or more, 42 of 204,88 or less.
    expect(fourth(44, 21, 42, 21)).toEqual(['D7 F7']);
    expect(fourth(42, 21, 44, 21)).toEqual(['D7 F7']);
  });

  test('a rate with decimals is taken as precisely as it is written', () => {
    expect(fourth(21, 10, 19, '9.9')).toEqual(['D7 F7']);
    expect(fourth(21, 10, 20, '9.9')).toEqual([]);
  });

  test.each([
    ['no count', [null, 10, 30, 20]],
    ['no rate', [10, null, 30, 20]],
    ['a count of nought', [0, 10, 30, 20]],
    ['a rate of nought', [10, 0, 30, 20]],
    ['a rate below nought', [10, -10, 30, 20]],
    ['a count below nought', [-10, 10, 30, 20]],
  ])('%s tells nothing', (_what, line) => {
    expect(fourth(...line)).toEqual([]);
  });
});

test('columns of two decimals are held to them', () => {
  const line: Line = [100, '8.33', 60, '4.99'];
  expect(told([GOOD, GOOD, GOOD, line], TABLE, [], 2)).toEqual(['D7 F7']);
  expect(told([GOOD, GOOD, GOOD, line], TABLE, [], 0)).toEqual(['D7 F7']);
  expect(told([GOOD, GOOD, GOOD, [100, '8', 60, 5]], TABLE, [], 0)).toEqual([]);
  expect(told([GOOD, GOOD, GOOD, [100, '8', 60, 5]], TABLE, [], 2)).toEqual(['D7 F7']);
});

describe('how many lines have to agree', () => {
  const BAD: Line = [10, 10, 30, 20];
  const lines = (good: number, bad: number): readonly Line[] => [
    ...Array.from({ length: good }, () => GOOD),
    ...Array.from({ length: bad }, () => BAD),
  ];

  test('three at least', () => {
    expect(told(lines(2, 1))).toEqual([]);
    expect(told(lines(3, 1))).toHaveLength(1);
    expect(told(lines(3, 0))).toEqual([]);
  });

  test('seven in ten at least', () => {
    expect(told(lines(7, 3))).toEqual(['D11 F11', 'D12 F12', 'D13 F13']);
    expect(told(lines(7, 4))).toEqual([]);
    expect(told(lines(6, 3))).toEqual([]);
  });

  test('lines that tell nothing do not count', () => {
    const empty: Line = [10, 10, null, null];
    expect(told([...lines(2, 0), empty, BAD])).toEqual([]);
    expect(told([...lines(3, 1), empty, empty, empty])).toEqual(['D7 F7']);
  });
});

describe('of three rates', () => {
  const good: Line = [10, 10, 20, 20, 30, 30];
  const of = (...line: Line): readonly string[] => told([good, good, good, line]);

  test('the one that keeps the others from agreeing is told', () => {
    expect(of(50, 10, 20, 20, 30, 30)).toEqual(['D7 F7 H7']);
    expect(of(10, 10, 90, 20, 30, 30)).toEqual(['F7 D7 H7']);
    expect(of(10, 10, 20, 20, 90, 30)).toEqual(['H7 D7 F7']);
    expect(issues([good, good, good, [10, 10, 90, 20, 30, 30]])[0]?.cause.params).toEqual({
      cells: { list: ['D7', 'H7'] },
    });
  });

  test('where no two agree, the first', () => {
    expect(of(10, 10, 90, 20, 900, 30)).toEqual(['D7 F7 H7']);
  });
});

describe('a count and its rate', () => {
  const lines: readonly Line[] = [GOOD, GOOD, GOOD, [10, 10, 30, 20]];
  const changed = (place: number, change: Partial<TableColumn>): Table => ({
    ...TABLE,
    columns: TABLE.columns.map((column, at) => (at === place ? { ...column, ...change } : column)),
  });

  test('stand side by side under one header', () => {
    expect(told(lines)).toEqual(['D7 F7']);
    expect(told(lines, changed(3, { header: ['Nhóm khác', 'Tỷ lệ (%)'] }))).toEqual([]);
    expect(told(lines, changed(3, { header: ['NHÓM  MỘT', 'Tỷ lệ'] }))).toEqual(['D7 F7']);
    expect(told(lines, { ...changed(2, { header: ['Số hộ'] }) })).toEqual([]);
  });

  test('under the same headers at all levels but the last', () => {
    const under = (middle: string): Table => ({
      ...TABLE,
      columns: TABLE.columns.map((column, place) => ({
        ...column,
        header: [
          'Hộ',
          place === 3 ? middle : `Nhóm ${String(Math.floor(place / 2))}`,
          ...column.header.slice(-1),
        ],
      })),
    });
    expect(told(lines, under('Nhóm 1'))).toEqual(['D7 F7']);
    expect(told(lines, under('Nhóm 9'))).toEqual([]);
  });

  test('under no header they belong to nothing', () => {
    const bare = TABLE.columns.map((column) => ({ ...column, header: column.header.slice(-1) }));
    expect(told(lines, { ...TABLE, columns: bare })).toEqual([]);
  });

  test('are a count and a rate', () => {
    expect(told(lines, changed(2, { kind: 'money' }))).toEqual([]);
    expect(told(lines, changed(3, { kind: 'count' }))).toEqual([]);
  });

  test('are of something that no equation says', () => {
    const ratio = (target: string): Equation => equationOf(target, ratioOf(['C4'], ['E4']));
    expect(told(lines, TABLE, [ratio('D4')])).toEqual([]);
    expect(told(lines, TABLE, [ratio('F9')])).toEqual([]);
    expect(told(lines, TABLE, [ratio('H4')])).toEqual(['D7 F7']);
    expect(told(lines, TABLE, [ratio('Z99')])).toEqual(['D7 F7']);
    expect(told(lines, TABLE, [equationOf('D4', sumOf('D5', 'D6'))])).toEqual(['D7 F7']);
    expect(told(lines, TABLE, [{ ...ratio('D4'), table: 1 }])).toEqual(['D7 F7']);
  });

  test('are not looked at in a known form that declares its limits', () => {
    const form = { ...TABLE.form, bounds: [] };
    expect(told(lines, { ...TABLE, foreign: null, form })).toEqual([]);
    expect(told(lines, { ...TABLE, form })).toEqual(['D7 F7']);
    expect(told(lines, { ...TABLE, foreign: null })).toEqual(['D7 F7']);
  });
});

test('it rests on the figures of one table: an edit of them is looked at anew', () => {
  expect(commonDenominatorCheck.restsOn).toBe('table');
});
