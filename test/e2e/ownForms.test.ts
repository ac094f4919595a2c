/** A table of one's own: declared from a file that somebody sent, made anew, filled in and checked. */
import { loanFile, LOAN_SHEET as SHEET } from './support/loanFile';
import { WorkbenchBrowser, type WorkbenchPage } from './support/workbenchPage';

describe('an own form', () => {
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

  const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name });

  async function fill(figures: Readonly<Record<string, number>>): Promise<void> {
    for (const [cell, figure] of Object.entries(figures)) {
      await workbench.goTo(cell);
      await workbench.type(String(figure));
    }
  }

  it('is declared from the selected table, makes sheets, and finds what is wrong on them', async () => {
    await workbench.openFile('Vay vốn.xlsx', await loanFile());
    await workbench.goTo('D8');
    await workbench.pane.getByRole('tab', { name: 'Danh mục' }).click();
    await button('Khai báo biểu từ bảng đang chọn').click();
    await workbench.pane.getByText(`Nhận ra từ vùng A3:E9 của trang tính ${SHEET}.`).waitFor();
    await button('Theo năm kế hoạch').click();
    await button('Dùng phép tính này').click();
    await button('Lưu vào sổ làm việc').click();
    await workbench.pane.getByText(`Đã lưu biểu “${SHEET}” vào sổ làm việc.`).waitFor();

    await workbench.pane.getByRole('tab', { name: 'Tạo biểu' }).click();
    await workbench.pane.getByLabel('Bộ biểu').selectOption('own');
    const ticked = workbench.pane.getByRole('checkbox', { checked: true });
    while ((await ticked.count()) > 0) await ticked.first().uncheck();
    await workbench.pane.getByText('Biểu tự khai (1 biểu)').click();
    await workbench.pane.getByRole('checkbox', { name: SHEET }).check();
    await workbench.pane.getByLabel('Năm kế hoạch').fill('2025');
    await workbench.pane.getByLabel('Danh sách địa phương').fill('Xã Một\nXã Hai');
    await button('Chèn 1 biểu vào sổ').click();
    await workbench.pane.getByText('Đã chèn 1 trang tính').waitFor();

    await button('Sang phần Soát').click();
    // The total of Xã Một is a formula until somebody types over it.
    await fill({ D11: 80, E11: 40, D12: 55, E12: 40 });
    await workbench.check('Không có chênh lệch');
    await workbench.pane.getByText('Đã soát 2 biểu').waitFor();
    await fill({ C11: 102 });
    await workbench.check('Có 1 lỗi');
    const finding = button(/Vay vốn \(2\) · C11/);
    expect(await finding.innerText()).toContain('102');
    await workbench.goTo('A1');
    await finding.click();
    await workbench.waitForSelectedCell('C11');
    expect(workbench.faults).toEqual([]);
  });
});
