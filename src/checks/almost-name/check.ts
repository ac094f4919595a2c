import { toA1 } from '../../sheet/address';
import { locate } from '../../reading/readWorkbook';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { StructureCheck } from '../engine/check';
import type { StructureIssue } from '../engine/result';
import { NO_FIGURES } from '../engine/tableCells';
import { almostNames, type AlmostName } from './almostNames';
import { almostUnits, type AlmostUnit } from './almostUnits';

function amongTables(reading: WorkbookReading, { cell, name, usual, usualAt }: AlmostName): StructureIssue {
  const { sheet, row, column } = locate(reading, usualAt);
  return {
    outcome: 'fail',
    kind: 'almost-name',
    cell,
    further: [],
    ...NO_FIGURES,
    message: { key: 'findings.hygiene.almost-name', params: { name, usual } },
    cause: {
      key: 'findings.hygiene.almost-name.cause',
      params: { usual, sheet, cell: toA1(row, column) },
    },
  };
}

/** The list may be older or newer than the plan, so it is only a notice. */
function amongUnits({ cell, further, name, official }: AlmostUnit): StructureIssue {
  return {
    outcome: 'fail',
    kind: 'almost-unit',
    severity: 'notice',
    cell,
    further,
    ...NO_FIGURES,
    message: { key: 'findings.hygiene.almost-unit', params: { name, official } },
    cause: { key: 'findings.hygiene.almost-unit.cause', params: { official } },
  };
}

/** Tên địa bàn gần giống: a locality that one sheet writes a letter or a mark off from how the others do. */
export const almostNameCheck: StructureCheck = {
  kind: 'structure',
  id: 'almost-name',
  family: 'hygiene',
  severity: 'warning',
  source: 'The sheets of one plan are compared by the names of localities',
  description: { key: 'findings.check.almost-name' },
  severityReason: { key: 'findings.severity-reason.almost-name' },
  forms: 'any',
  parameters: [],
  restsOn: 'words',
  inspect: (reading, units) => {
    const almost = almostNames(reading);
    const told = new Set(almost.map(({ cell }) => cell));
    return [
      ...almost.map((one) => amongTables(reading, one)),
      ...(units ? almostUnits(reading, units, told).map(amongUnits) : []),
    ];
  },
};
