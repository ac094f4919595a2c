/**
 * `npm run bench`: how long a check takes, as ratios in one run. `-- --write` puts what comes out into docs/performance.md; `-- --quick` tries the
 * bench itself, on workbooks that are too small to tell anything.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { measureErrors, measureGrowth, measureRivals } from './bench/experiments';
import type { Repetitions } from './bench/measure';
import { reportOf, withReport, type Measured } from './bench/report';
import { NATION, nationWorkbook, PROVINCE, provinceWorkbook } from './bench/workbooks';

const PAGE = join(__dirname, '../docs/performance.md');

/** What is measured; `repetitions` by figures of the workbook. */
interface Sizes {
  readonly province: number;
  readonly nation: { readonly communes: number; readonly provinces: number };
  readonly growth: readonly number[];
  readonly errors: readonly number[];
  readonly repetitions: (figures: number) => Repetitions;
}

/** A check of a million figures is measured once: there is nothing left to warm up. */
const LARGE = 500_000;
const FULL: Sizes = {
  province: PROVINCE.communes,
  nation: NATION,
  growth: [1000, 10_000, 100_000, 1_000_000],
  errors: [0, 1, 5, 20],
  repetitions: (figures) =>
    figures >= LARGE ? { warmUp: 0, rounds: 1 } : { warmUp: 2, rounds: figures < 20_000 ? 15 : 5 },
};
const QUICK: Sizes = {
  province: 3,
  nation: { communes: 12, provinces: 3 },
  growth: [200, 400],
  errors: [0, 2],
  repetitions: () => ({ warmUp: 0, rounds: 1 }),
};

async function measure({ province, nation, growth, errors, repetitions }: Sizes): Promise<Measured> {
  const table = nationWorkbook(nation.communes, nation.provinces);
  const figures = table.reduce((sum, { cells }) => sum + cells.length, 0);
  return {
    rivals: [
      await measureRivals('Province', provinceWorkbook(province), repetitions(figures)),
      await measureRivals('Nation', table, repetitions(figures)),
    ],
    growth: await measureGrowth(growth, repetitions),
    errors: await measureErrors(table, errors, repetitions(figures)),
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
