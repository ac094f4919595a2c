/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/workbookPort';
import { definitionsOf } from '../../src/forms/catalogue';
import type { FormOptions } from '../../src/forms/formOptions';
import { buildFormSet } from '../../src/forms/formSet';
import { NOTHING_KEPT, writeKept } from '../../src/kept/keptWorkbook';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { setSnapshot } from '../core/setSnapshot';
import { fakePort } from './fakes';
import { press, renderPane, settle } from './renderPane';

const CREATE = { tab: 'create', run: false } as const;
const FORMS = ['annex-3', 'poverty-target'] as const;
const OPTIONS: FormOptions = {
  unitName: 'UBND huyện A',
  year: 2022,
  moneyUnit: 'trieu-dong',
  localities: ['Xã Một', 'Xã Hai', 'Xã Ba'],
};
const MEMORY = writeKept({
  ...NOTHING_KEPT,
  plan: {
    set: 'own',
    forms: FORMS,
    unitName: OPTIONS.unitName,
    year: OPTIONS.year,
    endYear: null,
    moneyUnit: OPTIONS.moneyUnit,
    localities: OPTIONS.localities,
    programme: null,
    project: null,
    freeRows: {},
  },
});

/** The set in the workbook; households of the three communes are entered. */
function workbook(
  edits: Readonly<Record<string, number>> = { C10: 100, C11: 200, C12: 300 },
): WorkbookSnapshot {
  return setSnapshot(buildFormSet(definitionsOf(FORMS), OPTIONS), { 'Mục tiêu giảm nghèo': edits });
}

async function openWith(answers: Parameters<typeof fakePort>[0] = {}) {
  let kept = MEMORY;
  const port = fakePort({
    read: () => Promise.resolve(workbook()),
    readMemory: () => Promise.resolve(kept),
    keepMemory: (text) => {
      kept = text;
      return Promise.resolve();
    },
    ...answers,
  });
  await renderPane({ port }, CREATE);
  await settle();
  return { port, kept: () => JSON.parse(kept) as { plan: { localities: string[] } } };
}

function localities(...names: readonly string[]): void {
  fireEvent.change(screen.getByLabelText(/Danh sách địa phương/), { target: { value: names.join('\n') } });
}

test('is offered only where a set was inserted', async () => {
  await renderPane({}, CREATE);
  await settle();
  expect(screen.queryByText('Sửa bộ biểu đã chèn')).toBeNull();
});

test('shows what would be done, entries that go included, and does it only when asked', async () => {
  const { port, kept } = await openWith();
  localities('Xã Một', 'Xã Mới', 'Xã Ba');
  await press('Xem các thay đổi');
  expect(screen.getByText('Sẽ sửa 1 biểu')).toBeTruthy();
  expect(screen.getByText('Thêm 1 dòng: 2 Xã Mới')).toBeTruthy();
  expect(screen.getByText('Bỏ 1 dòng: 2 Xã Hai')).toBeTruthy();
  expect(screen.getByText('Mất 1 nội dung đã nhập – C11: 200')).toBeTruthy();
  expect(port.changes).toEqual([]);
  await press('Sửa 1 biểu và bỏ 1 nội dung');
  expect(port.changes.map((changes) => changes.map(({ sheet }) => sheet))).toEqual([['Mục tiêu giảm nghèo']]);
  expect(screen.getByText('Đã sửa Mục tiêu giảm nghèo.')).toBeTruthy();
  expect(kept().plan.localities).toEqual(['Xã Một', 'Xã Mới', 'Xã Ba']);
});

test('nothing to change is said', async () => {
  await openWith();
  await press('Xem các thay đổi');
  expect(screen.getByText('Các biểu đã đúng như trên, không có gì để sửa')).toBeTruthy();
  await press('Đóng');
  expect(screen.queryByText(/không có gì để sửa/)).toBeNull();
});

test('an edit between looking and agreeing shows the change again', async () => {
  const states = [workbook(), workbook({ C11: 250 }), workbook({ C11: 250 })];
  const { port } = await openWith({ read: () => Promise.resolve(states.shift() ?? workbook()) });
  localities('Xã Một', 'Xã Ba');
  await press('Xem các thay đổi');
  await press('Sửa 1 biểu và bỏ 1 nội dung');
  expect(port.changes).toEqual([]);
  expect(screen.getByText('Sổ làm việc vừa có người sửa. Các thay đổi sẽ như sau:')).toBeTruthy();
  expect(screen.getByText('Mất 1 nội dung đã nhập – C11: 250')).toBeTruthy();
  await press('Sửa 1 biểu và bỏ 1 nội dung');
  expect(port.changes).toHaveLength(1);
});

test('a row for works goes below the selected cell', async () => {
  const { port } = await openWith({
    readSelection: () => Promise.resolve({ sheet: 'Phụ lục III', area: null, rows: { first: 12, last: 12 } }),
  });
  await press('Thêm dòng dưới');
  expect(screen.getByText(/^Thêm 1 dòng/)).toBeTruthy();
  await press('Sửa 1 biểu');
  expect(port.changes[0]?.[0]?.lines).toEqual([{ kind: 'insert', axis: 'row', first: 13, count: 1 }]);
});

test('a selection that is no such row is told in plain words', async () => {
  await openWith({
    readSelection: () =>
      Promise.resolve({ sheet: 'Mục tiêu giảm nghèo', area: null, rows: { first: 10, last: 10 } }),
  });
  await press('Bỏ dòng');
  expect(screen.getByText(/Hãy chọn ô trong một nhóm công trình hoặc hoạt động/)).toBeTruthy();
});

test('a failure leaves everything as it was and can be tried again', async () => {
  let fails = true;
  const { port, kept } = await openWith({
    changeSheets: () => (fails ? Promise.reject(new ExcelFailure('protected', 'x')) : Promise.resolve()),
  });
  localities('Xã Một', 'Xã Hai', 'Xã Ba', 'Xã Bốn');
  await press('Xem các thay đổi');
  await press('Sửa 1 biểu');
  expect(screen.getByText('Trang tính hoặc sổ đang khóa')).toBeTruthy();
  expect(kept().plan.localities).toHaveLength(3);
  fails = false;
  await press('Thử lại');
  expect(screen.getByText('Đã sửa Mục tiêu giảm nghèo.')).toBeTruthy();
  expect(kept().plan.localities).toHaveLength(4);
  expect(port.calls).not.toContain('insert');
});
