/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { NOTHING_KEPT, writeKept } from '../../src/kept/keptWorkbook';
import { POVERTY_REDUCTION_2021 } from '../../src/programme/catalogue';
import { fakePort } from './fakes';
import { press, renderPane } from './renderPane';

const CATALOGUE = { tab: 'catalogue', run: false } as const;
const OWN = { ...POVERTY_REDUCTION_2021, id: 'own-1', basedOn: '2021-2025', shortName: 'Của tỉnh ta' };

function keeping(...programmes: readonly (typeof OWN)[]) {
  return fakePort({ readMemory: () => Promise.resolve(writeKept({ ...NOTHING_KEPT, programmes })) });
}

describe('the list of programmes', () => {
  it('shows those of the workbook first, and says whose each is', async () => {
    await renderPane({ port: keeping(OWN) }, CATALOGUE);
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toHaveLength(3);
    expect(items[0]).toMatch(/^Của tỉnh ta.*của sổ làm việc này.*Làm từ: Giảm nghèo bền vững 2021 - 2025/);
    expect(items[1]).toMatch(/^Giảm nghèo.*có sẵn.*2021 - 2025 · 7 dự án, 13 dòng kinh phí/);
    expect(items[2]).toMatch(/có sẵn.*2026 - 2030 · chưa có dự án/);
  });
});

describe('one programme', () => {
  it('shows lines as an outline, and parameters with document, years and certainty', async () => {
    await renderPane({}, CATALOGUE);
    await press('Xem Giảm nghèo bền vững 2021 - 2025');
    expect(screen.getByText(/^Tiểu dự án 2: Cải thiện dinh dưỡng/)).toBeTruthy();
    const item = screen.getByRole('heading', { name: /tỉnh nhận từ 70% trở lên/ }).closest('li');
    if (!item) throw new Error('No item');
    expect(within(item).getByText('từ 3% trở lên')).toBeTruthy();
    expect(within(item).getByText('QĐ 02/2022/QĐ-TTg')).toBeTruthy();
    expect(within(item).getByText('2022 - 2025')).toBeTruthy();
    expect(within(item).getByText('theo nguồn đã công bố')).toBeTruthy();
  });

  it('says which check asks for a parameter, and that none does', async () => {
    await renderPane({}, CATALOGUE);
    await press('Xem Giảm nghèo bền vững 2021 - 2025');
    const card = (name: RegExp) => {
      const item = screen.getByRole('heading', { name }).closest('li');
      if (!item) throw new Error('No item');
      return within(item);
    };
    const checked = card(/^Mức giảm tỷ lệ hộ nghèo mỗi năm của huyện nghèo/);
    expect(checked.getByText('cảnh báo')).toBeTruthy();
    expect(checked.getByText(/^Huyện nghèo trong danh sách giảm tỷ lệ hộ nghèo/)).toBeTruthy();
    const unread = card(/^Mức giảm tỷ lệ hộ nghèo dân tộc thiểu số/);
    expect(unread.getByText('không báo: chưa có phép soát nào dùng tham số này')).toBeTruthy();
    expect(unread.queryByText('lưu ý')).toBeNull();
    expect(unread.queryByText('Phép soát')).toBeNull();
  });

  it('shows its lists of localities by province, and that one is not complete', async () => {
    await renderPane({}, CATALOGUE);
    await press('Xem Giảm nghèo bền vững 2021 - 2025');
    expect(screen.getByText('Danh sách địa bàn (2)')).toBeTruthy();
    expect(screen.getByText(/^Mới có 52 trên 74 địa bàn/)).toBeTruthy();
    expect(screen.getByText('Đủ 22 địa bàn.')).toBeTruthy();
    expect(screen.getByText(/^Bắc Kạn: Pác Nặm.*Ngân Sơn$/)).toBeTruthy();
    expect(screen.getAllByText('Bắc Giang: Sơn Động')).toHaveLength(2);
    await press('Về danh sách');
    await press(/^Xem Nông thôn mới/);
    expect(screen.queryByText(/^Danh sách địa bàn/)).toBeNull();
  });

  it('says of what is not known that it is not, and never 0', async () => {
    await renderPane({}, CATALOGUE);
    await press(/^Xem Nông thôn mới/);
    expect(screen.getByText('Chưa có dự án nào - điền theo văn bản của địa phương.')).toBeTruthy();
    expect(screen.getByText('Tham số chính sách (9, còn 3 chưa có giá trị)')).toBeTruthy();
    expect(screen.getAllByText('chưa có - điền theo văn bản của địa phương')).toHaveLength(3);
    await press('Về danh sách');
    expect(screen.getByRole('heading', { name: 'Chương trình' })).toBeTruthy();
  });
});
