import { roundTo, toPlain, ZERO } from '../../numbers/decimal';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table } from '../../reading/table';
import type { StructureCheck } from '../engine/check';
import { isOfProvince, titleTexts } from '../engine/level';
import { ruleInForce, type RuleInForce } from '../engine/policy';
import type { StructureIssue } from '../engine/result';
import { tablesInScope } from '../engine/scope';
import { amountIn, statedIn } from '../engine/statedFigure';

const OWN = 'counterpart.own';
/** The lowest of the three ratios: which of them a province has depends on how much of its budget the centre pays, which no plan says. */
const LOWEST = 'counterpart.central-70';
const HIGHEST = 'counterpart.others';
/** Provinces that the decision names for the highest ratio. */
const NAMED = /(?:tỉnh )(?:quảng ngãi|quảng nam)(?!\p{L})/u;

function ruleOf(reading: WorkbookReading, table: Table): RuleInForce | null {
  const own = ruleInForce(reading, table, OWN);
  if (own || !isOfProvince(table)) return own;
  return ruleInForce(reading, table, titleTexts(table).some((text) => NAMED.test(text)) ? HIGHEST : LOWEST);
}

function issuesOf(reading: WorkbookReading, table: Table): readonly StructureIssue[] {
  const total = table.rows.find(({ role }) => role === 'total');
  const rule = ruleOf(reading, table);
  const local = statedIn(reading, table, total, 'local.total');
  const central = statedIn(reading, table, total, 'central.total');
  if (!rule?.value || !local || !central || central.value.lte(ZERO)) return [];
  const percent = local.value.div(central.value).times(100);
  if (percent.gte(rule.value)) return [];
  const { id, document } = rule.parameter;
  const params = {
    percent: { decimal: toPlain(roundTo(percent, 2)), decimals: 2 },
    least: { decimal: toPlain(rule.value) },
    amount: amountIn(table, central.value.times(rule.value).div(100)),
    document,
  };
  const kind = id === LOWEST ? 'counterpart-lowest' : 'counterpart';
  return [
    {
      outcome: 'fail',
      kind,
      severity: rule.severity,
      cell: local.cell,
      further: [central.cell],
      explains: [local.cell, central.cell],
      isAside: true,
      stated: local.value,
      proposed: null,
      message: { key: 'findings.policy.counterpart', params },
      cause: { key: `findings.policy.${kind}.cause`, params },
    },
  ];
}

/** Vốn đối ứng: the local budget is at least a share of the central one, on the total of a province's year. */
export const counterpartCheck: StructureCheck = {
  kind: 'structure',
  id: 'counterpart',
  family: 'policy',
  severity: 'warning',
  source: 'QĐ 02/2022/QĐ-TTg, or a resolution of the province; parameters counterpart.*',
  description: { key: 'findings.check.counterpart' },
  severityReason: { key: 'findings.severity-reason.counterpart' },
  forms: ['annex-1'],
  parameters: ['counterpart.own', 'counterpart.central-70', 'counterpart.others'],
  restsOn: 'workbook',
  inspect: (reading) => tablesInScope(reading, counterpartCheck).flatMap((table) => issuesOf(reading, table)),
};
