/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { createPreferences, MARKS_PREFERENCE, RECHECK_PREFERENCE } from '../../src/preferences/preferences';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { clearReview, fakePort, finding, review, sheetWith } from './fakes';
import { press, renderChecked, renderPane, settle } from './renderPane';

describe('the check tab', () => {
  it('offers a check, a form and an example before anything was done, and reads nothing', async () => {
    const port = fakePort();
    await renderPane({ port });
    expect(screen.getByText('Chưa có biểu nào?')).toBeTruthy();
    expect(port.calls).toEqual([]);
  });

  it('shows the verdict, the four counts and the findings, gravest first', async () => {
    await renderChecked();
    expect(screen.getByRole('heading', { name: 'Có 1 lỗi và 1 lưu ý' })).toBeTruthy();
    const strip = screen.getByRole('group', { name: /Kết quả các phép đối chiếu/ });
    expect(
      within(strip)
        .getAllByRole('button')
        .map((tile) => tile.textContent),
    ).toEqual(['1.252đạt', '8sai', '1làm tròn', '2chưa kiểm tra được']);
    const places = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(places[0]).toContain('LỗiPhụ lục I · C13');
    expect(places[1]).toContain('Lưu ýPhụ lục I · F17');
  });

  it('calls nothing right where nothing was compared', async () => {
    const coverage = { ...clearReview().coverage, equations: 0, pass: 0 };
    await renderChecked({ review: () => ({ ...clearReview(), coverage }) });
    expect(screen.getByRole('heading', { name: 'Chưa có phép tính nào để đối chiếu' })).toBeTruthy();
    expect(screen.queryByText(/khớp với nhau/)).toBeNull();
  });

  it('prints stated, computed and difference the Vietnamese way', async () => {
    await renderChecked();
    const table = screen.getByRole('table', { name: 'Số liệu ở ô C13' });
    expect(
      within(table)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['466.028', '476.028', '−10.000']);
    expect(within(table).getByText('Chênh lệch (triệu đồng)')).toBeTruthy();
    expect(screen.getByText('1 ô khác sai theo')).toBeTruthy();
  });

  it('gives all figures of a finding the same decimals, and tells how many cells a cause leaves out', async () => {
    const cells = ['C13', 'C20', 'D20', 'F20', 'G20', 'I20'];
    const rate = finding({
      ...{ stated: '4', expected: '4.01', difference: '-0.01', unit: null, symptoms: [] },
      causes: [{ kind: 'any', cells, message: { key: 'pane.title' } }],
    });
    await renderChecked({ review: () => review({ findings: [rate] }) });
    const figures = within(screen.getByRole('table', { name: 'Số liệu ở ô C13' })).getAllByRole('cell');
    expect(figures.map((cell) => cell.textContent)).toEqual(['4,00', '4,01', '−0,01']);
    expect(screen.getByText('và 2 ô nữa')).toBeTruthy();
  });

  it('checks at once when the ribbon asked for it', async () => {
    const port = fakePort();
    await renderPane({ port }, { tab: 'check', run: true });
    await settle();
    expect(port.calls).toEqual(['read', 'mark']);
  });

  it('narrows the list to one outcome and back', async () => {
    await renderChecked();
    const cards = () => screen.queryAllByRole('heading', { level: 3 }).length;
    await press(/8sai|8 sai/);
    expect(cards()).toBe(1);
    expect(screen.getByRole('button', { name: /sai$/, pressed: true })).toBeTruthy();
    await press(/đạt$/);
    expect(cards()).toBe(0);
    expect(screen.getByText(/1\.252 phép tính đạt/)).toBeTruthy();
    await press('Xem tất cả');
    expect(cards()).toBe(2);
  });

  it('says calmly that there is no difference, with what was covered', async () => {
    await renderChecked({ review: clearReview });
    expect(screen.getByRole('heading', { name: 'Không có chênh lệch' })).toBeTruthy();
    expect(screen.getByText(/263 phép tính trên 331 con số của 1 biểu/)).toBeTruthy();
  });

  it('does not call a workbook clear when something could not be checked', async () => {
    const half = { ...clearReview(), coverage: { ...clearReview().coverage, cannotCheck: 2 } };
    await renderChecked({ review: () => half });
    expect(screen.queryByText('Không có chênh lệch')).toBeNull();
    expect(screen.getByText(/Còn 2 phép tính chưa kiểm tra được/)).toBeTruthy();
  });

  it('offers a way on in an empty workbook', async () => {
    const empty: WorkbookSnapshot = { sheets: [sheetWith('Trang 1', null)], memory: null };
    const nothing = () => review({ tables: [], findings: [] });
    await renderChecked({ port: fakePort({ read: () => Promise.resolve(empty) }), review: nothing });
    expect(screen.getByText('Sổ làm việc chưa có số liệu')).toBeTruthy();
    await press('Tạo biểu theo mẫu');
    expect(screen.getByRole('tab', { name: 'Tạo biểu', selected: true })).toBeTruthy();
  });

  it('names the sheets where no table was recognised', async () => {
    await renderChecked({ review: () => review({ tables: [], findings: [] }) });
    expect(screen.getByText('Chưa thấy bảng số liệu nào để soát')).toBeTruthy();
    expect(screen.getByText(/^Biểu đồ 1: /)).toBeTruthy();
  });

  it('names sheets with the same reason together', async () => {
    const blank = { key: 'findings.unchecked.empty' };
    const unchecked = [
      { sheet: 'Bìa', reason: blank },
      { sheet: 'Biểu đồ 1', reason: { key: 'findings.unchecked.chart' } },
      { sheet: 'Trang 3', reason: blank },
    ];
    const lines = () =>
      screen
        .getAllByRole('listitem')
        .flatMap(({ textContent }) => (/[Tt]rang/.test(textContent) ? textContent : []));
    await renderChecked({ review: () => review({ tables: [], findings: [], unchecked }) });
    expect(lines()).toEqual([
      'Bìa và Trang 3: Trang tính trống.',
      'Biểu đồ 1: Đây là trang biểu đồ, không có số liệu để soát.',
    ]);
  });

  it('says by what it looks at which check broke down, and whose fault that is', async () => {
    const params = {
      check: 'sum',
      detail: 'x is undefined',
      title: { message: { key: 'findings.check.sum' } },
    };
    const crashed = finding({
      causes: [
        { kind: 'crashed', cells: [], message: { key: 'findings.cannot-check.crashed.cause', params } },
      ],
    });
    await renderChecked({ review: () => review({ findings: [crashed] }) });
    expect(
      screen.getByText(/^Phép soát bị dừng: Tổng của mỗi dòng .* không phải của số liệu\./),
    ).toBeTruthy();
    expect(screen.getByText(/hãy gửi kèm: sum, x is undefined$/)).toBeTruthy();
  });

  it('tells after an edit that the result is old where it is to be checked again only when asked', async () => {
    const port = fakePort();
    const preferences = createPreferences(null, '');
    preferences.set(RECHECK_PREFERENCE, 'off');
    await renderChecked({ port, preferences });
    expect(screen.queryByText(/Số liệu đã thay đổi/)).toBeNull();
    act(() => port.edit());
    await settle();
    expect(screen.getByText(/Số liệu đã thay đổi/)).toBeTruthy();
    expect(port.calls.filter((call) => call === 'read')).toHaveLength(1);
    await press('Soát lại');
    expect(port.calls.filter((call) => call === 'read')).toHaveLength(2);
    expect(screen.queryByText(/Số liệu đã thay đổi/)).toBeNull();
  });

  it('says so where edits cannot be followed', async () => {
    await renderChecked({ port: fakePort({ onChange: () => Promise.reject(new Error('no events')) }) });
    expect(screen.getByText(/Không theo dõi được thay đổi/)).toBeTruthy();
  });

  it('hints at cell editing when Excel does not answer, and can stop waiting', async () => {
    jest.useFakeTimers();
    try {
      await renderPane({ port: fakePort({ read: () => new Promise(() => undefined) }) });
      fireEvent.click(screen.getByRole('button', { name: 'Soát' }));
      expect(screen.getByRole('progressbar')).toBeTruthy();
      await act(() => jest.advanceTimersByTimeAsync(9000));
      expect(screen.getByText(/Excel chưa trả lời/)).toBeTruthy();
      fireEvent.click(screen.getByRole('button', { name: 'Dừng chờ' }));
      expect(screen.queryByRole('progressbar')).toBeNull();
      expect(screen.getByText(/Đã dừng/)).toBeTruthy();
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('going to cells', () => {
  it('works from a real button, which the browser presses on Enter and Space', async () => {
    const port = fakePort();
    await renderChecked({ port });
    const [card] = screen.getAllByRole('heading', { level: 3 });
    const button = within(card ?? document.body).getByRole('button');
    expect(button.tagName).toBe('BUTTON');
    expect(button.tabIndex).toBe(0);
    fireEvent.click(button);
    expect(port.calls).toContain('goTo Phụ lục I!C13');
  });

  it('works from symptoms and causes too', async () => {
    const port = fakePort();
    await renderChecked({ port });
    fireEvent.click(screen.getByRole('button', { name: 'Đến ô D13', hidden: true }));
    fireEvent.click(screen.getAllByRole('button', { name: 'Đến ô C20' })[0] ?? document.body);
    expect(port.calls.slice(-2)).toEqual(['goTo Phụ lục I!D13', 'goTo Phụ lục I!C20']);
  });
});

describe('marks', () => {
  it('puts the marks of findings and symptoms in after a check, and takes them out again', async () => {
    const port = fakePort();
    await renderChecked({ port });
    expect(port.marks[0]?.map(({ cell, severity }) => `${cell} ${severity}`)).toEqual([
      'F17 notice',
      'C13 error',
      'D13 error',
    ]);
    expect(screen.getByText('Đã đánh dấu 3 ô.')).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: 'Đánh dấu trong ô' }));
    await settle();
    expect(port.calls.at(-1)).toBe('unmark');
    expect(screen.getByText('Đã gỡ dấu ở 3 ô.')).toBeTruthy();
  });

  it('remembers that they were switched off', async () => {
    const preferences = createPreferences(null, '');
    preferences.set(MARKS_PREFERENCE, 'off');
    const port = fakePort();
    await renderChecked({ port, preferences });
    expect(port.calls).toEqual(['read']);
  });

  it('names the sheets that were protected', async () => {
    await renderChecked({ port: fakePort({ skipped: [{ sheet: 'Biểu 2', reason: 'protected' }] }) });
    expect(screen.getByText(/Chưa đánh dấu được trang Biểu 2 vì trang đang khóa/)).toBeTruthy();
  });

  it('does not say that there was nothing to mark where all of it was on a protected sheet', async () => {
    const skipped = [{ sheet: 'Phụ lục I', reason: 'protected' as const }];
    const port = fakePort({ mark: () => Promise.resolve({ marked: 0, skippedSheets: skipped }) });
    await renderChecked({ port });
    expect(screen.getByText(/Chưa đánh dấu được trang Phụ lục I/)).toBeTruthy();
    expect(screen.queryByText('Không có ô nào cần đánh dấu.')).toBeNull();
  });

  it('keeps the findings when marking fails', async () => {
    await renderChecked({ port: fakePort({ mark: () => Promise.reject(new Error('boom')) }) });
    expect(screen.getByText('Có lỗi chưa rõ nguyên nhân')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Có 1 lỗi và 1 lưu ý' })).toBeTruthy();
  });

  it('ends as the last flick of the switch says', async () => {
    const port = fakePort();
    await renderChecked({ port });
    const toggle = screen.getByRole('switch', { name: 'Đánh dấu trong ô' });
    fireEvent.click(toggle);
    fireEvent.click(toggle);
    await settle();
    expect(port.calls.slice(-2)).toEqual(['unmark', 'mark']);
  });
});
