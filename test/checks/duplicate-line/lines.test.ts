/** Lines that stand twice: which are the same, and how grave that is. */
import { duplicateLineCheck } from '../../../src/checks/duplicate-line/check';
import { LinesOfTable } from '../../../src/checks/duplicate-line/duplicateLines';
import type { Table, TableRow } from '../../../src/reading/table';
import type { GridCell } from '../../reading/declare/grid';
import { addressOf } from '../engine/equations';
import { onlyTable, readingOf, withTables } from '../engine/tables';
import { handReading, handTable, idAt, line as handLine } from '../handTable';
import { sheetOf } from '../hygiene/sheets';

type Line = readonly GridCell[];

/** Names in B, a text in C, four counts in D to G, an amount in H; lines from row 2 on. */
const HEADER: Line = [
  'TT',
  'Đơn vị',
  'Địa điểm',
  'Số hộ',
  'Hộ nghèo',
  'Hộ cận nghèo',
  'Hộ khác',
  'Kinh phí (triệu đồng)',
];

const NO_CHANGE: readonly Partial<TableRow>[] = [];

function readLines(lines: readonly Line[], changes = NO_CHANGE) {
  const rows = lines.map((line, place): Line => [place + 1, ...line]);
  const reading = readingOf(sheetOf([HEADER, ...rows]));
  const before = onlyTable(reading);
  expect(before.columns.map(({ kind }) => kind).join(' ')).toBe(
    'code name text count count count count money',
  );
  expect(before.rows).toHaveLength(lines.length);
  const table: Table = {
    ...before,
    rows: before.rows.map((row, place) => ({ ...row, role: 'line', parent: null, ...changes[place] })),
  };
  return { reading: withTables(reading, [table]), table };
}

/** "line-twice 2 3 same". */
function found(lines: readonly Line[], changes = NO_CHANGE): readonly string[] {
  const { reading, table } = readLines(lines, changes);
  return new LinesOfTable(reading, table)
    .duplicates()
    .map(
      ({ kind, lines: same, sameFigures }) =>
        `${kind} ${same.map(({ cell }) => addressOf(cell.row * 16_384 + cell.column)).join(' ')}${sameFigures ? ' same' : ''}`,
    );
}

function issues(lines: readonly Line[], changes = NO_CHANGE) {
  const { reading, table } = readLines(lines, changes);
  return duplicateLineCheck.inspectTable?.(reading, table, 0) ?? [];
}

/** Lines unlike each other: their figures by their place. */
function line(name: string, place: number, text: GridCell = null): Line {
  const base = 100 * place;
  return [name, text, base + 71, base + 12, base + 23, base + 36, base + 5];
}

const OTHERS = [line('Xã Bình An', 1), line('Xã Chi Lăng', 2), line('Xã Na Rì', 3), line('Xã Tân Lập', 4)];

describe('a locality twice', () => {
  test('whatever its figures', () => {
    expect(found([...OTHERS, line('Xã Bình An', 5)])).toEqual(['locality-twice B2 B6']);
    expect(found([...OTHERS, line('Xã Bình An', 1)])).toEqual(['locality-twice B2 B6 same']);
    expect(found([...OTHERS, line('X. BÌNH AN', 5)])).toEqual(['locality-twice B2 B6']);
    expect(found([line('Xã Bình An', 1), ...OTHERS, line('Xã Bình An', 1)])).toEqual([
      'locality-twice B2 B3 B7 same',
    ]);
    expect(found([line('Xã Bình An', 1), ...OTHERS, line('Xã Bình An', 6)])).toEqual([
      'locality-twice B2 B3 B7',
    ]);
  });

  test('not another kind, nor under another parent, nor on another track', () => {
    expect(found([...OTHERS, line('Phường Bình An', 5)])).toEqual([]);
    expect(found([...OTHERS, line('Xã Bình An', 5)], [{}, {}, {}, {}, { parent: 1 }])).toEqual([]);
    expect(found([...OTHERS, line('Xã Bình An', 5)], [{}, {}, {}, {}, { track: 'nhân khẩu' }])).toEqual([]);
    expect(found([...OTHERS, line('Xã Bình An', 5)], [{ parent: 1 }, {}, {}, {}, { parent: 1 }])).toEqual([
      'locality-twice B2 B6',
    ]);
    expect(found([...OTHERS, line('Xã Bình An', 5)], [{ parent: 1 }, {}, {}, {}, { parent: 2 }])).toEqual([]);
  });

  test('not a total, nor a row without a name', () => {
    const twice = [...OTHERS, line('Xã Bình An', 5)];
    expect(found(twice, [{}, {}, {}, {}, { role: 'total' }])).toEqual([]);
    expect(found(twice, [{}, {}, {}, {}, { role: 'subtotal' }])).toEqual([]);
    expect(found(twice, [{ name: '' }, {}, {}, {}, { name: '' }])).toEqual([]);
    const same = [...OTHERS, line('Xã Bình An', 1)];
    expect(found(same, [{ name: '' }, {}, {}, {}, { name: '' }])).toEqual([]);
  });

  test('not lines that no cell of the sheet names in words', () => {
    const numbered = handTable({
      columns: [{ kind: 'money', index: '1' }],
      lines: [handLine('5', null, 7), handLine('5', null, 7)],
      around: { B3: 5, B4: 5 },
    });
    expect(new LinesOfTable(handReading([numbered]), numbered).duplicates()).toEqual([]);
  });

  test('with other words beside it, it is another line', () => {
    const at = (first: GridCell, second: GridCell): readonly string[] =>
      found([line('Xã Bình An', 1, first), ...OTHERS.slice(1), line('Xã Bình An', 5, second)]);
    expect(at('Thôn A', 'Thôn B')).toEqual([]);
    expect(at('Thôn A', ' Thôn A ')).toEqual(['locality-twice B2 B6']);
    expect(at('Thôn A', null)).toEqual([]);
  });

  test('words in other columns are other words', () => {
    const kept = (first: string, second: string): number => {
      const table = handTable({
        columns: [
          { kind: 'text', index: '1' },
          { kind: 'text', index: '2' },
          { kind: 'money', index: '3' },
        ],
        lines: [handLine('Xã Bình An', null, 'ab', 'c', 7), handLine('Xã Bình An', null, first, second, 8)],
      });
      return new LinesOfTable(handReading([table]), table).duplicates().length;
    };
    expect([kept('ab', 'c'), kept('a', 'bc')]).toEqual([1, 0]);
  });
});

describe('a line that is no locality', () => {
  const lines = (...last: readonly Line[]): readonly Line[] => [...OTHERS, line('Trường học', 5), ...last];

  test('has to have the same figures', () => {
    expect(found(lines(line('Trường học', 5)))).toEqual(['line-twice B6 B7 same']);
    expect(found(lines(line('Trường học', 6)))).toEqual([]);
  });

  test('of which each set of equal figures is told', () => {
    const many = Array.from({ length: 12 }, (_, place) =>
      line(`Xã ${'ABCDEGHIKLMN'.charAt(place)}nh`, 20 + place),
    );
    const four = [line('Trường học', 5), line('Trường học', 6), line('Trường học', 5), line('Trường học', 6)];
    expect(found([...many, ...four])).toEqual(['line-twice B14 B16 same', 'line-twice B15 B17 same']);
  });

  test('all figures count, amounts and small counts too', () => {
    const one: Line = ['Trường học', null, 571, 512, 523, 536, 505];
    expect(found(lines([...one.slice(0, 6), 506]))).toEqual(['same-figures B6 B7']);
    expect(found(lines(['Trường học', null, 571, 512, 523, null, 505]))).toEqual([]);
  });

  test('the same digits in other columns are other figures', () => {
    expect(
      found([...OTHERS, ['Trường học', null, 12, 3, 4, 5, 7], ['Trường học', null, 1, 23, 4, 5, 7]]),
    ).toEqual([]);
  });

  test('lines of nothing are not the same', () => {
    const none: Line = ['Trường học', null, null, null, null, null, null];
    const noughts: Line = ['Trường học', null, 0, 0, 0, 0, 0];
    expect(found([...OTHERS, none, none])).toEqual([]);
    expect(found([...OTHERS, noughts, noughts])).toEqual([]);
    expect(found([...OTHERS, [...noughts.slice(0, 6), 1], [...noughts.slice(0, 6), 1]])).toEqual([
      'line-twice B6 B7 same',
    ]);
  });
});

describe('names that come again and again', () => {
  const group = (place: number): readonly Line[] => [
    line(`Công trình ${'ABCDE'.charAt(place)}x`, 10 * place),
    ['Vốn đầu tư', null, 1, 1, 1, 1, 50],
    ['Vốn sự nghiệp', null, 1, 1, 1, 1, 60],
  ];

  test('are parts of groups, and say nothing', () => {
    expect(found([...group(0), ...group(1)])).toEqual([]);
  });

  test('one name alone is no pattern, nor are few among many', () => {
    expect(found([line('Vốn đầu tư', 50), ...OTHERS.slice(0, 1), line('Vốn đầu tư', 50)])).toEqual([
      'line-twice B2 B4 same',
    ]);
    const pair = (name: string, place: number): readonly Line[] => [line(name, place), line(name, place)];
    const four = [...pair('Trường học', 50), ...pair('Trạm y tế', 60)];
    const many = (count: number): readonly Line[] =>
      Array.from({ length: count }, (_, place) => line(`Xã ${'ABCDEGHIKLMN'.charAt(place)}nh`, 20 + place));
    // Four of fourteen are less than three in ten, four of thirteen are more.
    expect(found([...many(10), ...four])).toEqual(['line-twice B12 B13 same', 'line-twice B14 B15 same']);
    expect(found([...many(9), ...four])).not.toContain('line-twice B11 B12 same');
  });

  test('just three in ten are few', () => {
    const six = [1, 2].flatMap((at) =>
      Array.from({ length: 3 }, () => line(`Vốn ${'AB'.charAt(at - 1)}`, 60 + at)),
    );
    const many = Array.from({ length: 14 }, (_, place) =>
      line(`Xã ${'ABCDEGHIKLMNOP'.charAt(place)}nh`, place),
    );
    expect(found([...many, ...six])).toEqual(['line-twice B16 B17 B18 same', 'line-twice B19 B20 B21 same']);
  });
});

describe('two lines with the same counts', () => {
  const counted = (name: string, ...figures: readonly GridCell[]): Line => [name, null, ...figures];
  const pair = (...figures: readonly GridCell[]): readonly string[] =>
    found([...OTHERS, counted('Xã Một', ...figures), counted('Xã Hai', ...figures)]);

  test('three different ones from ten up tell', () => {
    expect(pair(10, 11, 12, 1, 7)).toEqual(['same-figures B6 B7 same']);
    expect(pair(10, 11, 9, 1, 7)).toEqual([]);
    expect(pair(10, 11, 11, 10, 7)).toEqual([]);
    expect(pair(10, 11, null, null, 500)).toEqual([]);
  });

  test('whatever the amounts are', () => {
    const lines = [...OTHERS, counted('Xã Một', 10, 11, 12, 1, 7), counted('Xã Hai', 10, 11, 12, 1, 8)];
    expect(found(lines)).toEqual(['same-figures B6 B7']);
    const other = [...OTHERS, counted('Xã Một', 10, 11, 12, 1, 7), counted('Xã Hai', 10, 11, 12, 2, 7)];
    expect(found(other)).toEqual([]);
  });

  test('counts that come to the same in one sum are not the same', () => {
    // 31 less in one column and one more in that before it.
    const lines = [...OTHERS, counted('Xã Một', 10, 50, 20, 1, 7), counted('Xã Hai', 11, 19, 20, 1, 7)];
    expect(found(lines)).toEqual([]);
  });

  test('what is told by name is not told again', () => {
    const same = [...OTHERS, counted('Xã Một', 10, 11, 12, 1, 7), counted('Xã Một', 10, 11, 12, 1, 7)];
    expect(found(same)).toEqual(['locality-twice B6 B7 same']);
    expect(found([...same, counted('Xã Hai', 10, 11, 12, 1, 7)])).toEqual(['locality-twice B6 B7 same']);
  });
});

describe('what is said', () => {
  const twice = [...OTHERS, line('Xã Bình An', 1), line('Xã Bình An', 1)];

  test('at the second line, with the first and the others', () => {
    const [issue, ...others] = issues(twice);
    expect(others).toEqual([]);
    expect(issue && [issue.cell, ...issue.further].map(addressOf)).toEqual(['B6', 'B2', 'B7']);
    expect(issue).toMatchObject({
      outcome: 'fail',
      kind: 'locality-twice',
      stated: null,
      proposed: null,
      message: {
        key: 'findings.hygiene.locality-twice',
        params: { name: 'Xã Bình An', other: 'Xã Bình An', rows: { list: ['2', '6', '7'] } },
      },
      cause: { key: 'findings.hygiene.locality-twice.same' },
    });
    const [pair] = issues([
      ...OTHERS,
      ['Xã Một', null, 10, 11, 12, 1, 7],
      ['Xã Hai', null, 10, 11, 12, 1, 8],
    ]);
    expect(pair?.message.params).toMatchObject({ name: 'Xã Hai', other: 'Xã Một' });
    expect(pair?.cause.key).toBe('findings.hygiene.same-figures.other');
  });

  const severities = (lines: readonly Line[], changes = NO_CHANGE): readonly unknown[] =>
    issues(lines, changes).map(({ severity }) => severity);

  test('a warning with the same figures, or in one district', () => {
    const other = [...OTHERS, line('Xã Bình An', 5)];
    expect(severities(twice)).toEqual(['warning']);
    expect(severities(other)).toEqual(['notice']);
    const below = (role: TableRow['role']): readonly Partial<TableRow>[] => [
      { parent: 1 },
      { role },
      {},
      {},
      { parent: 1 },
    ];
    expect(severities(other, below('line'))).toEqual(['warning']);
    expect(severities(other, below('total'))).toEqual(['notice']);
    expect(severities([...OTHERS, line('Trường học', 5), line('Trường học', 5)])).toEqual(['warning']);
  });

  test('a notice where only figures are alike', () => {
    const pair: readonly Line[] = [
      ...OTHERS,
      ['Xã Một', null, 10, 11, 12, 1, 7],
      ['Xã Hai', null, 10, 11, 12, 1, 7],
    ];
    expect(severities(pair)).toEqual(['notice']);
    expect(severities(pair, [{}, {}, {}, {}, { parent: 1 }, { parent: 1 }])).toEqual(['notice']);
  });
});

test('three counts from ten up tell two lines of their parent to be the same, and totals are no lines', () => {
  const told = (figures: readonly number[], more: Partial<TableRow> = {}): number => {
    const table = handTable({
      columns: ['1', '2', '3'].map((index) => ({ kind: 'count', index })),
      lines: [handLine('Xã Một', null, ...figures), { ...handLine('Xã Hai', null, ...figures), ...more }],
    });
    return new LinesOfTable(handReading([table]), table).duplicates().length;
  };
  expect([told([10, 11, 12]), told([10, 11, 9]), told([10, 11, 11])]).toEqual([1, 0, 0]);
  expect([told([10, 11, 12], { role: 'total' }), told([10, 11, 12], { parent: 0 })]).toEqual([0, 0]);
});

test('an edit of another table, or of a cell of none, adds no line to this one', () => {
  const make = (sheetIndex: number, name: string) =>
    handTable({
      sheetIndex,
      columns: [{ kind: 'money', index: '1' }],
      lines: [handLine('Xã Một', null, 7), handLine(name, null, 8)],
    });
  const [own, other] = [make(0, 'Xã Hai'), make(1, 'Xã Một')];
  const lines = new LinesOfTable(handReading([own, other]), own);
  lines.change({ cells: [idAt('C4', 1), idAt('Z99')] });
  expect(lines.duplicates()).toHaveLength(0);
});

test('it rests on the figures of one table: an edit of them is looked at anew', () => {
  expect(duplicateLineCheck.restsOn).toBe('table');
});
