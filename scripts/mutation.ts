/**
 * `npm run mutation`: changes the code of `src/checks/` and `src/diagnosis/` in thousands of small ways, one at a time, and counts which of them no test
 * notices. `-- --folder src/checks/sum` looks at one folder, `--alive` only at what lived in the last run and at files that changed since,
 * `--changed` only at those files, `--sample 500 --seed 7` at some of all. The results stand in docs/mutation.md and docs/mutation.json.
 */
import { parseArgs } from 'node:util';
import { coverageOf } from './mutation/coverage';
import type { Mutant } from './mutation/mutant';
import { writePage } from './mutation/page';
import {
  isSame,
  nthOf,
  readKnown,
  readResults,
  resultOf,
  writeResults,
  type FileResult,
} from './mutation/results';
import { makeSandbox, type Sandbox } from './mutation/sandbox';
import { startTrials, type Trials, type Verdict } from './mutation/trials';
import { randomOf } from './faults/random';

const EVERYWHERE = 'src/';

interface Wanted {
  readonly folder: string;
  readonly alive: boolean;
  readonly changed: boolean;
  readonly sample: number;
  readonly seed: number;
  readonly slowest: number;
  readonly budget: number;
}

function wanted(): Wanted {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: EVERYWHERE },
      alive: { type: 'boolean', default: false },
      changed: { type: 'boolean', default: false },
      sample: { type: 'string', default: '0' },
      seed: { type: 'string', default: '20261126' },
      // In milliseconds: longer tests are left out; and how long the tests of one mutant take together.
      slowest: { type: 'string', default: '1500' },
      budget: { type: 'string', default: '5000' },
    },
  });
  const { folder, alive, changed, sample, seed, slowest, budget } = values;
  return {
    folder,
    alive,
    changed,
    sample: Number(sample),
    seed: Number(seed),
    slowest: Number(slowest),
    budget: Number(budget),
  };
}

function sampleOf(mutants: readonly Mutant[], size: number, seed: number): readonly Mutant[] {
  const random = randomOf(seed);
  const left = [...mutants];
  const taken = Array.from({ length: Math.min(size, left.length) }, () =>
    left.splice(random.below(left.length), 1),
  );
  return taken.flat().sort((a, b) => a.number - b.number);
}

function say({ mutant, outcome }: Verdict): void {
  if (outcome !== 'alive' && outcome !== 'unreached') return;
  const { file, line, was, now } = mutant;
  console.log(`  ${outcome} ${file}:${String(line)}  ${was}  ->  ${now}`);
}

async function runAll(trials: Trials, mutants: readonly Mutant[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const mutant of mutants) {
    const verdict = await trials.run(mutant);
    say(verdict);
    verdicts.push(verdict);
  }
  return verdicts;
}

/** What lived before, where the code is the same; else everything. */
function toTry(ofFile: readonly Mutant[], before: FileResult | undefined, hash: string): readonly Mutant[] {
  if (before?.hash !== hash) return ofFile;
  return ofFile.filter((mutant) =>
    before.alive.some((one) => isSame(one, mutant) && one.nth === nthOf(mutant, ofFile)),
  );
}

async function runFiles(
  sandbox: Sandbox,
  trials: Trials,
  { folder, alive, changed }: Wanted,
  leftOut: readonly string[],
) {
  for (const file of sandbox.modules.filter((module) => module.startsWith(folder))) {
    const ofFile = sandbox.mutants.filter((mutant) => mutant.file === file);
    if (ofFile.length === 0) continue;
    const hash = sandbox.hashes.get(file) ?? '';
    const before = readResults().files[file];
    if (changed && before?.hash === hash) continue;
    const chosen = alive ? toTry(ofFile, before, hash) : ofFile;
    const result = resultOf(hash, ofFile, await runAll(trials, chosen));
    const kept = chosen.length < ofFile.length ? (before?.timeouts ?? 0) : 0;
    const done = { ...result, timeouts: result.timeouts + kept };
    const results = readResults();
    const date = new Date().toISOString().slice(0, 10);
    writeResults({ ...results, date, leftOut, files: { ...results.files, [file]: done } });
    console.log(`${file}: ${String(ofFile.length)} mutants, ${String(done.alive.length)} alive`);
  }
  for (const stale of await writePage(readResults(), readKnown())) console.log(stale);
}

async function runSample(
  sandbox: Sandbox,
  trials: Trials,
  { folder, sample, seed }: Wanted,
  leftOut: readonly string[],
): Promise<void> {
  const all = sandbox.mutants.filter(({ file }) => file.startsWith(folder));
  const verdicts = await runAll(trials, sampleOf(all, sample, seed));
  const alive = verdicts.filter(({ outcome }) => outcome === 'alive' || outcome === 'unreached');
  console.log(`${String(alive.length)} of ${String(verdicts.length)} are alive`);
  if (folder !== EVERYWHERE) return;
  const files = sandbox.modules.flatMap((file) => {
    const tried = verdicts.filter(({ mutant }) => mutant.file === file);
    const ofFile = all.filter((mutant) => mutant.file === file);
    const hash = sandbox.hashes.get(file) ?? '';
    return tried.length > 0 ? [[file, resultOf(hash, ofFile, tried, tried.length)] as const] : [];
  });
  const date = new Date().toISOString().slice(0, 10);
  const results = { ...readResults(), leftOut };
  writeResults({ ...results, sample: { date, seed, of: all.length, files: Object.fromEntries(files) } });
  await writePage(readResults(), readKnown());
}

async function main(): Promise<void> {
  const options = wanted();
  const sandbox = makeSandbox();
  console.log(`${String(sandbox.mutants.length)} mutants in ${String(sandbox.modules.length)} files`);
  const coverage = await coverageOf(sandbox, options.slowest);
  console.log(`${String(coverage.tests.length)} tests; left out:\n${coverage.leftOut.join('\n')}`);
  const trials = startTrials(sandbox, coverage, options.budget);
  if (options.sample > 0) await runSample(sandbox, trials, options, coverage.leftOut);
  else await runFiles(sandbox, trials, options, coverage.leftOut);
  trials.stop();
}

void main();
