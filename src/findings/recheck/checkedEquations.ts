/** How the equations of a workbook ended, kept by their places, so that those of single cells can be evaluated again. */
import type { EquationCheck, FigureLookup } from '../../checks/engine/check';
import type { EquationResult } from '../../checks/engine/result';
import { equationResult, lookupOf } from '../../checks/engine/runChecks';
import { isTelling } from '../../diagnosis/families';
import { indexEquations, type EquationIndex } from '../../diagnosis/network';
import {
  confirmed,
  isOptional,
  mayBeDoubted,
  type SettledFamily,
  type SettledRun,
} from '../../diagnosis/settleEquations';
import type { CellId } from '../../reading/cellId';
import type { Equation } from '../../reading/equation';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { groupedByTable } from '../reviewedTables';

/** Where a result stands in the family of its equation. */
interface InFamily {
  readonly family: number;
  readonly at: number;
}

export class CheckedEquations {
  /** Every result, also of equations that are not used. */
  private readonly all: EquationResult[];
  /** A check is made of every equation of the workbook. */
  readonly areAll: boolean;
  /** Those of the equations that are used. */
  readonly run: EquationResult[];
  readonly families: SettledFamily[];
  /** Of the places in `run`. */
  readonly index: EquationIndex;
  private readonly checks: ReadonlyMap<string, EquationCheck>;
  private readonly lookup: FigureLookup;
  /** Of the places in `all`. */
  private readonly placesOf: EquationIndex['equationsOf'];
  private readonly familyOf: readonly InFamily[];
  /** By place in `all`: the place in `run`; -1 for those that are not used. */
  private readonly placeInRun: readonly number[];
  private readonly placeInTable: readonly number[];
  private readonly byTable: ReadonlyMap<number, EquationResult[]>;

  constructor(
    private readonly reading: WorkbookReading,
    checks: readonly EquationCheck[],
    all: readonly EquationResult[],
    settled: SettledRun,
    index: EquationIndex,
  ) {
    this.all = [...all];
    this.areAll = all.length === reading.equations.length;
    this.run = [...settled.run.equations];
    this.families = [...settled.families];
    this.index = index;
    this.checks = new Map(checks.map((check) => [check.id, check]));
    this.lookup = lookupOf(reading);
    this.familyOf = familyPlaces(all, settled.families);
    const used = this.all.map((result, place) => this.isUsed(result, place));
    let count = 0;
    this.placeInRun = used.map((isUsed) => (isUsed ? count++ : -1));
    this.placesOf = count === all.length ? index.equationsOf : indexEquations(all).equationsOf;
    this.byTable = groupedByTable(this.run, ({ equation }) => equation.table);
    this.placeInTable = placesInTables(this.run);
  }

  /** Every equation of these results that a cell stands in, in the order of the workbook. */
  of(cell: CellId): readonly Equation[] {
    return this.placesOf(cell).flatMap((place) => this.all[place]?.equation ?? []);
  }

  /** Results of the equations of a table that are used. */
  resultsOf(table: number): readonly EquationResult[] {
    return this.byTable.get(table) ?? [];
  }

  private use(place: number, result: EquationResult): void {
    this.run[place] = result;
    const [results, at] = [this.byTable.get(result.equation.table), this.placeInTable[place]];
    if (results && at !== undefined) results[at] = result;
  }

  private isUsed(result: EquationResult, place: number): boolean {
    const use = this.families[this.familyOf[place]?.family ?? -1]?.use;
    return use !== 'off' && use !== 'doubtful' && !isOptional(result);
  }

  /**
   * Evaluates the equations of the cells again.
   *
   * @returns the tables whose equations were evaluated; `null` where other equations would be used than before
   */
  evaluate(cells: readonly CellId[]): ReadonlySet<number> | null {
    const places = [...new Set(cells.flatMap((cell) => this.placesOf(cell)))];
    const families = new Map<number, EquationResult[]>();
    for (const place of places) {
      const before = this.all[place];
      const where = this.familyOf[place];
      const check = before && this.checks.get(before.check);
      const family = where && this.families[where.family];
      if (!before || !where || !check || !family || mayBeDoubted(family, this.reading)) return null;
      const crashes: string[] = [];
      const after = equationResult(check, before.equation, this.lookup, (id) => crashes.push(id));
      if (crashes.length > 0 || isOptional(before) !== isOptional(after)) return null;
      this.all[place] = after;
      const inRun = this.placeInRun[place] ?? -1;
      if (inRun >= 0) this.use(inRun, family.use === 'confirmed' ? confirmed(after) : after);
      const results = families.get(where.family) ?? [...family.results];
      results[where.at] = after;
      families.set(where.family, results);
    }
    for (const [place, results] of families) {
      const family = this.families[place];
      if (!family) continue;
      const telling = results.filter(isTelling);
      const holds = telling.filter(({ outcome }) => outcome !== 'fail').length;
      this.families[place] = { ...family, results, telling, holds };
    }
    return new Set(places.flatMap((place) => this.all[place]?.equation.table ?? []));
  }
}

/** The how many-th of its table each of them is. */
function placesInTables(results: readonly EquationResult[]): readonly number[] {
  const counts = new Map<number, number>();
  return results.map(({ equation: { table } }) => {
    const place = counts.get(table) ?? 0;
    counts.set(table, place + 1);
    return place;
  });
}

function familyPlaces(
  all: readonly EquationResult[],
  families: readonly SettledFamily[],
): readonly InFamily[] {
  const places = new Map(
    families.flatMap(({ results }, family) => results.map((result, at) => [result, { family, at }] as const)),
  );
  return all.map((result) => places.get(result) ?? { family: -1, at: -1 });
}
