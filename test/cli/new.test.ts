import { strToU8 } from 'fflate';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { runIn, type FakeWorld } from './fakeSurroundings';

function worldWith(files: Readonly<Record<string, string | Uint8Array>> = {}): FakeWorld {
  const entries = Object.entries(files).map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return { files: new Map(entries) };
}

/** All texts of a written workbook, sheet by sheet. */
function textsOf(world: FakeWorld, path: string): Record<string, string[]> {
  const sheets = readWorkbook(world.files.get(path) ?? new Uint8Array()).sheets;
  return Object.fromEntries(
    sheets.map(({ name, cells }) => [
      name,
      [...cells.values()].flatMap(({ value }) =>
        value?.type === 'text' && value.value ? [value.value] : [],
      ),
    ]),
  );
}

test('writes the standard sheets of the level with unit, year and localities', async () => {
  const world = worldWith({ 'huyen.txt': '\uFEFFHuyện Ba Bể\r\n\r\n  Huyện Na Rì  \r\n' });
  const { code, out, err } = await runIn(
    world,
    ...['new', '--out', 'ke-hoach.xlsx', '--unit', 'UBND tỉnh Bắc Kạn', '--year', '2022'],
    ...['--localities', 'huyen.txt', '--programme', '2021-2025', '--level', 'huyen'],
  );
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Đã tạo ke-hoach.xlsx gồm: Phụ lục I, Phụ lục II');
  const sheets = textsOf(world, 'ke-hoach.xlsx');
  expect(Object.keys(sheets)).toEqual([
    ...['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IVa'],
    ...['Mục tiêu giảm nghèo', 'Mục tiêu giảm cận nghèo'],
  ]);
  expect(sheets['Phụ lục I']).toContain('UBND TỈNH BẮC KẠN');
  expect(sheets['Mục tiêu giảm nghèo']).toEqual(expect.arrayContaining(['Huyện Ba Bể', 'Huyện Na Rì']));
  expect(sheets['Mục tiêu giảm nghèo']?.join()).toContain('NĂM 2022');
});

test('only the forms asked for; the year is this year when none is given', async () => {
  const world = worldWith();
  expect((await runIn(world, 'new', '--out', 'a.XLSX', '--forms', ' annex-1 ')).code).toBe(0);
  const sheets = textsOf(world, 'a.XLSX');
  expect(Object.keys(sheets)).toEqual(['Phụ lục I']);
  expect(sheets['Phụ lục I']?.join()).toContain('NĂM 2023');
});

test('the programme that is named, not the one of the year: carried-over funds of 2021-2025 in a plan for 2026', async () => {
  const world = worldWith();
  const words = ['new', '--forms', 'annex-1', '--year', '2026'];
  await runIn(world, ...words, '--out', 'named.xlsx', '--programme', '2021-2025');
  await runIn(world, ...words, '--out', 'year.xlsx');
  const project = 'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo';
  expect(textsOf(world, 'named.xlsx')['Phụ lục I']).toEqual(
    expect.arrayContaining([project, 'Huy động khác']),
  );
  const sheet = textsOf(world, 'year.xlsx')['Phụ lục I'];
  expect(sheet).not.toContain(project);
  expect(sheet).toEqual(expect.arrayContaining(['Kinh phí thường xuyên', 'Tín dụng chính sách']));
});

test.each([
  ['7', 'DỰ ÁN 7: NÂNG CAO NĂNG LỰC VÀ GIÁM SÁT, ĐÁNH GIÁ CHƯƠNG TRÌNH', 2],
  ['7.2', 'TIỂU DỰ ÁN 2: GIÁM SÁT, ĐÁNH GIÁ (DỰ ÁN 7)', 1],
])('the table of one project is for the project named: %s', async (project, title, parts) => {
  const world = worldWith();
  const words = ['--forms', 'single-project', '--year', '2022', '--project', project];
  expect((await runIn(world, 'new', '--out', 'a.xlsx', ...words)).code).toBe(0);
  const texts = textsOf(world, 'a.xlsx')['Kinh phí một dự án'] ?? [];
  expect(texts).toContain(`NHU CẦU KINH PHÍ THỰC HIỆN ${title}, GIAI ĐOẠN 2022 - 2025`);
  expect(texts.filter((text) => text.startsWith('Tiểu dự án'))).toHaveLength(parts);
});

test('a freshly made workbook has no findings', async () => {
  const world = worldWith({ 'l.txt': 'Xã A\nXã B' });
  await runIn(world, 'new', '--out', 'a.xlsx', '--localities', 'l.txt');
  const { code, out } = await runIn(world, 'check', 'a.xlsx');
  expect(out).toContain('Không có lỗi, không có cảnh báo, không có lưu ý');
  expect(code).toBe(0);
});

test('says when a table by locality has no rows', async () => {
  const { code, err } = await runIn(worldWith(), 'new', '--out', 'a.xlsx');
  expect(code).toBe(0);
  expect(err).toMatch(/--localities/);
});

test.each([
  ['a formula', '=HYPERLINK("http://x","UBND")'],
  ['quotes and slashes', `UBND "tỉnh"/huyện\\xã 'A'`],
  ['emoji', 'UBND 😀👨‍👩‍👧 xã'],
  ['60 letters', 'Ủy ban nhân dân '.repeat(4).slice(0, 60)],
])(
  'a unit and a locality whose names are or have %s are plain text, and the file is fine',
  async (_what, odd) => {
    const name = odd.trim();
    const world = worldWith({ 'l.txt': `${name}\nXã B` });
    const words = ['new', '--out', 'a.xlsx', '--forms', 'annex-1,annex-4a,poverty-target', '--year', '2022'];
    expect((await runIn(world, ...words, `--unit=${name}`, '--localities', 'l.txt')).code).toBe(0);
    const sheets = textsOf(world, 'a.xlsx');
    for (const texts of Object.values(sheets)) expect(texts).toContain(name.toLocaleUpperCase('vi'));
    expect(sheets['Mục tiêu giảm nghèo']).toContain(name);
    expect((await runIn(world, 'check', 'a.xlsx')).code).toBe(0);
  },
);

test('never writes over a file', async () => {
  const world = worldWith({ 'a.xlsx': 'của người khác' });
  const { code, out, err } = await runIn(world, 'new', '--out', 'a.xlsx', '--forms', 'annex-1');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/a\.xlsx đã có/);
  expect(world.files.get('a.xlsx')).toEqual(strToU8('của người khác'));
});

test.each([
  [[], /cần --out/],
  [['--out', 'a.xls'], /đuôi \.xlsx/],
  [['--out', 'a.xlsx', '--forms', 'annex-9'], /“annex-9”.*annex-1/],
  [['--out', 'a.xlsx', '--forms', ','], /--forms cần/],
  [['--out', 'a.xlsx', '--programme', '1999'], /“1999”.*2021-2025/],
  [
    ['--out', 'a.xlsx', '--forms', 'single-project', '--year', '2022', '--project', '9'],
    /“9” không phải mã dự án.*“Giảm nghèo bền vững 2021 - 2025”.*: 1, 1\.1\.a, .*, 7, 7\.1 và 7\.2\./,
  ],
  [
    ['--out', 'a.xlsx', '--forms', 'single-project', '--year', '2027', '--project', '7'],
    /chưa có dự án nào, nên không dùng được mã “7”/,
  ],
  [
    ['--out', 'a.xlsx', '--forms', 'annex-1', '--project', '7'],
    /--project chỉ dùng khi tạo biểu single-project/,
  ],
  [['--out', 'a.xlsx', '--level', 'thon'], /“thon”.*tinh, so, huyen và xa/],
  [['--out', 'a.xlsx', '--year', '22'], /“22”/],
  [['--out', 'a.xlsx', '--year', '1999'], /từ 2016 đến 2050/],
  [['--out', 'a.xlsx', '--localities', 'khong-co.txt'], /khong-co\.txt.*Không tìm thấy/],
  [['--out', 'a.xlsx', '--localities', 'cu.txt'], /UTF-8/],
  [['--out', 'a.xlsx', '--localities', 'lap.txt'], /lặp: Hòa Bình/],
])('%j is refused and nothing is written', async (words, sentence) => {
  const world = worldWith({
    'cu.txt': new Uint8Array([0x48, 0x75, 0x79, 0xd6, 0x6e]),
    'lap.txt': 'Hòa Bình\nHòa Bình'.normalize('NFC') + '\n' + 'Hòa Bình'.normalize('NFD'),
  });
  const { code, out, err } = await runIn(world, 'new', ...words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(sentence);
  expect(world.files.has('a.xlsx')).toBe(false);
});
