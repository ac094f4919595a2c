/** What is measured: a check against its rivals and its shares, how it grows, and what errors cost. */
import { runChecks } from '../../src/checks/engine/runChecks';
import { diagnose } from '../../src/diagnosis/diagnose';
import { settleEquations } from '../../src/diagnosis/settleEquations';
import { ALL_CHECKS, reviewWorkbook } from '../../src/findings/review';
import type { Review } from '../../src/findings/finding';
import { WorkbookCheck } from '../../src/findings/recheck/workbookCheck';
import { readWorkbook } from '../../src/reading/readWorkbook';
import type { SheetLayout } from '../../src/sheet/layout';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { readWorkbook as readFile } from '../../src/xlsx/readWorkbook';
import { modelOfLayouts, snapshotOf, withEdits, type Edit, type Model } from '../faults/model';
import { withErrors } from './errors';
import { fileOf, openWithExceljs } from './files';
import { inTurns, median, type Repetitions, type Times } from './measure';
import { prepareRecalculation } from './recalculation';
import { tableOfFigures } from './workbooks';

export function snapshotOfSheets(sheets: readonly SheetLayout[]): WorkbookSnapshot {
  return snapshotOf(modelOfLayouts(sheets));
}

/** As a limit: every number of the workbook added up, once, as floats. */
export function addedUp({ sheets }: WorkbookSnapshot): number {
  let sum = 0;
  for (const { cells } of sheets) {
    for (const { value } of cells.values()) if (value?.type === 'number') sum += value.value;
  }
  return sum;
}

/** Milliseconds that the parts of one check take; what is left of it is the writing of findings. */
interface Parts {
  readonly reading: number;
  readonly checks: number;
  readonly diagnosis: number;
}

function partsOf(snapshot: WorkbookSnapshot): Parts {
  const start = performance.now();
  const reading = readWorkbook(snapshot);
  const read = performance.now();
  const run = runChecks(reading, ALL_CHECKS);
  const checked = performance.now();
  diagnose(reading, settleEquations(reading, run, []).run);
  return { reading: read - start, checks: checked - read, diagnosis: performance.now() - checked };
}

/** Error findings, of which a workbook that is right has none. */
function errorsOf({ findings }: Review): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

/** The figure that is edited: typed, whole, of some size, in the middle of the workbook. */
function editedFigure(model: Model): Edit {
  const typed = model.flatMap(({ cells }, sheet) =>
    cells.flatMap(({ row, column, content, isFormula }): readonly Edit[] =>
      !isFormula && typeof content === 'number' && Number.isInteger(content) && content > 99
        ? [{ sheet, row, column, content: content + 1, isFormula }]
        : [],
    ),
  );
  const found = typed[Math.floor(typed.length / 2)];
  if (!found) throw new Error('No figure was typed');
  return found;
}

/** One figure typed anew and calculated on, and back again: what a check of it takes that goes on from the one before. */
function recheckOf(model: Model): () => Review {
  const [before, after] = [model, withEdits(model, [editedFigure(model)])].map(snapshotOf);
  const check = new WorkbookCheck();
  if (before) check.check(before);
  let isEdited = false;
  return () => {
    isEdited = !isEdited;
    const snapshot = isEdited ? after : before;
    const recheck = snapshot && check.check(snapshot);
    if (recheck?.path !== 'figures') throw new Error('More was checked than what depends on the figure');
    return recheck.review;
  };
}

export interface Rivalry {
  readonly name: string;
  readonly figures: number;
  readonly equations: number;
  readonly errors: number;
  readonly parts: Parts;
  /** `check`: of a snapshot. `recheck`: once more, after an edit. `fileAndCheck`: with making the snapshot of the file. `floats`, `exceljs`, `recalculation`: what it is held against. */
  readonly times: Times<'check' | 'recheck' | 'fileAndCheck' | 'floats' | 'exceljs' | 'recalculation'>;
}

/** A check of the workbook against (a) adding up its numbers, (b) opening its file with exceljs, (c) calculating its equations with Univer. */
export async function measureRivals(
  name: string,
  sheets: readonly SheetLayout[],
  repetitions: Repetitions,
  ofRecalculation: Repetitions = repetitions,
): Promise<Rivalry> {
  const model = modelOfLayouts(sheets);
  const snapshot = snapshotOf(model);
  const file = await fileOf(sheets);
  const recalculation = prepareRecalculation(readWorkbook(snapshot));
  const parts: Parts[] = [];
  const times = await inTurns(
    {
      check: () => reviewWorkbook(snapshot),
      recheck: recheckOf(model),
      parts: () => parts.push(partsOf(snapshot)),
      fileAndCheck: () => reviewWorkbook(readFile(file)),
      floats: () => addedUp(snapshot),
      exceljs: () => openWithExceljs(file),
    },
    repetitions,
  );
  const recalculated = await inTurns({ recalculation: recalculation.run }, ofRecalculation);
  recalculation.dispose();
  const review = reviewWorkbook(snapshot);
  const { numbers, equations } = review.coverage;
  const measured = parts.slice(repetitions.warmUp);
  return {
    name,
    figures: numbers,
    equations,
    errors: errorsOf(review),
    parts: {
      reading: median(measured.map(({ reading }) => reading)),
      checks: median(measured.map(({ checks }) => checks)),
      diagnosis: median(measured.map(({ diagnosis }) => diagnosis)),
    },
    times: { ...times, ...recalculated },
  };
}

export interface GrowthStep {
  readonly figures: number;
  /** Milliseconds of a check for each figure. */
  readonly perFigure: number;
}

/** A check of one table of more and more rows. */
export async function measureGrowth(
  sizes: readonly number[],
  repetitions: (size: number) => Repetitions,
): Promise<readonly GrowthStep[]> {
  const steps: GrowthStep[] = [];
  for (const size of sizes) {
    const snapshot = snapshotOfSheets(tableOfFigures(size));
    const { numbers } = reviewWorkbook(snapshot).coverage;
    const { check } = await inTurns({ check: () => reviewWorkbook(snapshot) }, repetitions(size));
    steps.push({ figures: numbers, perFigure: check / numbers });
  }
  return steps;
}

export interface ErrorCost {
  readonly errors: number;
  /** Error findings of the check. */
  readonly found: number;
  readonly time: number;
}

/** A check of the same workbook, all of it typed, with more and more errors in it. */
export async function measureErrors(
  sheets: readonly SheetLayout[],
  counts: readonly number[],
  repetitions: Repetitions,
): Promise<readonly ErrorCost[]> {
  const snapshots = counts.map((count) => [String(count), snapshotOf(withErrors(sheets, count))] as const);
  const times: Times<string> = await inTurns(
    Object.fromEntries(snapshots.map(([name, snapshot]) => [name, () => reviewWorkbook(snapshot)])),
    repetitions,
  );
  return snapshots.map(([name, snapshot]) => ({
    errors: Number(name),
    found: errorsOf(reviewWorkbook(snapshot)),
    time: times[name] ?? NaN,
  }));
}
