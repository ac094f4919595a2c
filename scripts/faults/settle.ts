/**
 * Linked sheets that are filled in separately do not agree where a relation only compares them: the localities of Phụ lục IVa come to what Phụ
 * lục I has. Their entries are shared out anew, so that they do.
 */
import { runChecks } from '../../src/checks/engine/runChecks';
import { EQUATION_CHECKS } from '../../src/checks/catalogue';
import type { CellId } from '../../src/reading/cellId';
import { readWorkbook, type WorkbookReading } from '../../src/reading/readWorkbook';
import { randomOf, type Random } from './random';
import { snapshotOf, withEdits, type Edit, type Model } from './model';
import { editOf } from './subject';

function isTyped(reading: WorkbookReading, cell: CellId): boolean {
  const figure = reading.figures.get(cell);
  return figure?.state === 'number' && figure.formula === null;
}

/** The entries that a figure is added up from, down to those that are typed; itself where it is one. */
function entriesOf(reading: WorkbookReading, total: CellId): readonly CellId[] {
  const down = reading.equations.find(({ target, relation }) => target === total && relation === 'outline');
  if (down?.rule.kind !== 'sum') return isTyped(reading, total) ? [total] : [];
  return down.rule.terms.flatMap(({ cell }) => (isTyped(reading, cell) ? [cell] : entriesOf(reading, cell)));
}

/** Shares of an amount that are all above nought where there is enough of it. */
function shares(amount: number, count: number, random: Random): readonly number[] {
  const most = Math.floor(amount / count);
  const first = Array.from(
    { length: count - 1 },
    () => Math.floor(most / 2) + random.below(Math.max(1, most / 2)),
  );
  return [...first, amount - first.reduce((sum, one) => sum + one, 0)];
}

export function settled(model: Model, seed: number): Model {
  const random = randomOf(seed);
  const reading = readWorkbook(snapshotOf(model));
  const none = { cellChecks: [], structureChecks: [] };
  const { equations } = runChecks(reading, { equationChecks: EQUATION_CHECKS, ...none });
  const edits = equations.flatMap(({ equation, outcome, expected }): readonly Edit[] => {
    if (equation.relation !== 'between' || outcome !== 'fail' || !expected) return [];
    const entries = entriesOf(reading, equation.target);
    const parts = shares(expected.toNumber(), entries.length, random);
    return entries.flatMap((cell, place) => editOf(cell, parts[place] ?? 0));
  });
  return edits.length === 0 ? model : withEdits(model, edits);
}
