/** Tables that state the same figures, and some of them differently. */
import { twoVersionsCheck } from '../../../src/checks/two-versions/check';
import { sharedFigures } from '../../../src/checks/two-versions/sharedFigures';
import { addressOf } from '../../../src/checks/engine/cellLabel';
import type { StructureIssue } from '../../../src/checks/engine/result';
import type { Equation } from '../../../src/reading/equation';
import type { Table } from '../../../src/reading/table';
import { handReading, handTable, idAt, type HandContent, type HandTable } from '../handTable';

type Edits = Readonly<Record<number, HandContent>>;

/** Seven lines of one column of households, on a sheet of its own. */
function version(sheetIndex: number, edits: Edits = {}, more: Partial<HandTable> = {}): Table {
  return handTable({
    name: `Biểu ${sheetIndex + 1}`,
    sheetIndex,
    columns: [{ kind: 'count', index: '1', header: ['Hộ nghèo'] }],
    lines: [11, 12, 13, 14, 15, 16, 17].map((figure, at) => ({
      name: `Xã ${'ABCDEFG'[at] ?? ''}`,
      cells: [edits[at + 3] ?? figure],
    })),
    foreign: true,
    ...more,
  });
}

const told = (...tables: readonly Table[]): readonly StructureIssue[] =>
  twoVersionsCheck.inspect(handReading(tables), null);

function brief({ severity, cell, further, explains = [] }: StructureIssue): string {
  const cells = [cell, ...further].map((id) => addressOf(id));
  return [severity, ...cells, 'explains', ...explains.map((id) => addressOf(id))].join(' ');
}

test('the same in both, and a single table', () => {
  expect(told(version(0), version(1))).toEqual([]);
  expect(told(version(0))).toEqual([]);
});

test('one figure is another: told at the later table, with both figures', () => {
  const [issue, ...others] = told(version(0), version(1, { 5: 99 }));
  expect(others).toEqual([]);
  const params = {
    sheet: 'Biểu 1',
    range: 'A2:C9',
    count: 1,
    cell: 'C5',
    stated: { decimal: '99' },
    otherCell: 'C5',
    other: { decimal: '13' },
  };
  expect(issue).toEqual({
    outcome: 'fail',
    kind: 'two-versions',
    severity: 'warning',
    cell: idAt('C5', 1),
    further: [],
    explains: [idAt('C5', 1), idAt('C5')],
    isAside: true,
    stated: issue?.stated,
    proposed: null,
    message: { key: 'findings.printed.two-versions', params },
    cause: { key: 'findings.printed.two-versions.cause', params },
  });
  expect(issue?.stated?.toFixed()).toBe('99');
});

test('several are told together', () => {
  const nine = (edits: Edits, sheetIndex: number): Table =>
    version(
      sheetIndex,
      {},
      {
        lines: Array.from({ length: 9 }, (_, at) => ({
          name: `Xã ${'ABCDEFGHI'[at] ?? ''}`,
          cells: [edits[at + 3] ?? at + 11],
        })),
      },
    );
  const issues = told(nine({}, 0), nine({ 5: 99, 7: 98 }, 1));
  expect(issues.map(brief)).toEqual(['warning C5 C7 explains C5 C5 C7 C7']);
  expect(issues[0]?.message.params).toMatchObject({ count: 2 });
});

test('under another title it is only a notice', () => {
  const [one, other] = [version(0, {}, { around: { A1: 'Năm 2024' } }), version(1, { 5: 99 })];
  expect(told(one, other).map(({ severity }) => severity)).toEqual(['notice']);
  const same = version(1, { 5: 99 }, { around: { A1: 'NĂM 2024' } });
  expect(told(one, same).map(({ severity }) => severity)).toEqual(['warning']);
  const two = { A1: 'Năm', B1: '2024' };
  const three = version(1, { 5: 99 }, { around: { A1: 'Năm2024' } });
  expect(told(version(0, {}, { around: two }), three).map(({ severity }) => severity)).toEqual(['notice']);
});

test('six figures have to be the same, and seven of ten', () => {
  expect(told(version(0), version(1, { 3: 99 })).map(brief)).toHaveLength(1);
  expect(told(version(0), version(1, { 3: 99, 4: 98 }))).toEqual([]);
  const many = (sheetIndex: number, same: number, different: number): Table =>
    version(
      sheetIndex,
      {},
      {
        lines: Array.from({ length: same + different }, (_, at) => ({
          name: '',
          code: `${at}`,
          cells: [at < same ? at + 1 : 1000 * (sheetIndex + 1) + at],
        })),
      },
    );
  expect(told(many(0, 7, 3), many(1, 7, 3))).toHaveLength(1);
  expect(told(many(0, 6, 3), many(1, 6, 3))).toEqual([]);
  expect(told(many(0, 7, 4), many(1, 7, 4))).toEqual([]);
});

describe('which figures both state', () => {
  const counts = (one: Table, other: Table): string =>
    sharedFigures(handReading([one, other]))
      .map(({ same, different }) => `${same} same, ${different.length} different`)
      .join('; ');

  test('of the same lines and headers, however they are written', () => {
    expect(counts(version(0), version(1, { 3: 99 }))).toBe('6 same, 1 different');
    const header = ['HỘ  NGHÈO'];
    expect(counts(version(0), version(1, {}, { columns: [{ kind: 'count', index: '9', header }] }))).toBe(
      '7 same, 0 different',
    );
  });

  test.each([
    ['of another header', { columns: [{ kind: 'count' as const, index: '1', header: ['Hộ khác'] }] }],
    [
      'of another header over it',
      { columns: [{ kind: 'count' as const, index: '1', header: ['2024', 'Hộ nghèo'] }] },
    ],
    [
      'of a header whose words are the same only when they are run together',
      { columns: [{ kind: 'count' as const, index: '1', header: ['H', 'ộ nghèo'] }] },
    ],
    ['of another kind', { columns: [{ kind: 'quantity' as const, index: '1', header: ['Hộ nghèo'] }] }],
    ['of another year', { year: 2024 }],
  ])('not %s', (_, more) => {
    expect(counts(version(0), version(1, {}, more))).toBe('');
  });

  test('not of lines with other codes, names or counts of their unit', () => {
    const lines = (part: object): Partial<HandTable> => ({
      lines: [11, 12].map((figure, at) => ({ code: String(at), name: `Xã ${at}`, cells: [figure], ...part })),
    });
    const pair = (part: object): string => counts(version(0, {}, lines({})), version(1, {}, lines(part)));
    expect(pair({})).toBe('2 same, 0 different');
    expect(pair({ track: 'khẩu' })).toBe('');
    expect(pair({ code: 'IX' })).toBe('');
    expect(pair({ name: 'Huyện khác' })).toBe('');
    const lone = (sheetIndex: number, code: string, name: string): Table =>
      version(sheetIndex, {}, { lines: [{ code, name, cells: [11] }] });
    expect(counts(lone(0, 'a', 'bản'), lone(1, 'a', 'bản'))).toBe('1 same, 0 different');
    expect(counts(lone(0, 'a', 'bản'), lone(1, 'ab', 'ản'))).toBe('');
  });

  test('amounts only in the same unit, households in whichever', () => {
    const inUnits = (kind: 'money' | 'count', one: HandTable['unit'], other: HandTable['unit']): string => {
      const columns = [{ kind, index: '1', header: ['Vốn'] }];
      return counts(
        version(0, {}, { columns, unit: one ?? null }),
        version(1, {}, { columns, unit: other ?? null }),
      );
    };
    expect(inUnits('money', 'dong', 'dong')).toBe('7 same, 0 different');
    expect(inUnits('money', 'dong', 'ty-dong')).toBe('');
    expect(inUnits('money', 'dong', null)).toBe('');
    expect(inUnits('money', null, null)).toBe('7 same, 0 different');
    expect(inUnits('count', 'dong', 'ty-dong')).toBe('7 same, 0 different');
  });

  test('of forms that are known by form and column, whatever their words', () => {
    const form = (sheetIndex: number, header: string, formId = 'hand', key = '1'): Table => ({
      ...version(sheetIndex, {}, { columns: [{ kind: 'count', index: '1', header: [header], key }], formId }),
      foreign: null,
    });
    expect(counts(form(0, 'Hộ'), form(1, 'Số hộ'))).toBe('7 same, 0 different');
    expect(counts(form(0, 'Hộ'), form(1, 'Hộ', 'other'))).toBe('');
    expect(counts(form(0, 'Hộ'), form(1, 'Hộ', 'hand', '2'))).toBe('');
  });

  test('not noughts, blanks, words, and what a table has twice', () => {
    expect(counts(version(0), version(1, { 3: 0, 4: '-', 5: 'chưa có' }))).toBe('4 same, 0 different');
    expect(counts(version(0, { 3: 0 }), version(1, { 3: 0 }))).toBe('6 same, 0 different');
    const twice = (sheetIndex: number, figures: readonly number[]): Table =>
      version(
        sheetIndex,
        {},
        { lines: figures.map((figure, at) => ({ name: at < 3 ? 'Khác' : 'Xã', cells: [figure] })) },
      );
    expect(counts(twice(0, [1, 2, 3, 4]), twice(1, [1, 2, 3, 4]))).toBe('1 same, 0 different');
    expect(counts(twice(0, [1]), twice(1, [1, 2, 3, 4]))).toBe('');
  });

  test('each is held against the nearest table before', () => {
    const found = sharedFigures(handReading([version(0), version(1, { 3: 99 }), version(2, { 3: 99 })]));
    expect(
      found.map(
        ({ one, other, same, different }) =>
          `${one.sheet.name} - ${other.sheet.name}: ${same}, ${different.map(({ other: { cell } }) => addressOf(cell)).join()}`,
      ),
    ).toEqual(['Biểu 1 - Biểu 2: 6, C3', 'Biểu 2 - Biểu 3: 7, ']);
  });

  test('a table may go on with two others', () => {
    const half = (sheetIndex: number, from: number, to: number): Table => {
      const whole = version(sheetIndex);
      return { ...whole, rows: whole.rows.slice(from, to) };
    };
    const found = sharedFigures(handReading([half(0, 0, 3), half(1, 3, 7), version(2)]));
    expect(found.map(({ one, same }) => `${one.sheet.name}: ${same}`)).toEqual(['Biểu 1: 3', 'Biểu 2: 4']);
  });
});

describe('what a relation between sheets compares already', () => {
  const between = (...addresses: readonly [string, number][]): Equation => {
    const [target = 0, ...terms] = addresses.map(([address, sheet]) => idAt(address, sheet));
    return {
      target,
      rule: { kind: 'sum', terms: terms.map((cell) => ({ cell, sign: 1 })) },
      alternatives: [],
      relation: 'between',
      source: 'form',
      text: '',
      decimals: 0,
      exact: true,
      countMayFollowRate: false,
      table: 0,
    };
  };
  const withEquations = (...equations: readonly Equation[]): readonly string[] =>
    twoVersionsCheck.inspect(handReading([version(0), version(1, { 5: 99 })], equations), null).map(brief);

  test('is not told again; one of the two alone is', () => {
    expect(withEquations(between(['C5', 0], ['C5', 1]))).toEqual([]);
    expect(withEquations(between(['C5', 0], ['C6', 1]))).toHaveLength(1);
    expect(withEquations(between(['C6', 0], ['C5', 1]))).toHaveLength(1);
    expect(withEquations({ ...between(['C5', 0], ['C5', 1]), relation: 'row' })).toHaveLength(1);
  });
});
