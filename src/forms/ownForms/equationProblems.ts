/** What is wrong with the equations of an own form: ones that cannot be read, speak of columns that are not there, or go round in a circle. */
import type { DataProblem } from '../../messages/dataProblem';
import { isFigure } from '../form';
import { codesOf, parseIndexCell, type IndexEquation } from '../indexNotation';
import { ownLeaves, type OwnColumn, type OwnForm } from './ownForm';
import { problem } from './problem';

type Columns = ReadonlyMap<string, OwnColumn>;

/** The first thing that is wrong with one equation; `null` when nothing is. */
export function equationProblem(
  text: string,
  column: OwnColumn,
  columns: Columns,
  path: string,
): DataProblem | null {
  const { index, kind } = column;
  if (!isFigure(kind)) return problem(path, 'equation-of-words');
  const cell = parseIndexCell(text);
  if (!cell?.equation) return problem(path, 'equation-unreadable', { text });
  if (cell.code !== index) return problem(path, 'equation-of-another', { index, code: cell.code });
  const operands = codesOf(cell.equation).slice(1);
  if (operands.includes(index)) return problem(path, 'equation-of-itself', { index });
  for (const code of operands) {
    const operand = columns.get(code);
    if (!operand) return problem(path, 'equation-unknown-column', { code });
    if (!isFigure(operand.kind)) return problem(path, 'equation-with-words', { code });
  }
  if (cell.equation.kind === 'ratio' && kind !== 'rate') return problem(path, 'equation-needs-rate');
  return null;
}

function readEquation({ equation }: OwnColumn): IndexEquation | null {
  return (equation === undefined ? undefined : parseIndexCell(equation)?.equation) ?? null;
}

/** The circle that a column's equation leads back into, from the column on; `null` when it leads nowhere back. */
function circleFrom(
  start: string,
  operandsOf: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  function visit(code: string): readonly string[] | null {
    if (code === start && path.length > 0) return [...path, start];
    if (done.has(code)) return null;
    done.add(code);
    path.push(code);
    for (const operand of operandsOf.get(code) ?? []) {
      const circle = visit(operand);
      if (circle) return circle;
    }
    path.pop();
    return null;
  }
  return visit(start);
}

/** One problem for each circle, at its leftmost column. */
function circleProblems(form: OwnForm): readonly DataProblem[] {
  const leaves = ownLeaves(form);
  const operandsOf = new Map(
    leaves.flatMap(({ column }) => {
      const equation = readEquation(column);
      return equation ? [[column.index, codesOf(equation).slice(1)] as const] : [];
    }),
  );
  const told = new Set<string>();
  return leaves.flatMap(({ column: { index }, path }) => {
    const circle = told.has(index) ? null : circleFrom(index, operandsOf);
    if (!circle || circle.length <= 2) return [];
    for (const code of circle) told.add(code);
    return [problem(`${path}.equation`, 'equation-circle', { circle: circle.join(' → ') })];
  });
}

export function equationProblems(form: OwnForm): readonly DataProblem[] {
  const leaves = ownLeaves(form);
  const columns: Columns = new Map(leaves.map(({ column }) => [column.index, column]));
  const problems = leaves.flatMap(({ column, path }): readonly (DataProblem | null)[] => {
    const { equation, alternatives = [] } = column;
    return [
      equation === undefined ? null : equationProblem(equation, column, columns, `${path}.equation`),
      ...alternatives.map((text, place) =>
        equationProblem(text, column, columns, `${path}.alternatives[${place}]`),
      ),
      equation === undefined && alternatives.length > 0
        ? problem(`${path}.alternatives`, 'alternative-alone')
        : null,
    ];
  });
  return [...problems.flatMap((found) => found ?? []), ...circleProblems(form)];
}
