/** A copy of the project in which the code stands with all its mutants. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { instrument } from './instrument';
import type { Mutant } from './mutant';

const ROOT = join(__dirname, '../..');
const FOLDERS = ['src/checks', 'src/diagnosis'];
const TESTS = [
  'test/checks',
  'test/core',
  'test/diagnosis',
  'test/faults',
  'test/findings',
  'test/forms',
  'test/reading',
  'test/samples',
];
/** Slow, and about reading or forms alone. */
const NOT_THESE = [
  'test/core/messages',
  'test/forms/every',
  'test/forms/ownForms/',
  'test/forms/print',
  'test/forms/rowHeights',
  'test/reading/declare/',
  'test/reading/foreign/hostile',
  'test/reading/match/',
];
const COPIED = ['src', 'test', 'scripts'];
/** What tests read beside the code. */
const LINKED = ['assets', 'docs', 'README.md', 'README.vi.md', 'package.json', 'tsconfig.json'];

export interface Sandbox {
  readonly path: string;
  readonly modules: readonly string[];
  readonly tests: readonly string[];
  readonly mutants: readonly Mutant[];
  /** Of each changed file, of each file of tests, and `rest` of everything else that tests may depend on. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly rest: string;
}

export function hashOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}

function filesBelow(folder: string, ends: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ends))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Makes the copy anew. */
export function makeSandbox(): Sandbox {
  const path = join(ROOT, '.cache/mutation/copy');
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  for (const folder of COPIED) cpSync(join(ROOT, folder), join(path, folder), { recursive: true });
  for (const name of LINKED) {
    if (existsSync(join(ROOT, name))) symlinkSync(join(ROOT, name), join(path, name));
  }
  const modules = FOLDERS.flatMap((folder) => filesBelow(folder, '.ts'));
  const tests = TESTS.flatMap((folder) => filesBelow(folder, '.test.ts')).filter(
    (file) => !NOT_THESE.some((start) => file.startsWith(start)),
  );
  const mutants: Mutant[] = [];
  for (const module of modules) {
    const made = instrument(module, read(module), mutants.length + 1);
    mutants.push(...made.mutants);
    writeFileSync(join(path, module), made.text);
  }
  const support = COPIED.flatMap((folder) => filesBelow(folder, '.ts')).filter(
    (file) => !tests.includes(file),
  );
  return {
    path,
    modules,
    tests,
    mutants,
    hashes: new Map([...modules, ...tests].map((file) => [file, hashOf(read(file))])),
    rest: hashOf(...support.map(read)),
  };
}
