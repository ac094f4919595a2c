/**
 * `npm run screenshots`: takes the pictures of the documentation from the real add-in in the workbench; with names behind it
 * (`npm run screenshots -- own-form`) only those.
 * Needs a Chromium (CHROMIUM, else /usr/bin/chromium) and fonts with Vietnamese letters; for Times New Roman any metric
 * equivalent does (Debian: fonts-liberation, fonts-noto-core).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loanFile, LOAN_SHEET } from '../test/e2e/support/loanFile';
import { WorkbenchBrowser, type WorkbenchPage } from '../test/e2e/support/workbenchPage';
import { BUILD_TARGETS, ROOT, build } from './build';

const FOLDER = join(ROOT, 'docs', 'images');
const LEAST_PANE = 320;
/** The grid draws a moment after its workbook changed. */
const DRAWING_MS = 800;

interface Picture {
  readonly name: string;
  /** Only the task pane, not the whole page. */
  readonly paneOnly?: true;
  readonly prepare: (workbench: WorkbenchPage) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'workbench-1366',
    prepare: async (workbench) => {
      await workbench.check('Có 3 lỗi');
      await workbench.pane.getByRole('button', { name: /Phụ lục I · C10/ }).click();
      await workbench.waitForSelectedCell('C10');
    },
  },
  {
    name: 'pane-320',
    paneOnly: true,
    prepare: async (workbench) => {
      await workbench.setPaneWidth(LEAST_PANE);
      await workbench.check('Có 3 lỗi');
    },
  },
  {
    name: 'bac-kan-notices',
    prepare: async (workbench) => {
      await workbench.openSample('bac-kan-2022');
      await workbench.check(/Không có lỗi|lưu ý/i);
    },
  },
  {
    name: 'insert-forms',
    prepare: async (workbench) => {
      await workbench.newWorkbook();
      await workbench.ribbon('InsertForms');
      await workbench.pane.getByRole('button', { name: /^Chèn .* vào sổ$/ }).waitFor();
    },
  },
  {
    name: 'own-form',
    prepare: async (workbench) => {
      await workbench.openFile(`${LOAN_SHEET}.xlsx`, await loanFile());
      await workbench.goTo('D8');
      await workbench.pane.getByRole('tab', { name: 'Danh mục' }).click();
      await workbench.pane.getByRole('button', { name: 'Khai báo biểu từ bảng đang chọn' }).click();
      await workbench.pane.getByRole('button', { name: 'Dùng phép tính này' }).waitFor();
    },
  },
];

async function take(browser: WorkbenchBrowser, { name, paneOnly, prepare }: Picture): Promise<void> {
  const workbench = await browser.open();
  try {
    await prepare(workbench);
    await workbench.page.mouse.move(0, 0);
    await workbench.page.waitForTimeout(DRAWING_MS);
    const subject = paneOnly ? workbench.page.getByTestId('pane') : workbench.page;
    await subject.screenshot({ path: join(FOLDER, `${name}.png`) });
    if (workbench.faults.length > 0) throw new Error(`${name}: ${workbench.faults.join('; ')}`);
    console.log(`docs/images/${name}.png`);
  } finally {
    await workbench.close();
  }
}

async function main(names: readonly string[]): Promise<void> {
  const pictures = PICTURES.filter(({ name }) => names.length === 0 || names.includes(name));
  if (pictures.length === 0) throw new Error(`No picture is called ${names.join(', ')}`);
  await build(BUILD_TARGETS);
  mkdirSync(FOLDER, { recursive: true });
  const browser = await WorkbenchBrowser.start();
  try {
    for (const picture of pictures) await take(browser, picture);
  } finally {
    await browser.stop();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
