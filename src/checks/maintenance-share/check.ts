import { roundTo, toPlain } from '../../numbers/decimal';
import type { Programme } from '../../programme/programme';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import type { StructureCheck } from '../engine/check';
import { ruleInForce } from '../engine/policy';
import { placeOfLine } from '../engine/programmeLines';
import type { StructureIssue } from '../engine/result';
import { tablesInScope } from '../engine/scope';
import { amountIn, statedIn, type StatedFigure } from '../engine/statedFigure';

const INVESTMENT = { line: '1.1.a', column: 'central.development-investment' } as const;
const MAINTENANCE = { line: '1.1.b', column: 'central.recurrent' } as const;

function amountAt(
  reading: WorkbookReading,
  table: Table,
  programme: Programme,
  { line, column }: { readonly line: string; readonly column: string },
): StatedFigure | null {
  return statedIn(reading, table, table.rows[placeOfLine(table, programme, line)], column);
}

function issuesOf(reading: WorkbookReading, table: Table): readonly StructureIssue[] {
  const { programme } = table;
  const rule = ruleInForce(reading, table, 'maintenance.share');
  if (!programme || !rule?.value) return [];
  const maintenance = amountAt(reading, table, programme, MAINTENANCE);
  const investment = amountAt(reading, table, programme, INVESTMENT);
  if (!maintenance || !investment || investment.value.lte(0)) return [];
  const percent = maintenance.value.div(investment.value).times(100);
  // Compared as precisely as the share was set: 7,05 % is "7 %".
  if (roundTo(percent, rule.value.decimalPlaces()).eq(rule.value)) return [];
  const params = {
    percent: { decimal: toPlain(roundTo(percent, 2)), decimals: 2 },
    share: { decimal: toPlain(rule.value) },
    amount: amountIn(table, investment.value.times(rule.value).div(100)),
    document: rule.parameter.document,
  };
  return [
    {
      outcome: 'fail',
      kind: 'maintenance-share',
      severity: rule.severity,
      cell: maintenance.cell,
      further: [investment.cell],
      explains: [maintenance.cell, investment.cell],
      isAside: true,
      stated: maintenance.value,
      proposed: null,
      message: { key: 'findings.policy.maintenance-share', params },
      cause: { key: 'findings.policy.maintenance-share.cause', params },
    },
  ];
}

/** Duy tu, bảo dưỡng: a share of what project 1 invests, where somebody has set it. */
export const maintenanceShareCheck: StructureCheck = {
  kind: 'structure',
  id: 'maintenance-share',
  family: 'policy',
  severity: 'warning',
  source:
    'No document was found that sets it; parameter maintenance.share, empty and off until somebody enters it',
  description: { key: 'findings.check.maintenance-share' },
  severityReason: { key: 'findings.severity-reason.maintenance-share' },
  forms: ['annex-1'],
  parameters: ['maintenance.share'],
  restsOn: 'workbook',
  inspect: (reading) =>
    tablesInScope(reading, maintenanceShareCheck).flatMap((table) => issuesOf(reading, table)),
};
