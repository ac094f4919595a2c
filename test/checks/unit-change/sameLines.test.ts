/** Tables whose figures are a thousand or a million times those of the same lines elsewhere. */
import { tablesOfOtherSize } from '../../../src/checks/unit-change/sameLines';
import { addressOf } from '../../../src/checks/engine/cellLabel';
import type { MoneyUnit } from '../../../src/numbers/moneyUnit';
import { handReading, handTable, type HandContent, type HandTable } from '../handTable';

interface Amounts {
  readonly name: string;
  readonly figures: readonly HandContent[];
  readonly unit?: MoneyUnit | null;
  readonly header?: readonly string[];
  readonly line?: (at: number) => string;
  readonly more?: Partial<HandTable>;
}

/** One column of amounts for each table, each on a sheet of its own. */
function found(...tables: readonly Amounts[]): readonly string[] {
  const made = tables.map(
    ({ name, figures, unit = 'trieu-dong', header = ['Vốn'], line, more }, sheetIndex) =>
      handTable({
        name,
        sheetIndex,
        unit,
        columns: [{ kind: 'money', index: '1', header }],
        lines: figures.map((figure, at) => ({
          name: line?.(at) ?? `Xã ${at}`,
          code: String(at),
          cells: [figure],
        })),
        ...more,
      }),
  );
  return tablesOfOtherSize(handReading(made)).map(
    ({ table, other, power, lines, cell, otherCell }) =>
      `${table.sheet.name} ${addressOf(cell)} 10^${power} ${other.sheet.name} ${addressOf(otherCell)} (${lines})`,
  );
}

const FIGURES = [9900, 4400, 2800, 1200, 750];
const times = (factor: number, figures: readonly number[] = FIGURES): readonly number[] =>
  figures.map((figure) => figure * factor);

test.each([
  [1000, '10^3'],
  [1_000_000, '10^6'],
  [0.001, '10^-3'],
  [0.000_001, '10^-6'],
])('%d times as much', (factor, power) => {
  expect(found({ name: 'A', figures: FIGURES }, { name: 'B', figures: times(factor) })).toEqual([
    `B C3 ${power} A C3 (5)`,
  ]);
});

test.each([1, 10, 100, 10_000, 100_000, 0.01, 1e9])('%d times as much is no other unit', (factor) => {
  expect(found({ name: 'A', figures: FIGURES }, { name: 'B', figures: times(factor) })).toEqual([]);
});

describe('how many lines', () => {
  const both = (figures: readonly number[], other: readonly number[]): readonly string[] =>
    found({ name: 'A', figures }, { name: 'B', figures: other });

  test('three that are the same but for the noughts', () => {
    expect(both(FIGURES.slice(0, 3), times(1000, FIGURES.slice(0, 3)))).toEqual(['B C3 10^3 A C3 (3)']);
    expect(both(FIGURES.slice(0, 2), times(1000, FIGURES.slice(0, 2)))).toEqual([]);
  });

  test('five where they only are of that size', () => {
    const about = FIGURES.map((figure, at) => figure * (900 + 50 * at));
    expect(both(FIGURES, about)).toEqual(['B C3 10^3 A C3 (5)']);
    expect(both(FIGURES.slice(0, 4), about.slice(0, 4))).toEqual([]);
    // One of them is not exactly a thousandfold.
    const [first = 0, ...others] = times(1000, FIGURES.slice(0, 4));
    expect(both(FIGURES.slice(0, 4), [first * 1.01, ...others])).toEqual([]);
  });

  test('from 0,7 to 1,4 thousand', () => {
    for (const [factor, count] of [
      [720, 1],
      [700, 0],
      [1400, 1],
      [1420, 0],
    ] as const) {
      expect(both(FIGURES, times(factor))).toHaveLength(count);
    }
  });

  test('four of five that are compared', () => {
    const ten = [...FIGURES, ...FIGURES];
    const changed = (count: number): readonly number[] =>
      ten.map((figure, at) => (at < count ? figure : figure * 1000));
    expect(both(ten, changed(2))).toEqual(['B C5 10^3 A C5 (8)']);
    expect(both(ten, changed(3))).toEqual([]);
  });

  test('columns of one line are one line', () => {
    const three = (name: string, factor: number, lines: number): Amounts => ({
      name,
      figures: [],
      more: {
        columns: ['a', 'b', 'c'].map((header) => ({ kind: 'money', index: header, header: [header] })),
        lines: FIGURES.slice(0, lines).map((figure, at) => ({
          name: `Xã ${at}`,
          cells: [figure * factor, 2 * figure * factor, 3 * figure * factor],
        })),
      },
    });
    expect(found(three('A', 1, 2), three('B', 1000, 2))).toEqual([]);
    expect(found(three('A', 1, 3), three('B', 1000, 3))).toEqual(['B C3 10^3 A C3 (3)']);
  });
});

describe('in which unit', () => {
  const inUnits = (one: MoneyUnit | null, other: MoneyUnit | null, factor: number): readonly string[] =>
    found({ name: 'A', figures: FIGURES, unit: one }, { name: 'B', figures: times(factor), unit: other });

  test('as it is declared', () => {
    expect(inUnits('trieu-dong', 'nghin-dong', 1000)).toEqual([]);
    expect(inUnits('trieu-dong', 'ty-dong', 1)).toEqual(['B C3 10^3 A C3 (5)']);
    expect(inUnits('trieu-dong', 'nghin-dong', 1)).toEqual(['B C3 10^-3 A C3 (5)']);
    expect(inUnits('trieu-dong', 'dong', 1)).toEqual(['B C3 10^-6 A C3 (5)']);
  });

  test('none, nothing to compare', () => {
    expect(inUnits('trieu-dong', null, 1000)).toEqual([]);
    expect(inUnits(null, null, 1000)).toEqual([]);
  });

  test('a header goes before the line above', () => {
    const header = ['Vốn (đồng)'];
    expect(
      found({ name: 'A', figures: FIGURES, header }, { name: 'B', figures: FIGURES, header, unit: null }),
    ).toEqual([]);
    expect(
      found(
        { name: 'A', figures: FIGURES, header },
        { name: 'B', figures: times(1000), header, unit: 'ty-dong' },
      ),
    ).toEqual(['B C3 10^3 A C3 (5)']);
  });
});

describe('which figures are the same line and column', () => {
  const [one, other] = [FIGURES, times(1000)];

  test('whatever the year in their words', () => {
    expect(
      found(
        { name: 'A', figures: one, header: ['Năm 2024', 'Vốn'], line: (at) => `Xã ${at} năm 1999` },
        { name: 'B', figures: other, header: ['Năm 2025', 'Vốn'], line: (at) => `Xã ${at}` },
      ),
    ).toEqual(['B C3 10^3 A C3 (5)']);
  });

  test('whatever the year, also without the word for it', () => {
    expect(
      found(
        { name: 'A', figures: one, header: ['Vốn 2024'], line: (at) => `Xã ${at} 1999` },
        { name: 'B', figures: other, header: ['Vốn 2025'], line: (at) => `Xã ${at} 2001` },
      ),
    ).toEqual(['B C3 10^3 A C3 (5)']);
  });

  test.each([
    ['other headers', { header: ['Kinh phí'] }],
    ['other headers over them', { header: ['Đối ứng', 'Vốn'] }],
    ['words that are the same only when they are run together', { header: ['V', 'ốn'] }],
    ['other lines', { line: (at: number) => `Huyện ${at}` }],
    ['other numbers that are no years', { line: (at: number) => `Xã ${at} 1850` }],
    ['a longer number', { line: (at: number) => `Xã ${at} 20245` }],
  ])('not %s', (_, more) => {
    expect(found({ name: 'A', figures: one }, { name: 'B', figures: other, ...more })).toEqual([]);
  });

  test('not those with other codes, or of another count of their unit', () => {
    const lines = (code: string, track: string): Partial<HandTable> => ({
      lines: other.map((figure, at) => ({ name: `Xã ${at}`, code: `${code}${at}`, track, cells: [figure] })),
    });
    expect(found({ name: 'A', figures: one }, { name: 'B', figures: [], more: lines('', '') })).toHaveLength(
      1,
    );
    expect(found({ name: 'A', figures: one }, { name: 'B', figures: [], more: lines('I', '') })).toEqual([]);
    expect(found({ name: 'A', figures: one }, { name: 'B', figures: [], more: lines('', 'khẩu') })).toEqual(
      [],
    );
  });

  test('not what a table has twice, also where it has it three times', () => {
    const same = (count: number) => ({ line: (at: number) => (at < count ? 'Khác' : `Xã ${at}`) });
    const noCode = (figures: readonly number[], count: number): Partial<HandTable> => ({
      lines: figures.map((figure, at) => ({ name: same(count).line(at), cells: [figure] })),
    });
    const compared = (count: number): readonly string[] =>
      found(
        { name: 'A', figures: [], more: noCode(one, count) },
        { name: 'B', figures: [], more: noCode(other, count) },
      );
    expect(compared(0)).toEqual(['B C3 10^3 A C3 (5)']);
    expect(compared(2)).toEqual(['B C5 10^3 A C5 (3)']);
    expect(compared(3)).toEqual([]);
  });

  test('not what only the second table has twice', () => {
    const twice = (at: number): string => `Xã ${at === 1 ? 0 : at}`;
    const lines = other.map((figure, at) => ({ name: twice(at), cells: [figure] }));
    const once = one.map((figure, at) => ({ name: `Xã ${at}`, cells: [figure] }));
    expect(
      found({ name: 'A', figures: [], more: { lines: once } }, { name: 'B', figures: [], more: { lines } }),
    ).toEqual(['B C5 10^3 A C5 (3)']);
  });

  test('not what is nought, below nought, blank or a word', () => {
    for (const content of [0, -5, null, 'chưa có', '-'] as const) {
      const [first, second, third] = other;
      const figures = [first ?? 0, second ?? 0, third ?? 0];
      expect(
        found({ name: 'A', figures: [...one.slice(0, 3), 5] }, { name: 'B', figures: [...figures, content] }),
      ).toEqual(['B C3 10^3 A C3 (3)']);
      expect(
        found(
          { name: 'A', figures: [...one.slice(0, 2), 5] },
          { name: 'B', figures: [...figures.slice(0, 2), content] },
        ),
      ).toEqual([]);
    }
  });

  test('amounts as text are amounts', () => {
    expect(found({ name: 'A', figures: one.map(String) }, { name: 'B', figures: other.map(String) })).toEqual(
      ['B C3 10^3 A C3 (5)'],
    );
  });

  test('only of money', () => {
    const counts = (figures: readonly number[]): Partial<HandTable> => ({
      columns: [{ kind: 'count', index: '1', header: ['Số hộ'] }],
      lines: figures.map((figure, at) => ({ name: `Xã ${at}`, cells: [figure] })),
    });
    expect(
      found({ name: 'A', figures: [], more: counts(one) }, { name: 'B', figures: [], more: counts(other) }),
    ).toEqual([]);
  });
});

describe('of several tables', () => {
  const usual = (name: string): Amounts => ({ name, figures: FIGURES });
  const larger = (name: string): Amounts => ({ name, figures: times(1000) });
  const smaller = (name: string): Amounts => ({ name, figures: times(0.001) });

  test('two are held against the first', () => {
    expect(found(larger('A'), usual('B'))).toEqual(['B C3 10^-3 A C3 (5)']);
  });

  test('of three the odd one is told, wherever it stands', () => {
    expect(found(larger('A'), usual('B'), usual('C'))).toEqual(['A C3 10^3 C C3 (5)']);
    expect(found(usual('A'), larger('B'), usual('C'))).toEqual(['B C3 10^3 C C3 (5)']);
    expect(found(usual('A'), usual('B'), larger('C'))).toEqual(['C C3 10^3 B C3 (5)']);
    expect(found(smaller('A'), usual('B'), usual('C'))).toEqual(['A C3 10^-3 B C3 (5)']);
  });

  test('of three sizes the one in the middle is what they are held against', () => {
    expect(found(larger('A'), smaller('B'), usual('C'))).toEqual([
      'A C3 10^3 C C3 (5)',
      'B C3 10^-3 C C3 (5)',
    ]);
  });

  test('one without a unit is not counted among them', () => {
    expect(found(usual('A'), larger('B'), { ...usual('C'), unit: null })).toEqual(['B C3 10^3 A C3 (5)']);
  });

  test('the lines that others are held against are not counted as compared', () => {
    const lines = (names: readonly string[], figures: readonly number[]): Partial<HandTable> => ({
      lines: figures.map((figure, at) => ({ name: names[at] ?? '', cells: [figure] })),
    });
    const names = ['a', 'b', 'c', 'd', 'e'];
    const further = ['k', 'l'];
    expect(
      found(
        { name: 'A', figures: [], more: lines(names, FIGURES) },
        { name: 'B', figures: [], more: lines([...names, ...further], [...times(1000), 7, 8]) },
        { name: 'C', figures: [], more: lines(further, [7, 8]) },
      ),
    ).toEqual(['B C3 10^3 A C3 (5)']);
  });

  test('a single table, and tables of other lines', () => {
    expect(found(usual('A'))).toEqual([]);
    expect(found(usual('A'), { ...larger('B'), line: (at) => `Huyện ${at}` })).toEqual([]);
  });

  test('some lines a thousandfold, as many a millionfold: neither is told', () => {
    const mixed = FIGURES.map((figure, at) => figure * (at < 3 ? 1000 : 1_000_000));
    expect(found(usual('A'), { name: 'B', figures: mixed })).toEqual([]);
  });

  test('one line of another size before the others does not hide them', () => {
    const figures = [...FIGURES, ...FIGURES];
    const mixed = figures.map((figure, at) => figure * (at === 0 ? 1_000_000 : 1000));
    expect(found({ name: 'A', figures }, { name: 'B', figures: mixed })).toEqual(['B C4 10^3 A C4 (9)']);
  });
});
