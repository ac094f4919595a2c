import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { strToU8 } from 'fflate';
import { cellKey } from '../../src/sheet/address';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { ROOT } from '../../scripts/build';
import { eventually } from './support/eventually';
import { WorkbenchBrowser, type WorkbenchPage } from './support/workbenchPage';
import { withChartSheet } from '../workbench/files/chartSheet';
import { oleFile } from '../xlsx/workbookFile';

const run = promisify(execFile);

interface CheckOutput {
  readonly files: readonly {
    readonly findings: readonly {
      readonly severity: string;
      readonly cell: string;
      readonly message: string;
    }[];
  }[];
}

/** What the command line says about a file. */
async function checkByCommand(path: string): Promise<CheckOutput['files'][number]['findings']> {
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'check', path, '--format', 'json'];
  // It ends with 1 when there are findings; the answer is on its output all the same.
  const { stdout } = await run(process.execPath, args, { cwd: ROOT }).catch((error: unknown) => {
    // Not "instanceof": Node's own errors come from outside of Jest's realm.
    if (typeof error === 'object' && error && 'stdout' in error) return { stdout: String(error.stdout) };
    throw error;
  });
  return (JSON.parse(stdout) as CheckOutput).files[0]?.findings ?? [];
}

describe('the task pane in the workbench', () => {
  let browser: WorkbenchBrowser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await WorkbenchBrowser.start();
    workbench = await browser.open();
  });
  afterAll(() => browser.stop());
  afterEach(async () => {
    const shown = await workbench.page.getByTestId('problems').isVisible();
    const problems = shown ? await workbench.page.getByTestId('problems').innerText() : '';
    expect({ faults: workbench.faults.splice(0), problems }).toEqual({ faults: [], problems: '' });
    await workbench.startAfresh();
  });

  // The first of all, before any other has opened something.
  it('opens with a sample and says that it is not Excel', async () => {
    expect(await workbench.page.title()).toBe('Soát Biểu: bàn thử');
    expect(await workbench.page.locator('header.title').innerText()).toContain('không phải Excel');
    expect(await workbench.page.getByTestId('document').innerText()).toContain('Lạng Sơn 2022');
  });

  it('names the missing budget line and the amount in the wrong column', async () => {
    await workbench.check('Có 3 lỗi');
    const pane = await workbench.pane.locator('body').innerText();
    expect(pane).toMatch(/thiếu 10\.000 triệu đồng: chưa cộng dòng 3\.2 \(Cải thiện dinh dưỡng\)/);
    expect(pane).toContain('466.028');
    expect(pane).toContain('476.028');
    expect(pane).toContain('−10.000');
    expect(pane).toMatch(/1\.300 triệu đồng đang ghi ở cột Huy động khác – Sự nghiệp/);
    await workbench.pane.getByText('5 ô khác sai theo').click();
    const symptoms = await workbench.pane.locator('body').innerText();
    for (const difference of ['−8.500', '−1.000', '−500']) expect(symptoms).toContain(difference);
  });

  it('puts the total right as it proposes, checks again, and takes it back', async () => {
    await workbench.check('Có 3 lỗi');
    const proposal = workbench.pane.getByRole('group', { name: 'Đề xuất sửa' }).first();
    expect(await proposal.innerText()).toContain('=SUM(D10,G10,J10)');
    await proposal.getByRole('button', { name: 'Sửa 7 ô này' }).click();
    await workbench.pane.getByText('Có 2 lỗi').first().waitFor();
    const pane = await workbench.pane.locator('body').innerText();
    expect(pane).not.toContain('chưa cộng dòng 3.2');
    // Its own edits do not make the result old.
    expect(pane).not.toContain('Số liệu đã thay đổi');
    await workbench.pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await workbench.pane.getByText('Có 3 lỗi').first().waitFor();
    expect(await workbench.pane.locator('body').innerText()).toContain('chưa cộng dòng 3.2');
  });

  it('finds no error in the Bắc Kạn table', async () => {
    await workbench.openSample('bac-kan-2022');
    await workbench.check(/Không có lỗi|lưu ý/i);
    const pane = await workbench.pane.locator('body').innerText();
    expect(pane).not.toMatch(/Có \d+ lỗi/);
    expect(pane).toContain('Ngân Sơn');
    expect(pane).toContain('298');
  });

  it('goes to the cell of a finding', async () => {
    await workbench.check('Có 3 lỗi');
    await workbench.pane.getByText('Phụ lục I · K10').click();
    await workbench.waitForSelectedCell('K10');
    await workbench.pane.getByRole('button', { name: /Phụ lục I · C10/ }).press('Enter');
    await workbench.waitForSelectedCell('C10');
  });

  it('marks the cells, and takes the marks away again by its switch and by the ribbon', async () => {
    const marked = (): Promise<number> => workbench.markedPoints();
    expect(await marked()).toBe(0);
    await workbench.check('Đã đánh dấu 14 ô');
    await eventually(marked, (points) => points > 1000);
    const marks = workbench.pane.getByRole('switch', { name: 'Đánh dấu trong ô' });
    await marks.click();
    await eventually(marked, (points) => points === 0);
    await marks.click();
    await eventually(marked, (points) => points > 1000);
    await workbench.ribbon('RemoveMarks');
    await eventually(marked, (points) => points === 0);
  });

  it('checks at the press of the ribbon button', async () => {
    await workbench.ribbon('CheckWorkbook');
    await workbench.pane.getByText('Có 3 lỗi').waitFor();
  });

  it('follows what is typed into the grid, which keeps the focus; marks are put in anew when asked', async () => {
    await workbench.check('Đã đánh dấu 14 ô');
    const before = await workbench.markedPoints();
    // Somewhere down the list, in the middle of something.
    const card = workbench.pane.getByRole('listitem').filter({ hasText: 'Phụ lục I · K10' });
    await card.getByText(/^Phép tính:/).scrollIntoViewIfNeeded();
    const heightOfCard = async (): Promise<number> => (await card.boundingBox())?.y ?? NaN;
    const height = await heightOfCard();

    await workbench.goTo('C10');
    await workbench.type('476,028');
    await workbench.pane.getByText('Đã soát lại sau khi sửa ô C10.').waitFor();
    const pane = await workbench.pane.locator('body').innerText();
    expect(pane).not.toContain('466.028');
    expect(pane).toMatch(/thiếu 8\.500 triệu đồng: chưa cộng dòng 3\.2/);
    expect(Math.abs((await heightOfCard()) - height)).toBeLessThan(40);
    expect(await workbench.page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    expect(await workbench.selectedCell()).toBe('C11');

    expect(pane).toContain('Dấu trong ô là của lần trước.');
    // All of them are there; the border of the selection has moved.
    expect(await workbench.markedPoints()).toBeGreaterThan(before * 0.96);
    await workbench.pane.getByRole('button', { name: 'Đánh dấu lại' }).click();
    await workbench.pane.getByText('Đã đánh dấu 13 ô').waitFor();
  });

  it('only says that the list is old where it is not to follow, which outlives the pane', async () => {
    const follow = workbench.pane.getByRole('switch', { name: 'Tự soát lại khi sửa' });
    await follow.click();
    await workbench.openSample('bac-kan-2022');
    await workbench.check(/Không có lỗi|lưu ý/i);
    await workbench.goTo('C9');
    await workbench.type('1');
    await workbench.pane.getByText('Số liệu đã thay đổi sau lần soát này.').waitFor();
    expect(await workbench.pane.getByText(/^Đã soát lại/).count()).toBe(0);
    // The other tests share what the browser keeps: on again, and it catches up.
    await follow.click();
    await workbench.pane.getByText('Đã soát lại sau khi sửa ô C9.').waitFor();
  });

  it('takes formulas typed into the grid', async () => {
    await workbench.newWorkbook();
    await workbench.goTo('B2');
    await workbench.type('12035');
    await workbench.type('=B2*2');
    const [sheet] = readWorkbook(await readFile(await workbench.download())).sheets;
    const cells = [...(sheet?.cells.values() ?? [])].map(({ value, formula }) => [value, formula]);
    expect(cells).toEqual([
      [{ type: 'number', value: 12035 }, null],
      [{ type: 'number', value: 24070 }, '=B2*2'],
    ]);
  });

  it('keeps the workbook in step with cutting, pasting, clearing and adding sheets', async () => {
    await workbench.newWorkbook();
    await workbench.goTo('A1');
    await workbench.type('7');
    await workbench.type('8');
    await workbench.goTo('A1');
    await workbench.page.keyboard.press('Control+x');
    await workbench.goTo('C3');
    await workbench.page.keyboard.press('Control+v');
    await workbench.goTo('A2');
    await workbench.page.keyboard.press('Delete');
    await workbench.addSheet();
    await workbench.page.getByText('Sheet2', { exact: true }).waitFor();
    const { sheets } = readWorkbook(await readFile(await workbench.download()));
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Sheet2']);
    const cells = [...(sheets[0]?.cells.values() ?? [])].map(({ row, column, value }) => [
      row,
      column,
      value,
    ]);
    expect(cells).toEqual([[2, 2, { type: 'number', value: 7 }]]);
  });

  it('inserts a set of forms into a new workbook, ready to be filled in', async () => {
    await workbench.newWorkbook();
    await workbench.ribbon('InsertForms');
    await workbench.pane.getByLabel('Danh sách địa phương').fill('Ngân Sơn\nPác Nặm');
    // Together with these two, Phụ lục I takes its figures from them and has few cells to fill in.
    for (const name of [/Phụ lục II –/, /Phụ lục III –/])
      await workbench.pane.getByRole('checkbox', { name }).uncheck();
    await workbench.pane.getByRole('button', { name: 'Chèn 4 biểu vào sổ' }).click();
    await workbench.page.getByText('Phụ lục I', { exact: true }).first().waitFor();
    await workbench.goTo('E12');
    await workbench.type('1300');
    const [, form] = readWorkbook(await readFile(await workbench.download())).sheets;
    const total = form?.cells.get(cellKey(9, 2));
    expect(form?.name).toBe('Phụ lục I');
    expect(total?.value).toEqual({ type: 'number', value: 1300 });
  });

  it('saves a file for which the command line says the same', async () => {
    await workbench.check('Có 3 lỗi');
    const file = await workbench.download();
    const findings = await checkByCommand(file);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ cell }) => cell)).toEqual(['C10', 'K10', 'D13']);
    const pane = await workbench.pane.locator('body').innerText();
    for (const { message } of findings) expect(pane).toContain(message);
    const kept = await opensAgain(file);
    expect(kept).toContain('Có 3 lỗi');
  });

  async function opensAgain(file: string): Promise<string> {
    await workbench.openFile('Kế hoạch.xlsx', await readFile(file));
    await workbench.check(/Có \d+ lỗi/);
    expect(await workbench.page.getByTestId('document').innerText()).toBe('Kế hoạch');
    return workbench.pane.locator('body').innerText();
  }

  it.each([
    ['Kế hoạch.docx', strToU8('PK nhưng không phải'), 'không phải sổ tính Excel'],
    ['Rỗng.xlsx', new Uint8Array(), 'Tệp rỗng'],
    ['Có mật khẩu.xlsx', oleFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']), 'mật khẩu'],
    ['Ảnh.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'Đây không phải tệp Excel'],
  ])('says why %s cannot be opened, and keeps what is open', async (name, bytes, reason) => {
    await workbench.openFile(name, bytes, false);
    const notices = workbench.page.getByTestId('notices');
    await notices.getByText(reason).waitFor();
    expect(await notices.innerText()).toContain(name);
    expect(await workbench.page.getByTestId('document').innerText()).toContain('Lạng Sơn 2022');
    await workbench.check('Có 3 lỗi');
  });

  it('keeps the rest of a workbook with a chart sheet, and says so', async () => {
    const sample = await readFile('assets/samples/lang-son-2022.xlsx');
    await workbench.openFile('Có biểu đồ.xlsx', withChartSheet(new Uint8Array(sample)));
    await workbench.page.getByTestId('notices').getByText('Biểu đồ').first().waitFor();
    await workbench.check('Có 3 lỗi');
  });

  it('speaks English when asked', async () => {
    await workbench.page.getByRole('button', { name: 'English' }).first().click();
    expect(await workbench.page.locator('header.title').innerText()).toContain('not Excel');
    expect(await workbench.page.locator('html').getAttribute('lang')).toBe('en');
  });
});
