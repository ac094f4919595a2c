/**
 * Equations that a foreign table seems to state but that its figures refute. A stale index row or an outline read wrongly would otherwise make as
 * many errors as the table has rows; it is one doubt, told once.
 */
import type { CheckRun } from '../checks/engine/runChecks';
import type { EquationResult } from '../checks/engine/result';
import type { Decimal } from '../numbers/decimal';
import type { CellId } from '../reading/cellId';
import { figureValue } from '../reading/figure';
import type { WorkbookReading } from '../reading/readWorkbook';

/** The instances of one equation: along all rows of a column, or in all columns of a row. */
export interface DoubtfulEquation {
  readonly results: readonly EquationResult[];
  readonly holds: number;
  readonly of: number;
}

export interface SettledRun {
  readonly run: CheckRun;
  readonly doubtful: readonly DoubtfulEquation[];
}

/** With so few instances one mistake is half of them. */
const FEW = 2;

function familyOf({ equation }: EquationResult, reading: WorkbookReading): string {
  const row = reading.places.get(equation.target)?.rowPlace ?? -1;
  const family = equation.relation === 'outline' ? `row ${row}` : equation.text;
  return `${equation.table} ${equation.relation} ${family}`;
}

/** Noughts hold whatever one likes, and what is not there says nothing. */
function isTelling({ outcome, stated, expected }: EquationResult): boolean {
  if (outcome !== 'pass' && outcome !== 'rounding' && outcome !== 'fail') return false;
  return !(stated?.isZero() === true && expected?.isZero() === true);
}

/** By how much the lines of a failing total come to too little or too much. */
function gapOf({ stated, expected }: EquationResult): Decimal | null {
  return stated && expected ? expected.minus(stated) : null;
}

/**
 * In how many columns the total is off by just one and the same line, left out or counted twice: there the outline is right and the total is wrong,
 * however many columns it shows in.
 */
function offByOneLine(failing: readonly EquationResult[], reading: WorkbookReading): number {
  const [first] = failing;
  if (first?.equation.rule.kind !== 'sum') return 0;
  const valueAt = (result: EquationResult, line: number): Decimal | null => {
    const { rule } = result.equation;
    const cell: CellId | undefined = rule.kind === 'sum' ? rule.terms[line]?.cell : undefined;
    const figure = cell === undefined ? undefined : reading.figures.get(cell);
    return figure ? figureValue(figure) : null;
  };
  const explained = (line: number, sign: 1 | -1): number =>
    failing.filter((result) => {
      const [gap, value] = [gapOf(result), valueAt(result, line)];
      return gap !== null && value !== null && gap.eq(value.times(sign));
    }).length;
  const counts = first.equation.rule.terms.flatMap((_, line) => [explained(line, 1), explained(line, -1)]);
  const most = Math.max(0, ...counts);
  // One column agrees with some line by chance.
  return most < FEW ? 0 : most;
}

function isRefuted(telling: readonly EquationResult[], reading: WorkbookReading): boolean {
  const failing = telling.filter(({ outcome }) => outcome === 'fail');
  if (failing.length === 0) return false;
  const inOutline = failing[0]?.equation.relation === 'outline';
  const borneOut = telling.length - failing.length + (inOutline ? offByOneLine(failing, reading) : 0);
  return telling.length > FEW ? 2 * borneOut < telling.length : borneOut === 0;
}

/** Nobody asked for these figures: where one is missing, nothing is missing. */
function isOptional({ outcome, equation }: EquationResult): boolean {
  const claimed = equation.source === 'index-row' || equation.source === 'form';
  return !claimed && outcome === 'cannot-check';
}

/** Takes the equations that are refuted out of the run; those of known forms are never in doubt. */
export function settleForeign(reading: WorkbookReading, run: CheckRun): SettledRun {
  const families = new Map<string, EquationResult[]>();
  for (const result of run.equations) {
    if (reading.tables[result.equation.table]?.foreign == null) continue;
    if (result.equation.relation === 'between') continue;
    const key = familyOf(result, reading);
    const known = families.get(key);
    if (known) known.push(result);
    else families.set(key, [result]);
  }
  const doubtful: DoubtfulEquation[] = [];
  const dropped = new Set<EquationResult>();
  for (const results of families.values()) {
    const telling = results.filter(isTelling);
    const refuted = isRefuted(telling, reading);
    if (refuted) {
      const holds = telling.filter(({ outcome }) => outcome !== 'fail').length;
      doubtful.push({ results: telling, holds, of: telling.length });
    }
    for (const result of results) if (refuted || isOptional(result)) dropped.add(result);
  }
  if (dropped.size === 0) return { run, doubtful };
  return { run: { ...run, equations: run.equations.filter((result) => !dropped.has(result)) }, doubtful };
}
