/**
 * Faults put into standard sheets, real tables and plans: what a fix proposes is what stood there before, or a formula; once it is done its finding is
 * gone and nothing new is told.
 */
import { fromDouble, toPlain } from '../../../src/numbers/decimal';
import { parseCell } from '../../../src/sheet/address';
import { cellAt, type WorkbookSnapshot } from '../../../src/sheet/snapshot';
import { reviewWorkbook } from '../../../src/findings/review';
import { singleCase, type Case } from '../../../scripts/faults/cases';
import type { FaultKind } from '../../../scripts/faults/fault';
import { snapshotOf, withEdits } from '../../../scripts/faults/model';
import { allSubjects } from '../../../scripts/faults/subjects';
import { about, applied, cellOf, heldIn } from './apply';

const SUBJECTS = allSubjects(5).filter(({ id, group }) => group !== 'set' || id.startsWith('set district'));
const CASES_OF_A_KIND = 5;

/** The kinds of fixes that a fault may get, and how many of the cases have to get one. */
const EXPECTED: readonly (readonly [FaultKind, readonly string[], number])[] = [
  ['text-number', ['text-number'], CASES_OF_A_KIND],
  ['slipped-separator', ['separator', 'value'], 2],
  ['typed-over', ['formula-restored'], 2],
  ['short-range', ['formula-corrected'], CASES_OF_A_KIND],
  ['subtotal-in-range', ['formula-corrected'], CASES_OF_A_KIND],
  ['swapped-digits', ['value'], 2],
  ['one-digit', ['value'], 1],
  ['sign', ['value'], 2],
  ['factor', ['value'], 2],
  ['neighbour', ['value'], 2],
  ['rate-for-count', ['value'], 2],
  ['omitted-line', ['value'], 2],
  ['doubled-line', ['value'], 2],
  // Nothing tells which of the sheets is to follow, or the fault is of more than one figure.
  ['wrong-capital-type', [], 0],
  ['stale-copy', [], 0],
  ['sheet-unit', [], 0],
];

function casesOf(kind: FaultKind): readonly Case[] {
  return Array.from({ length: CASES_OF_A_KIND }, (_, at) => singleCase(SUBJECTS, kind, 41_000 + at)).flatMap(
    (one) => one ?? [],
  );
}

/** What a cell of a workbook shows, as a plain decimal. */
function shownIn({ sheets }: WorkbookSnapshot, sheet: string, address: string): string | null {
  const at = parseCell(address);
  const found = sheets.find(({ name }) => name === sheet);
  const value = found && at ? cellAt(found, at.row, at.column)?.value : null;
  return value?.type === 'number' ? toPlain(fromDouble(value.value)) : null;
}

describe.each(EXPECTED)('%s', (kind, fixKinds, least) => {
  const cases = casesOf(kind).map(({ subject, faults, seed }) => {
    const faulty = withEdits(
      subject.model,
      faults.flatMap(({ edits }) => edits),
    );
    return { seed, subject, faulty, findings: reviewWorkbook(snapshotOf(faulty)).findings };
  });

  test('gets fixes of its kind, where the evidence names what is right', () => {
    const proposed = cases.map(({ findings }) => findings.flatMap(({ fixes }) => fixes));
    expect(
      [...new Set(proposed.flat().map((fix) => fix.kind))].filter((one) => !fixKinds.includes(one)),
    ).toEqual([]);
    expect(proposed.filter(({ length }) => length > 0).length).toBeGreaterThanOrEqual(least);
  });

  test('a fix brings back what stood there, and leaves nothing of its finding', () => {
    for (const { seed, subject, faulty, findings } of cases) {
      const knownBefore = new Set([...subject.review.findings, ...findings].map(about));
      for (const found of findings) {
        for (const { edits } of found.fixes) {
          for (const edit of edits) {
            expect([seed, edit.cell, edit.before.value]).toEqual([seed, edit.cell, heldIn(faulty, edit)]);
            const clean = cellOf(subject.model, edit);
            expect([seed, edit.cell, edit.after.type]).toEqual([
              seed,
              edit.cell,
              clean?.isFormula === true ? 'formula' : 'number',
            ]);
            if (edit.after.type === 'number')
              expect([seed, edit.after.value]).toEqual([seed, heldIn(subject.model, edit)]);
          }
          const fixed = snapshotOf(applied(faulty, edits));
          for (const { sheet, cell, after: written, expected } of edits) {
            if (written.type !== 'formula' || expected === null) continue;
            const shown = shownIn(fixed, sheet, cell);
            expect([seed, cell, shown]).toEqual([seed, cell, expected]);
          }
          const after = reviewWorkbook(fixed).findings;
          expect([seed, after.map(about).filter((one) => one === about(found))]).toEqual([seed, []]);
          expect([seed, after.map(about).filter((one) => !knownBefore.has(one))]).toEqual([seed, []]);
        }
      }
    }
  });
});
