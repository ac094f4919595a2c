/**
 * The equations of a workbook as it is right, judged over figures that are not. They are those that the clean workbook was read with, whatever a
 * review makes of the faulty one.
 */
import { EQUATION_CHECKS } from '../../../src/checks/catalogue';
import type { FigureLookup } from '../../../src/checks/engine/check';
import { ratioValue } from '../../../src/checks/engine/evaluateRatio';
import { sumTerms } from '../../../src/checks/engine/evaluateSum';
import type { Evaluation } from '../../../src/checks/engine/result';
import { checkFor } from '../../../src/checks/engine/runChecks';
import type { Decimal } from '../../../src/numbers/decimal';
import type { CellId } from '../../../src/reading/cellId';
import { equationCells, ruleCells, type Equation } from '../../../src/reading/equation';
import { writtenValue, type Figure } from '../../../src/reading/figure';
import type { WorkbookReading } from '../../../src/reading/readWorkbook';

export type Values = ReadonlyMap<CellId, Decimal>;

export interface System {
  readonly reading: WorkbookReading;
  readonly equations: readonly Equation[];
  readonly touching: (cell: CellId) => readonly number[];
  readonly operandIn: (cell: CellId) => readonly number[];
  readonly definedBy: (cell: CellId) => readonly number[];
  readonly judge: (place: number, lookup: FigureLookup) => Evaluation;
}

const BLANK: Figure = { state: 'blank' };

function index(equations: readonly Equation[], cellsOf: (equation: Equation) => Iterable<CellId>) {
  const found = new Map<CellId, number[]>();
  equations.forEach((equation, place) => {
    for (const cell of new Set(cellsOf(equation))) {
      const known = found.get(cell);
      if (known) known.push(place);
      else found.set(cell, [place]);
    }
  });
  return (cell: CellId): readonly number[] => found.get(cell) ?? [];
}

const systems = new WeakMap<WorkbookReading, System>();

/** @param reading of the clean workbook */
export function systemOf(reading: WorkbookReading): System {
  const known = systems.get(reading);
  if (known) return known;
  const judged = reading.equations.flatMap((equation) => {
    const check = checkFor(EQUATION_CHECKS, reading, equation);
    return check ? [{ equation, check }] : [];
  });
  const equations = judged.map(({ equation }) => equation);
  const system: System = {
    reading,
    equations,
    touching: index(equations, equationCells),
    operandIn: index(equations, ({ rule }) => ruleCells(rule)),
    definedBy: index(equations, ({ target }) => [target]),
    judge: (place, lookup) => {
      const one = judged[place];
      if (!one) throw new Error(`No equation at place ${place}`);
      return one.check.evaluate(one.equation, lookup);
    },
  };
  systems.set(reading, system);
  return system;
}

/** What the cells of a faulty workbook say; where it was not read as a table any more, what they said before. */
export function lookupIn(clean: WorkbookReading, faulty: WorkbookReading): FigureLookup {
  return (cell) => faulty.figures.get(cell) ?? clean.figures.get(cell) ?? BLANK;
}

export function lookupWith(lookup: FigureLookup, values: Values): FigureLookup {
  return (cell) => {
    const value = values.get(cell);
    const figure = lookup(cell);
    if (!value) return figure;
    return { state: 'number', value, formula: figure.state === 'number' ? figure.formula : null };
  };
}

export function isFormula(lookup: FigureLookup, cell: CellId): boolean {
  const figure = lookup(cell);
  return figure.state === 'number' && figure.formula !== null;
}

export function failingOf(system: System, lookup: FigureLookup): readonly number[] {
  return system.equations.flatMap((_, place) =>
    system.judge(place, lookup).outcome === 'fail' ? [place] : [],
  );
}

/** Guards against equations that feed each other. */
const MOST_FOLLOWERS = 2_000;

/**
 * Other values for some cells, with those that are computed from them.
 *
 * @param follows which cells follow: those with formulas, or all whose equation held
 */
export function followed(
  system: System,
  lookup: FigureLookup,
  changes: Values,
  follows: (cell: CellId) => boolean,
): Values {
  const values = new Map(changes);
  const now = lookupWith(lookup, values);
  const queue = [...changes.keys()];
  for (let done = 0; done < queue.length && done < MOST_FOLLOWERS; done += 1) {
    const from = queue[done];
    for (const place of from === undefined ? [] : system.operandIn(from)) {
      const equation = system.equations[place];
      if (!equation || changes.has(equation.target) || !follows(equation.target)) continue;
      // Nothing is computed from a limit.
      if (equation.rule.kind === 'bound') continue;
      const before = system.judge(place, lookup);
      if (before.outcome === 'fail') continue;
      const { rule } = equation;
      const value =
        rule.kind === 'sum'
          ? sumTerms(rule.terms, now).plus(before.residual ?? 0)
          : ratioValue(rule, now).toDecimalPlaces(equation.decimals);
      const current = writtenValue(now(equation.target));
      if (!current || !value.isFinite() || value.eq(current)) continue;
      values.set(equation.target, value);
      queue.push(equation.target);
    }
  }
  return values;
}

/** Whether nothing fails any more with other values; only what they touch is judged anew. */
export function satisfies(
  system: System,
  lookup: FigureLookup,
  values: Values,
  failing: readonly number[],
): boolean {
  const now = lookupWith(lookup, values);
  const places = new Set([...failing, ...[...values.keys()].flatMap((cell) => system.touching(cell))]);
  return [...places].every((place) => system.judge(place, now).outcome !== 'fail');
}

/** Counts are whole, and neither they nor amounts are below nought unless they are changes. */
export function isPossible({ reading }: System, cell: CellId, value: Decimal): boolean {
  const column = reading.places.get(cell)?.column;
  if (!column || (value.isNeg() && !value.isZero() && column.formColumn.signed !== true)) return false;
  return value.decimalPlaces() <= (column.kind === 'count' ? 0 : column.decimals);
}
