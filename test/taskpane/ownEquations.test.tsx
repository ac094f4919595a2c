/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { fireEvent, screen, within } from '@testing-library/react';
import { ExcelFailure, type SelectedAreas } from '../../src/excel/workbookPort';
import { reviewWorkbook } from '../../src/findings/review';
import { NOTHING_KEPT, readKept, withOwnEquation, writeKept } from '../../src/kept/keptWorkbook';
import type { OwnEquation } from '../../src/kept/ownEquation';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import { declared, draft, loans, picked, ROWS, SHEET } from '../findings/equations/tables';
import { withCells } from '../core/sheetEdits';
import { violations } from './axe';
import { fakePort, type FakePort } from './fakes';
import { press, renderChecked, settle } from './renderPane';

/** Every browser has it, jsdom has not; findings are told apart by it. */
Object.assign(globalThis, { TextEncoder });

/** A pane over a workbook that is really read, checked and kept. */
class Pane {
  sheet: SheetSnapshot;
  /** Whether its sheet was deleted from the workbook. */
  isDeleted = false;
  private selected: SelectedAreas = { sheet: SHEET, areas: [] };
  readonly port: FakePort;

  constructor(sheet: SheetSnapshot = loans(), own: readonly OwnEquation[] = []) {
    this.sheet = sheet;
    this.port = fakePort({
      read: () => Promise.resolve(this.snapshot()),
      readSelectedAreas: () => Promise.resolve(this.selected),
    });
    if (own.length > 0) void this.port.keepMemory(writeKept(own.reduce(withOwnEquation, NOTHING_KEPT)));
  }

  snapshot(): WorkbookSnapshot {
    const empty: SheetSnapshot = { ...this.sheet, name: 'Trang mới', cells: new Map(), merges: [] };
    return { sheets: [this.isDeleted ? empty : this.sheet], memory: this.port.kept.at(-1) ?? null };
  }

  async open(): Promise<HTMLElement> {
    return renderChecked({ port: this.port, review: reviewWorkbook });
  }

  select(...addresses: string[]): void {
    this.selected = { sheet: SHEET, areas: addresses.map((address) => picked(address).area) };
  }

  async pick(button: string, ...addresses: string[]): Promise<void> {
    this.select(...addresses);
    await press(button);
  }

  kept(): ReturnType<typeof readKept>['kept'] {
    return readKept(this.port.kept.at(-1) ?? null).kept;
  }
}

const ADD = /^Thêm phép tính cho bảng/;
const TARGET = 'Lấy kết quả từ ô đang chọn';
const TERMS = 'Thêm số đem tính từ ô đang chọn';
const OVER = 'Thêm mẫu số từ ô đang chọn';
const TITLE = 'Cột Số hộ vay = Hộ nghèo + Hộ cận nghèo + Hộ khác';

function editor(name = 'Phép tính mới'): HTMLElement {
  return screen.getByRole('region', { name });
}

function saveButton(): HTMLElement {
  return screen.getByRole('button', { name: 'Lưu' });
}

test('a column equation is picked on the sheet, tried out, kept, and the workbook is checked by it', async () => {
  const pane = new Pane();
  const container = await pane.open();
  expect(screen.getByText('Quan hệ: chưa có phép tính')).toBeTruthy();
  await press(ADD);
  expect(document.activeElement?.textContent).toBe('Phép tính mới');
  expect(within(editor()).getByText(/Hãy lấy kết quả/)).toBeTruthy();
  expect(saveButton().getAttribute('aria-disabled')).toBe('true');
  await pane.pick(TARGET, 'C5');
  expect(editor().textContent).toContain('Số hộ vay (cột C)');
  await pane.pick(TERMS, 'F5', 'D5:E5');
  expect(editor().textContent).toContain('Hiện đúng 2/5 dòng.');
  expect(editor().textContent).toContain('đang ghi 101, tính lại 100.');
  expect(editor().textContent).toContain('Phần lớn chưa khớp.');
  expect(await violations(container)).toEqual([]);
  await press('Lưu');
  await settle();
  expect(screen.queryByRole('region', { name: 'Phép tính mới' })).toBeNull();
  expect(pane.kept().ownEquations).toMatchObject([{ kind: 'column', id: 'pt-1' }]);
  expect(screen.getByText('Quan hệ: 1 phép tính').closest('details')?.textContent).toContain(
    'do bạn khai · đúng 2/5 · đang dùng',
  );
  expect(screen.getByText('Có 3 lỗi')).toBeTruthy();
  // The form is gone; the focus goes on with the button that opened it.
  expect(document.activeElement?.textContent).toBe('Thêm phép tính');
});

test('signs are turned, terms taken out, and the first place that fails leads to its cell', async () => {
  const pane = new Pane();
  await pane.open();
  await press(ADD);
  await pane.pick(TARGET, 'D4');
  await pane.pick(TERMS, 'C4');
  await pane.pick(TERMS, 'E4');
  await pane.pick(TERMS, 'F4');
  await press('Đang cộng Hộ cận nghèo (cột E); bấm để trừ');
  expect(editor().textContent).toContain('Cột Hộ nghèo = Số hộ vay − Hộ cận nghèo + Hộ khác');
  await press('Bỏ Hộ khác (cột F)');
  expect(editor().textContent).toContain('Cột Hộ nghèo = Số hộ vay − Hộ cận nghèo');
  fireEvent.click(within(editor()).getByRole('button', { name: /D4/ }));
  expect(pane.port.calls).toContain(`goTo ${SHEET}!D4`);
});

test('a rate has a numerator and a denominator, a line and a cell have their own words', async () => {
  const pane = new Pane();
  await pane.open();
  await press(ADD);
  fireEvent.change(screen.getByLabelText('Cách tính'), { target: { value: 'rate' } });
  await pane.pick(TARGET, 'F4');
  await pane.pick(TERMS, 'D4');
  expect(editor().textContent).toContain('Hãy lấy mẫu số');
  await pane.pick(OVER, 'C4');
  expect(editor().textContent).toContain('Cột Hộ khác = Hộ nghèo / Số hộ vay × 100');
  fireEvent.click(screen.getByLabelText('Một dòng, ở mọi cột số'));
  expect(screen.queryByLabelText('Cách tính')).toBeNull();
  await pane.pick(TARGET, 'B8');
  await pane.pick(TERMS, 'B4:B5');
  expect(editor().textContent).toContain('Hiện đúng 0/4 cột.');
  fireEvent.click(screen.getByLabelText('Một ô'));
  await pane.pick(TARGET, 'C4');
  await pane.pick(TERMS, 'D4:F4');
  expect(editor().textContent).toContain('Hiện đang khớp.');
  await press('Lưu');
  await settle();
  expect(pane.kept().ownEquations).toMatchObject([{ kind: 'cell', target: { at: 'C4' } }]);
});

test('what is of no use is said where it was picked, and what may not be kept is refused', async () => {
  const pane = new Pane();
  await pane.open();
  await press(ADD);
  await pane.pick(TARGET, 'C4', 'D4');
  expect(screen.getByRole('alert').textContent).toContain('Kết quả là một cột');
  await pane.pick(TARGET, 'B4');
  expect(screen.getByRole('alert').textContent).toContain('không nằm ở cột số liệu nào');
  await pane.pick(TARGET, 'C4');
  expect(screen.queryByRole('alert')).toBeNull();
  await pane.pick(TERMS, 'C4:E4');
  expect(editor().textContent).toContain('Kết quả nằm ngay trong các số đem tính');
  expect(saveButton().getAttribute('aria-disabled')).toBe('true');
  fireEvent.keyDown(editor(), { key: 'Escape' });
  await settle();
  expect(screen.queryByRole('region', { name: 'Phép tính mới' })).toBeNull();
  expect(pane.port.kept).toEqual([]);
});

test('one of the index row is corrected: the former is switched off, the new one kept', async () => {
  const [title = [], blank = [], head = [], ...lines] = ROWS;
  const pane = new Pane(loans([title, blank, head, ['A', 'B', '1=2+3', '2', '3', '4'], ...lines]));
  await pane.open();
  await press('Sửa: 1=2+3 (cột Số hộ vay)');
  expect(editor('Sửa phép tính').textContent).toContain('phép tính cũ sẽ tắt');
  await pane.pick(TERMS, 'F6');
  await press('Lưu');
  await settle();
  expect(pane.kept().equations).toEqual([{ sheet: SHEET, relation: 'row', text: '1=2+3', use: 'off' }]);
  expect(pane.kept().ownEquations).toMatchObject([{ id: 'pt-1', kind: 'column' }]);
  expect(screen.getByRole('button', { name: 'Trở lại như cũ: 1=2+3 (cột Số hộ vay)' })).toBeTruthy();
});

test('one of the user is corrected in its place, and deleted after asking', async () => {
  const pane = new Pane(loans(), [declared(draft('column', 'C4', ['D4', 'E4', 'F4']))]);
  await pane.open();
  await press(`Sửa: ${TITLE}`);
  await press('Bỏ Hộ khác (cột F)');
  await press('Lưu');
  await settle();
  expect(pane.kept().ownEquations).toMatchObject([{ id: 'pt-1', terms: [{}, {}] }]);
  expect(pane.kept().equations).toEqual([]);
  await press('Xóa: Cột Số hộ vay = Hộ nghèo + Hộ cận nghèo');
  await press('Giữ lại');
  expect(pane.kept().ownEquations).toHaveLength(1);
  await press('Xóa: Cột Số hộ vay = Hộ nghèo + Hộ cận nghèo');
  await press('Xóa phép tính');
  await settle();
  expect(pane.kept().ownEquations).toEqual([]);
  expect(screen.getByText('Quan hệ: chưa có phép tính')).toBeTruthy();
});

test('one that cannot be found any more is told with the reason, and can be deleted', async () => {
  const own = declared(draft('column', 'C4', ['D4', 'E4', 'F4']));
  const pane = new Pane(withCells(loans(), { E3: 'Đối tượng khác' }), [own]);
  const container = await pane.open();
  const lost = screen.getByText('1 phép tính bạn khai không dùng được nữa').closest('details');
  expect(lost?.textContent).toContain('Bảng không còn cột Hộ cận nghèo');
  expect(await violations(container)).toEqual([]);
  await press(`Xóa: ${TITLE}`);
  await press('Xóa phép tính');
  await settle();
  expect(pane.kept().ownEquations).toEqual([]);
  expect(screen.queryByText('1 phép tính bạn khai không dùng được nữa')).toBeNull();
});

test('figures are not said to agree while equations of the user are left out', async () => {
  const own = declared(draft('column', 'C4', ['D4', 'E4']));
  await new Pane(withCells(loans(), { E3: 'Đối tượng khác' }), [own]).open();
  expect(
    screen.getByRole('heading', { name: 'Chưa thấy chênh lệch, nhưng chưa soát được hết' }),
  ).toBeTruthy();
  expect(screen.getByText(/^Có 1 phép tính bạn khai không còn dùng được/)).toBeTruthy();
});

test('those of a sheet that was deleted are told, where nothing is left to be checked too', async () => {
  const pane = new Pane(loans(), [declared(draft('column', 'C4', ['D4', 'E4', 'F4']))]);
  pane.isDeleted = true;
  await pane.open();
  const lost = screen.getByText('1 phép tính bạn khai không dùng được nữa').closest('details');
  expect(lost?.textContent).toContain(`Sổ không còn trang tính ${SHEET}.`);
});

test('where it cannot be kept, that is said, the form stays, and trying again keeps it', async () => {
  const pane = new Pane();
  const keep = pane.port.keepMemory;
  pane.port.keepMemory = () => Promise.reject(new ExcelFailure('cell-edit-mode', 'busy'));
  await pane.open();
  await press(ADD);
  await pane.pick(TARGET, 'C5');
  await pane.pick(TERMS, 'D5:F5');
  await press('Lưu');
  await settle();
  expect(screen.getByText(/đang ở chế độ sửa ô|Excel đang/)).toBeTruthy();
  expect(pane.kept().ownEquations).toEqual([]);
  pane.port.keepMemory = keep;
  await press('Thử lại');
  await settle();
  expect(pane.kept().ownEquations).toHaveLength(1);
});

test('a table that was changed since it was checked has to be checked again', async () => {
  const pane = new Pane();
  await pane.open();
  pane.sheet = withCells(loans(), { A9: 6, B9: 'Xã Giang', C9: 9, D9: 3, E9: 3, F9: 3 });
  await press(ADD);
  expect(editor().textContent).toContain('Bảng đã thay đổi từ lần soát trước');
  expect(screen.queryByRole('button', { name: 'Lưu' })).toBeNull();
});
