/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { EXCEL_FAILURES, ExcelFailure } from '../../src/excel/workbookPort';
import { catalogues } from '../../src/locales/catalogues';
import { fakePort } from './fakes';
import { press, renderChecked, renderPane, settle } from './renderPane';

describe('when Excel refuses', () => {
  it.each(EXCEL_FAILURES)('says what "%s" means and what to do, and ends the progress', async (code) => {
    const port = fakePort({ read: () => Promise.reject(new ExcelFailure(code, 'GeneralException')) });
    await renderChecked({ port });
    expect(screen.getByText(catalogues.vi.get(`errors.${code}.title`) ?? '?')).toBeTruthy();
    expect(screen.getByText(catalogues.vi.get(`errors.${code}.advice`) ?? '?')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy();
  });

  it('tries again', async () => {
    let tries = 0;
    const { read } = fakePort();
    const busyOnce = () =>
      (tries += 1) === 1 ? Promise.reject(new ExcelFailure('cell-edit-mode', 'x')) : read();
    await renderChecked({ port: fakePort({ read: busyOnce }) });
    await press('Thử lại');
    expect(screen.getByRole('heading', { name: 'Có 1 lỗi và 1 lưu ý' })).toBeTruthy();
  });

  it('gives support something to work with when nobody knows what happened', async () => {
    const copied: string[] = [];
    const copyText = (text: string) => Promise.resolve(copied.push(text) > 0);
    const fault = new ExcelFailure('unknown', 'RichApi 4711', { cause: new RangeError('inner') });
    await renderChecked({ port: fakePort({ read: () => Promise.reject(fault) }), copyText });
    fireEvent.click(screen.getByRole('button', { name: 'Sao chép', hidden: true }));
    await settle();
    expect(copied).toEqual(['ExcelFailure: RichApi 4711\nRangeError: inner']);
  });

  it('treats a fault in the checking itself the same way', async () => {
    await renderChecked({
      review: () => {
        throw new Error('broken check');
      },
    });
    expect(screen.getByText('Có lỗi chưa rõ nguyên nhân')).toBeTruthy();
    expect(screen.getByText('Error: broken check')).toBeTruthy();
  });

  it('says at the finding that its sheet is gone', async () => {
    const goTo = () => Promise.reject(new ExcelFailure('sheet-missing', 'ItemNotFound'));
    await renderChecked({ port: fakePort({ goTo }) });
    fireEvent.click(screen.getByRole('button', { name: /Lỗi.*C13/ }));
    await settle();
    const card = screen.getByText('Không tìm thấy trang tính hoặc ô này').closest('li');
    expect(card?.textContent).toContain('Phụ lục I · C13');
  });

  it('shows the text to copy where the clipboard is blocked', async () => {
    await renderChecked({ copyText: () => Promise.resolve(false) });
    await press('Sao chép kết quả');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Sao chép kết quả' });
    expect(field.value).toContain('1. [Lỗi] Phụ lục I!C13');
    expect(field.value).toContain('Đang ghi 466.028; tính lại 476.028; chênh lệch −10.000');
  });
});

describe('when the pane itself breaks', () => {
  it('says so and can be opened again', async () => {
    // React reports the error it caught; that is expected here.
    const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = true;
    const samples = [
      {
        id: 'broken',
        get title(): { key: string } {
          return { key: broken ? 'no.such.key' : 'pane.title' };
        },
        description: { key: 'pane.title' },
        sheets: () => [],
      },
    ];
    await renderPane({ samples });
    expect(screen.getByRole('alert').textContent).toContain('Ngăn Soát Biểu gặp lỗi');
    broken = false;
    await press('Mở lại ngăn');
    expect(screen.getByRole('button', { name: 'Soát' })).toBeTruthy();
    report.mockRestore();
  });
});
