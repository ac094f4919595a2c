/** The equations of a workbook as one system: which cell stands in which equation, and how each equation ends. */
import { EQUATION_CHECKS } from '../checks/catalogue';
import type { FigureLookup } from '../checks/engine/check';
import { evaluateEquation } from '../checks/engine/evaluateEquation';
import type { EquationOutcome, EquationResult, Evaluation } from '../checks/engine/result';
import { lookupOf } from '../checks/engine/runChecks';
import type { CellId } from '../reading/cellId';
import { definingCells, equationCells, type Equation } from '../reading/equation';
import type { WorkbookReading } from '../reading/readWorkbook';

export interface Network {
  readonly reading: WorkbookReading;
  readonly results: readonly EquationResult[];
  readonly lookup: FigureLookup;
  /** Places in `results` of the equations a cell stands in, as target or operand. */
  readonly equationsOf: (cell: CellId) => readonly number[];
  /** Places of the equations a cell is an operand of, under their main rule. */
  readonly operandIn: (cell: CellId) => readonly number[];
  /** Places of the equations that define a cell. */
  readonly definedBy: (cell: CellId) => readonly number[];
  /** Its formula is wrong by itself, or it stands typed where the cells beside it are computed. */
  readonly isSuspect: (cell: CellId) => boolean;
  readonly judge: (place: number, lookup: FigureLookup) => Evaluation;
}

function push(map: Map<CellId, number[]>, cell: CellId, place: number): void {
  const known = map.get(cell);
  if (known) known.push(place);
  else map.set(cell, [place]);
}

/** Which cell stands in which equation: the same for as long as the equations are, however they end. */
export type EquationIndex = Pick<Network, 'equationsOf' | 'operandIn' | 'definedBy'>;

export function indexEquations(equations: readonly { readonly equation: Equation }[]): EquationIndex {
  const all = new Map<CellId, number[]>();
  const operands = new Map<CellId, number[]>();
  const targets = new Map<CellId, number[]>();
  equations.forEach(({ equation }, place) => {
    for (const cell of equationCells(equation)) push(all, cell, place);
    for (const cell of new Set(definingCells(equation.rule))) push(operands, cell, place);
    if (equation.rule.kind !== 'bound') push(targets, equation.target, place);
  });
  return {
    equationsOf: (cell) => all.get(cell) ?? [],
    operandIn: (cell) => operands.get(cell) ?? [],
    definedBy: (cell) => targets.get(cell) ?? [],
  };
}

/** @param index of these very equations, where it is at hand */
export function buildNetwork(
  reading: WorkbookReading,
  results: readonly EquationResult[],
  suspects: ReadonlySet<CellId> = new Set(),
  index: EquationIndex = indexEquations(results),
): Network {
  const checks = new Map(EQUATION_CHECKS.map((check) => [check.id, check]));
  return {
    reading,
    results,
    lookup: lookupOf(reading),
    ...index,
    isSuspect: (cell) => suspects.has(cell),
    judge: (place, lookup) => {
      const result = results[place];
      if (!result) throw new Error(`No equation at place ${place}`);
      const evaluate = checks.get(result.check)?.evaluate ?? evaluateEquation;
      return evaluate(result.equation, lookup);
    },
  };
}

export function holds(outcome: EquationOutcome): boolean {
  return outcome === 'pass' || outcome === 'rounding';
}
