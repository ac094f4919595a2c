/** Writes the sample workbooks to assets/samples/ from the figures in src/samples/. Run it after a form or a figure changed. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLES } from '../src/samples/samples';
import { writeWorkbook } from '../src/xlsx/writeWorkbook';

const FOLDER = join(__dirname, '..', 'assets', 'samples');
/** Fixed, so that the same figures make the same file. */
const CREATED = new Date(Date.UTC(2022, 0, 1));

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const { id, sheets } of SAMPLES) {
    const path = join(FOLDER, `${id}.xlsx`);
    await writeFile(path, await writeWorkbook(sheets(), { created: CREATED }));
    console.log(path);
  }
}

void main();
