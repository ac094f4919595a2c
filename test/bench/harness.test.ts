/** The harness of `npm run bench` measures what it says; how long anything takes is no matter of a test. */
import {
  measureErrors,
  measureGrowth,
  measureRivals,
  addedUp,
  snapshotOfSheets,
} from '../../scripts/bench/experiments';
import { fileOf } from '../../scripts/bench/files';
import { inTurns, median } from '../../scripts/bench/measure';
import { prepareRecalculation } from '../../scripts/bench/recalculation';
import { ratio, reportOf, withReport } from '../../scripts/bench/report';
import {
  FIGURES_IN_ROW,
  nationWorkbook,
  provinceWorkbook,
  tableOfFigures,
} from '../../scripts/bench/workbooks';
import { EQUATION_CHECKS } from '../../src/checks/catalogue';
import { runChecks } from '../../src/checks/engine/runChecks';
import { reviewWorkbook } from '../../src/findings/review';
import { FORM_IDS } from '../../src/forms/catalogue';
import { readWorkbook } from '../../src/reading/readWorkbook';
import { readWorkbook as readFile } from '../../src/xlsx/readWorkbook';

const ONCE = { warmUp: 0, rounds: 1 };
const PROVINCE = provinceWorkbook(4);
const NATION = nationWorkbook(7, 3);

function errorsOf(sheets: typeof PROVINCE): readonly string[] {
  const { findings } = reviewWorkbook(snapshotOfSheets(sheets));
  return findings.filter(({ severity }) => severity === 'error').map(({ sheet, cell }) => `${sheet} ${cell}`);
}

test('the province has every standard sheet, all recognised, and nothing is wrong in it', () => {
  const { tables, unchecked, coverage } = reviewWorkbook(snapshotOfSheets(PROVINCE));
  expect(tables.map(({ form }) => form).sort()).toEqual([...FORM_IDS].sort());
  expect(unchecked).toEqual([]);
  expect(coverage.pass).toBe(coverage.equations);
  expect(errorsOf(PROVINCE)).toEqual([]);
});

test('the nation is one table of forty columns, with totals of provinces under the total of the country', () => {
  const [table] = readWorkbook(snapshotOfSheets(NATION)).tables;
  expect(table?.columns).toHaveLength(40);
  const parents = table?.rows.map(({ parent }) => parent);
  // Three provinces of two, three and two communes; the total stands last.
  expect(parents).toEqual([10, 0, 0, 10, 3, 3, 3, 10, 7, 7, null]);
  expect(errorsOf(NATION)).toEqual([]);
});

test('a table has about as many figures as asked for', () => {
  const { numbers } = reviewWorkbook(snapshotOfSheets(tableOfFigures(500))).coverage;
  expect(Math.abs(numbers - 500)).toBeLessThan(FIGURES_IN_ROW);
});

test('the recalculation comes to what the equations ask for', async () => {
  for (const sheets of [PROVINCE, NATION]) {
    const reading = readWorkbook(snapshotOfSheets(sheets));
    const recalculation = prepareRecalculation(reading);
    const results = await recalculation.run();
    expect(await recalculation.run()).toEqual(results);
    recalculation.dispose();
    const { equations } = runChecks(reading, {
      equationChecks: EQUATION_CHECKS,
      cellChecks: [],
      structureChecks: [],
    });
    expect(equations).toHaveLength(results.length);
    const told = equations.flatMap(({ equation, expected }, place) => {
      if (equation.rule.kind === 'bound') return [[equation.text, results[place], 1] as const];
      return expected ? [[equation.text, results[place], expected.toNumber()] as const] : [];
    });
    expect(told.length).toBeGreaterThan(0.8 * results.length);
    const wrong = told.filter(([, is, wanted]) => is === undefined || !(Math.abs(is - wanted) < 1e-6));
    expect(wrong).toEqual([]);
  }
});

test('file and snapshot hold the same figures', async () => {
  const numbers = addedUp(snapshotOfSheets(PROVINCE));
  expect(numbers).toBeGreaterThan(0);
  expect(addedUp(readFile(await fileOf(PROVINCE)))).toBeCloseTo(numbers, 4);
});

test('each error that is put in is found, and nothing else', async () => {
  const costs = await measureErrors(NATION, [0, 1, 4], ONCE);
  expect(costs.map(({ errors, found }) => [errors, found])).toEqual([
    [0, 0],
    [1, 1],
    [4, 4],
  ]);
});

test('the report has a row for each size and what was measured of it', async () => {
  const report = reportOf({
    rivals: [await measureRivals('Tiny', NATION, ONCE)],
    growth: await measureGrowth([100, 200], () => ONCE),
    errors: await measureErrors(NATION, [0, 1], ONCE),
  });
  expect(report).not.toMatch(/NaN|undefined|∞/);
  expect(report).toContain('| Error findings | 0 |');
  expect(report).toMatch(/\| Check after one edit \| [\d.]+ % \|/);
  expect(report.match(/^\| 1 \| 1 \| /gm)).toHaveLength(1);
});

test('times are medians of the rounds after those for warming up', async () => {
  let calls = 0;
  const times = await inTurns({ work: () => (calls += 1) }, { warmUp: 2, rounds: 3 });
  expect(calls).toBe(5);
  expect(times.work).toBeGreaterThanOrEqual(0);
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  expect(() => median([])).toThrow('Nothing was measured');
});

test('numbers are written with as many digits as they bear out', () => {
  expect([0.234, 1.5, 12.34, 1234.5].map(ratio)).toEqual(['0.23', '1.5', '12', '1,235']);
});

test('the report takes the place of the one before', () => {
  const [begin, end] = ['<!-- measured: npm run bench -- --write -->', '<!-- end -->'];
  expect(withReport(`a\n${begin}\nold\n${end}\nb`, 'new')).toBe(`a\n${begin}\n\nnew\n\n${end}\nb`);
  expect(() => withReport('a', 'new')).toThrow('no place');
});
