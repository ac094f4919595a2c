/** The harness of `npm run bench:faults` measures what it says: faults are in the workbook, and what nobody looks for is not found. */
import { EQUATION_CHECKS } from '../../src/checks/catalogue';
import { ALL_CHECKS } from '../../src/findings/review';
import { readWorkbook } from '../../src/reading/readWorkbook';
import { cellAt } from '../../src/sheet/snapshot';
import { faultySnapshot, pairCase, runCase, singleCase, type Case } from '../../scripts/faults/cases';
import { FAULT_KINDS } from '../../scripts/faults/fault';
import { determination } from '../../scripts/faults/oracle/determined';
import { allSubjects } from '../../scripts/faults/subjects';
import { tallyOf, talliesOf } from '../../scripts/faults/tally';
import { figureFault, figureFaultAt, tableOf } from './handMade';

/** One set of linked sheets is enough for the faults between sheets. */
const SUBJECTS = allSubjects(1).filter(({ id, group }) => group !== 'set' || id.startsWith('set district'));
const CASES: readonly Case[] = [
  ...FAULT_KINDS.flatMap((kind, at) =>
    [0, 1].flatMap((place) => singleCase(SUBJECTS, kind, 1000 * at + place) ?? []),
  ),
  ...Array.from({ length: 12 }, (_, place) => pairCase(SUBJECTS, 100_000 + place)).flatMap(
    (one) => one ?? [],
  ),
];
const RESULTS = CASES.map((one) => runCase(one));

test('there are cases of every kind', () => {
  expect(CASES).toHaveLength(2 * FAULT_KINDS.length + 12);
  const kinds = CASES.filter(({ faults }) => faults.length === 1).flatMap(
    ({ faults }) => faults[0]?.kind ?? [],
  );
  expect(new Set(kinds)).toEqual(new Set(FAULT_KINDS));
});

test('each fault is in its workbook, and the cell to blame holds something else than it should', () => {
  for (const { subject, faults } of CASES) {
    const faulty = faultySnapshot(subject, faults);
    for (const { edits } of faults) {
      for (const { sheet, row, column, content, isFormula } of edits) {
        const [clean, wrong] = [subject.reading.workbook, faulty].flatMap(
          ({ sheets }) => sheets[sheet] ?? [],
        );
        const before = clean && cellAt(clean, row, column);
        const after = wrong && cellAt(wrong, row, column);
        expect([after?.formula ?? null, after?.value?.value]).not.toEqual([
          before?.formula ?? null,
          before?.value?.value,
        ]);
        if (isFormula) expect(after?.formula).toBe(content);
        else expect(after?.value?.value ?? null).toBe(content);
      }
    }
  }
});

test('the same seed makes the same case', () => {
  const [first] = CASES;
  const again = singleCase(SUBJECTS, 'swapped-digits', 0);
  expect([again?.subject.id, again?.faults]).toEqual([first?.subject.id, first?.faults]);
  expect(singleCase(SUBJECTS, 'swapped-digits', 5)?.faults).not.toEqual(first?.faults);
});

test('nearly all that can be seen is found', () => {
  const one = talliesOf(RESULTS).find(({ name }) => name === 'one fault');
  expect(one?.found).toBeGreaterThan(0.9 * 2 * FAULT_KINDS.length - (one?.unseen ?? 0));
});

test('a review that is blind finds nothing, and one that does not add up misses left-out lines', () => {
  const blind = CASES.filter((_, at) => at % 3 === 0).map((one) =>
    runCase(one, { equationChecks: [], cellChecks: [], structureChecks: [] }),
  );
  expect(tallyOf('blind', blind)).toMatchObject({ found: 0, first: 0, explained: 0, falseFindings: 0 });
  const omitted = CASES.filter(({ faults }) => faults.length === 1 && faults[0]?.kind === 'omitted-line');
  const equationChecks = EQUATION_CHECKS.filter(({ id }) => id !== 'sum');
  const withoutSums = omitted.map((one) => runCase(one, { ...ALL_CHECKS, equationChecks }));
  expect(tallyOf('without sums', withoutSums)).toMatchObject({ found: 0 });
  expect(
    tallyOf(
      'with sums',
      omitted.map((one) => runCase(one)),
    ).found,
  ).toBe(omitted.length);
});

describe('what the equations determine', () => {
  /** @param rows figures of the lines, @param indexes what the index row says of the columns */
  const judged = (
    indexes: readonly string[],
    rows: readonly (readonly number[])[],
    at: readonly [number, number],
    wrong: number,
  ): string => {
    const subject = tableOf(indexes, rows);
    const fault = figureFault(subject, at, wrong);
    return determination(subject, readWorkbook(faultySnapshot(subject, [fault])), fault);
  };

  test('one column and its total: it may be any of them', () => {
    const rows = [[310], [420], [530]];
    expect(judged(['1'], rows, [0, 0], 130)).toBe('undetermined');
  });

  test('rows that add up as well: the cell stands where the two meet', () => {
    const rows = [
      [300, 100, 200],
      [700, 300, 400],
      [1100, 500, 600],
    ];
    expect(judged(['1=2+3', '2', '3'], rows, [1, 1], 330)).toBe('determined');
    expect(judged(['1=2+3', '2', '3'], rows, [1, 0], 770)).toBe('determined');
  });

  test('no other figure is possible: households are not below nought', () => {
    const subject = SUBJECTS.find(({ id }) => id === 'deprivation-counts, typed')?.subject();
    const total = subject?.sites.find(({ place }) => place.row.role === 'total');
    if (!subject || !total) throw new Error('No total');
    const judgedWith = (wrong: number): string => {
      const fault = figureFaultAt(total.cell, wrong);
      return determination(subject, readWorkbook(faultySnapshot(subject, [fault])), fault);
    };
    // It lacks more than any line has, so that none of them can be the wrong one.
    expect(judgedWith(10)).toBe('determined');
    expect(judgedWith(total.value + 10)).toBe('undetermined');
    expect(judgedWith(total.value)).toBe('unseen');
  });
});
