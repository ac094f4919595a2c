/** Trung bình cộng các tỷ lệ: the rate of a whole is made from its counts, not from the rates of its lines. */
import type { FormulaReading } from '../../formulas/readFormula';
import { isOnOwnSheet } from '../../formulas/reference';
import { formulaGrid, headRows, type GridCell } from '../../reading/formulas/formulaGrid';
import { foldName } from '../../reading/names';
import type { Table } from '../../reading/table';
import { areaContains, type Area } from '../../sheet/address';
import { addressOf } from '../engine/cellLabel';
import { tableByTable, type StructureCheck } from '../engine/check';
import { judgedTable } from '../formula-range/judge';
import { wrongFormula } from '../formula-range/wrongFormula';

const AVERAGES = ['AVERAGE', 'AVERAGEA', 'AVERAGEIF', 'AVERAGEIFS'];
/** A line that says that it is one: "Bình quân các xã". */
const NAMES_AVERAGE = /\b(?:binh quan|trung binh|average|mean)\b/;

/** More than one row of one column, beside the row that asks. */
function isDownColumn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return (
    left === column &&
    right === column &&
    bottom > top &&
    !areaContains({ top, left, bottom, right }, row, column)
  );
}

function averagesDown({ functions, references }: FormulaReading, { row, column }: GridCell): boolean {
  return (
    AVERAGES.some((name) => functions.has(name)) &&
    references.some(
      (reference) => isOnOwnSheet(reference) && isDownColumn(reference.area, row.row, column.column),
    )
  );
}

/** Totals of a column of rates that average the rates of their lines. */
export function averagedCells(table: Table): readonly GridCell[] {
  const grid = formulaGrid(table);
  if (!grid.hasFormulas) return [];
  const heads = headRows(grid);
  return [...heads].flatMap((place) =>
    (grid.rows[place] ?? []).filter(
      (cell) =>
        cell.column.kind === 'rate' &&
        cell.formula !== null &&
        averagesDown(cell.formula, cell) &&
        !NAMES_AVERAGE.test(foldName(cell.row.name)),
    ),
  );
}

export const averagedRateCheck: StructureCheck = {
  kind: 'structure',
  id: 'averaged-rate',
  family: 'rates',
  severity: 'warning',
  source: 'Arithmetic: lines of different size do not count the same',
  description: { key: 'findings.check.averaged-rate' },
  severityReason: { key: 'findings.severity-reason.averaged-rate' },
  forms: 'any',
  parameters: [],
  ...tableByTable('formulas', (reading, table) =>
    averagedCells(table).map((cell) =>
      wrongFormula(reading, judgedTable(reading, table), cell, 'averaged-rate', { cell: addressOf(cell.id) }),
    ),
  ),
};
