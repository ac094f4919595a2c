/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { ExcelFailure } from '../../src/excel/workbookPort';
import { NOTHING_KEPT, readKept, writeKept } from '../../src/kept/keptWorkbook';
import { MERGED_PROGRAMME_2026, POVERTY_REDUCTION_2021 } from '../../src/programme/catalogue';
import type { Programme } from '../../src/programme/programme';
import { fakePort, type FakePort } from './fakes';
import { press, renderPane, settle } from './renderPane';

const CATALOGUE = { tab: 'catalogue', run: false } as const;
const OWN: Programme = {
  ...POVERTY_REDUCTION_2021,
  id: 'own-1',
  basedOn: '2021-2025',
  shortName: 'Của tỉnh ta',
};

function type(label: string | RegExp, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

/** Finding a button by its words alone is far quicker than by its role, in a form of this size. */
async function tap(words: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByText(words, { selector: 'button, button span' }));
  await settle();
}

/** A workbook that keeps these, and what it keeps later. */
function keeping(...programmes: readonly Programme[]): FakePort {
  const port = fakePort();
  void port.keepMemory(writeKept({ ...NOTHING_KEPT, programmes }));
  return port;
}

function keptIn(port: FakePort): readonly Programme[] {
  return readKept(port.kept.at(-1) ?? null).kept.programmes;
}

async function edit(name: RegExp, port: FakePort = fakePort()): Promise<FakePort> {
  await renderPane({ port }, CATALOGUE);
  await settle();
  await press(name);
  return port;
}

const PART_2026 = /^Sửa Nông thôn mới/;

describe('a built-in catalogue', () => {
  it('is edited as a copy with a name of its own, and nothing is kept before it is saved', async () => {
    const port = await edit(PART_2026);
    expect(screen.getByText(/^Đây là bản sao để sửa; danh mục có sẵn giữ nguyên/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/^Tên ngắn/).value).toBe(
      'Nông thôn mới, giảm nghèo, dân tộc 2026 - 2030 (bản sửa)',
    );
    await tap('Thêm dự án');
    type(/^Tên dự án/, 'x');
    expect(port.kept).toEqual([]);
  });

  it('takes projects, sub-projects, parts of sources and a parameter, and is kept beside the built-in one', async () => {
    const port = await edit(PART_2026);
    await tap('Thêm dự án');
    expect(document.activeElement).toBe(screen.getByLabelText(/^Tên dự án/));
    type(/^Tên dự án/, 'Dự án 1: Hạ tầng');
    expect(screen.getByLabelText<HTMLInputElement>(/^TT trên biểu/).value).toBe('I');
    await tap('Thêm tiểu dự án');
    type(/^Tên tiểu dự án/, 'Tiểu dự án 1: Đường');
    expect(screen.getByLabelText<HTMLInputElement>(/^TT trên biểu/).value).toBe('1.1');
    fireEvent.click(screen.getByLabelText('Đầu tư phát triển'));
    await tap('Ngân sách địa phương');
    await tap('Thêm nguồn thành phần');
    type('Nguồn thành phần 1', 'Ngân sách tỉnh');
    await tap(/^Vốn đối ứng ngân sách địa phương/);
    type('Mức', '1,5');
    expect(screen.getByText('Sẽ lưu: từ 1,5% trở lên')).toBeTruthy();
    type('Số văn bản', 'NQ 12/2026/NQ-HĐND');
    await tap('Lưu vào sổ làm việc');
    const [own, ...others] = keptIn(port);
    expect(others).toEqual([]);
    expect(own).toMatchObject({ id: 'own-1', basedOn: '2026-2030' });
    expect(own?.projects).toMatchObject([
      {
        outlineCode: 'I',
        capitalTypes: ['development-investment', 'recurrent'],
        lines: [{ code: '1.1', name: 'Tiểu dự án 1: Đường', shortName: 'Đường' }],
      },
    ]);
    expect(own?.sources[1]?.parts).toEqual([{ id: 'source-1', name: 'Ngân sách tỉnh' }]);
    expect(own?.parameters[0]).toMatchObject({ value: '1.5', certainty: 'published' });
    expect(MERGED_PROGRAMME_2026.projects).toEqual([]);
    expect(screen.getByText(/^Đã lưu “Nông thôn mới.* \(bản sửa\)” vào sổ làm việc/)).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: 'Tạo biểu' }));
    await settle();
    const [first] = within(screen.getByLabelText('Chương trình')).getAllByRole('option');
    expect(first?.textContent).toMatch(/\(bản sửa\)$/);
  });
});

describe('a list of localities', () => {
  it('is completed line by line, and says how many it has and what cannot be read', async () => {
    const port = await edit(/^Sửa Của tỉnh ta/, keeping(OWN));
    await tap('Huyện nghèo giai đoạn 2021 - 2025');
    const field = screen.getByLabelText<HTMLTextAreaElement>('Địa bàn');
    expect(field.value).toMatch(/^Hà Giang – Mèo Vạc\n/);
    type('Địa bàn', `${field.value}\nSìn Hồ`);
    expect(screen.getByText(/^Mỗi dòng ghi tên tỉnh/)).toBeTruthy();
    type('Địa bàn', `${field.value.replace('Sìn Hồ', 'Lai Châu - Sìn Hồ')}\n`);
    expect(screen.getByText(/^Mới có 53 trên 74 địa bàn/)).toBeTruthy();
    await tap('Lưu vào sổ làm việc');
    const [poor, of880] = keptIn(port)[0]?.localityLists ?? [];
    expect(poor?.places.at(-1)).toEqual({ province: 'Lai Châu', name: 'Sìn Hồ' });
    expect(of880).toEqual(POVERTY_REDUCTION_2021.localityLists[1]);
  });
});

describe('a parameter', () => {
  it('that no check asks for has no severity to choose', async () => {
    await edit(/^Sửa Của tỉnh ta/, keeping(OWN));
    await tap(/^Mức giảm tỷ lệ hộ nghèo dân tộc thiểu số/);
    expect(screen.getByText(/^Chưa có phép soát nào dùng tham số này/)).toBeTruthy();
    expect(screen.queryByLabelText('Khi không đạt')).toBeNull();
    await tap(/^Mức giảm tỷ lệ hộ nghèo mỗi năm của huyện nghèo/);
    expect(screen.getByLabelText('Khi không đạt')).toBeTruthy();
    expect(screen.queryByText(/^Chưa có phép soát nào dùng tham số này/)).toBeNull();
  });
});

describe('what is wrong', () => {
  it('stands at its field, and saving goes there', async () => {
    const port = await edit(/^Sửa Của tỉnh ta/, keeping(OWN));
    await tap('III');
    type(/^TT trên biểu/, 'I');
    expect(screen.getByText('Mã này đã dùng ở chỗ khác.')).toBeTruthy();
    await tap(/tỉnh nhận từ 70% trở lên/);
    type('Mức', 'ba');
    expect(screen.getByText('Nhập một con số, ví dụ 1,5.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^I Dự án 3.*cần sửa$/ })).toBeTruthy();
    await tap('Lưu vào sổ làm việc');
    expect(port.kept).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Còn 2 chỗ cần sửa. Xem chỗ đầu tiên' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/^TT trên biểu/));
  });

  it('asks for the document of a value as soon as it is gone', async () => {
    await edit(/^Sửa Của tỉnh ta/, keeping(OWN));
    await tap(/tỉnh nhận từ 70% trở lên/);
    type('Số văn bản', '');
    expect(screen.getByText(/^Ghi số văn bản quy định mức này/)).toBeTruthy();
    type('Mức', '');
    expect(screen.queryByText(/^Ghi số văn bản quy định mức này/)).toBeNull();
  });

  it('is not shown of an empty field that was just added, until the user saves', async () => {
    await edit(/^Sửa Của tỉnh ta/, keeping(OWN));
    await tap('Thêm nguồn vốn');
    expect(screen.queryByText('Chỗ này không được để trống.')).toBeNull();
    await tap('Lưu vào sổ làm việc');
    expect(screen.getByText('Chỗ này không được để trống.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/^Tên nguồn vốn/));
  });

  it('says so where the workbook cannot be written, keeps the entries and tries again', async () => {
    let refusing = true;
    const kept: string[] = [];
    const port = fakePort({
      readMemory: () => Promise.resolve(writeKept({ ...NOTHING_KEPT, programmes: [OWN] })),
      keepMemory: (text) => {
        if (refusing) return Promise.reject(new ExcelFailure('read-only', ''));
        kept.push(text);
        return Promise.resolve();
      },
    });
    await edit(/^Sửa Của tỉnh ta/, port);
    type(/^Tên ngắn/, 'Tên khác');
    await tap('Lưu vào sổ làm việc');
    expect(screen.getByText('Sổ đang mở ở chế độ chỉ đọc')).toBeTruthy();
    refusing = false;
    await tap('Thử lại');
    expect(readKept(kept[0] ?? null).kept.programmes[0]?.shortName).toBe('Tên khác');
  });

  it('says that a newer version wrote what the workbook keeps, and writes nothing over it', async () => {
    const port = fakePort({ readMemory: () => Promise.resolve('{"version":99}') });
    await edit(PART_2026, port);
    await tap('Lưu vào sổ làm việc');
    expect(screen.getByText(/do Soát Biểu bản mới hơn ghi/)).toBeTruthy();
    expect(port.kept).toEqual([]);
  });
});

describe('leaving', () => {
  it('asks only when something was changed', async () => {
    await edit(/^Sửa Của tỉnh ta/, keeping(OWN));
    await tap('Đóng');
    expect(screen.queryByText('Đóng mà không lưu?')).toBeNull();
    await tap('Sửa');
    type(/^Tên ngắn/, 'Tên khác');
    await tap('Đóng');
    expect(screen.getByText('Đóng mà không lưu?')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Sửa tiếp');
    await tap('Sửa tiếp');
    expect(screen.getByLabelText<HTMLInputElement>(/^Tên ngắn/).value).toBe('Tên khác');
    await tap('Đóng');
    await tap('Đóng, không lưu');
    expect(screen.getByRole('heading', { name: 'Của tỉnh ta' })).toBe(document.activeElement);
  });

  it('keeps the entries while another tab is looked at', async () => {
    await edit(PART_2026);
    type(/^Tên ngắn/, 'Tên khác');
    fireEvent.click(screen.getByRole('tab', { name: 'Soát' }));
    fireEvent.click(screen.getByRole('tab', { name: 'Danh mục' }));
    expect(screen.getByLabelText<HTMLInputElement>(/^Tên ngắn/).value).toBe('Tên khác');
  });
});

describe('removing and moving', () => {
  it('says what it means for the sheets before a line is taken out', async () => {
    const port = await edit(/^Sửa Của tỉnh ta/, keeping(OWN));
    await tap('3.2');
    await tap('Xóa');
    expect(screen.getByText(/^Trang tính đã chèn giữ nguyên dòng này/)).toBeTruthy();
    await tap('Giữ lại');
    expect(document.activeElement?.textContent).toBe('Xóa');
    await tap('Xóa');
    await tap('Xóa');
    expect(screen.queryByRole('button', { name: /^3\.2/ })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Dự án và dòng kinh phí');
    await tap('Lưu vào sổ làm việc');
    expect(keptIn(port)[0]?.projects[2]?.lines.map(({ code }) => code)).toEqual(['3.1']);
  });

  it('moves a line with its code and leaves the focus on the button', async () => {
    const port = await edit(/^Sửa Của tỉnh ta/, keeping(OWN));
    await tap('III');
    await tap('Lên');
    expect(document.activeElement?.textContent).toBe('Lên');
    await tap('Lưu vào sổ làm việc');
    expect(
      keptIn(port)[0]
        ?.projects.map(({ code }) => code)
        .slice(0, 3),
    ).toEqual(['1', '3', '2']);
  });

  it('takes a catalogue of the workbook out after asking; built-in ones cannot be', async () => {
    const port = keeping(OWN);
    await renderPane({ port }, CATALOGUE);
    await settle();
    expect(screen.queryByRole('button', { name: /^Xóa Giảm nghèo/ })).toBeNull();
    await press('Xóa Của tỉnh ta');
    expect(screen.getByText('Xóa danh mục “Của tỉnh ta” khỏi sổ làm việc?')).toBeTruthy();
    await press('Xóa');
    expect(keptIn(port)).toEqual([]);
    expect(screen.queryByText('Của tỉnh ta')).toBeNull();
  });
});
