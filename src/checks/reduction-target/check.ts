import { toPlain } from '../../numbers/decimal';
import { cellId } from '../../reading/cellId';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table, TableColumn, TableRow } from '../../reading/table';
import type { StructureCheck } from '../engine/check';
import { ruleInForce, type RuleInForce } from '../engine/policy';
import type { StructureIssue } from '../engine/result';
import { tablesInScope } from '../engine/scope';
import { asWritten, statedValue } from '../engine/statedFigure';

/** Columns that state a yearly reduction, by the keys of the forms. */
const REDUCTIONS = ['rate-reduction', 'average-reduction'];
const NATIONAL = 'reduction.national';

/** Its own target, and for poor households the national one. */
function parametersFor({ form }: Table): readonly string[] {
  return form.id.startsWith('near-poor') ? ['reduction.own.near-poor'] : ['reduction.own', NATIONAL];
}

function issueOf(
  reading: WorkbookReading,
  table: Table,
  { row }: TableRow,
  column: TableColumn,
  { parameter, value: least, severity }: RuleInForce,
): readonly StructureIssue[] {
  const cell = cellId(table.sheetIndex, row, column.column);
  const value = statedValue(reading, cell);
  if (!value || !least || value.isZero()) return [];
  const stated = asWritten(value, column);
  if (stated.gte(least)) return [];
  const kind = parameter.id === NATIONAL ? 'reduction-national' : 'reduction-own';
  const params = {
    stated: { decimal: toPlain(stated), decimals: 2 },
    least: { decimal: toPlain(least) },
    upper: parameter.upper === null ? '' : { decimal: parameter.upper },
    document: parameter.document,
  };
  return [
    {
      outcome: 'fail',
      kind,
      severity,
      cell,
      further: [],
      explains: [cell],
      isAside: true,
      stated: value,
      proposed: null,
      message: { key: `findings.policy.${kind}`, params },
      cause: { key: `findings.policy.${kind}.cause`, params },
    },
  ];
}

function issuesOf(reading: WorkbookReading, table: Table): readonly StructureIssue[] {
  const total = table.rows.find(({ role }) => role === 'total');
  const column = table.columns.find(({ formColumn: { key } }) => REDUCTIONS.includes(key));
  if (!total || !column) return [];
  return parametersFor(table).flatMap((id) => {
    const rule = ruleInForce(reading, table, id);
    return rule ? issueOf(reading, table, total, column, rule) : [];
  });
}

/** Mức giảm nghèo: the total of a plan reaches its own target; below the national one it is only said. */
export const reductionTargetCheck: StructureCheck = {
  kind: 'structure',
  id: 'reduction-target',
  family: 'policy',
  severity: 'warning',
  source: 'QĐ 90/QĐ-TTg, NQ 24/2021/QH15, and the unit’s own plan; parameters reduction.*',
  description: { key: 'findings.check.reduction-target' },
  severityReason: { key: 'findings.severity-reason.reduction-target' },
  forms: ['poverty-target', 'near-poor-target', 'poverty-multi-year', 'near-poor-multi-year'],
  parameters: ['reduction.own', 'reduction.own.near-poor', 'reduction.national'],
  restsOn: 'workbook',
  inspect: (reading) =>
    tablesInScope(reading, reductionTargetCheck).flatMap((table) => issuesOf(reading, table)),
};
