/**
 * Which equations a workbook is checked by. Equations that a foreign table seems to state but that its figures refute are left out: a stale index
 * row or an outline read wrongly would otherwise make as many errors as the table has rows; it is one doubt, told once. What the user decided
 * goes before.
 */
import type { CheckRun } from '../checks/engine/runChecks';
import type { EquationResult } from '../checks/engine/result';
import type { EquationDecision } from '../kept/equationDecision';
import type { Decimal } from '../numbers/decimal';
import type { CellId } from '../reading/cellId';
import { figureValue } from '../reading/figure';
import type { WorkbookReading } from '../reading/readWorkbook';
import { isGuessed } from '../reading/table';
import { slipsBetween } from './explain/slips';
import { familiesOf, type EquationFamily } from './families';

/** `used`: as the table says. `doubtful`: most figures go against it. `off`, `confirmed`: the user's decision. */
export type EquationUse = 'used' | 'doubtful' | 'off' | 'confirmed';

export interface SettledFamily extends EquationFamily {
  readonly use: EquationUse;
}

export interface SettledRun {
  /** Without the equations that are not used. */
  readonly run: CheckRun;
  readonly families: readonly SettledFamily[];
}

/** With so few instances one mistake is half of them. */
const FEW = 2;

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

/** A total that one slip of the fingers makes right: there too the outline is right. */
function offByOneSlip({ stated, expected }: EquationResult): boolean {
  return stated !== null && expected !== null && slipsBetween(stated, expected).length > 0;
}

interface Support {
  readonly holds: number;
  readonly telling: number;
}

/** How the totals of each table fare, by its place. */
function totalsOfTables(families: readonly EquationFamily[]): ReadonlyMap<number, Support> {
  const support = new Map<number, Support>();
  for (const { key, table, holds, telling } of families) {
    if (key.relation !== 'outline') continue;
    const known = support.get(table) ?? { holds: 0, telling: 0 };
    support.set(table, { holds: known.holds + holds, telling: known.telling + telling.length });
  }
  return support;
}

/**
 * A table with a single column of figures has one instance of each total: whether its outline was read rightly, its other totals tell, or that the
 * difference is a plain slip.
 */
function isBorneOutElsewhere({ key, telling, holds }: EquationFamily, totals: Support): boolean {
  if (key.relation !== 'outline' || telling.length !== 1) return false;
  const others: Support = { holds: totals.holds - holds, telling: totals.telling - telling.length };
  return (others.holds > 0 && 2 * others.holds >= others.telling) || telling.every(offByOneSlip);
}

function isRefuted(family: EquationFamily, totals: Support, reading: WorkbookReading): boolean {
  const { telling, holds, key } = family;
  const failing = telling.filter(({ outcome }) => outcome === 'fail');
  if (failing.length === 0 || isBorneOutElsewhere(family, totals)) return false;
  const borneOut = holds + (key.relation === 'outline' ? offByOneLine(failing, reading) : 0);
  return telling.length > FEW ? 2 * borneOut < telling.length : borneOut === 0;
}

/**
 * Equations of known forms are never in doubt, nor are those between sheets or of the user's own: somebody has declared them. Where a table is taken
 * for a form by its words only, the words may mislead.
 */
function useOf(family: EquationFamily, totals: Support, reading: WorkbookReading): EquationUse {
  if (family.decision !== null) return family.decision === 'off' ? 'off' : 'confirmed';
  return mayBeDoubted(family, reading) && isRefuted(family, totals, reading) ? 'doubtful' : 'used';
}

/** Where it may not, its figures have no say in whether it is used. */
export function mayBeDoubted(
  { key, table: place, source, decision }: EquationFamily,
  { tables }: WorkbookReading,
): boolean {
  const table = tables[place];
  const isSure = table === undefined || (table.foreign === null && !isGuessed(table));
  return decision === null && !isSure && key.relation !== 'between' && source !== 'own';
}

/** Nobody asked for these figures: where one is missing, nothing is missing. */
export function isOptional({ outcome, equation }: EquationResult): boolean {
  const { source } = equation;
  const claimed = source === 'index-row' || source === 'form' || source === 'own';
  return !claimed && outcome === 'cannot-check';
}

/** An equation that the user relies on is as good as one that the table states. */
export function confirmed(result: EquationResult): EquationResult {
  if (result.equation.source !== 'suggested') return result;
  return { ...result, equation: { ...result.equation, source: 'declared' } };
}

export function settleEquations(
  reading: WorkbookReading,
  run: CheckRun,
  decisions: readonly EquationDecision[],
): SettledRun {
  const all = familiesOf(reading, run.equations, decisions);
  const totals = totalsOfTables(all);
  const families = all.map((family): SettledFamily => ({
    ...family,
    use: useOf(family, totals.get(family.table) ?? { holds: 0, telling: 0 }, reading),
  }));
  // Nearly always all are used as the table says.
  const otherwise = new Map<EquationResult, EquationUse>();
  for (const { use, results } of families) {
    if (use !== 'used') for (const result of results) otherwise.set(result, use);
  }
  const equations: EquationResult[] = [];
  for (const result of run.equations) {
    const use = otherwise.get(result);
    if (use === 'off' || use === 'doubtful' || isOptional(result)) continue;
    equations.push(use === 'confirmed' ? confirmed(result) : result);
  }
  return { run: { ...run, equations }, families };
}
