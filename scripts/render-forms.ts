/**
 * `npm run render:forms`: prints every standard form, filled with figures, and keeps the first pages as pictures in docs/forms/images.
 * Needs LibreOffice and pdftoppm (Debian: libreoffice-calc, poppler-utils) and a font that stands in for Times New Roman
 * (fonts-liberation).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FORM_IDS, buildFormLayout, type FormId } from '../src/forms/catalogue';
import type { FormOptions } from '../src/forms/formOptions';
import { writeWorkbook } from '../src/xlsx/writeWorkbook';
import { filledWithFigures } from '../test/core/generator';
import { convertFiles, inScratchFolder } from '../test/libreoffice/support/soffice';

const FOLDER = join(__dirname, '..', 'docs', 'forms', 'images');
const DOTS_PER_INCH = 75;
const MOST_PAGES = 2;
const SEED = 20_221_101;
const CREATED = new Date(Date.UTC(2022, 0, 1));

const OPTIONS: FormOptions = {
  unitName: 'UBND tỉnh Bắc Kạn',
  year: 2022,
  endYear: 2025,
  moneyUnit: 'trieu-dong',
  localities: [
    'Huyện Ba Bể',
    'Huyện Bạch Thông',
    'Huyện Chợ Đồn',
    'Huyện Chợ Mới',
    'Huyện Na Rì',
    'Huyện Ngân Sơn',
    'Huyện Pác Nặm',
    'Thành phố Bắc Kạn',
  ],
};

async function printedForm(id: FormId): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const sheet = filledWithFigures(buildFormLayout(id, OPTIONS), SEED);
  return { name: `${id}.xlsx`, bytes: await writeWorkbook([sheet], { created: CREATED }) };
}

/** Writes <folder>/<id>-1.png and so on. */
function takePictures(pdf: string, id: string): void {
  execFileSync('pdftoppm', [
    '-png',
    ...['-r', String(DOTS_PER_INCH)],
    ...['-f', '1', '-l', String(MOST_PAGES)],
    pdf,
    join(FOLDER, id),
  ]);
}

async function main(): Promise<void> {
  const files = await Promise.all(FORM_IDS.map(printedForm));
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  inScratchFolder((folder) => {
    convertFiles(folder, files, 'pdf').forEach((pdf, place) => {
      takePictures(pdf, FORM_IDS[place] ?? '');
    });
  });
  for (const name of readdirSync(FOLDER)) console.log(`docs/forms/images/${name}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
