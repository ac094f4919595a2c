/**
 * Writes dist/THIRD-PARTY.txt, the licences of all packages that shipped code may contain: npm run notices
 * It lists every production package, also those of which nothing is bundled; too many notices do no harm.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Production packages by their folder, from the lock file. */
function productionPackages(): readonly (readonly [folder: string, Locked])[] {
  const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  if (!isRecord(lock) || !isRecord(lock['packages'])) throw new Error('package-lock.json has no packages');
  return Object.entries(lock['packages'])
    .filter((entry): entry is [string, Locked] => entry[0] !== '' && isRecord(entry[1]))
    .filter(([, { dev }]) => dev !== true);
}

/** Licence texts that stand in a package; empty when it brings none. */
function licenceTexts(folder: string): string {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map(({ name }) => readFileSync(join(root, folder, name), 'utf8').trim())
    .join('\n\n');
}

const sections = productionPackages().map(([folder, { version = '', license = 'no licence stated' }]) => {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return `${name} ${version} (${license})\n\n${licenceTexts(folder)}`.trim();
});
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/THIRD-PARTY.txt'), sections.join(`\n\n${'-'.repeat(80)}\n\n`) + '\n');
console.log(`dist/THIRD-PARTY.txt: ${sections.length} packages`);
