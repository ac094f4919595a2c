import type { FormColumn } from '../../forms/form';
import { budgetLines, type BudgetLine, type CapitalType, type Programme } from '../../programme/programme';
import { lineCodes } from '../../reading/budgetLines';
import { cellId, type CellId } from '../../reading/cellId';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table, TableRow } from '../../reading/table';
import type { StructureCheck } from '../engine/check';
import { ruleInForce } from '../engine/policy';
import { rowCode } from '../engine/programmeLines';
import type { StructureIssue } from '../engine/result';
import { tablesInScope } from '../engine/scope';
import { statedValue } from '../engine/statedFigure';

function linesByCode(programme: Programme): ReadonlyMap<string, BudgetLine> {
  return new Map(budgetLines(programme).map((line) => [rowCode(programme, line.code), line]));
}

function nameOf(programme: Programme, type: CapitalType): string {
  return programme.capitalTypes.find(({ id }) => id === type)?.fullName ?? '';
}

/** Amounts of a row under a capital type, by that type; totals over both types have none. */
function amountsOf(
  reading: WorkbookReading,
  table: Table,
  { row }: TableRow,
): ReadonlyMap<CapitalType, readonly CellId[]> {
  const found = new Map<CapitalType, CellId[]>();
  for (const { column, formColumn } of table.columns) {
    const { capitalType }: FormColumn = formColumn;
    const id = cellId(table.sheetIndex, row, column);
    const value = statedValue(reading, id);
    if (capitalType === undefined || !value || value.isZero()) continue;
    found.set(capitalType, [...(found.get(capitalType) ?? []), id]);
  }
  return found;
}

function issuesOf(reading: WorkbookReading, table: Table): readonly StructureIssue[] {
  const { programme } = table;
  if (!programme) return [];
  const rule = ruleInForce(reading, table, 'capital-type.lines');
  if (!rule) return [];
  const lines = linesByCode(programme);
  const codes = lineCodes(programme, table.rows);
  return table.rows.flatMap((row, place): readonly StructureIssue[] => {
    const line = lines.get(codes[place] ?? '');
    if (!line || line.capitalTypes.length === 0) return [];
    return [...amountsOf(reading, table, row)].flatMap(([type, [cell, ...further]]) => {
      if (cell === undefined || line.capitalTypes.includes(type)) return [];
      const params = {
        line: line.shortName,
        code: row.code,
        wrong: nameOf(programme, type),
        allowed: { list: line.capitalTypes.map((one) => nameOf(programme, one)) },
      };
      return [
        {
          outcome: 'fail',
          kind: 'capital-type',
          severity: rule.severity,
          cell,
          further,
          explains: [cell, ...further],
          isAside: true,
          stated: statedValue(reading, cell),
          proposed: null,
          message: { key: 'findings.policy.capital-type', params },
          cause: { key: 'findings.policy.capital-type.cause', params },
        },
      ];
    });
  });
}

/** Loại vốn: a budget line carries no money of a capital type that the programme does not give it. */
export const capitalTypeCheck: StructureCheck = {
  kind: 'structure',
  id: 'capital-type',
  family: 'policy',
  severity: 'warning',
  source: 'Catalogue of the programme, parameter capital-type.lines',
  description: { key: 'findings.check.capital-type' },
  severityReason: { key: 'findings.severity-reason.capital-type' },
  forms: ['annex-1'],
  parameters: ['capital-type.lines'],
  restsOn: 'workbook',
  inspect: (reading) => tablesInScope(reading, capitalTypeCheck).flatMap((table) => issuesOf(reading, table)),
};
