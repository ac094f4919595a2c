/** Công thức khác các ô bên cạnh: a formula that is not like those beside it. */
import { nearestMember } from '../../reading/formulas/copiedSum';
import type { OddCell } from '../../reading/formulas/runs';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { averagedCells } from '../averaged-rate/check';
import { addressOf } from '../engine/cellLabel';
import { tableByTable, type StructureCheck } from '../engine/check';
import type { StructureIssue } from '../engine/result';
import { judgeByTable, judgedTable, rangeProblems } from '../formula-range/judge';
import type { JudgedTable } from '../formula-range/judgement';
import { wrongFormula } from '../formula-range/wrongFormula';

/** Odd formulas that nothing else explains: neither a wrong range, nor an average of rates, nor another way to write the right sum. */
function oddFormulas(judged: JudgedTable): readonly OddCell[] {
  const odd = judged.runs.odd.filter(({ cell }) => cell.state === 'formula');
  if (odd.length === 0) return [];
  const told = new Set([
    ...rangeProblems(judged).map(({ cell }) => cell.id),
    ...averagedCells(judged.grid.table).map(({ id }) => id),
  ]);
  return odd.filter(({ cell }) => !told.has(cell.id) && judgeByTable(judged, cell) !== 'right');
}

function toIssue(reading: WorkbookReading, judged: JudgedTable, { cell, run }: OddCell): StructureIssue {
  const nearest = nearestMember(run, cell);
  return wrongFormula(reading, judged, cell, 'other-formula', {
    cell: addressOf(cell.id),
    like: nearest ? addressOf(nearest.id) : '',
    count: run.members.length,
  });
}

export const formulaPatternCheck: StructureCheck = {
  kind: 'structure',
  id: 'formula-pattern',
  family: 'formulas',
  severity: 'warning',
  source: 'The formulas of the cells beside it',
  description: { key: 'findings.check.formula-pattern' },
  severityReason: { key: 'findings.severity-reason.formula-pattern' },
  forms: 'any',
  parameters: [],
  ...tableByTable('formulas', (reading, table) => {
    const judged = judgedTable(reading, table);
    return oddFormulas(judged).map((odd) => toIssue(reading, judged, odd));
  }),
};
