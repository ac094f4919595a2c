/** Whether the total of a plan reaches the reduction that it was set. */
import { reductionTargetCheck } from '../../../src/checks/reduction-target/check';
import type { StructureIssue } from '../../../src/checks/engine/result';
import { POVERTY_REDUCTION_2021 } from '../../../src/programme/catalogue';
import type { PolicyParameter } from '../../../src/programme/policyParameter';
import type { Programme } from '../../../src/programme/programme';
import type { Table } from '../../../src/reading/table';
import { handReading, handTable, idAt, type HandContent } from '../handTable';

function programmeWith(changes: Readonly<Record<string, Partial<PolicyParameter>>>): Programme {
  return {
    ...POVERTY_REDUCTION_2021,
    parameters: POVERTY_REDUCTION_2021.parameters.map((one) => ({
      ...one,
      value: null,
      upper: null,
      from: null,
      to: null,
      document: 'NQ 1',
      severity: 'warning',
      ...changes[one.id],
    })),
  };
}

/** Reductions of lines in rows 3 and 4, of the total in row 5. */
function table(
  total: HandContent,
  { formId = 'poverty-target', key = 'rate-reduction', role = 'total' as const } = {},
): Table {
  const made = handTable({
    columns: [
      { kind: 'rate', index: '1', key: 'rate', decimals: 2 },
      { kind: 'rate', index: '2', key, decimals: 2 },
    ],
    lines: [
      { name: 'Xã A', cells: [9, 0.1] },
      { name: 'Xã B', cells: [9, 0.1] },
      { name: 'Tổng', role, cells: [9, total] },
    ],
    formId,
    year: 2024,
  });
  return made;
}

function told(
  one: Table,
  changes: Readonly<Record<string, Partial<PolicyParameter>>>,
): readonly StructureIssue[] {
  return reductionTargetCheck.inspect(handReading([{ ...one, programme: programmeWith(changes) }]), null);
}

const OWN = { 'reduction.own': { value: '1.50' } };
const briefly = (issues: readonly StructureIssue[]): readonly string[] =>
  issues.map(({ severity, kind }) => `${severity ?? ''} ${kind}`);

test('below its own target', () => {
  const issues = told(table(1.25), OWN);
  const params = {
    stated: { decimal: '1.25', decimals: 2 },
    least: { decimal: '1.5' },
    upper: '',
    document: 'NQ 1',
  };
  expect(issues).toEqual([
    {
      outcome: 'fail',
      kind: 'reduction-own',
      severity: 'warning',
      cell: idAt('D5'),
      further: [],
      explains: [idAt('D5')],
      isAside: true,
      stated: issues[0]?.stated,
      proposed: null,
      message: { key: 'findings.policy.reduction-own', params },
      cause: { key: 'findings.policy.reduction-own.cause', params },
    },
  ]);
  expect(issues[0]?.stated?.toFixed()).toBe('1.25');
});

test('that is reached, not stated, or nought', () => {
  for (const total of [1.5, 2, 0, null, 'chưa có'] as const) expect(told(table(total), OWN)).toEqual([]);
});

test('a figure counts as it is written, to two decimals', () => {
  expect(told(table(1.495), OWN)).toEqual([]);
  expect(told(table(1.4949), OWN)).toHaveLength(1);
});

test('below the national one, as grave as the catalogue says, with its upper end', () => {
  const issues = told(table(0.5), { 'reduction.national': { value: '1', upper: '1.5', severity: 'notice' } });
  expect(briefly(issues)).toEqual(['notice reduction-national']);
  expect(issues[0]?.message).toEqual({
    key: 'findings.policy.reduction-national',
    params: {
      stated: { decimal: '0.5', decimals: 2 },
      least: { decimal: '1' },
      upper: { decimal: '1.5' },
      document: 'NQ 1',
    },
  });
});

test('both of them; near-poor households have one of their own and no national one', () => {
  const all = {
    ...OWN,
    'reduction.national': { value: '1', severity: 'notice' as const },
    'reduction.own.near-poor': { value: '3' },
  };
  expect(briefly(told(table(0.5), all))).toEqual(['warning reduction-own', 'notice reduction-national']);
  const nearPoor = told(table(0.5, { formId: 'near-poor-target' }), all);
  expect(briefly(nearPoor)).toEqual(['warning reduction-own']);
  expect(nearPoor[0]?.message.params).toMatchObject({ least: { decimal: '3' } });
});

test('of plans over several years the average', () => {
  const years = table(1, { formId: 'poverty-multi-year', key: 'average-reduction' });
  expect(briefly(told(years, OWN))).toEqual(['warning reduction-own']);
});

test('nothing without a total, a reduction or a form that has them', () => {
  expect(told(table(1, { key: 'rate-end' }), OWN)).toEqual([]);
  const one = table(1);
  const rows = one.rows.map((row) => ({ ...row, role: 'line' as const }));
  expect(told({ ...one, rows }, OWN)).toEqual([]);
  expect(told(table(1, { formId: 'annex-1' }), OWN)).toEqual([]);
  expect(told(one, { 'reduction.own': { value: '1.50', severity: 'off' } })).toEqual([]);
  expect(told(one, { 'reduction.own': { value: null, comparison: 'rule' } })).toEqual([]);
});
