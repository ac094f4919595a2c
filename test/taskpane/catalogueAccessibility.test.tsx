/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { violations } from './axe';
import { press, renderPane, settle } from './renderPane';

/** axe takes its time over so many fields. */
jest.setTimeout(90_000);

async function tap(words: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByText(words, { selector: 'button' }));
  await settle();
}

describe('axe finds nothing on the catalogue tab', () => {
  let container: HTMLElement;
  beforeEach(async () => {
    container = await renderPane({}, { tab: 'catalogue', run: false });
  });

  it('with its list', async () => {
    expect(await violations(container)).toEqual([]);
  });

  it('with a programme', async () => {
    await press(/^Xem Nông thôn mới/);
    container.querySelectorAll('details').forEach((details) => {
      details.open = true;
    });
    expect(await violations(container)).toEqual([]);
  });

  it('while a list of localities is completed', async () => {
    await press(/^Sửa Giảm nghèo bền vững 2021 - 2025/);
    fireEvent.click(screen.getByText('Huyện nghèo giai đoạn 2021 - 2025', { selector: 'button span' }));
    await settle();
    fireEvent.change(screen.getByLabelText('Địa bàn'), { target: { value: 'Sìn Hồ' } });
    expect(screen.getByText(/^Mỗi dòng ghi tên tỉnh/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it.each([['Thêm nguồn vốn'], ['Thêm dự án'], ['Thêm tham số']])(
    'while a programme is edited: %s',
    async (name) => {
      await press(/^Sửa Nông thôn mới/);
      await tap(name);
      await tap('Lưu vào sổ làm việc');
      await tap('Đóng');
      expect(screen.getByText('Đóng mà không lưu?')).toBeTruthy();
      expect(screen.getAllByText('Chỗ này không được để trống.')).toHaveLength(1);
      expect(await violations(container)).toEqual([]);
    },
  );
});
