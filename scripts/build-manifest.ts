/**
 * Writes dist/manifest.xml for the server that the add-in is installed on:
 *   npm run manifest -- --base https://soatbieu.example.vn [--support https://example.vn/help]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkManifest } from './manifest/checkManifest';
import { rebaseManifest } from './manifest/rebaseManifest';
import { projectSurroundings } from './manifest/surroundings';

const root = join(__dirname, '..');

function main(): number {
  const { values } = parseArgs({ options: { base: { type: 'string' }, support: { type: 'string' } } });
  if (values.base === undefined) {
    console.error('Usage: npm run manifest -- --base https://HOST[/PATH] [--support https://HELP-PAGE]');
    return 2;
  }
  const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
  const manifest = rebaseManifest(source, values.base, values.support);
  const problems = checkManifest(manifest, projectSurroundings(root));
  for (const { rule, message } of problems) console.error(`${rule}: ${message}`);
  if (problems.length > 0) return 1;
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/manifest.xml'), manifest);
  console.log('dist/manifest.xml');
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
