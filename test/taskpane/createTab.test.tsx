/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/workbookPort';
import { fakePort } from './fakes';
import { press, renderPane, settle } from './renderPane';

const CREATE = { tab: 'create', run: false } as const;

function type(label: RegExp, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

/** Unticks every form but one. */
function only(name: RegExp): void {
  const kept = screen.getByRole('checkbox', { name });
  for (const box of screen.getAllByRole('checkbox', { checked: true }))
    if (box !== kept) fireEvent.click(box);
}

describe('the create tab', () => {
  it('starts with the yearly plan of a province for next year, in millions of đồng', async () => {
    await renderPane({}, CREATE);
    expect(screen.getByLabelText<HTMLSelectElement>('Bộ biểu').value).toBe('province-year');
    expect(screen.getByLabelText<HTMLInputElement>(/Năm kế hoạch/).value).toBe('2027');
    expect(screen.getByLabelText<HTMLSelectElement>(/Đơn vị tính/).value).toBe('trieu-dong');
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(6);
    expect(screen.getByRole('button', { name: 'Chèn 6 biểu vào sổ' })).toBeTruthy();
  });

  it('previews the sheet: its name, its size, its header and which cells are calculated', async () => {
    await renderPane({}, CREATE);
    only(/Phụ lục I –/);
    fireEvent.change(screen.getByLabelText(/Năm kế hoạch/), { target: { value: '2022' } });
    const preview = screen.getByRole('table', { name: /Phần đầu của biểu Phụ lục I/ });
    expect(screen.getByText('19 dòng, 13 cột, 78 ô để nhập')).toBeTruthy();
    expect(within(preview).getByText('1=2+5+8')).toBeTruthy();
    expect(within(preview).getAllByText('tính').length).toBeGreaterThan(10);
  });

  it('inserts what was chosen and tells the names', async () => {
    const port = fakePort();
    await renderPane({ port }, CREATE);
    type(/Đơn vị lập kế hoạch/, 'UBND tỉnh Lạng Sơn');
    only(/Phụ lục I –/);
    await press('Chèn 1 biểu vào sổ');
    expect(port.inserted.map(({ formId }) => formId)).toEqual(['annex-1']);
    expect(port.inserted[0]?.cells.some(({ content }) => content === 'UBND TỈNH LẠNG SƠN')).toBe(true);
    expect(screen.getByText('Đã chèn 1 trang tính')).toBeTruthy();
    await press('Sang phần Soát');
    expect(screen.getByRole('tab', { name: 'Soát', selected: true })).toBeTruthy();
  });

  it('asks for localities only where a chosen sheet needs them, and inserts nothing without', async () => {
    const port = fakePort();
    await renderPane({ port }, CREATE);
    only(/Phụ lục I –/);
    expect(screen.queryByLabelText(/Danh sách địa phương/)).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /giảm tỷ lệ hộ nghèo/ }));
    await press('Chèn 2 biểu vào sổ');
    expect(port.inserted).toEqual([]);
    expect(screen.getByText('Biểu theo địa phương cần ít nhất một địa phương.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/Danh sách địa phương/));
    type(/Danh sách địa phương/, '1\tNgân Sơn\t7438\n\n2. Pác Nặm\nNgân Sơn');
    expect(screen.getByText('2 địa phương.')).toBeTruthy();
    expect(screen.getByText(/Tên trùng chỉ ghi một lần: Ngân Sơn/)).toBeTruthy();
    await press('Chèn 2 biểu vào sổ');
    expect(port.inserted.map(({ formId }) => formId)).toEqual(['annex-1', 'poverty-target']);
  });

  it('says at the field what is wrong with a year', async () => {
    await renderPane({}, CREATE);
    type(/Năm kế hoạch/, '22');
    expect(screen.getByLabelText(/Năm kế hoạch/).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Nhập năm bằng 4 chữ số, từ 2016 đến 2050.')).toBeTruthy();
  });

  it('wants at least one sheet', async () => {
    await renderPane({}, CREATE);
    for (const box of screen.getAllByRole('checkbox', { checked: true })) fireEvent.click(box);
    expect(screen.getByText('Chọn ít nhất một biểu.')).toBeTruthy();
    expect(screen.queryByLabelText(/Đơn vị tính/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Chèn vào sổ' })).toBeTruthy();
  });

  it('keeps the entries when Excel refuses, and tries again', async () => {
    let refused = 0;
    const insertSheets = () => {
      refused += 1;
      return refused === 1
        ? Promise.reject(new ExcelFailure('protected', 'AccessDenied'))
        : Promise.resolve(['Phụ lục I (2)']);
    };
    await renderPane({ port: fakePort({ insertSheets }) }, CREATE);
    type(/Đơn vị lập kế hoạch/, 'Sở Tài chính');
    only(/Phụ lục I –/);
    await press('Chèn 1 biểu vào sổ');
    expect(screen.getByText('Trang tính hoặc sổ đang khóa')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/Đơn vị lập kế hoạch/).value).toBe('Sở Tài chính');
    await press('Thử lại');
    expect(screen.getByText(/^Phụ lục I \(2\)\./)).toBeTruthy();
  });

  it('inserts an example', async () => {
    const port = fakePort();
    await renderPane({ port }, CREATE);
    await press('Mở ví dụ: Soát Biểu');
    expect(port.inserted).toHaveLength(1);
    expect(screen.getByText(/Đã chèn ví dụ vào 1 trang tính mới: Phụ lục I/)).toBeTruthy();
  });

  it('keeps what was typed while the other tab is looked at', async () => {
    await renderPane({}, CREATE);
    type(/Đơn vị lập kế hoạch/, 'Sở Tài chính');
    fireEvent.click(screen.getByRole('tab', { name: 'Soát' }));
    fireEvent.click(screen.getByRole('tab', { name: 'Tạo biểu' }));
    await settle();
    expect(screen.getByLabelText<HTMLInputElement>(/Đơn vị lập kế hoạch/).value).toBe('Sở Tài chính');
  });
});
