/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { fireEvent, screen } from '@testing-library/react';
import { NOTHING_KEPT, readKept, writeKept } from '../../src/kept/keptWorkbook';
import { POVERTY_REDUCTION_2021 } from '../../src/programme/catalogue';
import type { Programme } from '../../src/programme/programme';
import { programmeJson, readProgrammeText } from '../../src/programme/readProgramme';
import { fileNameOf } from '../../src/taskpane/files/fileNameOf';
import { LARGEST_FILE } from '../../src/taskpane/files/readTextFile';
import { fakePort, type FakePort } from './fakes';
import { press, renderPane, settle } from './renderPane';

// jsdom has none; browsers do.
Object.assign(globalThis, { TextDecoder });

const CATALOGUE = { tab: 'catalogue', run: false } as const;
const OWN: Programme = {
  ...POVERTY_REDUCTION_2021,
  id: 'own-1',
  basedOn: '2021-2025',
  shortName: 'Của tỉnh ta',
};

function keeping(...programmes: readonly Programme[]): FakePort {
  const port = fakePort();
  void port.keepMemory(writeKept({ ...NOTHING_KEPT, programmes }));
  return port;
}

function namesIn(port: FakePort): readonly (readonly [string, string])[] {
  return readKept(port.kept.at(-1) ?? null).kept.programmes.map(({ id, shortName }) => [id, shortName]);
}

/** jsdom's files cannot be read as bytes. */
function fileOf(name: string, content: string | Uint8Array, size?: number): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = new File([new Uint8Array(bytes)], name);
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
  return file;
}

async function choose(file: File): Promise<void> {
  const [input] = document.querySelectorAll('input[type=file]');
  if (!input) throw new Error('Nothing to choose a file with');
  fireEvent.change(input, { target: { files: [file] } });
  await settle();
}

async function open(port: FakePort): Promise<void> {
  await renderPane({ port }, CATALOGUE);
  await settle();
}

function jsonOf(programme: Programme): string {
  return JSON.stringify(programmeJson(programme));
}

describe('export', () => {
  it('hands over the catalogue as a file that reads back, and as text to copy', async () => {
    const saved: [string, string][] = [];
    const copied: string[] = [];
    const services = {
      saveText: (name: string, text: string) => void saved.push([name, text]),
      copyText: (text: string) => {
        copied.push(text);
        return Promise.resolve(true);
      },
    };
    await renderPane(services, CATALOGUE);
    await press(/^Xem Giảm nghèo/);
    await press('Tải về');
    await press('Chép nội dung');
    const [[name, text] = ['', '']] = saved;
    expect(name).toBe('danh-muc-giam-ngheo-ben-vung-2021-2025.json');
    expect(readProgrammeText(text)).toEqual({ ok: true, value: POVERTY_REDUCTION_2021 });
    expect(copied).toEqual([text]);
    expect(screen.getByText(/^Đã gửi tệp danh-muc-giam-ngheo/)).toBeTruthy();
  });

  it('has a file name that every system takes', () => {
    expect(fileNameOf('danh-muc', 'Đường "Lò Xo" / 2026: ... ')).toBe('danh-muc-duong-lo-xo-2026.json');
    expect(fileNameOf('danh-muc', '🙂')).toBe('danh-muc.json');
    expect(fileNameOf('danh-muc', 'a'.repeat(300)).length).toBeLessThan(80);
  });
});

describe('import', () => {
  it('adds a catalogue and opens it', async () => {
    const port = keeping(OWN);
    await open(port);
    await choose(fileOf('tinh.json', jsonOf({ ...OWN, id: 'tinh-a', shortName: 'Tỉnh A' })));
    expect(screen.getByText('Đã thêm danh mục “Tỉnh A” vào sổ làm việc.')).toBeTruthy();
    expect(namesIn(port)).toEqual([
      ['own-1', 'Của tỉnh ta'],
      ['tinh-a', 'Tỉnh A'],
    ]);
    await press('Xem');
    expect(screen.getByRole('heading', { name: 'Tỉnh A' })).toBeTruthy();
  });

  it.each<readonly [string, readonly (readonly [string, string])[]]>([
    ['Thay thế', [['own-1', 'Tên khác']]],
    [
      'Giữ cả hai',
      [
        ['own-1', 'Của tỉnh ta'],
        ['own-2', 'Tên khác'],
      ],
    ],
    ['Không nhập', [['own-1', 'Của tỉnh ta']]],
  ])('of another catalogue with the same id asks: %s', async (answer, names) => {
    const port = keeping(OWN);
    await open(port);
    await choose(fileOf('tinh.json', jsonOf({ ...OWN, shortName: 'Tên khác' })));
    expect(screen.getByText('Sổ làm việc đã có một danh mục khác cùng mã: “Của tỉnh ta”')).toBeTruthy();
    expect(port.kept).toHaveLength(1);
    await press(answer);
    expect(namesIn(port)).toEqual(names);
  });

  it('of a changed built-in catalogue never replaces it', async () => {
    const port = fakePort();
    await open(port);
    await choose(fileOf('a.json', jsonOf({ ...POVERTY_REDUCTION_2021, shortName: 'Sửa', projects: [] })));
    expect(screen.getByText(/^Tệp sửa từ một danh mục có sẵn/)).toBeTruthy();
    expect(namesIn(port)).toEqual([['own-1', 'Sửa']]);
  });

  it('of what is there already changes nothing', async () => {
    const port = fakePort();
    await open(port);
    await choose(fileOf('a.json', jsonOf(POVERTY_REDUCTION_2021)));
    expect(screen.getByText(/đã có sẵn y như trong tệp, không cần nhập/)).toBeTruthy();
    expect(port.kept).toEqual([]);
  });

  it('tells every problem with its place, and at most twenty', async () => {
    const port = fakePort();
    await open(port);
    const projects = POVERTY_REDUCTION_2021.projects.map((project) => ({ ...project, name: '' }));
    await choose(fileOf('sai.json', jsonOf({ ...POVERTY_REDUCTION_2021, projects })));
    expect(screen.getByText('Chưa nhập được sai.json: tệp có chỗ không đúng')).toBeTruthy();
    expect(screen.getByText('projects[6].name')).toBeTruthy();
    expect(screen.getAllByText(/Chỗ này không được để trống/)).toHaveLength(7);
    await choose(fileOf('sai.json', JSON.stringify({ version: 1, projects: Array(40).fill({}) })));
    expect(screen.getByText('Chỉ hiện 20 chỗ đầu tiên.')).toBeTruthy();
    expect(port.kept).toEqual([]);
  });

  it.each<readonly [string, File, RegExp]>([
    ['no JSON', fileOf('a.json', 'xin chào'), /Nội dung không phải JSON hợp lệ/],
    ['too large', fileOf('a.json', '{}', LARGEST_FILE + 1), /^Tệp lớn hơn 1 MB/],
    ['empty', fileOf('a.json', ''), /^Tệp rỗng/],
    ['no text', fileOf('a.json', new Uint8Array([0x50, 0x4b, 0xff, 0xfe])), /không phải tệp văn bản UTF-8/],
  ])('refuses a file that is %s', async (_what, file, sentence) => {
    const port = fakePort();
    await open(port);
    await choose(file);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(port.kept).toEqual([]);
  });

  it('refuses a file that cannot be read any more', async () => {
    const file = fileOf('a.json', '{}');
    Object.assign(file, { arrayBuffer: () => Promise.reject(new Error('gone')) });
    await open(fakePort());
    await choose(file);
    expect(screen.getByText(/^Không đọc được tệp/)).toBeTruthy();
  });
});

it('says what the workbook keeps and cannot be read, and still shows the rest', async () => {
  const text = JSON.stringify({ version: 2, programmes: [{ ...programmeJson(OWN), name: 3 }], ownForms: [] });
  await open(fakePort({ readMemory: () => Promise.resolve(text) }));
  expect(screen.getByText(/^Có phần ghi nhớ trong sổ làm việc này không đọc được/)).toBeTruthy();
  expect(screen.getByText('programmes[0].name')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Xem Giảm nghèo/ })).toBeTruthy();
});
