/**
 * Which equations a workbook is checked by. Equations that a foreign table seems to state but that its figures refute are left out: a stale index
 * row or an outline read wrongly would otherwise make as many errors as the table has rows; it is one doubt, told once. What the user decided
 * goes before.
 */
import { lookupOf, type CheckRun } from '../checks/engine/runChecks';
import type { EquationResult } from '../checks/engine/result';
import type { EquationDecision } from '../kept/equationDecision';
import { ruleCells } from '../reading/equation';
import { figureValue } from '../reading/figure';
import type { WorkbookReading } from '../reading/readWorkbook';
import { isGuessed } from '../reading/table';
import { slipsBetween } from './explain/slips';
import { grouped } from './grouped';
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

/** In fewer columns than these a total agrees with some line by chance. */
const FEW = 2;

/**
 * In how many columns the total is off by just one and the same line, left out or counted twice: there the outline is right and the total is wrong,
 * however many columns it shows in.
 */
function offByOneLine(failing: readonly EquationResult[], reading: WorkbookReading): number {
  const lookup = lookupOf(reading);
  const ways = failing.flatMap(({ residual, equation }) =>
    ruleCells(equation.rule).flatMap((cell, line) => {
      const value = figureValue(lookup(cell));
      return value && residual?.abs().eq(value.abs()) ? [`${line} ${residual.eq(value)}`] : [];
    }),
  );
  const counts = [...grouped(ways, (way) => way).values()].map(({ length }) => length);
  const most = Math.max(0, ...counts);
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

const NONE: Support = { holds: 0, telling: 0 };

/** By the place of the table. */
type TotalsOfTables = ReadonlyMap<number, Support>;

/** How the totals of each table fare. */
function totalsOfTables(families: readonly EquationFamily[]): TotalsOfTables {
  const support = new Map<number, Support>();
  for (const { key, table, holds, telling } of families) {
    if (key.relation !== 'outline') continue;
    const known = support.get(table) ?? NONE;
    support.set(table, { holds: known.holds + holds, telling: known.telling + telling.length });
  }
  return support;
}

/**
 * A table with a single column of figures has one instance of each total: whether its outline was read rightly, its other totals tell, or that the
 * difference is a plain slip.
 */
function isBorneOutElsewhere({ table, telling }: EquationFamily, totals: TotalsOfTables): boolean {
  if (telling.length > 1) return false;
  const { holds, telling: all } = totals.get(table) ?? NONE;
  return (holds > 0 && 2 * holds >= all - 1) || telling.every(offByOneSlip);
}

/** What only words say needs so many figures that bear it out, and such a share. */
const FEWEST_FOR_WORDS = 3;
const MOST_FOR_WORDS = 2 / 3;

function isBorneOut({ telling, holds }: EquationFamily): boolean {
  return telling.length >= FEWEST_FOR_WORDS && holds >= MOST_FOR_WORDS * telling.length;
}

/** Whether most of its figures go against it; of one or two, all. */
function isRefuted(family: EquationFamily, totals: TotalsOfTables, reading: WorkbookReading): boolean {
  const { telling, holds, key, source } = family;
  if (source === 'words') return !isBorneOut(family);
  const failing = telling.filter(({ outcome }) => outcome === 'fail');
  if (key.relation !== 'outline') return 2 * holds < telling.length;
  if (isBorneOutElsewhere(family, totals)) return false;
  return 2 * (holds + offByOneLine(failing, reading)) < telling.length;
}

/**
 * Equations of known forms are never in doubt, nor are those between sheets or of the user's own: somebody has declared them. Where a table is taken
 * for a form by its words only, the words may mislead.
 */
function useOf(family: EquationFamily, totals: TotalsOfTables, reading: WorkbookReading): EquationUse {
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
    use: useOf(family, totals, reading),
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
