/** Whether the equations of a workbook say which cell a fault is in: computed for each case, never assumed. */
import type { FigureLookup } from '../../../src/checks/engine/check';
import { ZERO, type Decimal } from '../../../src/numbers/decimal';
import { cellId, positionOf, sheetIndexOf, type CellId } from '../../../src/reading/cellId';
import { ruleCells } from '../../../src/reading/equation';
import { figureValue } from '../../../src/reading/figure';
import type { WorkbookReading } from '../../../src/reading/readWorkbook';
import type { Fault } from '../fault';
import type { Subject } from '../subject';
import { alternativesTo, pairsTo } from './alternatives';
import { failingOf, isPossible, lookupIn, satisfies, systemOf, type System } from './system';

/**
 * `determined`: the equations, or the cell itself, leave one place for it. `undetermined`: another change of as few cells satisfies them as well.
 * `unseen`: no equation fails, so that nothing in the workbook speaks against it.
 */
export type Determination = 'determined' | 'undetermined' | 'unseen';

interface Judged {
  readonly system: System;
  readonly lookup: FigureLookup;
  readonly failing: readonly number[];
}

function judged(subject: Subject, faulty: WorkbookReading): Judged {
  const system = systemOf(subject.reading);
  const lookup = lookupIn(subject.reading, faulty);
  return { system, lookup, failing: failingOf(system, lookup) };
}

function hasOther(blame: readonly CellId[], cells: readonly CellId[]): boolean {
  return cells.some((cell) => !blame.includes(cell));
}

function byFigure({ system, lookup, failing }: Judged, { blame }: Fault): boolean {
  return !hasOther(
    blame,
    alternativesTo(system, lookup, failing).map(({ cell }) => cell),
  );
}

/** Another line that the total might lack, or have twice, just as well. */
function byLine(judgement: Judged, fault: Fault): boolean {
  if (fault.blame.length === 1 && fault.edits.length === 1) return byFigure(judgement, fault);
  const { system, lookup, failing } = judgement;
  const open = failing.flatMap((place) => {
    const equation = system.equations[place];
    const { residual } = system.judge(place, lookup);
    return equation?.relation === 'outline' && equation.rule.kind === 'sum' && residual
      ? [{ rows: equation.rule.terms.map(({ cell }) => cell), residual }]
      : [];
  });
  const lines = (open[0]?.rows ?? []).map((_, at) => at);
  const explains = lines.filter((at) =>
    open.every(({ rows, residual }) => {
      const value = figureValue(lookup(rows[at] ?? -1)) ?? ZERO;
      return value.abs().eq(residual.abs());
    }),
  );
  return explains.length <= 1;
}

/** Another row in which the amount might have been put into the other column just as well. */
function byShift({ system, lookup, failing }: Judged, { blame }: Fault): boolean {
  const [first, second] = blame;
  if (first === undefined || second === undefined) return true;
  const rows = new Set(
    failing.flatMap((place) => {
      const equation = system.equations[place];
      return equation?.relation === 'outline' ? [equation.target, ...ruleCells(equation.rule)] : [];
    }),
  );
  const residualIn = (cell: CellId): Decimal | null => {
    const place = failing.find((one) => {
      const equation = system.equations[one];
      return equation?.target === cell || (equation && ruleCells(equation.rule).includes(cell));
    });
    if (place === undefined) return null;
    const { residual } = system.judge(place, lookup);
    return residual && (system.equations[place]?.target === cell ? residual.neg() : residual);
  };
  const row = positionOf(first).row;
  return ![...rows].some((cell) => {
    const at = positionOf(cell);
    if (at.column !== positionOf(first).column || at.row === row) return false;
    const other = cellId(sheetIndexOf(cell), at.row, positionOf(second).column);
    const changes = new Map<CellId, Decimal>();
    for (const one of [cell, other]) {
      const residual = residualIn(one);
      const value = (figureValue(lookup(one)) ?? ZERO).plus(residual ?? 0);
      if (!residual || !isPossible(system, one, value)) return false;
      changes.set(one, value);
    }
    return satisfies(system, lookup, changes, failing);
  });
}

/** The sheet that was copied from might be the wrong one, with what is computed from it. */
function byCopy({ system, lookup, failing }: Judged, { blame, edits }: Fault): boolean {
  const others = alternativesTo(system, lookup, failing, () => true).filter(
    ({ values }) => values.size <= Math.max(edits.length, 1),
  );
  return !hasOther(
    blame,
    others.map(({ cell }) => cell),
  );
}

/** Another sheet that might be the one in another unit. */
function bySheet({ system, lookup, failing }: Judged, { blame }: Fault, factor: number): boolean {
  const own = blame[0] === undefined ? -1 : sheetIndexOf(blame[0]);
  const amounts = [...system.reading.places].filter(([, { column }]) => column.kind === 'money');
  const sheets = new Set(amounts.map(([cell]) => sheetIndexOf(cell)).filter((sheet) => sheet !== own));
  return ![...sheets].some((sheet) => {
    const changes = new Map<CellId, Decimal>();
    for (const [cell] of amounts) {
      const value = sheetIndexOf(cell) === sheet ? figureValue(lookup(cell)) : null;
      if (value) changes.set(cell, value.times(factor));
    }
    return satisfies(system, lookup, changes, failing);
  });
}

export function determination(subject: Subject, faulty: WorkbookReading, fault: Fault): Determination {
  const { evidence } = fault;
  if (evidence.kind === 'itself') return 'determined';
  const judgement = judged(subject, faulty);
  const { system, failing } = judgement;
  if (failing.length === 0) return 'unseen';
  if (evidence.kind === 'formula') return 'determined';
  // A limit that is passed names neither the cell nor its figure.
  if (failing.every((place) => system.equations[place]?.rule.kind === 'bound')) return 'undetermined';
  const isDetermined = (): boolean => {
    switch (evidence.kind) {
      case 'figure':
        return byFigure(judgement, fault);
      case 'line':
        return byLine(judgement, fault);
      case 'shift':
        return byShift(judgement, fault);
      case 'copy':
        return byCopy(judgement, fault);
      case 'sheet':
        return bySheet(judgement, fault, evidence.factor);
    }
  };
  return isDetermined() ? 'determined' : 'undetermined';
}

/** Of two faults that are determined each by itself: whether two other figures would do as well. */
export function isPairDetermined(
  subject: Subject,
  faulty: WorkbookReading,
  faults: readonly Fault[],
): boolean {
  if (faults.some(({ evidence }) => evidence.kind !== 'figure')) return true;
  const { system, lookup, failing } = judged(subject, faulty);
  const blame = faults.flatMap((fault) => fault.blame);
  const single = alternativesTo(system, lookup, failing);
  return single.length === 0 && !pairsTo(system, lookup, failing).some((pair) => hasOther(blame, pair));
}
