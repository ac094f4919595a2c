/** What users decide about a table: an equation of their own, and which column is which. Kept in the file, and honoured by every check. */
import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { WorkbenchBrowser, type WorkbenchPage } from './support/workbenchPage';

type Rows = readonly (readonly (string | number)[])[];

/** Nothing says that "Còn lại" is what is left, and the figures do so in two lines of three. */
const GRANTS: Rows = [
  ['GIAO VỐN NĂM 2024'],
  ['ĐVT: triệu đồng'],
  ['TT', 'Xã', 'Được giao', 'Đã dùng', 'Còn lại'],
  [1, 'Xã An', 120, 80, 40],
  [2, 'Xã Bình', 95, 55, 30],
  [3, 'Xã Chi', 60, 20, 40],
];

/** The form of poverty targets with a column that it calls by another name: two digits of G6 are swapped. */
const TARGETS: Rows = [
  ['CHỈ TIÊU GIẢM NGHÈO NĂM 2022'],
  [],
  [
    'TT',
    'Huyện, thành phố',
    'Tỷ lệ hộ nghèo đầu năm (%)',
    'Số hộ nghèo đầu năm',
    'Tổng số hộ dân',
    'Giảm tỷ lệ hộ nghèo (%)',
    'Số giao trong năm',
    'Tỷ lệ hộ nghèo cuối năm (%)',
    'Ghi chú',
  ],
  [1, 'Thành phố Bắc Kạn', 2.76, 332, 12035, 0.19, 23, 2.57],
  [2, 'Huyện Ba Bể', 28.33, 3443, 12152, 2.5, 304, 25.83],
  [3, 'Huyện Bạch Thông', 20.66, 1791, 8670, 2.5, 271, 18.16],
  [4, 'Huyện Chợ Đồn', 18.37, 2424, 13193, 2.5, 330, 15.87],
];

async function fileOf(name: string, rows: Rows): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('what a user decides about a table', () => {
  let browser: WorkbenchBrowser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await WorkbenchBrowser.start();
    workbench = await browser.open();
    await workbench.page.setViewportSize({ width: 1366, height: 1000 });
  });
  afterAll(() => browser.stop());
  afterEach(() => {
    expect(workbench.faults.splice(0)).toEqual([]);
  });

  const button = (name: string | RegExp, exact = true) => workbench.pane.getByRole('button', { name, exact });
  const paneText = () => workbench.pane.locator('body').innerText();

  async function pick(cell: string, by: string): Promise<void> {
    await workbench.goTo(cell);
    await button(by).click();
  }

  async function unfold(title: string | RegExp): Promise<void> {
    await workbench.pane.getByText(/^Đã soát \d+ biểu$/).click();
    await workbench.pane.getByText(title).click();
  }

  /** The workbook as it was saved, in a pane that knows nothing of it yet. */
  async function reopen(): Promise<void> {
    await workbench.openFile('Mở lại.xlsx', await readFile(await workbench.download()));
  }

  async function screenshot(name: string): Promise<void> {
    const folder = process.env['SCREENSHOTS'];
    if (folder !== undefined) await workbench.page.screenshot({ path: `${folder}/${name}.png` });
  }

  it('adds an equation by pointing at cells: listed, checked by, and kept in the file', async () => {
    await workbench.openFile('Giao vốn.xlsx', await fileOf('Giao vốn', GRANTS));
    await workbench.setPaneWidth(320);
    await workbench.check('Chưa có phép tính nào để đối chiếu');
    await unfold('Quan hệ: chưa có phép tính');
    await button(/^Thêm phép tính cho bảng/).click();
    await pick('E4', 'Lấy kết quả từ ô đang chọn');
    await workbench.pane.getByText('Còn lại (cột E)').waitFor();
    await pick('C4', 'Thêm số đem tính từ ô đang chọn');
    await pick('D4', 'Thêm số đem tính từ ô đang chọn');
    await button('Đang cộng Đã dùng (cột D); bấm để trừ').click();
    await workbench.pane.getByText('Hiện đúng 2/3 dòng.').waitFor();
    await screenshot('own-equation');
    await button('Lưu').click();

    const finding = button(/Giao vốn · E5/);
    await finding.waitFor();
    await workbench.pane.getByText('Quan hệ: 1 phép tính').waitFor();
    expect(await paneText()).toMatch(
      /Cột Còn lại = Được giao − Đã dùng\s+do bạn khai · đúng 2\/3 · đang dùng/,
    );
    expect(await paneText()).toContain('đang ghi 30, theo các ô liên quan phải là 40');
    await screenshot('own-equation-kept');

    await reopen();
    await workbench.check('Có 1 lỗi');
    await unfold('Quan hệ: 1 phép tính');
    expect(await paneText()).toContain('do bạn khai · đúng 2/3 · đang dùng');
    await finding.click();
    await workbench.waitForSelectedCell('E5');
    await workbench.goTo('E5');
    await workbench.type('40');
    await workbench.check('Không có chênh lệch');

    await workbench.goTo('E3');
    await workbench.type('Số dư');
    await workbench.check('Chưa thấy chênh lệch, nhưng chưa soát được hết');
    await workbench.pane.getByText('Bảng không còn cột Còn lại, hoặc có thêm cột cùng tên.').waitFor();
    await workbench.setPaneWidth(320);
    await screenshot('own-equation-lost');
  });

  it('corrects which column of a table is which column of its form, and keeps that in the file', async () => {
    await workbench.openFile('Mục tiêu.xlsx', await fileOf('Mục tiêu', TARGETS));
    await workbench.setPaneWidth(320);
    await workbench.check('Không có chênh lệch');
    await unfold('Biểu và các cột');
    await button(/^Đúng là biểu: Biểu mục tiêu giảm tỷ lệ hộ nghèo/).click();
    const column = workbench.pane.getByLabel('Giảm số hộ nghèo');
    await column.waitFor();
    const chosen = () => column.evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.text);
    expect(await chosen()).toBe('(bảng không có cột này)');
    await screenshot('columns-of-form');
    await column.selectOption('G');

    const finding = button(/Mục tiêu · G6/);
    await finding.waitFor();
    expect(await chosen()).toBe('G: Số giao trong năm');
    expect(await paneText()).toMatch(/Huyện Bạch Thông.*271.*217/);
    await screenshot('columns-corrected');

    await reopen();
    await workbench.check('Có 1 lỗi');
    await finding.waitFor();
    await unfold('Biểu và các cột');
    expect(await chosen()).toBe('G: Số giao trong năm');
    await button('Trở lại như máy nhận ra').click();
    await workbench.pane.getByRole('heading', { name: 'Không có chênh lệch' }).waitFor();
    expect(await finding.count()).toBe(0);
  });
});
