/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/workbookPort';
import { buildFormLayout, FORMS } from '../../src/forms/catalogue';
import { PRESETS } from '../../src/forms/presets';
import { createPreferences } from '../../src/preferences/preferences';
import { groupsBeside } from '../../src/taskpane/create/formGroups';
import { fakePort } from './fakes';
import { press, renderPane, settle } from './renderPane';

const CREATE = { tab: 'create', run: false } as const;

function type(label: RegExp, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

function select(label: string | RegExp, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

function ticked(): number {
  return screen.queryAllByRole('checkbox', { checked: true }).length;
}

function valueOf(label: string | RegExp): string {
  return screen.getByLabelText<HTMLInputElement>(label).value;
}

test.each([...PRESETS.map(({ id }) => id), 'own' as const])(
  'set %s and its groups offer every form once',
  async (set) => {
    await renderPane({}, CREATE);
    select('Bộ biểu', set);
    expect(screen.getAllByRole('checkbox')).toHaveLength(FORMS.length);
    const beside = groupsBeside(set).flatMap(({ forms }) => forms.map(({ id }) => id));
    const inSet = PRESETS.find(({ id }) => id === set)?.forms ?? [];
    expect([...beside, ...inSet].sort()).toEqual(FORMS.map(({ id }) => id).sort());
  },
);

describe('sets', () => {
  it('replace what was chosen; one’s own choice begins with it', async () => {
    await renderPane({}, CREATE);
    select('Bộ biểu', 'agency');
    expect(ticked()).toBe(2);
    fireEvent.click(screen.getByRole('checkbox', { name: /Phụ lục II –/ }));
    expect(ticked()).toBe(3);
    select('Bộ biểu', 'own');
    expect(ticked()).toBe(3);
    expect(screen.queryByText(/Biểu trong bộ/)).toBeNull();
    select('Bộ biểu', 'review');
    expect(ticked()).toBe(5);
  });

  it('count what is ticked, and keep in the list what was unticked', async () => {
    await renderPane({}, CREATE);
    const list = screen.getByRole('group', { name: 'Biểu trong bộ (chọn 6/6)' });
    fireEvent.click(within(list).getByRole('checkbox', { name: /Phụ lục III/ }));
    expect(screen.getByText('Biểu trong bộ (chọn 5/6)')).toBeTruthy();
    expect(within(list).getAllByRole('checkbox')).toHaveLength(6);
    expect(screen.getByText('Rà soát cuối năm (7 biểu)')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Diễn biến hộ nghèo/ }));
    expect(screen.getByText('Rà soát cuối năm (chọn 1/7)')).toBeTruthy();
  });

  it('that need no localities ask for none', async () => {
    await renderPane({}, CREATE);
    select('Bộ biểu', 'agency');
    expect(screen.queryByLabelText(/Danh sách địa phương/)).toBeNull();
    await press('Chèn 2 biểu vào sổ');
    expect(screen.getByText('Đã chèn 2 trang tính')).toBeTruthy();
  });

  it('are inserted in the order of the catalogue', async () => {
    const port = fakePort();
    await renderPane({ port }, CREATE);
    select('Bộ biểu', 'agency');
    fireEvent.click(screen.getByRole('checkbox', { name: /Phụ lục I –/ }));
    await press('Chèn 3 biểu vào sổ');
    expect(port.inserted.map(({ formId }) => formId)).toEqual(['annex-1', 'annex-3', 'single-project']);
  });

  it('start from the last choice, also in another workbook', async () => {
    const preferences = createPreferences(null, '');
    await renderPane({ preferences }, CREATE);
    select('Bộ biểu', 'commune');
    fireEvent.click(screen.getByRole('checkbox', { name: /Phụ lục I –/ }));
    cleanup();
    await renderPane({ preferences }, CREATE);
    expect(valueOf('Bộ biểu')).toBe('commune');
    expect(ticked()).toBe(3);
    preferences.set('forms', 'commune:nothing,known');
    cleanup();
    await renderPane({ preferences }, CREATE);
    expect(valueOf('Bộ biểu')).toBe('province-year');
  });
});

describe('years', () => {
  it('have an end where a chosen form runs over several, following the plan year until it is typed', async () => {
    const port = fakePort();
    await renderPane({ port }, CREATE);
    expect(screen.queryByLabelText(/Đến năm/)).toBeNull();
    select('Bộ biểu', 'agency');
    expect(valueOf(/Đến năm/)).toBe('2030');
    type(/Năm kế hoạch/, '2022');
    expect(valueOf(/Đến năm/)).toBe('2025');
    type(/Đến năm/, '2024');
    type(/Năm kế hoạch/, '2023');
    expect(valueOf(/Đến năm/)).toBe('2024');
    await press('Chèn 2 biểu vào sổ');
    const wanted = {
      unitName: '',
      year: 2023,
      endYear: 2024,
      moneyUnit: 'trieu-dong',
      localities: [],
    } as const;
    expect(port.inserted[1]).toEqual(buildFormLayout('single-project', wanted));
  });

  it.each(['2026', '2037', '20', ''])('cannot end with "%s" when they begin with 2027', async (end) => {
    const port = fakePort();
    await renderPane({ port }, CREATE);
    select('Bộ biểu', 'agency');
    type(/Đến năm/, end);
    expect(screen.getByText('Nhập năm từ 2027 đến 2036.')).toBeTruthy();
    await press('Chèn 2 biểu vào sổ');
    expect(port.inserted).toEqual([]);
    expect(document.activeElement).toBe(screen.getByLabelText(/Đến năm/));
    type(/Đến năm/, '2036');
    await press('Chèn 2 biểu vào sổ');
    expect(port.inserted).toHaveLength(2);
  });

  it('that no chosen form uses are not asked for and not in the way', async () => {
    await renderPane({}, CREATE);
    select('Bộ biểu', 'agency');
    type(/Đến năm/, '1');
    fireEvent.click(screen.getByRole('checkbox', { name: /một dự án/ }));
    await press('Chèn 1 biểu vào sổ');
    expect(screen.getByText('Đã chèn 1 trang tính')).toBeTruthy();
  });
});

describe('the preview', () => {
  it('shows each sheet of the set, with its size', async () => {
    await renderPane({}, CREATE);
    type(/Danh sách địa phương/, 'Ngân Sơn\nPác Nặm');
    select('Xem một trong 6 biểu', 'poverty-target');
    expect(screen.getByText('3 dòng, 8 cột, 6 ô để nhập')).toBeTruthy();
    select('Xem một trong 6 biểu', 'annex-2');
    expect(screen.getByRole('table', { name: /Phần đầu của biểu Phụ lục II/ })).toBeTruthy();
  });

  it('goes on to a sheet that is still chosen', async () => {
    await renderPane({}, CREATE);
    select('Xem một trong 6 biểu', 'annex-3');
    fireEvent.click(screen.getByRole('checkbox', { name: /Phụ lục III/ }));
    expect(valueOf('Xem một trong 5 biểu')).toBe('annex-1');
  });

  it('waits for localities only where a sheet needs them', async () => {
    await renderPane({}, CREATE);
    expect(screen.getByRole('table', { name: /Phụ lục I$/ })).toBeTruthy();
    select('Xem một trong 6 biểu', 'annex-4a');
    expect(screen.getByText('Nhập danh sách địa phương để xem trước biểu này.')).toBeTruthy();
  });

  it('shows a sheet as it will be in its set: figures linked to another sheet are calculated', async () => {
    const port = fakePort();
    await renderPane({ port }, CREATE);
    type(/Năm kế hoạch/, '2022');
    const inputs = () => screen.getByText(/ô để nhập$/).textContent;
    const linked = inputs();
    fireEvent.click(screen.getByRole('checkbox', { name: /Phụ lục II –/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Phụ lục III –/ }));
    expect(inputs()).toBe('19 dòng, 13 cột, 78 ô để nhập');
    expect(linked).not.toBe(inputs());
  });

  it('shows a fault of one form, and inserting tells it too', async () => {
    const buildSet = () => {
      throw new Error('broken form');
    };
    const port = fakePort();
    await renderPane({ port, buildSet }, CREATE);
    select('Bộ biểu', 'agency');
    await press('Chèn 2 biểu vào sổ');
    expect(port.inserted).toEqual([]);
    expect(port.kept).toEqual([]);
    expect(screen.getAllByText(/broken form/).length).toBeGreaterThan(0);
  });
});

describe('the project', () => {
  const PROJECT = 'Dự án / tiểu dự án';
  const TITLE = /THỰC HIỆN TIỂU DỰ ÁN 2: GIÁM SÁT, ĐÁNH GIÁ \(DỰ ÁN 7\)/;
  const title = (port: ReturnType<typeof fakePort>, place: number) =>
    port.inserted[place]?.cells.find(({ row, column }) => row === 2 && column === 0)?.content;

  it('is asked for only with the table of one project, from the programme’s catalogue', async () => {
    await renderPane({}, CREATE);
    expect(screen.queryByLabelText(PROJECT)).toBeNull();
    select('Bộ biểu', 'agency');
    type(/Năm kế hoạch/, '2022');
    const options = within(screen.getByLabelText(PROJECT)).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toHaveLength(1 + 7 + 11);
    expect(options[0]?.textContent).toBe('Để trống, tự ghi tên dự án');
    expect(options.at(-1)?.textContent).toBe('7.2 – Tiểu dự án 2: Giám sát, đánh giá');
    type(/Năm kế hoạch/, '2027');
    expect(within(screen.getByLabelText(PROJECT)).getAllByRole('option')).toHaveLength(1);
  });

  it('stands in the preview and on the sheet, and is remembered with the plan', async () => {
    const port = fakePort();
    await renderPane({ port }, CREATE);
    select('Bộ biểu', 'agency');
    type(/Năm kế hoạch/, '2022');
    select(/Xem một trong 2 biểu/, 'single-project');
    const preview = () => within(screen.getByRole('table', { name: /Kinh phí một dự án/ }));
    expect(preview().queryByText(/Giám sát, đánh giá/)).toBeNull();
    select(PROJECT, '7.2');
    expect(preview().getByText('Tiểu dự án 2: Giám sát, đánh giá')).toBeTruthy();
    await press('Chèn 2 biểu vào sổ');
    expect(title(port, 1)).toMatch(TITLE);
    cleanup();
    await renderPane({ port }, CREATE);
    await settle();
    expect(valueOf(PROJECT)).toBe('7.2');
  });

  it('that the catalogue of another year does not have is left open', async () => {
    const port = fakePort();
    await renderPane({ port }, CREATE);
    select('Bộ biểu', 'agency');
    type(/Năm kế hoạch/, '2022');
    select(PROJECT, '7.2');
    type(/Năm kế hoạch/, '2027');
    expect(valueOf(PROJECT)).toBe('');
    await press('Chèn 2 biểu vào sổ');
    expect(title(port, 1)).toMatch(/THỰC HIỆN DỰ ÁN \.+,/);
  });
});

describe('the memory of the workbook', () => {
  const PLAN = JSON.stringify({
    version: 1,
    set: 'commune',
    forms: ['service-targets', 'annex-1', 'poverty-multi-year'],
    unitName: 'UBND xã Hòa Đồng',
    year: 2022,
    endYear: 2024,
    moneyUnit: 'nghin-dong',
    localities: ['Thôn Phú Diễn', 'Thôn Lạc Chỉ'],
  });

  it('gives back in another pane what the last insertion was made with', async () => {
    const port = fakePort();
    await renderPane({ port }, CREATE);
    select('Bộ biểu', 'province-period');
    type(/Đơn vị lập kế hoạch/, 'UBND tỉnh "Lạng Sơn" 😀');
    type(/Năm kế hoạch/, '2023');
    type(/Đến năm/, '2024');
    select(/Đơn vị tính/, 'ty-dong');
    type(/Danh sách địa phương/, 'Ngân Sơn\n\nNgân Sơn\n=Pác Nặm');
    expect(port.kept).toEqual([]);
    await press('Chèn 4 biểu vào sổ');
    expect(port.kept).toHaveLength(1);
    cleanup();
    await renderPane({ port }, CREATE);
    await settle();
    expect(screen.getByText('Đã điền theo lần chèn trước trong sổ này.')).toBeTruthy();
    expect(valueOf('Bộ biểu')).toBe('province-period');
    expect(valueOf(/Đơn vị lập kế hoạch/)).toBe('UBND tỉnh "Lạng Sơn" 😀');
    expect([valueOf(/Năm kế hoạch/), valueOf(/Đến năm/)]).toEqual(['2023', '2024']);
    expect(valueOf(/Đơn vị tính/)).toBe('ty-dong');
    expect(valueOf(/Danh sách địa phương/)).toBe('Ngân Sơn\n=Pác Nặm');
    await press('Chèn 4 biểu vào sổ');
    expect(port.kept[1]).toBe(port.kept[0]);
    expect(port.inserted.slice(4)).toEqual(port.inserted.slice(0, 4));
  });

  it('wins over the last choice made elsewhere', async () => {
    const preferences = createPreferences(null, '');
    preferences.set('forms', 'agency:annex-3');
    await renderPane({ preferences, port: fakePort({ readMemory: () => Promise.resolve(PLAN) }) }, CREATE);
    expect(valueOf('Bộ biểu')).toBe('commune');
    expect(ticked()).toBe(3);
  });

  it('never replaces what the user has begun to fill in', async () => {
    let answer: (text: string) => void = () => undefined;
    const readMemory = () => new Promise<string>((resolve) => (answer = resolve));
    await renderPane({ port: fakePort({ readMemory }) }, CREATE);
    type(/Đơn vị lập kế hoạch/, 'Sở Y tế');
    answer(PLAN);
    await settle();
    expect(valueOf(/Đơn vị lập kế hoạch/)).toBe('Sở Y tế');
    expect(valueOf('Bộ biểu')).toBe('province-year');
  });

  it('is asked for only when the tab opens, and again when Excel was busy', async () => {
    const answers = [() => Promise.reject(new ExcelFailure('busy', 'x')), () => Promise.resolve(PLAN)];
    const readMemory = jest.fn(() => (answers.shift() ?? (() => Promise.resolve(null)))());
    await renderPane({ port: fakePort({ readMemory }) });
    await settle();
    expect(readMemory).not.toHaveBeenCalled();
    const open = async (name: string) => {
      fireEvent.click(screen.getByRole('tab', { name }));
      await settle();
    };
    await open('Tạo biểu');
    expect(valueOf('Bộ biểu')).toBe('province-year');
    await open('Soát');
    await open('Tạo biểu');
    expect(valueOf('Bộ biểu')).toBe('commune');
    await open('Soát');
    await open('Tạo biểu');
    expect(readMemory).toHaveBeenCalledTimes(2);
  });

  it('that cannot be kept does not make a failure of the insertion', async () => {
    const port = fakePort({ keepMemory: () => Promise.reject(new ExcelFailure('protected', 'x')) });
    await renderPane({ port }, CREATE);
    select('Bộ biểu', 'agency');
    await press('Chèn 2 biểu vào sổ');
    expect(screen.getByText('Đã chèn 2 trang tính')).toBeTruthy();
    expect(screen.getByText(/Chưa ghi nhớ được thông tin/)).toBeTruthy();
    expect(screen.queryByText('Trang tính hoặc sổ đang khóa')).toBeNull();
    expect(port.inserted).toHaveLength(2);
  });

  it('is not written when nothing was inserted, and is when another try worked', async () => {
    let refused = 0;
    const insertSheets = () => {
      refused += 1;
      return refused === 1 ? Promise.reject(new ExcelFailure('busy', 'x')) : Promise.resolve(['A', 'B']);
    };
    const port = fakePort({ insertSheets });
    await renderPane({ port }, CREATE);
    select('Bộ biểu', 'agency');
    await press('Chèn 2 biểu vào sổ');
    expect(port.kept).toEqual([]);
    await press('Thử lại');
    expect(port.kept).toHaveLength(1);
  });
});
