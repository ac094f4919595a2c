/** `new --province`: localities from the register of administrative units. */
import { BAC_KAN_LOCALITIES } from '../../src/samples/bacKan2022';
import { provinceLocalities } from '../../src/cli/provinceLocalities';
import { UsageError } from '../../src/cli/usageError';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { runIn, type FakeWorld } from './fakeSurroundings';

test.each(['Bắc Kạn', 'tỉnh Bắc Kạn', 'T. BẮC CẠN', 'bac kan'])(
  '%s has its districts in 2022',
  async (name) => {
    const names = await provinceLocalities(name, 2022);
    expect([...names].sort()).toEqual([...BAC_KAN_LOCALITIES].sort());
  },
);

test.each([
  ['Lạng Sơn', 2025, 11],
  ['Lạng Sơn', 2026, 65],
])('%s has in %d %d units', async (name, year, count) => {
  expect(await provinceLocalities(name, year)).toHaveLength(count);
});

test.each([
  ['Bắc Kạn', 2026],
  ['Atlantis', 2022],
  ['hà', 2022],
])('%s is no province in %d', async (name, year) => {
  await expect(provinceLocalities(name, year)).rejects.toThrow(UsageError);
});

test('the sheet gets a row for each', async () => {
  const world: FakeWorld = { files: new Map() };
  const words = [
    'new',
    '--out',
    'a.xlsx',
    '--forms',
    'poverty-target',
    '--year',
    '2022',
    '--province',
    'bac kan',
  ];
  expect((await runIn(world, ...words)).err).toBe('');
  const cells = readWorkbook(world.files.get('a.xlsx') ?? new Uint8Array()).sheets[0]?.cells.values();
  const texts = [...(cells ?? [])].flatMap(({ value }) => (value?.type === 'text' ? [value.value] : []));
  expect(texts).toEqual(expect.arrayContaining([...BAC_KAN_LOCALITIES]));
});

test.each([
  [['--province', 'ha'], /Năm 2023 không có tỉnh “ha”. Có phải: Thành phố Hà Nội/],
  [['--province', 'Bắc Kạn', '--year', '2026'], /Có phải: Tỉnh Thái Nguyên\?/],
  [['--province', 'Atlantis'], /không có tỉnh “Atlantis”\.$/m],
  [['--province', 'Bắc Kạn', '--localities', 'l.txt'], /không dùng cùng nhau/],
])('%j is refused and nothing is written', async (words, sentence) => {
  const world: FakeWorld = { files: new Map() };
  const { code, err } = await runIn(world, 'new', '--out', 'a.xlsx', ...words);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
  expect(world.files.size).toBe(0);
});
