/** Rows and columns that a developer inserts by hand, as users of Excel do. */
import { eventually } from './support/eventually';
import { WorkbenchBrowser, type WorkbenchPage } from './support/workbenchPage';

describe('the context menu of the grid', () => {
  let browser: WorkbenchBrowser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await WorkbenchBrowser.start();
    workbench = await browser.open();
  });
  afterAll(async () => {
    await workbench.close();
    await browser.stop();
  });

  /** The cell of the first finding. */
  async function firstCell(): Promise<string> {
    await workbench.check('Có 3 lỗi');
    return (await workbench.pane.locator('body').innerText()).match(/Phụ lục I · [A-Z]+\d+/)?.[0] ?? '';
  }

  it('inserts a row above the selected cell: the same finding, one row further down', async () => {
    expect(await firstCell()).toBe('Phụ lục I · C10');
    const grid = workbench.page.getByTestId('grid');
    // The first rows of the sheet: the finding is below.
    const position = { x: 220, y: 90 };
    await grid.click({ position });
    await grid.click({ position, button: 'right' });
    const menu = workbench.page.getByTestId('line-menu');
    expect(await menu.getByRole('menuitem').allInnerTexts()).toEqual([
      'Chèn dòng phía trên',
      'Chèn cột bên trái',
      'Xóa dòng',
      'Xóa cột',
    ]);
    const shots = process.env['SCREENSHOTS'];
    if (shots !== undefined) await workbench.page.screenshot({ path: `${shots}/line-menu.png` });
    await menu.getByRole('menuitem', { name: 'Chèn dòng phía trên' }).click();
    expect(await menu.isVisible()).toBe(false);
    // The pane shows the former findings until the new ones are there.
    await eventually(firstCell, (cell) => cell === 'Phụ lục I · C11');
    if (shots !== undefined) await workbench.page.screenshot({ path: `${shots}/line-menu-after.png` });
  });
});
