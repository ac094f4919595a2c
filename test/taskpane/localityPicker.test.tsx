/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { appendNames } from '../../src/taskpane/create/localityPicker/appendNames';
import { LocalityPicker, type LoadUnits } from '../../src/taskpane/create/localityPicker/LocalityPicker';
import { BAC_KAN_LOCALITIES } from '../../src/samples/bacKan2022';
import enUnits from '../../src/locales/en/units.json';
import viUnits from '../../src/locales/vi/units.json';
import { loadUnits } from '../../src/units/loadUnits';
import { press, renderPane, settle } from './renderPane';

const LIST = /Danh sách địa phương/;

async function show(props: { year?: number; loadUnits?: LoadUnits } = {}) {
  const onPick = jest.fn<undefined, [string[]]>();
  const onClose = jest.fn<undefined, []>();
  const { container } = render(<LocalityPicker year={2022} onPick={onPick} onClose={onClose} {...props} />);
  await settle();
  return { container, onPick, onClose };
}

async function chooseProvince(query: string, name: string): Promise<void> {
  const field = screen.getByRole('combobox', { name: 'Tỉnh, thành phố' });
  // A click on an open list closes it.
  if (field.getAttribute('aria-expanded') === 'false') fireEvent.click(field);
  fireEvent.change(field, { target: { value: query } });
  fireEvent.click(screen.getByRole('option', { name }));
  await settle();
}

async function select(label: string, option: string): Promise<void> {
  const field = screen.getByLabelText<HTMLSelectElement>(label);
  const value = within(field).getByRole<HTMLOptionElement>('option', { name: option }).value;
  fireEvent.change(field, { target: { value } });
  await settle();
}

async function tick(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('checkbox', { name }));
  await settle();
}

function units(): string[] {
  return screen
    .getAllByRole('checkbox')
    .map(({ parentElement }) => parentElement?.textContent ?? '')
    .slice(1);
}

async function violations(container: HTMLElement): Promise<string[]> {
  const results = await axe.run(container, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

describe('the picker', () => {
  it('finds a province without diacritics and gives all its districts in official order', async () => {
    const { onPick } = await show();
    await chooseProvince('bac kan', 'Tỉnh Bắc Kạn');
    expect(units()).toHaveLength(8);
    await tick('Chọn tất cả');
    expect(screen.getByText('Đã chọn 8 trong 8 đơn vị.')).toBeTruthy();
    await press('Thêm 8 đơn vị');
    const [names = []] = onPick.mock.calls[0] ?? [];
    expect(names[0]).toBe('Thành phố Bắc Kạn');
    expect([...names].sort()).toEqual([...BAC_KAN_LOCALITIES].sort());
    expect(screen.getByText('Đã chuyển 8 tên vào danh sách địa phương.')).toBeTruthy();
  });

  it('adds what was ticked in the order of the register, also from a search', async () => {
    const { onPick } = await show();
    await chooseProvince('bac kan', 'Tỉnh Bắc Kạn');
    await tick('Huyện Na Rì');
    fireEvent.change(screen.getByLabelText('Tìm trong danh sách'), { target: { value: 'ba be' } });
    expect(units()).toEqual(['Huyện Ba Bể']);
    await tick('Huyện Ba Bể');
    await press('Thêm 2 đơn vị');
    expect(onPick).toHaveBeenCalledWith(['Huyện Ba Bể', 'Huyện Na Rì']);
  });

  it('selects all that the search shows, and no more', async () => {
    const { onPick } = await show();
    await chooseProvince('bac kan', 'Tỉnh Bắc Kạn');
    fireEvent.change(screen.getByLabelText('Tìm trong danh sách'), { target: { value: 'cho' } });
    await tick('Chọn tất cả');
    await press('Thêm 2 đơn vị');
    expect(onPick).toHaveBeenCalledWith(['Huyện Chợ Đồn', 'Huyện Chợ Mới']);
  });

  it('lists the communes of a district, or of the province', async () => {
    await show();
    await chooseProvince('phu yen', 'Tỉnh Phú Yên');
    await select('Lấy danh sách', 'Các xã của một huyện');
    await select('Huyện', 'Huyện Tây Hòa');
    expect(units()).toContain('Xã Hòa Đồng');
    const inDistrict = units().length;
    await select('Lấy danh sách', 'Tất cả xã của tỉnh');
    expect(units()).toContain('Xã Hòa Đồng');
    expect(units().length).toBeGreaterThan(inDistrict * 5);
  });

  it('says so where there is no unit below', async () => {
    await show();
    await chooseProvince('hai phong', 'Thành phố Hải Phòng');
    await select('Lấy danh sách', 'Các xã của một huyện');
    await select('Huyện', 'Huyện Bạch Long Vĩ');
    expect(screen.getByText('Huyện Bạch Long Vĩ không có đơn vị cấp dưới.')).toBeTruthy();
  });

  it('says when no province and no unit fits', async () => {
    await show();
    const field = screen.getByRole('combobox', { name: 'Tỉnh, thành phố' });
    fireEvent.click(field);
    fireEvent.change(field, { target: { value: 'xyz' } });
    expect(screen.getByText('Không có tỉnh nào khớp')).toBeTruthy();
    await chooseProvince('bac kan', 'Tỉnh Bắc Kạn');
    fireEvent.change(screen.getByLabelText('Tìm trong danh sách'), { target: { value: 'xyz' } });
    expect(screen.getByText('Không có đơn vị nào khớp.')).toBeTruthy();
    await press('Thêm vào danh sách');
  });
});

describe('the register', () => {
  it.each([
    [2022, 'Năm 2021–2024: tỉnh, huyện, xã'],
    [2025, 'Tháng 1–6/2025: tỉnh, huyện, xã'],
    [2026, 'Từ 1/7/2025: tỉnh, xã'],
  ])('for a plan of %d is %s', async (year, name) => {
    await show({ year });
    const field = screen.getByLabelText<HTMLSelectElement>('Danh mục hành chính');
    expect(field.selectedOptions[0]?.textContent).toBe(name);
  });

  it('can be another one: without districts there are only communes', async () => {
    const { onPick } = await show();
    await select('Danh mục hành chính', 'Từ 1/7/2025: tỉnh, xã');
    expect(screen.queryByLabelText('Lấy danh sách')).toBeNull();
    await chooseProvince('thai nguyen', 'Tỉnh Thái Nguyên');
    expect(units()).toHaveLength(92);
    await tick('Phường Bắc Kạn');
    await press('Thêm 1 đơn vị');
    expect(onPick).toHaveBeenCalledWith(['Phường Bắc Kạn']);
  });

  it('is loaded in sight of the user, and again when that failed', async () => {
    let answer: 'never' | 'fails' | 'works' = 'never';
    const load: LoadUnits = (id) => {
      if (answer === 'never') return new Promise(() => undefined);
      return answer === 'fails' ? Promise.reject(new Error('chunk')) : loadUnits(id);
    };
    await show({ loadUnits: load });
    expect(screen.getByText('Đang tải danh mục…')).toBeTruthy();
    answer = 'fails';
    await select('Danh mục hành chính', 'Tháng 1–6/2025: tỉnh, huyện, xã');
    expect(screen.getByText('Không tải được danh mục')).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Tỉnh, thành phố' })).toBeNull();
    answer = 'works';
    await press('Thử lại');
    await chooseProvince('lang son', 'Tỉnh Lạng Sơn');
    expect(units()).toHaveLength(11);
  });
});

describe('for the keyboard and the screen reader', () => {
  it('axe finds nothing, whatever the state', async () => {
    const { container } = await show();
    expect(await violations(container)).toEqual([]);
    await chooseProvince('bac kan', 'Tỉnh Bắc Kạn');
    await tick('Huyện Na Rì');
    expect(await violations(container)).toEqual([]);
    fireEvent.click(screen.getByRole('combobox', { name: 'Tỉnh, thành phố' }));
    expect(await violations(container)).toEqual([]);
  });

  it('axe finds nothing in a failure', async () => {
    const { container } = await show({ loadUnits: () => Promise.reject(new Error('chunk')) });
    expect(await violations(container)).toEqual([]);
  });

  it('chooses a province with the arrow keys and Enter', async () => {
    await show();
    const field = screen.getByRole('combobox', { name: 'Tỉnh, thành phố' });
    act(() => field.focus());
    fireEvent.change(field, { target: { value: 'bac kan' } });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settle();
    expect(units()).toHaveLength(8);
  });

  it('takes the focus, and Esc closes it unless a list is open in it', async () => {
    const { onClose } = await show();
    const title = screen.getByRole('heading', { name: 'Chọn địa phương từ danh mục' });
    expect(document.activeElement).toBe(title);
    const field = screen.getByRole('combobox', { name: 'Tỉnh, thành phố' });
    fireEvent.click(field);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(title, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe('in the create tab', () => {
  async function openInTab(): Promise<void> {
    await renderPane({}, { tab: 'create', run: false });
    fireEvent.click(screen.getByRole('checkbox', { name: /giảm tỷ lệ hộ nghèo/ }));
    fireEvent.change(screen.getByLabelText(/Năm kế hoạch/), { target: { value: '2022' } });
    await press('Chọn từ danh mục');
  }

  it('adds to the list what it does not have yet', async () => {
    await openInTab();
    fireEvent.change(screen.getByLabelText(LIST), { target: { value: 'H. Ba Bể\n' } });
    await chooseProvince('bac kan', 'Tỉnh Bắc Kạn');
    await tick('Chọn tất cả');
    await press('Thêm 8 đơn vị');
    const { value } = screen.getByLabelText<HTMLTextAreaElement>(LIST);
    expect(value.split('\n')).toHaveLength(8);
    expect(value).toMatch(/^H. Ba Bể\nThành phố Bắc Kạn\nHuyện Pác Nặm\n/);
    expect(screen.getByText('8 địa phương.')).toBeTruthy();
  });

  it('does not send the form on Enter, and gives the focus back when it closes', async () => {
    await openInTab();
    await chooseProvince('bac kan', 'Tỉnh Bắc Kạn');
    const filter = screen.getByLabelText('Tìm trong danh sách');
    expect(fireEvent.keyDown(filter, { key: 'Enter' })).toBe(false);
    await press('Đóng danh mục');
    expect(document.activeElement?.textContent).toBe('Chọn từ danh mục');
    expect(screen.queryByRole('heading', { name: 'Chọn địa phương từ danh mục' })).toBeNull();
  });
});

test('names are appended one per line, each once', () => {
  expect(appendNames('', ['Huyện A', 'Huyện B'])).toBe('Huyện A\nHuyện B');
  expect(appendNames('Hoà An\n\n', ['Xã Hòa An', 'Xã Hoa An'])).toBe('Hoà An\nXã Hoa An');
  expect(appendNames('A', [])).toBe('A');
});

describe('texts', () => {
  it('are the same in both languages, with the same arguments', () => {
    const names = (text: string) => [...text.matchAll(/\{\s*([a-zA-Z]\w*)\s*[,}]/g)].map(([, name]) => name);
    expect(Object.keys(enUnits)).toEqual(Object.keys(viUnits));
    for (const [key, text] of Object.entries(viUnits)) {
      const english = Object.entries(enUnits).find(([other]) => other === key)?.[1] ?? '';
      expect([key, [...new Set(names(english))]]).toEqual([key, [...new Set(names(text))]]);
    }
  });
});
