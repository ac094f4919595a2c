/** Poor and near-poor households together: which line belongs to which, and how far both fall from the beginning to the end of a period. */
import type { RuleInForce } from '../../../src/checks/engine/policy';
import type { StructureIssue } from '../../../src/checks/engine/result';
import { householdIssues } from '../../../src/checks/poor-district-reduction/households';
import { Decimal } from '../../../src/numbers/decimal';
import { POVERTY_REDUCTION_2021 } from '../../../src/programme/catalogue';
import type { PolicyParameter } from '../../../src/programme/policyParameter';
import type { Table } from '../../../src/reading/table';
import {
  handReading,
  handTable,
  idAt,
  line,
  type HandContent,
  type HandLine,
  type HandTable,
} from '../handTable';

const NAME = 'Huyện Văn Quan';

/** Sixty per cent from 2022 to 2025, unless it is changed. */
function ruleWith(change: Partial<PolicyParameter> = {}, value: number | null = 60): RuleInForce {
  const parameter = POVERTY_REDUCTION_2021.parameters.find(
    ({ id }) => id === 'reduction.district-880.households',
  );
  if (!parameter) throw new Error('No such parameter');
  return {
    parameter: { ...parameter, ...change },
    value: value === null ? null : new Decimal(value),
    upper: null,
    severity: 'notice',
  };
}

/** Columns C to E: households at the beginning, after three years and after four. */
const COLUMNS = ['poor-households', 'year-3.remaining', 'year-4.remaining'].map(
  (key, place) => ({ kind: 'count', index: String(place + 1), key }) as const,
);

function tableOf(formId: string, lines: readonly HandLine[], change: Partial<HandTable> = {}): Table {
  return handTable({ columns: COLUMNS, lines, formId, year: 2022, ...change });
}

function poorTable(lines: readonly HandLine[], year = 2022): Table {
  return tableOf('poverty-multi-year', lines, { year });
}

function nearPoorTable(lines: readonly HandLine[], change: Partial<HandTable> = {}): Table {
  return tableOf('near-poor-multi-year', lines, { sheetIndex: 1, ...change });
}

const total = (name: string, ...cells: readonly HandContent[]): HandLine => ({
  ...line(name, null, ...cells),
  role: 'total',
});

/** What is said of the first line of the first table. */
function issuesIn(tables: readonly Table[], rule = ruleWith(), name = NAME): readonly StructureIssue[] {
  const [table] = tables;
  const [row] = table?.rows ?? [];
  if (!table || !row) throw new Error('No line');
  const place = { province: 'Lạng Sơn', name: 'Văn Quan' };
  return householdIssues(handReading(tables), table, { row, name, place }, rule);
}

/** A district with these figures in both tables. */
function issuesOf(
  poor: readonly HandContent[],
  nearPoor: readonly HandContent[],
  rule?: RuleInForce,
): readonly StructureIssue[] {
  return issuesIn(
    [poorTable([line(NAME, null, ...poor)]), nearPoorTable([line(NAME, null, ...nearPoor)])],
    rule,
  );
}

const POOR = [4000, 2200, 1600] as const;
const STILL = [1000, 1000, 1000] as const;

test('a fall that is too small, with both sums, years and cells', () => {
  const [issue, ...others] = issuesOf(POOR, [1000, 700, 401]);
  expect(others).toEqual([]);
  const params = {
    place: NAME,
    stated: { decimal: '59.98', decimals: 2 },
    least: { decimal: '60' },
    from: '2022',
    to: '2025',
    before: { decimal: '5000' },
    after: { decimal: '2001' },
    document: 'QĐ 880/QĐ-TTg',
  };
  expect(issue).toEqual({
    outcome: 'fail',
    kind: 'district-households',
    severity: 'notice',
    cell: idAt('E3'),
    further: [idAt('C3'), idAt('C3', 1), idAt('E3', 1)],
    explains: [idAt('E3')],
    isAside: true,
    stated: expect.anything() as unknown,
    proposed: null,
    message: { key: 'findings.policy.district-households', params },
    cause: { key: 'findings.policy.district-households.cause', params },
  });
  expect(issue?.stated?.toFixed()).toBe('1600');
});

test('the very least is enough; what falls short of it by a hair is never shown as it', () => {
  expect(issuesOf(POOR, [1000, 700, 400])).toEqual([]);
  const [issue] = issuesOf([400_000, 0, 160_001], [100_000, 0, 40_000]);
  expect(issue?.message.params).toMatchObject({ stated: { decimal: '59.99', decimals: 2 } });
});

test('more households than before are no fall at all', () => {
  const [issue] = issuesOf([1000, 0, 1500], STILL);
  expect(issue?.message.params).toMatchObject({ stated: { decimal: '-25' } });
});

test('no households at the beginning: nothing to fall', () => {
  expect(issuesOf([0, 0, 0], [0, 0, 0])).toEqual([]);
  expect(issuesOf([0, 0, 10], ['-', 0, 5])).toEqual([]);
  expect(issuesOf([-5, 0, 10], [2, 0, 5])).toEqual([]);
  expect(issuesOf([1, 0, 1], [0, 0, 0])).toHaveLength(1);
});

test('each of the four figures has to be stated', () => {
  expect(issuesOf(POOR, STILL)).toHaveLength(1);
  expect(issuesOf([null, 2200, 1600], STILL)).toEqual([]);
  expect(issuesOf([4000, 2200, null], STILL)).toEqual([]);
  expect(issuesOf(POOR, [null, 1000, 1000])).toEqual([]);
  expect(issuesOf(POOR, [1000, 1000, null])).toEqual([]);
});

describe('the years of the rule', () => {
  test('end with the last of them', () => {
    expect(issuesOf(POOR, STILL, ruleWith({ to: 2024 }))).toMatchObject([{ cell: idAt('D3') }]);
    expect(issuesOf(POOR, STILL, ruleWith({ to: 2026 }))).toEqual([]);
  });

  test('begin with the first year of the tables', () => {
    const tables = [
      poorTable([line(NAME, null, ...POOR)], 2023),
      nearPoorTable([line(NAME, null, ...STILL)], { year: 2023 }),
    ];
    expect(issuesIn(tables)).toEqual([]);
    expect(issuesIn(tables, ruleWith({ from: 2023, to: 2026 }))).toHaveLength(1);
  });

  test('have to be known, and so has the least', () => {
    expect(issuesOf(POOR, STILL, ruleWith({ from: null }))).toEqual([]);
    expect(issuesOf(POOR, STILL, ruleWith({ to: null }))).toEqual([]);
    expect(issuesOf(POOR, STILL, ruleWith({}, null))).toEqual([]);
  });
});

describe('the line among the near-poor households', () => {
  const poor = poorTable([line(NAME, null, ...POOR)]);
  /** Rows of the near-poor table that are spoken of. */
  const rows = (...tables: readonly Table[]): readonly number[] =>
    issuesIn([poor, ...tables]).flatMap(({ further }) =>
      further
        .slice(1)
        .flatMap((cell) =>
          [3, 4, 5].filter((row) => [1, 2].some((sheet) => cell === idAt(`C${row}`, sheet))),
        ),
    );

  test('is the one of the same name, however it is spelled', () => {
    const others = [line('Huyện Bình Gia', null, 1, 1, 1), line('H. VĂN QUAN', null, ...STILL)];
    expect(rows(nearPoorTable(others))).toEqual([4]);
    expect(rows(nearPoorTable([line('Huyện Bình Gia', null, ...STILL)]))).toEqual([]);
    expect(rows()).toEqual([]);
  });

  test('is none where two have the name, and never the total', () => {
    const one = line(NAME, null, ...STILL);
    expect(rows(nearPoorTable([one, one]))).toEqual([]);
    expect(rows(nearPoorTable([total(NAME, ...STILL)]))).toEqual([]);
    expect(rows(nearPoorTable([total(NAME, 9, 9, 9), one]))).toEqual([4]);
  });

  test('stands in the only known table of the same years', () => {
    const one = [line(NAME, null, ...STILL)];
    const table = nearPoorTable(one);
    expect(rows(table)).toEqual([3]);
    expect(rows(nearPoorTable(one, { year: 2023 }))).toEqual([]);
    expect(rows(table, nearPoorTable(one, { year: 2023, sheetIndex: 2 }))).toEqual([3]);
    expect(rows(table, nearPoorTable(one, { sheetIndex: 2 }))).toEqual([]);
    expect(rows(table, nearPoorTable(one, { foreign: true, sheetIndex: 2 }))).toEqual([3]);
    expect(rows(nearPoorTable(one, { foreign: true }))).toEqual([]);
    expect(rows(table, tableOf('poverty-target', one, { sheetIndex: 2 }))).toEqual([3]);
  });
});

test('the total of a district’s own table goes with the total of the other, whatever they are called', () => {
  const own = poorTable([total('Tổng cộng', ...POOR)]);
  const communes = [line('Xã An Sơn', 2, 5, 5, 5), line(NAME, 2, 5, 5, 5)];
  const found = issuesIn(
    [own, nearPoorTable([...communes, total('Cộng toàn huyện', ...STILL)])],
    ruleWith(),
    'huyện Văn Quan',
  );
  expect(found).toMatchObject([{ cell: idAt('E3'), further: [idAt('C3'), idAt('C5', 1), idAt('E5', 1)] }]);
  expect(issuesIn([own, nearPoorTable(communes)], ruleWith(), 'huyện Văn Quan')).toEqual([]);
});
