/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/workbookPort';
import { readKept } from '../../src/kept/keptWorkbook';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { fakePort, review, sheetWith } from './fakes';
import { press, renderChecked } from './renderPane';

const OFF = 'Không dùng: 1=2+5+8 (cột Tổng số)';

test('the equations of a table stand with it: what each says, its source, how often it holds', async () => {
  await renderChecked();
  fireEvent.click(screen.getByText('Quan hệ: 1 phép tính'));
  const item = screen.getByRole('button', { name: OFF }).closest('li');
  if (!item) throw new Error('no item');
  expect(item.textContent).toContain('1=2+5+8 (cột Tổng số)');
  expect(item.textContent).toContain('theo biểu mẫu · đúng 19/20 · đang dùng');
  expect(within(item).queryByRole('button', { name: /^Xác nhận/ })).toBeNull();
});

test('one that is switched off is kept in the workbook, and the workbook is checked again', async () => {
  const port = fakePort();
  const seen: WorkbookSnapshot[] = [];
  const review_ = (snapshot: WorkbookSnapshot) => {
    seen.push(snapshot);
    return review();
  };
  await renderChecked({ port, review: review_ });
  fireEvent.click(screen.getByText('Quan hệ: 1 phép tính'));
  await press(OFF);
  expect(readKept(port.kept.at(-1) ?? null).kept.equations).toEqual([
    { sheet: 'Phụ lục I', relation: 'row', text: '1=2+5+8', use: 'off' },
  ]);
  expect(seen).toHaveLength(2);
  // The user is in the middle of the list: it stays open.
  expect(screen.getByText('Quan hệ: 1 phép tính').closest('details')?.open).toBe(true);
});

test('one that was decided can be taken back', async () => {
  const port = fakePort();
  const [table] = review().tables;
  const [equation] = table?.equations ?? [];
  if (!table || !equation) throw new Error('no equation');
  const tables = [{ ...table, equations: [{ ...equation, use: 'off' as const }] }];
  await port.keepMemory(JSON.stringify({ version: 2, equations: [{ ...equation.key, use: 'off' }] }));
  await renderChecked({ port, review: () => review({ tables }) });
  await press('Trở lại như cũ: 1=2+5+8 (cột Tổng số)');
  expect(readKept(port.kept.at(-1) ?? null).kept.equations).toEqual([]);
});

test('where it cannot be kept, that is said, and nothing is checked otherwise', async () => {
  const port = fakePort({
    read: () => Promise.resolve({ sheets: [sheetWith('Phụ lục I', 1)], memory: null }),
    keepMemory: () => Promise.reject(new ExcelFailure('cell-edit-mode', 'busy')),
  });
  await renderChecked({ port });
  await press(OFF);
  expect(screen.getByText(/đang ở chế độ sửa ô|Excel đang/)).toBeTruthy();
});
