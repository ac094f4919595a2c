/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/workbookPort';
import type { Review } from '../../src/findings/finding';
import { createPreferences, RECHECK_PREFERENCE } from '../../src/preferences/preferences';
import type { PaneServices } from '../../src/taskpane/services';
import { violations } from './axe';
import { clearReview, fakePort, finding, review, type FakePort } from './fakes';
import { renderPane } from './renderPane';

const STEP_MS = 100;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Lets that much time go by, and the pane draw what comes up meanwhile. */
async function wait(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= STEP_MS) {
    await act(() => jest.advanceTimersByTimeAsync(Math.min(left, STEP_MS)));
  }
}

async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await wait(50);
}

const reads = (port: FakePort) => port.calls.filter((call) => call === 'read').length;
const marks = (port: FakePort) => port.calls.filter((call) => call === 'mark').length;

/** What is read out once there is a pause. */
const announced = () => screen.getAllByRole('status').map((region) => region.textContent);

const first = finding({ cell: 'C13', fingerprint: 'c13' });
const second = finding({ cell: 'D20', fingerprint: 'd20', severity: 'warning' });

/** Each check comes to the next of these; the last one stays. */
function checksIn(...reviews: readonly Review[]): PaneServices['review'] {
  const left = [...reviews];
  return () => (left.length > 1 ? left.shift() : left[0]) ?? clearReview();
}

const withFindings = (...findings: Review['findings']) => review({ findings, unchecked: [] });

async function renderChecked(services: Partial<PaneServices>): Promise<HTMLElement> {
  const container = await renderPane(services);
  await press('Soát');
  return container;
}

async function edit(port: FakePort, ...args: Parameters<FakePort['edit']>): Promise<void> {
  act(() => port.edit(...args));
  await wait(1000);
}

describe('after an edit', () => {
  it('the list follows by itself, says so quietly, and writes nothing', async () => {
    const port = fakePort();
    const container = await renderChecked({
      port,
      review: checksIn(withFindings(first, second), withFindings(second)),
    });
    expect(port.calls).toEqual(['read', 'mark']);
    await edit(port, 'C10');
    expect(port.calls).toEqual(['read', 'mark', 'read']);
    expect(screen.getByRole('heading', { name: 'Không có lỗi, có 1 cảnh báo' })).toBeTruthy();
    expect(screen.getByText('Đã soát lại sau khi sửa ô C10.')).toBeTruthy();
    expect(screen.getByText('Đã hết 1 lỗi.')).toBeTruthy();
    expect(announced()).toContain('Đã soát lại sau khi sửa ô C10. Đã hết 1 lỗi. ');
    expect(await realViolations(container)).toEqual([]);
    await press('Đóng thông báo');
    expect(screen.queryByText(/Đã soát lại/)).toBeNull();
    expect(document.activeElement?.textContent).toBe('Soát');
    await wait(10_000);
    expect(reads(port)).toBe(2);
  });

  it('what came is counted as well; what only has other figures is neither gone nor new', async () => {
    const port = fakePort();
    const other = finding({ cell: 'C13', stated: '5', fingerprint: 'other figures' });
    await renderChecked({
      port,
      review: checksIn(withFindings(first), withFindings(other), withFindings(other, second)),
    });
    await edit(port, 'C13');
    expect(screen.getByText('Danh sách không đổi.')).toBeTruthy();
    await edit(port, 'D20:E21');
    expect(screen.getByText('Đã soát lại sau khi sửa vùng D20:E21.')).toBeTruthy();
    expect(screen.getByText('Có thêm 1 cảnh báo.')).toBeTruthy();
    expect(screen.queryByText(/Đã hết/)).toBeNull();
  });

  it('findings below an inserted line are the same ones', async () => {
    const port = fakePort();
    const lower = finding({ cell: 'C14', fingerprint: 'c14' });
    await renderChecked({ port, review: checksIn(withFindings(first), withFindings(lower)) });
    await edit(port, '10:10', { isMoved: true });
    expect(screen.getByText('Đã soát lại sau các thay đổi vừa rồi.')).toBeTruthy();
    expect(screen.getByText('Danh sách không đổi.')).toBeTruthy();
  });

  it('several edits in a row are checked once, after the last', async () => {
    const port = fakePort();
    await renderChecked({ port });
    for (const address of ['C10', 'C11', 'C12']) {
      act(() => port.edit(address));
      await wait(500);
    }
    expect(reads(port)).toBe(1);
    await wait(500);
    expect(reads(port)).toBe(2);
    expect(screen.getByText('Đã soát lại sau các thay đổi vừa rồi.')).toBeTruthy();
  });

  it('an edit during a check waits for its end, then is checked: never two at once', async () => {
    let under = 0;
    let most = 0;
    let started = 0;
    const snapshot = await fakePort().read();
    const port = fakePort({
      read: async () => {
        started += 1;
        under += 1;
        most = Math.max(most, under);
        await new Promise((resolve) => setTimeout(resolve, 1500));
        under -= 1;
        return snapshot;
      },
    });
    await renderPane({ port });
    await press('Soát');
    await wait(2000);
    act(() => port.edit('C10'));
    await wait(1000);
    expect([started, under]).toEqual([2, 1]);
    act(() => port.edit('C11'));
    await wait(1500);
    expect([started, under]).toEqual([2, 0]);
    expect(screen.getByText('Đã soát lại sau khi sửa ô C10.')).toBeTruthy();
    await wait(4000);
    expect([started, under, most]).toEqual([3, 0, 1]);
    expect(screen.getByText('Đã soát lại sau khi sửa ô C11.')).toBeTruthy();
  });

  it('what is unfolded and scrolled to stays, with the focus', async () => {
    const port = fakePort();
    const other = finding({ cell: 'C13', stated: '5', fingerprint: 'other figures' });
    await renderChecked({ port, review: checksIn(withFindings(first, second), withFindings(other, second)) });
    const [fold] = screen.getAllByText('1 ô khác sai theo');
    const details = fold?.closest('details');
    if (!details) throw new Error('Nothing to unfold');
    details.open = true;
    const button = within(details.closest('li') ?? details).getAllByRole('button')[0];
    button?.focus();
    await edit(port, 'C13');
    expect(details.isConnected && details.open).toBe(true);
    expect(document.activeElement).toBe(button);
    expect(within(details.closest('li') ?? details).getByText('5')).toBeTruthy();
  });

  it('the focus goes to the list where what had it is gone, and only when it was in the pane', async () => {
    const port = fakePort();
    const inPane = jest.spyOn(document, 'hasFocus');
    const both = withFindings(first, second);
    await renderChecked({
      port,
      review: checksIn(both, withFindings(second), both, withFindings(second)),
    });
    const focusFirst = () => screen.getByRole('button', { name: /C13/, description: /C13/ }).focus();
    inPane.mockReturnValue(true);
    focusFirst();
    await edit(port);
    expect(document.activeElement?.textContent).toBe('Việc cần xem');
    await edit(port);
    focusFirst();
    inPane.mockReturnValue(false);
    await edit(port);
    expect(document.activeElement).toBe(document.body);
    inPane.mockRestore();
  });
});

describe('it does not check by itself', () => {
  it('before the first check', async () => {
    const port = fakePort();
    await renderPane({ port });
    await edit(port);
    await wait(10_000);
    expect(port.calls).toEqual([]);
  });

  it('when it was switched off, which is remembered; then the button does it', async () => {
    const port = fakePort();
    const preferences = createPreferences(null, '');
    await renderChecked({ port, preferences });
    fireEvent.click(screen.getByRole('switch', { name: 'Tự soát lại khi sửa' }));
    expect(preferences.get(RECHECK_PREFERENCE)).toBe('off');
    expect(screen.getByText('Sửa xong, bấm Soát để cập nhật danh sách.')).toBeTruthy();
    await edit(port);
    await wait(10_000);
    expect(reads(port)).toBe(1);
    expect(screen.getByText(/Số liệu đã thay đổi sau lần soát này/)).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: 'Tự soát lại khi sửa' }));
    await wait(1000);
    expect(reads(port)).toBe(2);
    expect(preferences.get(RECHECK_PREFERENCE)).toBe('on');
  });

  it('off from the start where it was switched off another day', async () => {
    const port = fakePort();
    const preferences = createPreferences(null, '');
    preferences.set(RECHECK_PREFERENCE, 'off');
    await renderChecked({ port, preferences });
    await edit(port);
    expect(reads(port)).toBe(1);
    await press('Soát lại');
    expect(port.calls).toEqual(['read', 'mark', 'read', 'mark']);
    expect(screen.queryByText(/Số liệu đã thay đổi/)).toBeNull();
  });

  it('in a workbook that takes long to check again, and says so', async () => {
    let takes = 3000;
    const snapshot = await fakePort().read();
    const port: FakePort = fakePort({
      read: async () => {
        await new Promise((resolve) => setTimeout(resolve, takes));
        return snapshot;
      },
    });
    const checked = jest.fn(() => review());
    await renderPane({ port, review: checked });
    await press('Soát');
    await wait(4000);
    await edit(port);
    await wait(4000);
    // The first check may take longer than a further one, of which one is tried.
    expect(checked).toHaveBeenCalledTimes(2);
    await edit(port);
    await wait(10_000);
    expect(checked).toHaveBeenCalledTimes(2);
    expect(screen.getByText(/Lần soát trước mất 3 giây nên lần này chờ bạn bấm/)).toBeTruthy();
    takes = 100;
    await press('Soát lại');
    await wait(1000);
    await edit(port);
    await wait(1000);
    expect(checked).toHaveBeenCalledTimes(4);
  });

  it('where Excel tells of no edits: no switch, and a word about the button', async () => {
    await renderChecked({ port: fakePort({ onChange: () => Promise.reject(new Error('no events')) }) });
    expect(screen.queryByRole('switch', { name: 'Tự soát lại khi sửa' })).toBeNull();
    expect(screen.getByText(/Không theo dõi được thay đổi/)).toBeTruthy();
  });

  it('asks Excel once more to tell of edits when a check starts', async () => {
    const inner = fakePort();
    let asked = 0;
    const port: FakePort = {
      ...inner,
      onChange: (listener) => {
        asked += 1;
        return asked === 1
          ? Promise.reject(new ExcelFailure('cell-edit-mode', ''))
          : inner.onChange(listener);
      },
    };
    await renderChecked({ port });
    await edit(inner);
    expect([asked, reads(inner)]).toEqual([2, 2]);
  });

  it('while a fix is being written', async () => {
    const fix = {
      kind: 'value' as const,
      title: { key: 'pane.title' },
      edits: [
        {
          sheet: 'Phụ lục I',
          cell: 'C13',
          before: { type: 'number' as const, value: '1' },
          after: { type: 'number' as const, value: '2' },
          numberFormat: { before: '0', after: '0' },
          stated: '1',
          expected: '2',
        },
      ],
    };
    const port: FakePort = fakePort({
      editCells: async (edits) => {
        await new Promise((resolve) => setTimeout(resolve, 5000));
        return edits;
      },
    });
    await renderChecked({ port, review: checksIn(withFindings(finding({ fixes: [fix] })), clearReview()) });
    await press('Sửa ô này');
    await edit(port, 'D9');
    await wait(2000);
    expect(reads(port)).toBe(1);
    await wait(3000);
    // The check after the fix looks at the other edit as well.
    expect(port.calls).toEqual(['read', 'mark', 'read', 'mark']);
    await wait(10_000);
    expect(reads(port)).toBe(2);
  });

  it('while another tab is looked at; back on the list it does', async () => {
    const port = fakePort();
    await renderChecked({ port });
    fireEvent.click(screen.getByRole('tab', { name: 'Tạo biểu' }));
    await edit(port);
    await wait(10_000);
    expect(reads(port)).toBe(1);
    fireEvent.click(screen.getByRole('tab', { name: 'Soát' }));
    await wait(1000);
    expect(reads(port)).toBe(2);
  });
});

describe('when Excel does not answer', () => {
  /** A port whose reading fails, from the second time on, as often as told. */
  async function failing(error: Error, times: number): Promise<{ port: FakePort; count: () => number }> {
    const snapshot = await fakePort().read();
    let count = 0;
    const read = () => {
      count += 1;
      return count > 1 && count <= times + 1 ? Promise.reject(error) : Promise.resolve(snapshot);
    };
    return { port: fakePort({ read }), count: () => count };
  }

  it('since a cell is half typed, it says so once and comes back to it', async () => {
    const { port, count } = await failing(new ExcelFailure('cell-edit-mode', ''), 3);
    await renderChecked({ port });
    await edit(port, 'C10');
    expect(count()).toBe(2);
    const note = screen.getByText(/Có ô đang nhập dở/);
    expect(screen.getByRole('heading', { name: 'Có 1 lỗi và 1 lưu ý' })).toBeTruthy();
    await wait(2600);
    expect(count()).toBe(3);
    expect(note.isConnected).toBe(true);
    await wait(6000);
    expect(count()).toBe(5);
    expect(screen.getByText('Đã soát lại sau khi sửa ô C10.')).toBeTruthy();
    await wait(10_000);
    expect(count()).toBe(5);
  });

  it('gives up on a cell that stays half typed, with the button at hand', async () => {
    const { port, count } = await failing(new ExcelFailure('cell-edit-mode', ''), 1000);
    await renderChecked({ port });
    await edit(port);
    await wait(90_000);
    const tried = count();
    expect(tried).toBeGreaterThan(10);
    await wait(90_000);
    expect(count()).toBe(tried);
    expect(screen.getByText(/Chưa tự soát lại được: Excel đang ở chế độ nhập ô/)).toBeTruthy();
  });

  it('an error is shown once, keeps the list, and stays until a check works', async () => {
    const { port, count } = await failing(new Error('boom'), 2);
    await renderChecked({ port });
    await edit(port);
    const note = screen.getByText(/Chưa tự soát lại được: Có lỗi chưa rõ nguyên nhân/);
    expect(screen.getByRole('heading', { name: 'Có 1 lỗi và 1 lưu ý' })).toBeTruthy();
    await wait(10_000);
    expect(count()).toBe(2);
    await edit(port);
    expect(count()).toBe(3);
    expect(note.isConnected).toBe(true);
    expect(screen.queryByRole('alert')).toBeNull();
    await press('Soát lại');
    expect(count()).toBe(4);
    expect(screen.queryByText(/Chưa tự soát lại được/)).toBeNull();
  });
});

describe('marks in the cells', () => {
  it('stay as they were; the pane says so and marks again when asked', async () => {
    const port = fakePort();
    await renderChecked({ port, review: checksIn(withFindings(first, second), withFindings(second)) });
    expect(screen.queryByText(/Dấu trong ô là của lần trước/)).toBeNull();
    await edit(port);
    expect(marks(port)).toBe(1);
    expect(screen.getByText('Dấu trong ô là của lần trước.')).toBeTruthy();
    await press('Đánh dấu lại');
    expect(port.marks.at(-1)?.map(({ cell }) => cell)).toEqual(['D20', 'D13']);
    expect(screen.queryByText(/Dấu trong ô là của lần trước/)).toBeNull();
  });

  it('are not called old where the same cells are marked', async () => {
    const port = fakePort();
    await renderChecked({ port, review: () => withFindings(first, second) });
    await edit(port);
    expect(reads(port)).toBe(2);
    expect(screen.queryByText(/Dấu trong ô là của lần trước/)).toBeNull();
  });
});

async function realViolations(container: HTMLElement): Promise<unknown> {
  jest.useRealTimers();
  const found = await violations(container);
  jest.useFakeTimers();
  return found;
}
