/** The warm process: code and tests are loaded once, then mutants are tried one after the other. */
import { join } from 'node:path';
import type { Answer, Order, Outcome, TestCoverage, TestInfo } from './protocol';
import { installSwitches } from './switches';
import { installGlobals, loadModule, loadTests, type LoadedTest } from './testFiles';

const [root = '', count = '0'] = process.argv.slice(2);
const switches = installSwitches(Number(count));
const loaded = new Map<string, ReadonlyMap<string, LoadedTest>>();

async function loadFile(file: string): Promise<void> {
  const tests = await loadTests(join(root, file));
  loaded.set(file, new Map(tests.map((one) => [one.name, one])));
}

async function loadAll(order: Extract<Order, { kind: 'load' }>): Promise<Answer> {
  switches.active = order.active;
  for (const module of order.modules) loadModule(join(root, module));
  const atStart = switches.asked();
  const failed: string[] = [];
  for (const file of order.tests) {
    try {
      await loadFile(file);
    } catch (error) {
      failed.push(`${file}: ${String(error)}`);
    }
  }
  return { kind: 'loaded', atStart, failed };
}

const ranOut = (): boolean => switches.timedOut;

async function passes(test: LoadedTest): Promise<boolean> {
  try {
    await test.run();
    return !ranOut();
  } catch {
    return false;
  }
}

async function cover(file: string): Promise<Answer> {
  const tests: TestCoverage[] = [];
  for (const test of loaded.get(file)?.values() ?? []) {
    switches.forget();
    const before = process.cpuUsage();
    const passed = await passes(test);
    const { user, system } = process.cpuUsage(before);
    tests.push({
      file,
      name: test.name,
      asked: switches.asked(),
      milliseconds: (user + system) / 1000,
      passed,
    });
  }
  return { kind: 'covered', tests };
}

async function tryMutant(order: Extract<Order, { kind: 'try' }>): Promise<Answer> {
  for (const { file } of order.tests) if (!loaded.has(file)) await loadFile(file);
  switches.active = order.active;
  switches.timedOut = false;
  const tried = (outcome: Outcome, by: TestInfo | null, clean = true): Answer => {
    switches.active = 0;
    switches.deadline = Infinity;
    return { kind: 'tried', outcome, by, clean };
  };
  for (const info of order.tests) {
    const test = loaded.get(info.file)?.get(info.name);
    switches.deadline = performance.now() + info.milliseconds;
    if (!test || (await passes(test))) continue;
    if (ranOut()) return tried('timeout', info);
    switches.active = 0;
    switches.deadline = Infinity;
    return tried('killed', info, await passes(test));
  }
  return tried('alive', null);
}

async function answer(order: Order): Promise<Answer> {
  if (order.kind === 'load') return loadAll(order);
  return order.kind === 'cover' ? cover(order.file) : tryMutant(order);
}

installGlobals();
process.on('message', (order: Order) => {
  void answer(order).then((said) => process.send?.(said));
});
