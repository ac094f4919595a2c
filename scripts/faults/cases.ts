/** Cases: one fault, or two that have nothing to do with each other, in one workbook. The same seed gives the same cases. */
import { reviewReading, ALL_CHECKS } from '../../src/findings/review';
import type { ChecksToRun } from '../../src/checks/engine/runChecks';
import { positionOf, sheetIndexOf } from '../../src/reading/cellId';
import { readWorkbook, type WorkbookReading } from '../../src/reading/readWorkbook';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { FAULT_KINDS, type Fault, type FaultKind } from './fault';
import { INJECTORS } from './inject/injectors';
import { snapshotOf, withEdits } from './model';
import { determination, isPairDetermined, type Determination } from './oracle/determined';
import { randomOf, type Random } from './random';
import { scoreOf, type Score } from './score';
import type { Subject } from './subject';
import { isClean, type Prepared } from './subjects';

export interface Case {
  /** The seed that makes it again. */
  readonly seed: number;
  readonly subject: Subject;
  readonly faults: readonly Fault[];
}

export interface CaseResult extends Case {
  readonly determination: Determination;
  readonly score: Score;
}

/** So many places are tried before a kind is given up for a seed. */
const MOST_TRIES = 400;

/** Relations between sheets need several of them; other faults are put into all workbooks, the large ones less often. */
function isOffered({ group, shape }: Prepared, kind: FaultKind, random: Random): boolean {
  if (kind === 'stale-copy' || kind === 'sheet-unit') return group === 'set';
  if (group === 'set' && !random.chance(0.4)) return false;
  // A typed figure of a sheet with live totals is carried along by them: seldom is there anything that speaks against it.
  const isSlip = ['swapped-digits', 'one-digit', 'sign', 'factor', 'neighbour'].includes(kind);
  return !(isSlip && shape === 'live') || random.chance(0.15);
}

export function makeFault(
  subjects: readonly Prepared[],
  kind: FaultKind,
  random: Random,
): { readonly subject: Subject; readonly fault: Fault } | null {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const prepared = random.pick(subjects);
    if (!prepared || !isOffered(prepared, kind, random)) continue;
    const subject = prepared.subject();
    const fault = isClean(subject) ? INJECTORS[kind](subject, random) : null;
    if (fault && fault.edits.length > 0) return { subject, fault };
  }
  return null;
}

function cellsOf({ edits }: Fault): readonly string[] {
  return edits.map(({ sheet, row, column }) => `${sheet}:${row}:${column}`);
}

function areApart(one: Fault, other: Fault): boolean {
  const cells = new Set(cellsOf(one));
  return !cellsOf(other).some((cell) => cells.has(cell));
}

export function singleCase(subjects: readonly Prepared[], kind: FaultKind, seed: number): Case | null {
  const made = makeFault(subjects, kind, randomOf(seed));
  return made && { seed, subject: made.subject, faults: [made.fault] };
}

/** Kinds that leave room for another fault: one of a whole sheet leaves none. */
const PAIRED: readonly FaultKind[] = FAULT_KINDS.filter((kind) => kind !== 'sheet-unit');

export function pairCase(subjects: readonly Prepared[], seed: number): Case | null {
  const random = randomOf(seed);
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const kind = random.pick(PAIRED);
    const made = kind && makeFault(subjects, kind, random);
    if (!made) continue;
    for (let again = 0; again < 20; again += 1) {
      const otherKind = random.pick(PAIRED);
      const other = otherKind && INJECTORS[otherKind](made.subject, random);
      if (!other || other.edits.length === 0 || !areApart(made.fault, other)) continue;
      return { seed, subject: made.subject, faults: [made.fault, other] };
    }
  }
  return null;
}

export function faultySnapshot({ model }: Subject, faults: readonly Fault[]): WorkbookSnapshot {
  return snapshotOf(
    withEdits(
      model,
      faults.flatMap(({ edits }) => edits),
    ),
  );
}

function determinationOf(subject: Subject, faults: readonly Fault[], faulty: WorkbookReading): Determination {
  const [only] = faults;
  if (only && faults.length === 1) return determination(subject, faulty, only);
  const alone = faults.map((fault) =>
    determination(subject, readWorkbook(faultySnapshot(subject, [fault])), fault),
  );
  if (alone.includes('unseen')) return 'unseen';
  if (alone.includes('undetermined')) return 'undetermined';
  return isPairDetermined(subject, faulty, faults) ? 'determined' : 'undetermined';
}

/** @param checks all of them unless a test says otherwise */
export function runCase(one: Case, checks: ChecksToRun = ALL_CHECKS): CaseResult {
  const { subject, faults } = one;
  const snapshot = faultySnapshot(subject, faults);
  const faulty = readWorkbook(snapshot);
  return {
    ...one,
    determination: determinationOf(subject, faults, faulty),
    score: scoreOf(subject, faults, snapshot, reviewReading(faulty, checks)),
  };
}

/** "Phụ lục I!C10" */
export function describeFault({ model }: Subject, { kind, blame, note }: Fault): string {
  const [cell] = blame;
  if (cell === undefined) return kind;
  const { row, column } = positionOf(cell);
  return `${kind} at ${model[sheetIndexOf(cell)]?.name ?? ''} R${row + 1}C${column + 1} (${note})`;
}
