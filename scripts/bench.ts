/**
 * `npm run bench`: how long a check takes, as ratios in one run. `-- --write` puts what comes out into docs/performance.md; `-- --quick` tries the
 * bench itself, on workbooks that are too small to tell anything.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { measureErrors, measureGrowth, measureRivals } from './bench/experiments';
import type { Repetitions } from './bench/measure';
import { reportOf, withReport, type Measured } from './bench/report';
import { NATION, nationWorkbook, PROVINCE, provinceWorkbook } from './bench/workbooks';

/** From the folder of the project: the bench runs as one file. */
const PAGE = resolve('docs/performance.md');

/** What is measured; `repetitions` by figures of the workbook. */
interface Sizes {
  readonly province: number;
  readonly nation: { readonly communes: number; readonly provinces: number };
  readonly growth: readonly number[];
  readonly errors: readonly number[];
  readonly repetitions: (figures: number) => Repetitions;
}

/** What takes long needs neither warming up nor many rounds. */
const ONCE: Repetitions = { warmUp: 0, rounds: 1 };
const HUGE = 500_000;
const LARGE = 60_000;

function repetitionsOf(figures: number): Repetitions {
  if (figures >= HUGE) return ONCE;
  return figures >= LARGE ? { warmUp: 1, rounds: 3 } : { warmUp: 2, rounds: 7 };
}

const FULL: Sizes = {
  province: PROVINCE.communes,
  nation: NATION,
  growth: [1000, 10_000, 100_000, 1_000_000],
  errors: [0, 1, 5, 20],
  repetitions: repetitionsOf,
};
const QUICK: Sizes = {
  province: 3,
  nation: { communes: 12, provinces: 3 },
  growth: [200, 400],
  errors: [0, 2],
  repetitions: () => ONCE,
};

async function measure({ province, nation, growth, errors, repetitions }: Sizes): Promise<Measured> {
  const plan = provinceWorkbook(province);
  const table = nationWorkbook(nation.communes, nation.provinces);
  const cellsOf = (sheets: typeof plan): number => sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  const [ofPlan, ofTable] = [repetitions(cellsOf(plan)), repetitions(cellsOf(table))];
  return {
    rivals: [
      await measureRivals('Province', plan, ofPlan),
      await measureRivals('Nation', table, ofTable, ONCE),
    ],
    growth: await measureGrowth(growth, repetitions),
    errors: await measureErrors(plan, errors, ofPlan),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
  });
  const report = reportOf(await measure(values.quick ? QUICK : FULL));
  console.log(report);
  if (!values.write) return;
  const page = await format(withReport(readFileSync(PAGE, 'utf8'), report), { parser: 'markdown' });
  writeFileSync(PAGE, page);
}

void main();
