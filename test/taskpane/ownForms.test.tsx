/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { fireEvent, screen, within } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/workbookPort';
import { ownLeaves, type OwnForm } from '../../src/forms/ownForms/ownForm';
import { ownFormText, readOwnFormText } from '../../src/forms/ownForms/readOwnForm';
import { NOTHING_KEPT, readKept, writeKept } from '../../src/kept/keptWorkbook';
import { LINES, LOCALITIES } from '../forms/ownForms/examples';
import { areaOf, gridSheet } from '../reading/declare/grid';
import { fakePort, type FakePort } from './fakes';
import { press, renderPane, settle } from './renderPane';

// jsdom has none; browsers do.
Object.assign(globalThis, { TextDecoder });

const CATALOGUE = { tab: 'catalogue', run: false } as const;
const DECLARE = 'Khai báo biểu từ bảng đang chọn';

const SHEET = gridSheet(
  [
    ['KẾT QUẢ CHO VAY HỘ NGHÈO NĂM 2024'],
    ['TT', 'Xã', 'Số hộ vay', null, null, 'Dư nợ (triệu đồng)'],
    [null, null, 'Tổng số', 'Hộ nghèo', 'Hộ cận nghèo', null],
    ['A', 'B', 1, 2, 3, 4],
    [null, 'TỔNG SỐ', 275, 155, 120, 6500],
    [1, 'Xã An', 120, 80, 40, 3000],
    [2, 'Xã Bình', 95, 55, 40, 2000],
    [3, 'Xã Chi', 60, 20, 40, 1500],
  ],
  ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3'],
  'Vay vốn',
);

function portWith(selected: string | null, ...forms: readonly OwnForm[]): FakePort {
  const port = fakePort({
    read: () => Promise.resolve({ sheets: [SHEET], memory: null }),
    readSelection: () =>
      Promise.resolve({ sheet: SHEET.name, area: selected === null ? null : areaOf(selected), rows: null }),
  });
  if (forms.length > 0) void port.keepMemory(writeKept({ ...NOTHING_KEPT, ownForms: forms }));
  return port;
}

function formsIn(port: FakePort): readonly OwnForm[] {
  return readKept(port.kept.at(-1) ?? null).kept.ownForms;
}

async function open(port: FakePort): Promise<void> {
  await renderPane({ port }, CATALOGUE);
  await settle();
}

async function declare(port: FakePort): Promise<void> {
  await open(port);
  await press(DECLARE);
}

/** jsdom's files cannot be read as bytes. */
async function choose(content: string): Promise<void> {
  const bytes = new TextEncoder().encode(content);
  const file = new File([new Uint8Array(bytes)], 'bieu.json');
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
  const input = screen.getByLabelText('Nhập biểu từ tệp…', { selector: 'input' });
  fireEvent.change(input, { target: { files: [file] } });
  await settle();
}

function card(name: RegExp): HTMLElement {
  const button = screen.getByRole('button', { name });
  const found = button.closest<HTMLElement>('[data-card]');
  if (!found) throw new Error(`${String(name)} is no card`);
  if (button.getAttribute('aria-expanded') === 'false') fireEvent.click(button);
  return found;
}

describe('declaring', () => {
  it('shows what was recognised, keeps nothing unasked, then keeps the form and says where to find it', async () => {
    const port = portWith('B6');
    await declare(port);
    expect(screen.getByText('Nhận ra từ vùng A2:F8 của trang tính Vay vốn.')).toBeTruthy();
    expect(port.kept).toEqual([]);
    await press('Lưu vào sổ làm việc');
    expect(screen.getByText('Đã lưu biểu “Vay vốn” vào sổ làm việc.')).toBeTruthy();
    expect(formsIn(port).map(({ id, rows }) => [id, rows])).toEqual([
      ['vay-von', { kind: 'localities', total: 'first' }],
    ]);
    await press('Về danh sách');
    const list = within(screen.getByRole('tabpanel', { name: 'Danh mục' }));
    expect(list.getByText('Biểu tự khai, 6 cột, một dòng cho mỗi địa bàn.')).toBeTruthy();
  });

  it('takes the equations that the figures bear out, and the plan year, with one press each', async () => {
    const port = portWith('A2:F8');
    await declare(port);
    await press('Theo năm kế hoạch');
    await press('Dùng phép tính này');
    expect(screen.queryByText(/Số liệu trong bảng khớp/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Theo năm kế hoạch' })).toBeNull();
    await press('Lưu vào sổ làm việc');
    const [form] = formsIn(port);
    expect(form?.title).toBe('KẾT QUẢ CHO VAY HỘ NGHÈO NĂM {year}');
    expect(JSON.stringify(form?.columns)).toContain('"equation":"1=2+3"');
  });

  it('lets everything be corrected: words, kind, equation, rows, unit', async () => {
    const port = portWith('B6');
    await declare(port);
    const about = within(card(/^Vay vốn/));
    fireEvent.change(about.getByLabelText(/^Tên biểu/), { target: { value: 'Biểu cho vay' } });
    fireEvent.click(about.getByRole('checkbox', { name: /^Có dòng Đơn vị tính/ }));
    const total = within(card(/^\(1\)/));
    fireEvent.change(total.getByLabelText(/^Đầu cột/), { target: { value: 'Cộng' } });
    fireEvent.change(total.getByLabelText(/^Phép tính/), { target: { value: '1=2+3' } });
    const quantity = within(card(/^\(3\)/));
    fireEvent.change(quantity.getByLabelText('Cột này ghi gì'), { target: { value: 'quantity' } });
    fireEvent.change(quantity.getByLabelText('Số chữ số thập phân'), { target: { value: '2' } });
    fireEvent.click(quantity.getByRole('checkbox', { name: 'Có thể là số âm (tăng, giảm)' }));
    const rows = within(card(/^Mỗi địa bàn một dòng/));
    fireEvent.change(rows.getByLabelText('Dòng tổng cộng'), { target: { value: 'last' } });
    const before = port.kept.length;
    await press('Lưu vào sổ làm việc');
    expect(port.kept.length).toBe(before + 1);
    const [form] = formsIn(port);
    expect(form).toMatchObject({ name: 'Biểu cho vay', rows: { kind: 'localities', total: 'last' } });
    expect(JSON.stringify(form?.columns)).toContain(
      '"kind":"count","header":"Cộng","index":"1","equation":"1=2+3"',
    );
    const changed = form && ownLeaves(form).find(({ column }) => column.kind === 'quantity')?.column;
    expect(changed).toMatchObject({ index: '3', decimals: 2, signed: true });
  });

  it('says what is wrong at its field, and goes there instead of keeping', async () => {
    const port = portWith('B6');
    await declare(port);
    fireEvent.change(within(card(/^\(1\)/)).getByLabelText(/^Phép tính/), { target: { value: '1=2+9' } });
    fireEvent.click(screen.getByRole('button', { name: /^\(2\)/ }));
    await press('Lưu vào sổ làm việc');
    expect(port.kept).toEqual([]);
    const field = screen.getByLabelText(/^Phép tính/);
    expect(document.activeElement).toBe(field);
    expect(field.closest('[data-path]')?.getAttribute('data-path')).toBe('columns[2].columns[0].equation');
    expect(screen.getByText(/9/, { selector: '[data-path] *' })).toBeTruthy();
  });

  it('takes out columns, and the equations that speak of them, after a question that speaks of this form', async () => {
    const port = portWith('B6');
    await declare(port);
    await press('Dùng phép tính này');
    card(/^\(2\)/);
    await press('Bỏ cột này');
    expect(screen.getByText(/^Các phép tính có dùng cột này cũng bị bỏ/)).toBeTruthy();
    await press('Xóa');
    await press('Lưu vào sổ làm việc');
    const [form] = formsIn(port);
    const columns = form ? ownLeaves(form).map(({ column }) => column) : [];
    expect(columns.map(({ header, index }) => `${index} ${header}`)).toEqual([
      'A TT',
      'B Xã',
      '1 Tổng số',
      '2 Hộ cận nghèo',
      '3 Dư nợ (triệu đồng)',
    ]);
    expect(columns.every(({ equation }) => equation === undefined)).toBe(true);
  });

  it('says at a column what to look at, and reads the sheet that is in sight', async () => {
    const old = gridSheet(
      [
        ['BIỂU CŨ NĂM 2023'],
        ['TT', 'Xã', 'Số hộ', 'Giảm'],
        ['A', 'B', '1', '2=1-7'],
        ['1', 'Xã An', 5, 4],
        ['2', 'Xã Bình', 6, 2],
      ],
      [],
      'Cũ',
    );
    const port = fakePort({
      read: () => Promise.resolve({ sheets: [SHEET, old], memory: null }),
      readSelection: () => Promise.resolve({ sheet: 'Cũ', area: areaOf('B4'), rows: null }),
    });
    await declare(port);
    expect(screen.getByText(/trang tính Cũ\.$/)).toBeTruthy();
    expect(within(card(/^\(2\)/)).getByText(/“2=1-7”/)).toBeTruthy();
  });

  it('asks before a draft is left behind', async () => {
    const port = portWith('B6');
    await declare(port);
    await press('Đóng');
    expect(screen.getByText(/^Nhận ra từ vùng/)).toBeTruthy();
    await press('Đóng, không lưu');
    expect(screen.getByRole('button', { name: DECLARE })).toBeTruthy();
    expect(port.kept).toEqual([]);
  });

  it('of blank cells says why not', async () => {
    const port = portWith(null);
    await declare(port);
    expect(screen.getByText(/^Ô đang chọn trống/)).toBeTruthy();
    expect(port.kept).toEqual([]);
  });

  it('says that Excel is busy, and can be tried again', async () => {
    let busy = true;
    const port = fakePort({
      read: () => Promise.resolve({ sheets: [SHEET], memory: null }),
      readSelection: () =>
        busy
          ? Promise.reject(new ExcelFailure('cell-edit-mode', 'busy'))
          : Promise.resolve({ sheet: SHEET.name, area: areaOf('B6'), rows: null }),
    });
    await declare(port);
    busy = false;
    await press('Thử lại');
    expect(screen.getByText(/^Nhận ra từ vùng/)).toBeTruthy();
  });

  it('of a second table with the same name keeps both', async () => {
    const port = portWith('B6');
    await declare(port);
    await press('Lưu vào sổ làm việc');
    await press('Về danh sách');
    await press(DECLARE);
    await press('Lưu vào sổ làm việc');
    expect(formsIn(port).map(({ id, name }) => [id, name])).toEqual([
      ['vay-von', 'Vay vốn'],
      ['vay-von-2', 'Vay vốn (2)'],
    ]);
  });
});

describe('forms of the workbook', () => {
  it('are edited in place: fixed lines come and go', async () => {
    const port = portWith(null, LINES);
    await open(port);
    await press(`Sửa ${LINES.name}`);
    const line = within(card(/^B\s*Vốn sự nghiệp/));
    fireEvent.change(line.getByLabelText(/^Nội dung/), { target: { value: 'Kinh phí thường xuyên' } });
    await press('Thêm dòng bên dưới');
    fireEvent.change(screen.getByLabelText(/^Nội dung/), { target: { value: 'Dòng mới' } });
    await press('Lưu vào sổ làm việc');
    const rows = formsIn(port)[0]?.rows;
    expect(rows?.kind === 'lines' && rows.lines.slice(4).map(({ name }) => name)).toEqual([
      'Kinh phí thường xuyên',
      'Dòng mới',
      'Trong đó: hỗ trợ sản xuất',
    ]);
  });

  it('lose a line after a question, and are left by the page that they were opened from', async () => {
    const port = portWith(null, LINES);
    await open(port);
    await press(`Xem ${LINES.name}`);
    await press('Sửa');
    expect(document.activeElement?.textContent).toBe('Sửa biểu tự khai');
    card(/^B\s*Vốn sự nghiệp/);
    await press('Bỏ dòng này');
    expect(screen.getByText(/^Trang tính đã chèn giữ nguyên/)).toBeTruthy();
    await press('Xóa');
    await press('Lưu vào sổ làm việc');
    const rows = formsIn(port)[0]?.rows;
    expect(rows?.kind === 'lines' && rows.lines.map(({ name }) => name)).not.toContain('Vốn sự nghiệp');
    await press('Sửa');
    await press('Đóng');
    expect(screen.getByRole('button', { name: 'Về danh sách' })).toBeTruthy();
  });

  it('lead to the rows when what is wrong stands there, since no column says which of several rows is which', async () => {
    const [code, name, ...figures] = LOCALITIES.columns;
    if (!code || !name) throw new Error('the example has no columns');
    const track = { kind: 'track', header: 'Phân tổ', index: 'C', width: 10 } as const;
    const port = portWith(null, {
      ...LOCALITIES,
      columns: [code, name, track, ...figures],
      rows: { kind: 'localities', total: 'last', tracks: ['Hộ', 'Nhân khẩu'] },
    });
    await open(port);
    await press(`Sửa ${LOCALITIES.name}`);
    fireEvent.change(within(card(/^\(C\)/)).getByLabelText('Cột này ghi gì'), {
      target: { value: 'text' },
    });
    const before = port.kept.length;
    await press('Lưu vào sổ làm việc');
    expect(port.kept).toHaveLength(before);
    const problem = screen.getByText(/phải có một cột phân tổ/);
    const rows = screen.getByRole('button', { name: /^Mỗi địa bàn một dòng/, expanded: true });
    expect(rows.closest('[data-card]')?.contains(problem)).toBe(true);
    expect(within(rows).getByText('cần sửa')).toBeTruthy();
    expect(document.activeElement?.getAttribute('data-path')).toBe('rows.tracks');
  });

  it('are imported once Excel is free again', async () => {
    const port = portWith(null);
    await open(port);
    const keep = jest
      .spyOn(port, 'keepMemory')
      .mockRejectedValueOnce(new ExcelFailure('cell-edit-mode', 'busy'));
    await choose(ownFormText(LINES));
    expect(formsIn(port)).toEqual([]);
    keep.mockRestore();
    await press('Thử lại');
    expect(formsIn(port)).toEqual([LINES]);
  });

  it('are taken out after a question', async () => {
    const port = portWith(null, LINES, LOCALITIES);
    await open(port);
    await press(`Xóa ${LINES.name}`);
    expect(formsIn(port)).toHaveLength(2);
    await press('Xóa');
    expect(formsIn(port)).toEqual([LOCALITIES]);
  });

  it('are exported as a file that reads back', async () => {
    const saved: [string, string][] = [];
    const saveText = (name: string, text: string) => void saved.push([name, text]);
    await renderPane({ port: portWith(null, LOCALITIES), saveText }, CATALOGUE);
    await settle();
    await press(`Xem ${LOCALITIES.name}`);
    await press('Tải về');
    const [[name, text] = ['', '']] = saved;
    expect(name).toMatch(/^bieu-.*\.json$/);
    expect(readOwnFormText(text)).toEqual({ ok: true, value: LOCALITIES });
  });

  it.each<readonly [string, readonly string[]]>([
    ['Thay thế', ['Tên khác']],
    ['Giữ cả hai', [LINES.name, 'Tên khác']],
    ['Không nhập', [LINES.name]],
  ])('are imported; another one with the same id asks: %s', async (answer, names) => {
    const port = portWith(null, LINES);
    await open(port);
    await choose(ownFormText({ ...LINES, name: 'Tên khác' }));
    await press(answer);
    expect(formsIn(port).map(({ name }) => name)).toEqual(names);
  });

  it('are not imported when anything is wrong, which is told with its place', async () => {
    const port = portWith(null);
    await open(port);
    await choose(ownFormText(LINES).replace('"5=4/1*100"', '"5=4/77*100"'));
    expect(screen.getByText('columns[4].equation')).toBeTruthy();
    expect(port.kept).toEqual([]);
  });

  it('are offered in the tab Tạo biểu, previewed and inserted like the standard ones', async () => {
    const port = portWith(null, LINES);
    await renderPane({ port }, { tab: 'create', run: false });
    await settle();
    fireEvent.change(screen.getByLabelText('Bộ biểu'), { target: { value: 'own' } });
    for (const box of screen.queryAllByRole('checkbox', { checked: true })) fireEvent.click(box);
    fireEvent.click(screen.getByRole('checkbox', { name: LINES.name }));
    await settle();
    await press('Chèn 1 biểu vào sổ');
    expect(port.inserted.map(({ formId, name }) => [formId, name])).toEqual([
      [`own:${LINES.id}`, LINES.sheetName],
    ]);
    expect(readKept(port.kept.at(-1) ?? null).kept).toMatchObject({
      plan: { forms: [`own:${LINES.id}`] },
      ownForms: [LINES],
    });
  });
});
