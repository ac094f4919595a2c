/** Where the codes of lines do not count on. */
import { numberingGapCheck } from '../../../src/checks/numbering-gap/check';
import { numberingIssues } from '../../../src/checks/numbering-gap/sequences';
import { addressOf } from '../../../src/checks/engine/cellLabel';
import type { Table } from '../../../src/reading/table';
import { cellKey, toA1 } from '../../../src/sheet/address';
import type { CellSnapshot } from '../../../src/sheet/snapshot';
import { handReading, handTable, money, type HandLine } from '../handTable';

type Code = string | number | { readonly code: string | number; readonly under: number } | null;

/** A line from row 3 on for each code; `null`: a heading without a code. */
function table(codes: readonly Code[], more: readonly Partial<HandLine>[] = []): Table {
  const lines = codes.map((one, at): HandLine => {
    const { code, under } = one !== null && typeof one === 'object' ? one : { code: one, under: null };
    return {
      code: code === null ? '' : String(code),
      name: `Mục ${at}`,
      parent: under,
      cells: [1],
      ...more[at],
    };
  });
  const numbers = codes.flatMap((one, at) => {
    const code = one !== null && typeof one === 'object' ? one.code : one;
    return typeof code === 'number' ? [[`A${at + 3}`, code] as const] : [];
  });
  return handTable({
    columns: [money('1')],
    lines,
    around: Object.fromEntries(numbers),
    foreign: true,
  });
}

function issuesOf(one: Table): readonly string[] {
  return numberingIssues(one).map((issue) => {
    const at = toA1(issue.cell.row, issue.cell.column);
    switch (issue.kind) {
      case 'numbering-gap':
        return `${at} gap ${issue.before}..${issue.after}: ${issue.missing.join(' ')}`;
      case 'numbering-repeat':
        return `${at} repeat ${issue.code} of row ${issue.first.row + 1}`;
      case 'code-as-number':
        return `${at} number ${issue.code} for ${issue.meant}`;
    }
  });
}

const told = (...codes: readonly Code[]): readonly string[] => issuesOf(table(codes));

describe('a gap', () => {
  test.each([
    ['nothing', [], []],
    ['in order', ['1', '2', '3'], []],
    ['one', ['1', '2', '4'], ['A5 gap 2..4: 3']],
    ['two', ['1', '3', '4', '6', '7', '8', '9'], ['A4 gap 1..3: 2', 'A6 gap 4..6: 5']],
    ['two of four steps are too many', ['1', '3', '4', '6', '7'], []],
    ['one of two steps', ['1', '3', '4'], ['A4 gap 1..3: 2']],
    ['of two lines', ['1', '3'], []],
    ['a line that was moved up', ['1', '2', '9', '3', '4', '5', '6', '7', '8', '10'], []],
    ['a line that was moved down', ['1', '2', '4', '5', '3', '6', '7'], []],
    ['a line that was moved down to the end', ['1', '2', '4', '5', '6', '7', '8', '3'], []],
    ['the second line, moved down', ['1', '3', '2', '4', '5', '6', '7', '8'], []],
    ['what the next count has, right below', ['1', '2', '4', '1', '2', '3'], ['A5 gap 2..4: 3']],
    [
      'a gap before a number that stands twice',
      ['1', '2', '4', '4', '5', '6', '7', '8'],
      ['A5 gap 2..4: 3', 'A6 repeat 4 of row 5'],
    ],
    [
      'one that is missing and one that was moved',
      ['1', '2', '9', '3', '4', '6', '7', '8', '10', '11'],
      ['A8 gap 4..6: 5'],
    ],
    [
      'what stands in the next count is not there',
      ['1', '2', '4', '5', '6', '7', '8', '1', '2', '3'],
      ['A5 gap 2..4: 3'],
    ],
    ['a count that begins later', ['2', '3', '5', '6'], []],
    ['a count that begins with nought', ['0', '1', '3'], ['A5 gap 1..3: 2']],
    ['letters that many leave out', ['c', 'd', 'e', 'g'], []],
    ['letters that many leave out, from the first on', ['a', 'b', 'c', 'd', 'e', 'g', 'h'], []],
    ['back', ['1', '2', '6', '3', '4', '5'], []],
    ['back three times', ['1', '5', '2', '4', '3', '6'], []],
  ] as const)('%s', (_, codes, expected) => {
    expect(told(...codes)).toEqual(expected);
  });

  test('a third of the steps may be odd', () => {
    // Six steps: two of them.
    expect(told('1', '3', '4', '5', '7', '8', '9')).toEqual(['A4 gap 1..3: 2', 'A7 gap 5..7: 6']);
    // Six steps: three of them.
    expect(told('1', '3', '5', '7', '8', '9', '10')).toEqual([]);
    // Going back is odd as well.
    expect(told('1', '3', '4', '6', '7', '9', '5', '10', '11')).toEqual([]);
  });
});

describe('twice', () => {
  test.each([
    ['beside each other', ['1', '2', '2', '3', '4'], ['A5 repeat 2 of row 4']],
    ['apart', ['1', '2', '3', '4', '2', '5', '6'], ['A7 repeat 2 of row 4']],
    ['the first', ['1', '1', '2', '3'], ['A4 repeat 1 of row 3']],
    [
      'three times: of the first one',
      ['1', '2', '2', '2', '3', '4', '5'],
      ['A5 repeat 2 of row 4', 'A6 repeat 2 of row 4'],
    ],
    ['as I', ['I', 'II', 'II', 'III', 'IV'], ['A5 repeat II of row 4']],
    ['two of four steps are too many', ['1', '1', '2', '2', '3'], []],
  ] as const)('%s', (_, codes, expected) => {
    expect(told(...codes)).toEqual(expected);
  });

  test('a count that begins anew repeats nothing', () => {
    expect(told('1', '2', '3', '1', '2', '3')).toEqual([]);
    expect(told(null, '1', null, '1', '2')).toEqual([]);
    expect(told('1', '2', '3', '1', '2', '2', '3')).toEqual(['A8 repeat 2 of row 7']);
    expect(told('1', '2', null, '2', '3', '4')).toEqual(['A6 repeat 2 of row 4']);
    expect(told(null, '1', '1', '2', '3')).toEqual(['A5 repeat 1 of row 4']);
  });

  test('a formula that gives no code, or none yet, does not keep a line from being what it is', () => {
    const at = (codes: readonly Code[], address: string): Table => {
      const one = table(codes);
      const [row, column] = [Number(address.slice(1)) - 1, 0];
      const cell: CellSnapshot = { row, column, value: null, formula: '=""', numberFormat: 'General' };
      return {
        ...one,
        sheet: { ...one.sheet, cells: new Map([...one.sheet.cells, [cellKey(row, 0), cell]]) },
      };
    };
    expect(issuesOf(at([null, '1', null, '1', '2', '3'], 'A5'))).toEqual([]);
    expect(issuesOf(at(['1', '2', '3', '5'], 'A5'))).toEqual(['A6 gap 3..5: 4']);
  });

  test('only a line without a code, but with a name, is a heading', () => {
    const lines = [{}, { name: '', code: '' }, {}, {}, {}];
    expect(issuesOf(table(['1', null, '1', '2', '3'], lines))).toEqual(['A5 repeat 1 of row 3']);
    expect(issuesOf(table(['1', null, '1', '2', '3']))).toEqual([]);
  });
});

describe('what counts together', () => {
  test('lines under one parent', () => {
    const under = (parent: number, ...codes: readonly string[]): readonly Code[] =>
      codes.map((code) => ({ code, under: parent }));
    expect(told('1', ...under(0, '1', '2', '4'), '2', ...under(4, '1', '2', '3'))).toEqual([
      'A6 gap 2..4: 3',
    ]);
    expect(told('1', ...under(0, '1', '2'), '2', ...under(3, '4', '5'), '3')).toEqual([]);
  });

  test('one style, and of dotted codes one beginning', () => {
    expect(told('1', 'a', '2', 'b', '4', 'd')).toEqual(['A7 gap 2..4: 3', 'A8 gap b..d: c']);
    expect(told('1.1', '1.2', '2.1', '2.2', '1.4', '2.3')).toEqual(['A7 gap 1.2..1.4: 1.3']);
  });

  test('I is Roman where there is an I, a letter elsewhere', () => {
    expect(told('I', 'II', 'V')).toEqual(['A5 gap II..V: III IV']);
    expect(told('A', 'B', 'C', 'V')).toEqual(['A6 gap C..V: D E G H K L M N O P Q R S T U']);
    expect(told('I', 'A', 'II', 'B', 'III', 'D')).toEqual(['A8 gap B..D: C']);
  });

  test('lines that have a code and a role of their own, and rows without a cell, do not count', () => {
    const total = [{}, {}, { role: 'total' as const }, {}, {}];
    expect(issuesOf(table(['1', '2', '3', '4', '5'], total))).toEqual(['A6 gap 2..4: 3']);
    const one = table(['1', '2', '3', '3', '4']);
    const cells = new Map([...one.sheet.cells].filter(([, cell]) => !(cell.row === 5 && cell.column === 0)));
    expect(issuesOf({ ...one, sheet: { ...one.sheet, cells } })).toEqual([]);
  });

  test('codes that do not count are passed over', () => {
    expect(told('1', '-', '2', '*', '4')).toEqual(['A7 gap 2..4: 3']);
  });

  test('a table without a column of codes', () => {
    const one = table(['1', '2', '4']);
    const columns = one.columns.filter(({ kind }) => kind !== 'code');
    expect(issuesOf({ ...one, columns })).toEqual([]);
  });
});

describe('a tenth that Excel keeps as a number', () => {
  test.each([
    ['3.10', ['3.8', '3.9', 3.1, '3.11'], ['A5 number 3.1 for 3.10']],
    ['3.20', ['3.18', '3.19', 3.2, '3.21'], ['A5 number 3.2 for 3.20']],
    ['of two lines', ['3.9', 3.1], ['A4 number 3.1 for 3.10']],
    ['as text', ['3.8', '3.9', '3.1', '3.11'], []],
    ['where it is not due', ['3.7', '3.8', 3.1], []],
    ['another one where the tenth is due', ['3.8', '3.9', 3.2], []],
    ['where a twentieth is due', ['3.19', 3.1], []],
    ['whole numbers', [8, 9, 1], []],
    ['the first line', [3.1, 3.2], []],
  ] as const)('%s', (_, codes, expected) => {
    expect(told(...codes)).toEqual(expected);
  });

  test('counts as the tenth for what comes after it', () => {
    const nine = Array.from({ length: 9 }, (_, at) => `3.${at + 1}`);
    expect(told(...nine, 3.1, '3.12')).toEqual(['A12 number 3.1 for 3.10', 'A13 gap 3.1..3.12: 3.11']);
    expect(told(...nine, 3.1, '3.10')).toEqual(['A12 number 3.1 for 3.10', 'A13 repeat 3.10 of row 12']);
    expect(told(...nine, 3.1, '3.9')).toEqual(['A12 number 3.1 for 3.10', 'A13 repeat 3.9 of row 11']);
  });
});

describe('codes that the programme gives', () => {
  const names = (name: string) => [{ name }, {}, {}, {}, {}];

  test.each([
    ['Dự án 1'],
    ['Tiểu dự án 2: Đầu tư'],
    ['Tiểu  dự án 2'],
    ['  Nội dung thành phần số 3'],
    ['Chương trình mục tiêu'],
    ['Hợp phần 1'],
    ['TIÊU CHÍ 1'],
    ['Mục tiêu'],
    ['Chỉ tiêu'],
    ['Dự án 1'.normalize('NFD')],
  ])('%s: one that is left out is not missing, one that stands twice does', (name) => {
    expect(issuesOf(table(['1', '2', '4'], names(name)))).toEqual([]);
    expect(issuesOf(table(['1', '2', '2', '3', '5', '6', '7'], names(name)))).toEqual([
      'A5 repeat 2 of row 4',
    ]);
  });

  test.each([['Các dự án'], ['Tiểu'], ['Dự ánh'], ['Xã Dự án']])('%s is none', (name) => {
    expect(issuesOf(table(['1', '2', '4'], names(name)))).toEqual(['A5 gap 2..4: 3']);
  });

  test('in a form that is known all are', () => {
    expect(issuesOf({ ...table(['1', '2', '4']), foreign: null })).toEqual([]);
    expect(issuesOf({ ...table(['1', '2', '2', '3']), foreign: null })).toEqual(['A5 repeat 2 of row 4']);
  });
});

describe('what is told', () => {
  const inspected = (...tables: readonly Table[]) => numberingGapCheck.inspect(handReading(tables), null);

  test('all of one kind together, the first spelled out, in the order of the sheet', () => {
    const under = (parent: number, ...codes: readonly string[]): readonly Code[] =>
      codes.map((code) => ({ code, under: parent }));
    const [gap, repeat, ...others] = inspected(
      table(['1', ...under(0, '1', '2', '2', '3', '5', '6', '7'), '2', '4', '5', '6']),
    );
    expect(others).toEqual([]);
    expect(gap).toEqual({
      outcome: 'fail',
      kind: 'numbering-gap',
      cell: expect.any(Number) as unknown,
      further: [expect.any(Number)],
      stated: null,
      proposed: null,
      message: { key: 'findings.hygiene.numbering-gap', params: { count: 2 } },
      cause: {
        key: 'findings.hygiene.numbering-gap.cause',
        params: { before: '3', after: '5', missing: { list: ['4'] } },
      },
    });
    expect(gap && [gap.cell, ...gap.further].map(addressOf)).toEqual(['A8', 'A12']);
    expect(repeat && addressOf(repeat.cell)).toBe('A6');
    expect(repeat).toMatchObject({
      kind: 'numbering-repeat',
      message: { key: 'findings.hygiene.numbering-repeat', params: { count: 1 } },
      cause: {
        key: 'findings.hygiene.numbering-repeat.cause',
        params: { code: '2', first: '5', again: '6' },
      },
    });
    expect(repeat).not.toHaveProperty('severity');
  });

  test('a code that became a number is a warning', () => {
    expect(inspected(table(['3.9', 3.1]))).toMatchObject([
      {
        kind: 'code-as-number',
        severity: 'warning',
        message: { key: 'findings.hygiene.code-as-number', params: { count: 1 } },
        cause: { key: 'findings.hygiene.code-as-number.cause', params: { code: '3.1', meant: '3.10' } },
      },
    ]);
  });

  test('nothing of a table that counts', () => {
    expect(inspected(table(['1', '2', '3']), table(['a', 'b', 'c']))).toEqual([]);
  });
});
