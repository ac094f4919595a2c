/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/workbookPort';
import type { Fix, FixEdit } from '../../src/findings/fixes/fix';
import { reversed } from '../../src/sheet/cellEdit';
import { violations } from './axe';
import { clearReview, fakePort, finding, review, type FakePort } from './fakes';
import { press, renderChecked, settle } from './renderPane';

function edit(change: Partial<FixEdit> = {}): FixEdit {
  return {
    sheet: 'Phụ lục I',
    cell: 'C13',
    before: { type: 'number', value: '466028' },
    after: { type: 'formula', value: '=SUM(C14:C20)' },
    numberFormat: { before: '#,##0', after: '#,##0' },
    stated: '466028',
    expected: '476028',
    ...change,
  };
}

function fix(edits: readonly FixEdit[] = [edit()]): Fix {
  return { kind: 'formula-restored', title: { key: 'pane.title' }, edits };
}

/** Checks that find the fault until it is fixed. */
function reviewing(port: FakePort, fixes: readonly Fix[] = [fix()]) {
  return () => (port.edits.length % 2 === 0 ? review({ findings: [finding({ fixes })] }) : clearReview());
}

const proposal = () => screen.getByRole('group', { name: 'Đề xuất sửa' });

test('shows what each cell holds and what it would hold, the Vietnamese way', async () => {
  const edits = [
    edit(),
    edit({
      cell: 'D13',
      before: { type: 'text', value: '12.035' },
      after: { type: 'number', value: '12035' },
      stated: null,
      expected: '12035',
    }),
    edit({
      cell: 'E13',
      before: { type: 'number', value: '0.125' },
      after: { type: 'number', value: '0.25' },
      stated: '12.5',
      expected: '25',
    }),
    edit({ cell: 'F13' }),
    edit({ cell: 'G13' }),
  ];
  const container = await renderChecked({
    review: () => review({ findings: [finding({ fixes: [fix(edits)] })] }),
  });
  const lines = within(proposal()).getAllByRole('listitem', { hidden: true });
  expect(lines.map((line) => line.textContent)).toEqual([
    'C13466.028 → =SUM(C14:C20)Kết quả: 476.028',
    'D13“12.035” (chữ) → 12.035',
    'E1312,5 → 25',
    'F13466.028 → =SUM(C14:C20)Kết quả: 476.028',
    'G13466.028 → =SUM(C14:C20)Kết quả: 476.028',
  ]);
  expect(screen.getByText('Xem 2 ô nữa')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Sửa 5 ô này' })).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

const ALONE = /Kết quả chỉ tính riêng việc sửa này/;

/** The figures that the finding itself tells: C13 should have 476.028, D13 with it 410.210. */
const symptoms = [{ cell: 'D13', stated: '401710', expected: '410210', difference: '-8500' }];

test.each([
  ['the cell of the finding', [edit({ expected: '474728' })]],
  ['a cell that is wrong because of it', [edit(), edit({ cell: 'D13', expected: '408910' })]],
])(
  'says that a result counts the fix alone where it differs from the figure told for %s',
  async (_cell, edits) => {
    await renderChecked({
      review: () => review({ findings: [finding({ symptoms, fixes: [fix(edits)] })] }),
    });
    expect(within(proposal()).getByText(ALONE)).toBeTruthy();
  },
);

test.each([
  ['the result is the figure told', [edit(), edit({ cell: 'D13', expected: '410210.0' })]],
  ['no figure is told for the cell', [edit({ cell: 'K13', expected: '7' })]],
  ['the cell is one of another sheet', [edit({ sheet: 'Phụ lục II', expected: '7' })]],
  [
    'a number is written, which shows what it is',
    [edit({ after: { type: 'number', value: '7' }, expected: '7' })],
  ],
  ['the result is not known', [edit({ expected: null })]],
])('says nothing of the kind where %s', async (_case, edits) => {
  await renderChecked({
    review: () => review({ findings: [finding({ symptoms, fixes: [fix(edits)] })] }),
  });
  expect(proposal()).toBeTruthy();
  expect(screen.queryByText(ALONE)).toBeNull();
});

test('a finding without a fix offers nothing', async () => {
  await renderChecked();
  expect(screen.queryByRole('group', { name: 'Đề xuất sửa' })).toBeNull();
});

test('does it, checks again in place, and takes it back', async () => {
  const port = fakePort();
  await renderChecked({ port, review: reviewing(port) });
  expect(port.edits).toEqual([]);
  await press('Sửa ô này');
  expect(port.edits).toEqual([[edit()]]);
  expect(port.calls).toEqual(['read', 'mark', 'editCells', 'read', 'mark']);
  expect(screen.getByText('Đã sửa ô C13, trang Phụ lục I.')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Không có chênh lệch' })).toBeTruthy();
  // The button that was pressed is gone; the user goes on at the way back.
  const undo = screen.getByRole('button', { name: 'Hoàn tác' });
  expect(document.activeElement).toBe(undo);
  await press('Hoàn tác');
  expect(port.edits).toEqual([[edit()], reversed([edit()])]);
  expect(screen.queryByText(/Đã sửa ô/)).toBeNull();
  expect(proposal()).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Soát');
});

test('takes back what came out, not what was asked for', async () => {
  const cameOut = edit({ after: { type: 'formula', value: '=SUM(C14:C20) ' } });
  const port: FakePort = fakePort({
    editCells: (list) => {
      asked.push(list);
      return Promise.resolve([cameOut]);
    },
  });
  const asked: unknown[] = [];
  await renderChecked({ port, review: () => review({ findings: [finding({ fixes: [fix()] })] }) });
  await press('Sửa ô này');
  await press('Hoàn tác');
  expect(asked).toEqual([[edit()], reversed([cameOut])]);
});

test('of several fixes the last one goes back first; what is closed stays done', async () => {
  const port = fakePort();
  const other = edit({ cell: 'K13' });
  const both = () =>
    review({
      findings: [
        finding({ fixes: [fix()] }),
        finding({ cell: 'K13', fingerprint: 'k', fixes: [fix([other])] }),
      ],
    });
  await renderChecked({ port, review: both });
  const [first, second] = screen.getAllByRole('button', { name: 'Sửa ô này' });
  await act(async () => {
    first?.click();
    await Promise.resolve();
  });
  await settle();
  await act(async () => {
    second?.click();
    await Promise.resolve();
  });
  await settle();
  expect(screen.getByText('Đã sửa ô K13, trang Phụ lục I.')).toBeTruthy();
  await press('Hoàn tác');
  expect(port.edits.at(-1)).toEqual(reversed([other]));
  expect(screen.getByText('Đã sửa ô C13, trang Phụ lục I.')).toBeTruthy();
  await press('Đóng');
  expect(screen.queryByText(/Đã sửa ô/)).toBeNull();
  expect(port.edits).toHaveLength(3);
});

test('where the cell was edited meanwhile it says so, and offers to check again', async () => {
  const port = fakePort({
    editCells: () => Promise.reject(new ExcelFailure('cell-changed', 'Phụ lục I!C13')),
  });
  await renderChecked({ port, review: reviewing(port) });
  await press('Sửa ô này');
  expect(screen.getByText('Ô này không còn như lúc soát')).toBeTruthy();
  expect(screen.queryByText(/Đã sửa ô/)).toBeNull();
  expect(port.calls).toEqual(['read', 'mark']);
  await press('Soát lại');
  expect(port.calls).toEqual(['read', 'mark', 'read', 'mark']);
});

test('on a protected sheet it says so, and tries again when asked', async () => {
  let isProtected = true;
  const port: FakePort = fakePort({
    editCells: (list) =>
      isProtected ? Promise.reject(new ExcelFailure('protected', 'Phụ lục I')) : Promise.resolve(list),
  });
  await renderChecked({ port, review: reviewing(port) });
  await press('Sửa ô này');
  expect(screen.getByText('Trang tính hoặc sổ đang khóa')).toBeTruthy();
  isProtected = false;
  await press('Thử lại');
  expect(screen.getByText('Đã sửa ô C13, trang Phụ lục I.')).toBeTruthy();
});

test('what was edited afterwards is not taken back', async () => {
  let done = 0;
  const port: FakePort = fakePort({
    editCells: (list) => {
      done += 1;
      return done === 1 ? Promise.resolve(list) : Promise.reject(new ExcelFailure('cell-changed', 'C13'));
    },
  });
  await renderChecked({ port, review: reviewing(port) });
  await press('Sửa ô này');
  await press('Hoàn tác');
  expect(screen.getByText(/không hoàn tác được/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
  await press('Đóng');
  expect(screen.queryByText(/không hoàn tác được/)).toBeNull();
});
