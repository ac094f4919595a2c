/**
 * `npm run render:forms`: prints every standard form, filled in, and keeps the print in docs/forms/pdf and its first pages as pictures in
 * docs/forms/images. `npm run docs` afterwards puts them into the forms' pages.
 * Needs LibreOffice and pdftoppm (Debian: libreoffice-calc, poppler-utils) and fonts with the widths of Times New Roman and Calibri:
 * fonts-liberation, fonts-croscore (all Vietnamese letters in one design) and fonts-crosextra-carlito (widths of columns are counted in Calibri).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORM_IDS } from '../src/forms/catalogue';
import { writeWorkbook } from '../src/xlsx/writeWorkbook';
import { convertFiles, inScratchFolder } from '../test/libreoffice/support/soffice';
import { FORMS_FOLDER, MOST_PAGES, printedSheet } from './docs/printedForms';

const PICTURES = join(FORMS_FOLDER, 'images');
const PRINTS = join(FORMS_FOLDER, 'pdf');
const DOTS_PER_INCH = 75;
const CREATED = new Date(Date.UTC(2022, 0, 1));

/** Writes <folder>/<id>-1.png and so on. */
function takePictures(pdf: string, id: string): void {
  execFileSync('pdftoppm', [
    '-png',
    ...['-r', String(DOTS_PER_INCH)],
    ...['-f', '1', '-l', String(MOST_PAGES)],
    pdf,
    join(PICTURES, id),
  ]);
}

const SAME_DATE = '20220101000000';

/** The same sheets make the same print, whenever that is done: date and identifiers give way to fixed ones of the same length. */
function undated(pdf: Buffer): Buffer {
  const noughts = (text: string): string => '0'.repeat(text.length);
  const text = pdf
    .toString('latin1')
    .replace(/(?<=\/CreationDate\(D:)\d{14}/, SAME_DATE)
    .replace(/(?<=\/DocChecksum \/)[0-9A-F]{32}/, noughts)
    .replace(/(?<=<)[0-9A-F]{32}(?=>)/g, noughts);
  return Buffer.from(text, 'latin1');
}

async function main(): Promise<void> {
  const files = await Promise.all(
    FORM_IDS.map(async (id) => ({
      name: `${id}.xlsx`,
      bytes: await writeWorkbook([printedSheet(id)], { created: CREATED }),
    })),
  );
  for (const folder of [PICTURES, PRINTS]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  inScratchFolder((folder) => {
    convertFiles(folder, files, 'pdf').forEach((pdf, place) => {
      const id = FORM_IDS[place] ?? '';
      writeFileSync(join(PRINTS, `${id}.pdf`), undated(readFileSync(pdf)));
      takePictures(pdf, id);
    });
  });
  for (const folder of [PICTURES, PRINTS]) {
    for (const name of readdirSync(folder)) console.log(join(folder, name));
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
