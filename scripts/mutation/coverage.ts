/** Which test asks for which mutants: a run of every test without any, kept between runs for files that did not change. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestCoverage } from './protocol';
import { hashOf, type Sandbox } from './sandbox';
import { startWorker, type WorkerProcess } from './workerProcess';

export interface Coverage {
  /** Tests that pass and are quick enough, with what they ask for. */
  readonly tests: readonly (Omit<TestCoverage, 'asked'> & { readonly asked: ReadonlySet<number> })[];
  readonly atStart: ReadonlySet<number>;
  /** Tests that take too long for thousands of mutants, or do not pass in the copy. */
  readonly leftOut: readonly string[];
}

const CACHE = join(__dirname, '../../.cache/mutation/coverage');
const LOADING = 600_000;

async function coverFile(
  worker: WorkerProcess,
  sandbox: Sandbox,
  file: string,
): Promise<readonly TestCoverage[]> {
  const cache = join(CACHE, `${hashOf(file, sandbox.hashes.get(file) ?? '', sandbox.rest)}.json`);
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8')) as readonly TestCoverage[];
  const loaded = await worker.ask({ kind: 'load', modules: [], tests: [file], active: 0 }, LOADING);
  const covered = await worker.ask({ kind: 'cover', file }, LOADING);
  if (loaded?.kind !== 'loaded' || covered?.kind !== 'covered') throw new Error(`${file} gives no answer`);
  if (loaded.failed.length > 0) throw new Error(loaded.failed.join('\n'));
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify(covered.tests));
  return covered.tests;
}

/** @param slowest tests that take longer, in milliseconds, are left out */
export async function coverageOf(sandbox: Sandbox, slowest: number): Promise<Coverage> {
  const worker = startWorker(sandbox.path, sandbox.mutants.length);
  const loaded = await worker.ask({ kind: 'load', modules: sandbox.modules, tests: [], active: 0 }, LOADING);
  if (loaded?.kind !== 'loaded') throw new Error('The changed code cannot be loaded');
  const all: TestCoverage[] = [];
  for (const file of sandbox.tests) all.push(...(await coverFile(worker, sandbox, file)));
  worker.stop();
  const usable = (test: TestCoverage): boolean => test.passed && test.milliseconds <= slowest;
  return {
    tests: all.filter(usable).map((test) => ({ ...test, asked: new Set(test.asked) })),
    atStart: new Set(loaded.atStart),
    leftOut: all
      .filter((test) => !usable(test))
      .map(
        ({ file, name, passed, milliseconds }) =>
          `${file}: ${name} (${passed ? `${(milliseconds / 1000).toFixed(1)} s` : 'fails'})`,
      ),
  };
}
