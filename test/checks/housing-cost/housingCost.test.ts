/** What one house costs: a line of project 5 on Phụ lục III in row 36, houses in D, the central budget in G. */
import { housingCostCheck } from '../../../src/checks/housing-cost/check';
import { toPlain } from '../../../src/numbers/decimal';
import type { TableRow } from '../../../src/reading/table';
import { annexReading, changedReading, programmeWith, type Changes } from '../engine/annexes';
import { addressOf, BLANK, type Figures } from '../engine/equations';
import { onlyTable } from '../engine/tables';

const READING = annexReading('annex-3');
const { rows, columns, form } = onlyTable(READING);

function named(name: string, row = 36): readonly TableRow[] {
  return rows.map((one) => (one.row === row - 1 ? { ...one, name } : one));
}

interface Line {
  readonly name?: string;
  readonly unit?: string | null;
  readonly figures?: Figures;
  readonly table?: Changes['table'];
}

/** A hundred houses for the money that is given. */
function issues({ name = 'Xây mới nhà ở', unit = 'Hộ', figures = {}, table = {} }: Line) {
  const changes: Changes = {
    figures: { D36: 100, ...figures },
    texts: { C36: unit },
    table: { rows: named(name), ...table },
  };
  const base = changedReading(READING, changes);
  const [before] = base.tables;
  if (!before) throw new Error('no table');
  return housingCostCheck.inspect({ ...base, tables: [{ ...before, ...table }] }, null);
}

function told(line: Line): readonly string[] {
  return issues(line).map(({ severity, cell }) => `${severity ?? ''} ${addressOf(cell)}`);
}

function isRight(name: string, money: number | string): boolean {
  return told({ name, figures: { G36: money } }).length === 0;
}

test('a new house is forty millions, a repair twenty, and what says neither or both lies between', () => {
  const at = [1_999, 2_000, 2_001, 3_000, 3_999, 4_000, 4_001];
  const right = (name: string): readonly number[] => at.filter((money) => isRight(name, money));
  for (const name of ['Xây mới nhà ở', 'Làm mới', 'Xây dựng mới']) expect(right(name)).toEqual([4_000]);
  for (const name of ['Sửa chữa nhà ở', 'Cải tạo']) expect(right(name)).toEqual([2_000]);
  for (const name of ['Hỗ trợ nhà ở', 'Xây mới, sửa chữa nhà ở']) {
    expect(right(name)).toEqual([2_000, 2_001, 3_000, 3_999, 4_000]);
  }
});

test('in which words', () => {
  const [issue, ...others] = issues({ figures: { D36: 3, G36: 100 } });
  expect(others).toEqual([]);
  expect(issue).toMatchObject({
    outcome: 'fail',
    kind: 'housing-cost',
    severity: 'notice',
    isAside: true,
    proposed: null,
  });
  expect(issue?.stated && toPlain(issue.stated)).toBe('100');
  expect(issue?.further.map(addressOf)).toEqual(['D36']);
  expect(issue?.explains?.map(addressOf)).toEqual(['G36', 'D36']);
  expect(issue?.message).toEqual({
    key: 'findings.policy.housing-cost',
    params: {
      each: { decimal: '33.33' },
      houses: { decimal: '3' },
      least: { decimal: '40' },
      most: { decimal: '40' },
      document: 'TT 01/2022/TT-BXD',
    },
  });
  expect(issue?.cause).toEqual({ key: 'findings.policy.housing-cost.cause', params: issue?.message.params });
  const [span] = issues({ name: 'Hỗ trợ', figures: { G36: 1 } });
  expect(span?.message.key).toBe('findings.policy.housing-cost-span');
  expect(span?.message.params).toMatchObject({ least: { decimal: '20' }, most: { decimal: '40' } });
});

test('in any unit of money', () => {
  const of = (unit: 'dong' | 'nghin-dong' | 'ty-dong' | null, G36: number | string): readonly string[] =>
    told({ figures: { G36 }, table: { unit } });
  expect(of('dong', 4_000_000_000)).toEqual([]);
  expect(of('dong', 4_000)).toHaveLength(1);
  expect(of('nghin-dong', 4_000_000)).toEqual([]);
  expect(of('ty-dong', 4)).toEqual([]);
  expect(of('ty-dong', 5)).toHaveLength(1);
  expect(of(null, 5)).toEqual([]);
});

test.each([
  ['Hộ', 1],
  ['hộ gia đình', 1],
  ['nhà', 1],
  ['Căn', 1],
  ['Ngôi nhà', 1],
  ['căn nhà', 1],
  ['lớp', 0],
  ['m2', 0],
  [null, 0],
])('a line counted in %s', (unit, count) => {
  expect(told({ unit, figures: { G36: 1 } })).toHaveLength(count);
});

test('nothing is said without houses or money, or of noughts', () => {
  expect(told({ figures: { G36: 1 } })).toEqual(['notice G36']);
  expect(told({ figures: { G36: 1, D36: BLANK } })).toEqual([]);
  expect(told({})).toEqual([]);
  expect(told({ figures: { G36: 0 } })).toEqual([]);
  expect(told({ figures: { G36: -1 } })).toEqual([]);
  expect(told({ figures: { G36: 1, D36: 0 } })).toEqual([]);
  expect(told({ figures: { G36: -1, D36: -1 } })).toEqual([]);
});

test('nothing is said without the column of units, or of figures', () => {
  const without = (key: string) => ({ columns: columns.filter(({ formColumn }) => formColumn.key !== key) });
  for (const key of ['unit', 'quantity', 'plan.central']) {
    expect(told({ figures: { G36: 1 }, table: without(key) })).toEqual([]);
  }
});

describe('which lines', () => {
  test('those of project 5, at any depth, and no others', () => {
    const figures = { G36: 1, D37: 5, G37: 1, D13: 5, G13: 1 };
    const base = changedReading(READING, {
      figures: { D36: 100, ...figures },
      texts: { C36: 'Hộ', C37: 'Hộ', C13: 'Hộ' },
    });
    expect(housingCostCheck.inspect(base, null).map(({ cell }) => addressOf(cell))).toEqual(['G36', 'G37']);
  });

  test('the project itself, where it has none', () => {
    const bare = rows.map((row) => (row.parent === 25 ? { ...row, parent: 0 } : row));
    const base = changedReading(READING, {
      figures: { D35: 100, G35: 1, D36: 100, G36: 1 },
      texts: { C35: 'Hộ', C36: 'Hộ' },
      table: { rows: bare },
    });
    expect(housingCostCheck.inspect(base, null).map(({ cell }) => addressOf(cell))).toEqual(['G35']);
  });

  test('the project in the first row of the table', () => {
    const [project] = rows.filter(({ code }) => code === 'V');
    if (!project) throw new Error('No project');
    const base = changedReading(READING, {
      figures: { D35: 100, G35: 1 },
      texts: { C35: 'Hộ' },
      table: { rows: [{ ...project, parent: null }] },
    });
    expect(housingCostCheck.inspect(base, null).map(({ cell }) => addressOf(cell))).toEqual(['G35']);
  });

  test('none in a table without the project, or of another form', () => {
    const other = rows.map((row) => (row.code === 'V' ? { ...row, code: 'X', name: 'Khác' } : row));
    expect(told({ figures: { G36: 1 }, table: { rows: other } })).toEqual([]);
    expect(told({ figures: { G36: 1 }, table: { form: { ...form, id: 'annex-1' } } })).toEqual([]);
  });
});

describe('as the catalogue has it', () => {
  const of = (changes: Parameters<typeof programmeWith>[0]) => ({
    figures: { G36: 3_000 },
    table: { programme: programmeWith(changes) },
  });

  test('with its values and severity', () => {
    expect(told(of({ 'housing.new': { severity: 'error' } }))).toEqual(['error G36']);
    expect(told(of({ 'housing.new': { value: '30' } }))).toEqual([]);
  });

  test('both amounts have to be known', () => {
    expect(told(of({ 'housing.new': { value: null } }))).toEqual([]);
    expect(told(of({ 'housing.repair': { severity: 'off' } }))).toEqual([]);
    expect(told(of({ 'housing.new': { comparison: 'rule', value: null } }))).toEqual([]);
    const span = of({ 'housing.repair': { comparison: 'rule', value: null } });
    expect(told({ ...span, name: 'Hỗ trợ', figures: { G36: 1 } })).toEqual([]);
    const noMost = of({ 'housing.new': { comparison: 'rule', value: null } });
    expect(told({ ...noMost, name: 'Hỗ trợ', figures: { G36: 9_000 } })).toEqual([]);
  });

  test('a table of no catalogue is not looked at', () => {
    expect(told({ figures: { G36: 1 }, table: { programme: null } })).toEqual([]);
  });
});
