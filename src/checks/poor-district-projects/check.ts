import { isComplete, POOR_DISTRICTS, type LocalityList } from '../../programme/localityList';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table, TableRow } from '../../reading/table';
import type { StructureCheck } from '../engine/check';
import { localityList, unlistedLines } from '../engine/listedDistricts';
import { ruleInForce, type RuleInForce } from '../engine/policy';
import type { StructureIssue } from '../engine/result';
import { tablesInScope } from '../engine/scope';
import { statedIn } from '../engine/statedFigure';

const PARAMETER = 'poor-district.projects';
/** Projects of poor districts, by their codes. Project 1 is also for communes of the coast and the islands (xã bãi ngang). */
const PROJECTS = ['1', '5'] as const;

function issueOf(
  reading: WorkbookReading,
  table: Table,
  row: TableRow,
  project: (typeof PROJECTS)[number],
  list: LocalityList,
  { severity }: RuleInForce,
): readonly StructureIssue[] {
  const figures = table.columns.flatMap(({ formColumn: { key } }) => {
    if (key !== project && !key.startsWith(`${project}.`)) return [];
    const figure = statedIn(reading, table, row, key);
    return figure && figure.value.gt(0) ? [figure] : [];
  });
  const [first, ...others] = figures;
  if (!first) return [];
  const kind = `district-project-${project}` as const;
  const params = { place: row.name.trim(), project, document: list.document };
  const further = others.map(({ cell }) => cell);
  return [
    {
      outcome: 'fail',
      kind,
      severity,
      cell: first.cell,
      further,
      explains: [first.cell, ...further],
      isAside: true,
      stated: first.value,
      proposed: null,
      message: { key: 'findings.policy.district-project', params },
      cause: { key: `findings.policy.${kind}.cause`, params },
    },
  ];
}

/** A list that is not complete says nothing of districts that it does not name. */
function issuesOf(reading: WorkbookReading, table: Table): readonly StructureIssue[] {
  const list = localityList(reading, table, POOR_DISTRICTS);
  const rule = ruleInForce(reading, table, PARAMETER);
  if (!list || !rule || !isComplete(list)) return [];
  return unlistedLines(table, list).flatMap((row) =>
    PROJECTS.flatMap((project) => issueOf(reading, table, row, project, list, rule)),
  );
}

/** Dự án 1 và Dự án 5: money of the projects for poor districts goes to districts of the list. */
export const poorDistrictProjectsCheck: StructureCheck = {
  kind: 'structure',
  id: 'poor-district-projects',
  family: 'policy',
  severity: 'notice',
  source: 'QĐ 353/QĐ-TTg (the list) and the titles of the two projects; parameter poor-district.projects',
  description: { key: 'findings.check.poor-district-projects' },
  severityReason: { key: 'findings.severity-reason.poor-district-projects' },
  forms: ['annex-4a'],
  parameters: [PARAMETER],
  restsOn: 'workbook',
  inspect: (reading) =>
    tablesInScope(reading, poorDistrictProjectsCheck).flatMap((table) => issuesOf(reading, table)),
};
