import { toPlain } from '../../numbers/decimal';
import { DISTRICTS_880, POOR_DISTRICTS, type LocalityList } from '../../programme/localityList';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import type { KnownNames } from '../../units/knownNames';
import type { StructureCheck } from '../engine/check';
import { listedLines, localityList, type ListedLine } from '../engine/listedDistricts';
import { ruleInForce, type RuleInForce } from '../engine/policy';
import type { StructureIssue } from '../engine/result';
import { tablesInScope } from '../engine/scope';
import { asWritten, statedIn } from '../engine/statedFigure';
import { householdIssues } from './households';

const HOUSEHOLDS = 'reduction.district-880.households';
/** The 22 districts come first: they are among the poor ones, and more is asked of them. */
const RATES = [
  { listed: DISTRICTS_880, parameter: 'reduction.district-880' },
  { listed: POOR_DISTRICTS, parameter: 'reduction.poor-district' },
] as const;

/** A column that states a yearly reduction, by the form. */
function reductionKey({ form }: Table): string {
  return form.id === 'poverty-target' ? 'rate-reduction' : 'average-reduction';
}

/** Above the upper end nothing is said: a district may do more. */
function rateIssue(
  reading: WorkbookReading,
  table: Table,
  { row, name }: ListedLine,
  list: LocalityList,
  { parameter, value: least, upper, severity }: RuleInForce,
): readonly StructureIssue[] {
  const key = reductionKey(table);
  const found = statedIn(reading, table, row, key);
  const column = table.columns.find(({ formColumn }) => formColumn.key === key);
  if (!found || !column || !least || found.value.isZero()) return [];
  const stated = asWritten(found.value, column);
  if (stated.gte(least)) return [];
  const params = {
    place: name,
    stated: { decimal: toPlain(stated), decimals: 2 },
    least: { decimal: toPlain(least) },
    upper: upper ? { decimal: toPlain(upper) } : '',
    list: list.name,
    listed: list.document,
    document: parameter.document,
  };
  return [
    {
      outcome: 'fail',
      kind: 'district-reduction',
      severity,
      cell: found.cell,
      further: [],
      explains: [found.cell],
      isAside: true,
      stated: found.value,
      proposed: null,
      message: { key: 'findings.policy.district-reduction', params },
      cause: { key: 'findings.policy.district-reduction.cause', params },
    },
  ];
}

function rateIssues(
  reading: WorkbookReading,
  table: Table,
  units: KnownNames | null,
): readonly StructureIssue[] {
  const held = new Set<number>();
  return RATES.flatMap(({ listed, parameter }) => {
    const list = localityList(reading, table, listed);
    const rule = ruleInForce(reading, table, parameter);
    if (!list || !rule) return [];
    return listedLines(table, list, units).flatMap((line) => {
      if (held.has(line.row.row)) return [];
      held.add(line.row.row);
      return rateIssue(reading, table, line, list, rule);
    });
  });
}

function issuesOf(
  reading: WorkbookReading,
  table: Table,
  units: KnownNames | null,
): readonly StructureIssue[] {
  const rates = rateIssues(reading, table, units);
  const list = localityList(reading, table, DISTRICTS_880);
  const rule = ruleInForce(reading, table, HOUSEHOLDS);
  if (!list || !rule || table.form.id !== 'poverty-multi-year') return rates;
  const lines = listedLines(table, list, units);
  return [...rates, ...lines.flatMap((line) => householdIssues(reading, table, line, rule))];
}

/** Mức giảm của huyện nghèo: the districts of the lists reach at least what the programme sets for them. */
export const poorDistrictReductionCheck: StructureCheck = {
  kind: 'structure',
  id: 'poor-district-reduction',
  family: 'policy',
  severity: 'warning',
  source:
    'QĐ 90/QĐ-TTg (huyện nghèo, listed by QĐ 353/QĐ-TTg) and QĐ 880/QĐ-TTg (22 of them); parameters reduction.poor-district, reduction.district-880.*',
  description: { key: 'findings.check.poor-district-reduction' },
  severityReason: { key: 'findings.severity-reason.poor-district-reduction' },
  forms: ['poverty-target', 'poverty-multi-year'],
  parameters: [...RATES.map(({ parameter }) => parameter), HOUSEHOLDS],
  restsOn: 'workbook',
  inspect: (reading, units) =>
    tablesInScope(reading, poorDistrictReductionCheck).flatMap((table) => issuesOf(reading, table, units)),
};
