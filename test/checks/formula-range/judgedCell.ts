/** What a sum of a table put together by hand comes to, in short. */
import { judgeByTable, judgedTable, rangeProblems } from '../../../src/checks/formula-range/judge';
import { isProblem, type Judgement } from '../../../src/checks/formula-range/judgement';
import { addressOf } from '../../../src/checks/engine/cellLabel';
import type { Table } from '../../../src/reading/table';
import { gridCellAt, handReading } from '../handTable';

function brief(judgement: Judgement): string {
  if (!isProblem(judgement)) return judgement;
  return [judgement.kind, ...judgement.cells.map(({ id }) => addressOf(id))].join(' ');
}

/** "right", "unknown", "short-range C5 C6": by the outline and the equations of the table alone. */
export function judged(table: Table, address: string): string {
  return brief(judgeByTable(judgedTable(handReading([table]), table), gridCellAt(table, address)));
}

/** "C3 short-range C5 C6" for each problem of a table, also those that only the formulas beside a sum tell. */
export function problemsOf(table: Table): readonly string[] {
  return rangeProblems(judgedTable(handReading([table]), table)).map(
    ({ cell, problem }) => `${addressOf(cell.id)} ${brief(problem)}`,
  );
}
