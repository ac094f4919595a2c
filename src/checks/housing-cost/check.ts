import { roundTo, toPlain, type Decimal } from '../../numbers/decimal';
import { MONEY_UNIT_POWERS } from '../../numbers/moneyUnit';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Table, TableRow } from '../../reading/table';
import { cellAt } from '../../sheet/snapshot';
import type { StructureCheck } from '../engine/check';
import { ruleInForce, type RuleInForce } from '../engine/policy';
import { leavesBelow, placeOfLine } from '../engine/programmeLines';
import type { StructureIssue } from '../engine/result';
import { tablesInScope } from '../engine/scope';
import { statedIn } from '../engine/statedFigure';
import { textOf } from '../engine/tableCells';
import { wordsFinder } from '../engine/words';

/** Dự án 5: hỗ trợ nhà ở. */
const HOUSING = '5';
/** Power of ten of a million. */
const MILLION = 6;
const countsHouses = wordsFinder(['hộ', 'nhà', 'căn', 'căn nhà', 'ngôi nhà']);
const saysNew = wordsFinder(['xây mới', 'làm mới', 'xây dựng mới']);
const saysRepair = wordsFinder(['sửa chữa', 'cải tạo']);

interface Rules {
  readonly anew: RuleInForce;
  readonly repair: RuleInForce;
}

function unitOf(table: Table, { row }: TableRow): string {
  const column = table.columns.find(({ formColumn }) => formColumn.key === 'unit');
  return column ? textOf(cellAt(table.sheet, row, column.column)) : '';
}

/** What one house may get, by the words of its line; without them anything from a repair to a new house. */
function spanOf({ name }: TableRow, { anew, repair }: Rules): readonly [Decimal | null, Decimal | null] {
  if (saysNew(name) && !saysRepair(name)) return [anew.value, anew.value];
  if (saysRepair(name) && !saysNew(name)) return [repair.value, repair.value];
  return [repair.value, anew.value];
}

function issueOf(
  reading: WorkbookReading,
  table: Table,
  row: TableRow,
  rules: Rules,
): readonly StructureIssue[] {
  const quantity = statedIn(reading, table, row, 'quantity');
  const central = statedIn(reading, table, row, 'plan.central');
  const [least, most] = spanOf(row, rules);
  const { unit } = table;
  if (!quantity || !central || !least || !most || !unit || !countsHouses(unitOf(table, row))) return [];
  if (quantity.value.lte(0) || central.value.lte(0)) return [];
  const each = central.value.times(`1e${MONEY_UNIT_POWERS[unit] - MILLION}`).div(quantity.value);
  if (each.gte(least) && each.lte(most)) return [];
  const params = {
    each: { decimal: toPlain(roundTo(each, 2)) },
    houses: { decimal: toPlain(quantity.value) },
    least: { decimal: toPlain(least) },
    most: { decimal: toPlain(most) },
    document: rules.anew.parameter.document,
  };
  const kind = least.eq(most) ? 'housing-cost' : 'housing-cost-span';
  return [
    {
      outcome: 'fail',
      kind: 'housing-cost',
      severity: rules.anew.severity,
      cell: central.cell,
      further: [quantity.cell],
      explains: [central.cell, quantity.cell],
      isAside: true,
      stated: central.value,
      proposed: null,
      message: { key: `findings.policy.${kind}`, params },
      cause: { key: 'findings.policy.housing-cost.cause', params },
    },
  ];
}

function issuesOf(reading: WorkbookReading, table: Table): readonly StructureIssue[] {
  const { programme } = table;
  if (!programme) return [];
  const anew = ruleInForce(reading, table, 'housing.new');
  const repair = ruleInForce(reading, table, 'housing.repair');
  const place = placeOfLine(table, programme, HOUSING);
  if (!anew || !repair || place < 0) return [];
  return leavesBelow(table, place).flatMap((at) => {
    const row = table.rows[at];
    return row ? issueOf(reading, table, row, { anew, repair }) : [];
  });
}

/** Hỗ trợ nhà ở: what the centre gives for one house is what the circular sets for a new one or a repair. */
export const housingCostCheck: StructureCheck = {
  kind: 'structure',
  id: 'housing-cost',
  family: 'policy',
  severity: 'notice',
  source: 'TT 01/2022/TT-BXD; parameters housing.new, housing.repair',
  description: { key: 'findings.check.housing-cost' },
  severityReason: { key: 'findings.severity-reason.housing-cost' },
  forms: ['annex-3'],
  parameters: ['housing.new', 'housing.repair'],
  restsOn: 'workbook',
  inspect: (reading) => tablesInScope(reading, housingCostCheck).flatMap((table) => issuesOf(reading, table)),
};
