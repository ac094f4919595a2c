/** Công thức cộng thiếu, thừa, trùng hoặc nhầm ô: a sum that does not add up just what it should. */
import type { GridCell } from '../../reading/formulas/formulaGrid';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { tableByTable, type StructureCheck } from '../engine/check';
import { addressList, addressOf, namedCells } from '../engine/cellLabel';
import { expectedFigure } from '../engine/expectedFigure';
import type { StructureIssue } from '../engine/result';
import { judgedTable, rangeProblems, type JudgedCell } from './judge';
import type { JudgedTable } from './judgement';
import { properFormulas } from './properFormula';

/** The same lines left out in several columns, or the same columns in several lines, are one mistake. */
function groupKey({ cell, problem }: JudgedCell): string {
  const { cells, kind } = problem;
  const down = cells.every(({ columnPlace }) => columnPlace === cell.columnPlace);
  const place = down ? `line ${cell.rowPlace}` : `column ${cell.columnPlace}`;
  return [kind, place, ...cells.map((one) => (down ? one.rowPlace : one.columnPlace))].join(' ');
}

type Group = readonly [JudgedCell, ...JudgedCell[]];

function grouped(found: readonly JudgedCell[]): readonly Group[] {
  const groups = new Map<string, [JudgedCell, ...JudgedCell[]]>();
  for (const one of found) {
    const key = groupKey(one);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** Whether any of the sums states something else than it would if it were right; `null` where nothing tells. */
function isFelt(reading: WorkbookReading, group: Group): boolean {
  return group.some(({ cell, problem }) => {
    const expected = expectedFigure(reading, cell.id);
    if (expected) return !expected.isStated;
    return problem.cells.some(({ id, state }) => {
      const figure = reading.figures.get(id);
      return state !== 'empty' && !(figure?.state === 'number' && figure.value.isZero());
    });
  });
}

function toIssue(reading: WorkbookReading, judged: JudgedTable, group: Group): StructureIssue {
  const [{ cell, problem }, ...further] = group;
  const others: readonly GridCell[] = further.map((one) => one.cell);
  const figure = reading.figures.get(cell.id);
  const params = {
    cell: addressOf(cell.id),
    count: group.length,
    cells: namedCells(problem.cells, cell),
  };
  return {
    outcome: 'fail',
    kind: problem.kind,
    // Nothing is wrong yet: what is left out is empty.
    ...(isFelt(reading, group) ? {} : { severity: 'notice' }),
    cell: cell.id,
    further: others.map(({ id }) => id),
    explains: group.map((one) => one.cell.id),
    stated: figure?.state === 'number' ? figure.value : null,
    proposed: expectedFigure(reading, cell.id)?.value ?? null,
    formulas: properFormulas(
      reading,
      judged,
      group.map((one) => one.cell),
    ),
    message: { key: `findings.formulas.${problem.kind}`, params },
    cause:
      others.length === 0
        ? { key: `findings.formulas.${problem.kind}.cause`, params }
        : {
            key: 'findings.formulas.range-in-several.cause',
            params: { ...params, others: addressList(others) },
          },
  };
}

export const formulaRangeCheck: StructureCheck = {
  kind: 'structure',
  id: 'formula-range',
  family: 'formulas',
  severity: 'warning',
  source: 'The formulas of the sheet, held against its own lines and columns',
  description: { key: 'findings.check.formula-range' },
  severityReason: { key: 'findings.severity-reason.formula-range' },
  forms: 'any',
  parameters: [],
  ...tableByTable('formulas', (reading, table) => {
    const judged = judgedTable(reading, table);
    return grouped(rangeProblems(judged)).map((group) => toIssue(reading, judged, group));
  }),
};
