/** The code with all its mutants: the same while none is on, and another for each that is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import { instrument } from '../../scripts/mutation/instrument';
import { patternChanges } from '../../scripts/mutation/patterns';
import { installSwitches } from '../../scripts/mutation/switches';

const root = join(__dirname, '../..');

interface Tried {
  readonly was: string;
  readonly now: string;
  readonly result: unknown;
}

/** Loads what was translated, with the switches of this context. */
function loadRun(text: string): (...args: readonly unknown[]) => unknown {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const load = compileFunction(`${outputText}; return exports.run;`, ['exports', '$M']) as unknown as (
    exports: object,
    switches: unknown,
  ) => (...args: readonly unknown[]) => unknown;
  return load({}, Reflect.get(globalThis, '$M'));
}

/** What `run(...args)` gives as it stands, and with each mutant. */
function tryAll(
  code: string,
  ...args: readonly unknown[]
): { readonly plain: unknown; readonly mutants: readonly Tried[] } {
  const { text, mutants } = instrument('src/some.ts', code, 1);
  const switches = installSwitches(mutants.length);
  const run = loadRun(text);
  const resultOf = (active: number): unknown => {
    switches.active = active;
    try {
      return run(...args);
    } catch (error) {
      return String(error);
    }
  };
  return {
    plain: resultOf(0),
    mutants: mutants.map(({ number, was, now }) => ({ was, now, result: resultOf(number) })),
  };
}

function resultsOf(code: string, ...args: readonly unknown[]): Readonly<Record<string, unknown>> {
  const { mutants } = tryAll(code, ...args);
  return Object.fromEntries(mutants.map(({ was, now, result }) => [`${was} -> ${now}`, result]));
}

test('a comparison: always, never, its boundary, its opposite', () => {
  const code = 'export function run(a: number, b: number): string { return a < b ? "less" : "not"; }';
  expect(tryAll(code, 1, 1).plain).toBe('not');
  expect(resultsOf(code, 1, 1)).toMatchObject({
    'a < b -> true': 'less',
    'a < b -> false': 'not',
    'a < b -> a <= b': 'less',
    'a < b -> a >= b': 'less',
    '"not" -> \'\'': '',
    '{ return a < b ? "less" : "not"; } -> {}': undefined,
  });
});

test('each part of a condition, and what binds them', () => {
  const code = 'export const run = (a: boolean, b: boolean, c: boolean) => a && (b || c);';
  expect(tryAll(code, true, false, false).plain).toBe(false);
  expect(resultsOf(code, true, false, false)).toMatchObject({
    'a -> true': false,
    '(b || c) -> true': true,
    'a && (b || c) -> a || (b || c)': true,
    'b || c -> b && c': false,
  });
});

test('an optional chain stops as a whole', () => {
  const code = `export const run = (a: { b: { c: string[] } } | undefined) => a?.b.c.filter((one) => one !== 'x').length ?? -1;`;
  expect(tryAll(code, undefined).plain).toBe(-1);
  const results = resultsOf(code, undefined);
  expect(
    results["a?.b.c.filter((one) => one !== 'x').length -> a.b.c.filter((one) => one !== 'x').length"],
  ).toMatch(/TypeError/);
  expect(resultsOf(code, { b: { c: ['x', 'y'] } })).toMatchObject({
    "a?.b.c.filter((one) => one !== 'x').length -> a?.b.c.length": 2,
  });
});

test('exact decimals are compared and added by methods', () => {
  const code =
    'export const run = (a: { gt(b: number): string; gte(b: number): string; lte(b: number): string }) => a.gt(1);';
  const methods = { gt: () => 'gt', gte: () => 'gte', lte: () => 'lte' };
  expect(resultsOf(code, methods)).toMatchObject({
    'a.gt(1) -> a.gte(1)': 'gte',
    'a.gt(1) -> a.lte(1)': 'lte',
  });
});

test('a loop that a mutant keeps from ending runs out of time', () => {
  const code =
    'export function run(): number { let n = 0; for (let i = 0; i < 9; i++) { n += 1; } return n; }';
  const { text, mutants } = instrument('src/some.ts', code, 1);
  const switches = installSwitches(mutants.length);
  const run = loadRun(text);
  expect(run()).toBe(9);
  switches.active = mutants.find(({ now }) => now === '--i')?.number ?? 0;
  switches.deadline = performance.now() + 20;
  expect(run).toThrow('time');
  expect(switches.timedOut).toBe(true);
});

test('regular expressions', () => {
  expect(patternChanges('/^a+[^b]\\d$/u')).toEqual([
    '/a+[^b]\\d$/u',
    '/^a[^b]\\d$/u',
    '/^a+[b]\\d$/u',
    '/^a+[^b]\\D$/u',
    '/^a+[^b]\\d/u',
  ]);
});

test('message keys, types and the metadata of a check stay', () => {
  const code = `export const check = { id: 'a', family: 'sums', description: { key: 'findings.check.a' }, inspect: () => [{ key: 'findings.a' }] as readonly { key: 'x' }[] };`;
  const changed = instrument('src/some.ts', code, 1).mutants.map(({ was }) => was);
  expect(changed).not.toContain("'sums'");
  expect(changed).not.toContain("'findings.a'");
  expect(changed).toContain("[{ key: 'findings.a' }]");
});

const files = ['src/checks', 'src/diagnosis'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

test.each(files)('%s is still TypeScript with its mutants', (file) => {
  const { text } = instrument(file, readFileSync(join(root, file), 'utf8'), 1);
  const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true, fileName: file });
  expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
});

test('every survivor with a reason stands in a file that is there', () => {
  const known = JSON.parse(readFileSync(join(root, 'scripts/mutation/known.json'), 'utf8')) as {
    file: string;
    why: string;
  }[];
  expect(known.filter(({ file, why }) => !existsSync(join(root, file)) || why.length < 10)).toEqual([]);
});

test('every mutant has one switch, also within the cases of a switch', () => {
  const code = `export function run(kind: string, a: number): boolean { switch (kind) { case 'x': return a > 1; default: return false; } }`;
  const { text, mutants } = instrument('src/some.ts', code, 1);
  const switches = [...text.matchAll(/\$M\.on\((\d+)\)/g)].map(([, number]) => Number(number));
  expect(switches.sort((a, b) => a - b)).toEqual(mutants.map(({ number }) => number));
  expect(resultsOf(code, 'x', 2)).toMatchObject({ "case 'x': return a > 1; -> (nothing)": false });
});
