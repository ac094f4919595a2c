/** Tries mutants: only the tests that ask for one, those first that told others of its file. */
import type { Coverage } from './coverage';
import { folderOf, type Mutant } from './mutant';
import type { Order, Outcome, TestInfo } from './protocol';
import type { Sandbox } from './sandbox';
import { startWorker, type WorkerProcess } from './workerProcess';

export interface Verdict {
  readonly mutant: Mutant;
  readonly outcome: Outcome | 'unreached';
}

type Test = Coverage['tests'][number];

/** What only shows when the code is loaded anew is tried with this many files of tests. */
const MOST_FILES = 5;
/** In milliseconds: what trying one more test costs besides the test. */
const LEAST_COST = 20;
/** Tests that take no longer are tried whatever the budget: those of one function, which touch little of its file. */
const QUICK = 30;
/** A test may take this much longer than without a mutant. */
const TIMES_LONGER = 15;
const GRACE = 4000;
/** Where a loop outside of the changed code goes on for ever, the process is ended. */
const HANGING = 60_000;
const LOADING = 600_000;

const keyOf = ({ file, name }: TestInfo): string => `${file}\0${name}`;

export interface Trials {
  readonly run: (mutant: Mutant) => Promise<Verdict>;
  readonly stop: () => void;
}

/** @param budget how long the tests of one mutant may take without it, in milliseconds */
export function startTrials(sandbox: Sandbox, coverage: Coverage, budget: number): Trials {
  let worker: WorkerProcess | null = null;
  const told = new Map<string, Map<string, number>>();
  const nearby = new Map<string, ReadonlyMap<Test, number>>();

  const ready = async (): Promise<WorkerProcess> => {
    if (worker) return worker;
    const started = startWorker(sandbox.path, sandbox.mutants.length);
    const loaded = await started.ask(
      { kind: 'load', modules: sandbox.modules, tests: [], active: 0 },
      LOADING,
    );
    if (loaded?.kind !== 'loaded') throw new Error('The changed code cannot be loaded');
    worker = started;
    return started;
  };

  /** How many mutants of the file a test asks for: those made for a check go deeper into it than those that pass by. */
  const nearness = (file: string): ReadonlyMap<Test, number> => {
    const known = nearby.get(file);
    if (known) return known;
    const numbers = sandbox.mutants.filter((mutant) => mutant.file === file).map(({ number }) => number);
    const found = new Map(
      coverage.tests.map((test) => [test, numbers.filter((number) => test.asked.has(number)).length]),
    );
    nearby.set(file, found);
    return found;
  };

  const ordered = (mutant: Mutant, tests: readonly Test[]): readonly Test[] => {
    const counts = told.get(mutant.file);
    const score = (test: Test): number => counts?.get(keyOf(test)) ?? 0;
    const near = nearness(mutant.file);
    const nearest = (test: Test): number => (near.get(test) ?? 0) / (test.milliseconds + LEAST_COST);
    const sorted = [...tests].sort(
      (a, b) => score(b) - score(a) || nearest(b) - nearest(a) || a.milliseconds - b.milliseconds,
    );
    let left = budget;
    return sorted.filter(({ milliseconds }, place) => {
      if (milliseconds <= QUICK) return true;
      if (milliseconds > left && place > 0) return false;
      left -= milliseconds;
      return true;
    });
  };

  const orderOf = (mutant: Mutant, tests: readonly Test[]): Extract<Order, { kind: 'try' }> => ({
    kind: 'try',
    active: mutant.number,
    tests: tests.map(({ file, name, milliseconds }) => ({
      file,
      name,
      milliseconds: milliseconds * TIMES_LONGER + GRACE,
    })),
  });

  const remember = (mutant: Mutant, by: TestInfo | null): void => {
    if (!by) return;
    const counts = told.get(mutant.file) ?? new Map<string, number>();
    told.set(mutant.file, counts.set(keyOf(by), (counts.get(keyOf(by)) ?? 0) + 1));
  };

  const attempt = async (mutant: Mutant, tests: readonly Test[], freshly = false): Promise<Outcome> => {
    const process = await ready();
    const total = tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const answer = await process.ask(orderOf(mutant, tests), total * TIMES_LONGER + HANGING);
    if (answer?.kind !== 'tried') {
      process.stop();
      worker = null;
      return 'timeout';
    }
    if (!answer.clean) {
      // What an earlier mutant left behind is not held against this one.
      process.stop();
      worker = null;
      return freshly ? 'alive' : attempt(mutant, tests, true);
    }
    remember(mutant, answer.by);
    return answer.outcome;
  };

  /** In a process of its own, with the mutant on from the start. */
  const fromStart = async (mutant: Mutant, tests: readonly Test[]): Promise<Outcome> => {
    const own = startWorker(sandbox.path, sandbox.mutants.length);
    const files = [...new Set(tests.map(({ file }) => file))];
    const loaded = await own.ask(
      { kind: 'load', modules: sandbox.modules, tests: files, active: mutant.number },
      LOADING,
    );
    const broken = loaded?.kind !== 'loaded' || loaded.failed.length > 0;
    const answer = broken ? null : await own.ask(orderOf(mutant, tests), LOADING);
    own.stop();
    if (broken) return 'killed';
    remember(mutant, answer?.kind === 'tried' ? answer.by : null);
    return answer?.kind === 'tried' ? answer.outcome : 'timeout';
  };

  /** Tests of its own folder first, then those nearest to it; of their files also the quick tests that ask for no mutant, and only read a constant. */
  const fewFiles = (mutant: Mutant, tests: readonly Test[]): readonly Test[] => {
    const own = folderOf(mutant.file).replace(/^src/, 'test');
    const near = [...new Set(tests.map(({ file }) => file))];
    const byFolder = [true, false].flatMap((isOwn) => near.filter((file) => file.startsWith(own) === isOwn));
    const files = byFolder.slice(0, MOST_FILES);
    const isAmong = ({ file }: Test): boolean => files.includes(file);
    const others = coverage.tests.filter((test) => isAmong(test) && test.milliseconds <= QUICK);
    return [...new Set([...tests.filter(isAmong), ...others])];
  };

  const run = async (mutant: Mutant): Promise<Verdict> => {
    const { number, file } = mutant;
    const reaching = ordered(
      mutant,
      coverage.tests.filter(({ asked }) => asked.has(number)),
    );
    let outcome: Verdict['outcome'] = 'unreached';
    if (reaching.length > 0) outcome = await attempt(mutant, reaching);
    if (isOpen(outcome) && coverage.atStart.has(number)) {
      const near = [...nearness(file)].flatMap(([test, count]) => (count > 0 ? [test] : []));
      outcome = await fromStart(mutant, fewFiles(mutant, ordered(mutant, near)));
    }
    return { mutant, outcome };
  };

  return { run, stop: () => worker?.stop() };
}

function isOpen(outcome: Verdict['outcome']): boolean {
  return outcome === 'alive' || outcome === 'unreached';
}
