/** Writes what is made from the code, docs/checks/README.md, docs/parameters.md, docs/forms/ and docs/schemas/: npm run docs */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedPages } from './docs/pages';

for (const { path, text } of generatedPages()) {
  const file = join(__dirname, '..', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}
