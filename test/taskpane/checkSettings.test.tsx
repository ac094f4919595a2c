/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readKept, writeKept, NOTHING_KEPT } from '../../src/kept/keptWorkbook';
import { ExcelFailure } from '../../src/excel/workbookPort';
import { fakePort, review } from './fakes';
import { press, renderChecked, renderPane, settle } from './renderPane';

/** Opens the list; in jsdom the browser's own disclosure has to be told. */
async function openSettings(): Promise<HTMLElement> {
  const list = screen.getByText(/^Các phép soát \(/).closest('details');
  if (!list) throw new Error('no settings');
  list.open = true;
  fireEvent(list, new Event('toggle'));
  await settle();
  return list;
}

async function choose(name: RegExp, value: string): Promise<void> {
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
  await settle();
}

const SUM = /^Tổng của mỗi dòng bằng/;

function keptChecks(port: ReturnType<typeof fakePort>) {
  return readKept(port.kept.at(-1) ?? null).kept.checks;
}

test('every check stands in its family with its reason, as usual', async () => {
  await renderPane();
  const list = await openSettings();
  expect(within(list).getByRole('heading', { name: 'Cách ghi số và chữ' })).toBeTruthy();
  expect(screen.getByRole('combobox', { name: SUM }).textContent).toContain('Như thường lệ: Lỗi');
  expect(within(list).getByText(/Không có nửa hộ nghèo/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Đặt lại tất cả/ })).toBeNull();
});

test('a change is kept and the workbook checked again; one button sets all back', async () => {
  const port = fakePort();
  let reviews = 0;
  await renderChecked({
    port,
    review: () => {
      reviews += 1;
      return review();
    },
  });
  await openSettings();
  await choose(SUM, 'notice');
  expect(keptChecks(port)).toEqual([{ check: 'sum', use: 'notice' }]);
  await waitFor(() => expect(reviews).toBe(2));
  await press(/^Đặt lại tất cả/);
  expect(keptChecks(port)).toEqual([]);
  await waitFor(() => expect(reviews).toBe(3));
});

test('before the first check it is only kept', async () => {
  const port = fakePort();
  let reviews = 0;
  await renderPane({
    port,
    review: () => {
      reviews += 1;
      return review();
    },
  });
  await openSettings();
  await choose(SUM, 'off');
  expect(keptChecks(port)).toEqual([{ check: 'sum', use: 'off' }]);
  expect(reviews).toBe(0);
});

test('what the workbook keeps is shown', async () => {
  const memory = writeKept({ ...NOTHING_KEPT, checks: [{ check: 'sum', use: 'off' }] });
  const port = fakePort({ readMemory: () => Promise.resolve(memory) });
  await renderPane({ port });
  await openSettings();
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: SUM }).value).toBe('off');
});

test('a result that was come by with other settings says so', async () => {
  const title = { key: 'findings.check.sum' };
  await renderChecked({
    review: () =>
      review({
        changedChecks: [
          { check: 'sum', use: 'off', title },
          { check: 'rate', use: 'notice', title },
        ],
      }),
  });
  expect(
    screen.getByText('1 phép soát đang tắt. 1 phép soát đã đổi mức. Xem “Các phép soát” ở cuối.'),
  ).toBeTruthy();
});

test('says that the settings are being read, and why they could not be', async () => {
  let answer: (error: unknown) => void = () => undefined;
  let asked = 0;
  const port = fakePort({
    readMemory: () => {
      asked += 1;
      return asked === 1
        ? new Promise<string | null>((_, reject) => {
            answer = reject;
          })
        : Promise.resolve(null);
    },
  });
  await renderPane({ port });
  await openSettings();
  expect(screen.getByText('Đang đọc thiết lập trong tệp…')).toBeTruthy();
  answer(new ExcelFailure('cell-edit-mode', ''));
  await settle();
  expect(screen.queryByText('Đang đọc thiết lập trong tệp…')).toBeNull();
  expect(screen.getByText('Excel đang ở chế độ nhập ô')).toBeTruthy();
  await press('Thử lại');
  expect(screen.queryByText('Excel đang ở chế độ nhập ô')).toBeNull();
  expect(screen.getByRole('combobox', { name: SUM })).toBeTruthy();
});
