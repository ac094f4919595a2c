import { strToU8 } from 'fflate';
import { FORM_DEFINITIONS } from '../../src/forms/catalogue';
import type { FormOptions } from '../../src/forms/formOptions';
import { buildFormSet } from '../../src/forms/formSet';
import { NOTHING_KEPT, readKept, withProgramme } from '../../src/kept/keptWorkbook';
import { preferringProgramme } from '../../src/kept/takeProgramme';
import { MERGED_PROGRAMME_2026, POVERTY_REDUCTION_2021 } from '../../src/programme/catalogue';
import type { Programme } from '../../src/programme/programme';
import { programmeJson } from '../../src/programme/readProgramme';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { runIn, type FakeWorld } from './fakeSurroundings';

const PROJECT = {
  code: '1',
  outlineCode: 'I',
  name: 'Dự án 1: Hạ tầng xã biên giới',
  shortName: 'Hạ tầng xã biên giới',
  aliases: [],
  capitalTypes: ['development-investment', 'recurrent'] as const,
  lines: [],
};
const PROVINCE: Programme = {
  ...MERGED_PROGRAMME_2026,
  id: 'tinh-a',
  basedOn: '2026-2030',
  shortName: 'Tỉnh A',
  projects: [
    PROJECT,
    { ...PROJECT, code: '2', outlineCode: 'II', name: 'Dự án 2: Nhà ở', shortName: 'Nhà ở' },
  ],
};

function text(programme: Programme): string {
  return JSON.stringify(programmeJson(programme));
}

function worldWith(files: Readonly<Record<string, string>>): FakeWorld {
  return { files: new Map(Object.entries(files).map(([path, content]) => [path, strToU8(content)])) };
}

function workbookIn(world: FakeWorld, path: string) {
  const { sheets, memory } = readWorkbook(world.files.get(path) ?? new Uint8Array());
  const texts = sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ value }) => (value?.type === 'text' ? [value.value] : [])),
  );
  return { texts, kept: readKept(memory).kept };
}

const NEW = ['new', '--out', 'a.xlsx', '--forms', 'annex-1', '--year', '2026'];

describe('new --catalogue', () => {
  test('makes the sheets of the catalogue and keeps it, with what they were made with', async () => {
    const world = worldWith({ 'a.json': `\uFEFF${text(PROVINCE)}` });
    expect(await runIn(world, ...NEW, '--catalogue', 'a.json')).toMatchObject({ code: 0, err: '' });
    const { texts, kept } = workbookIn(world, 'a.xlsx');
    expect(texts).toEqual(expect.arrayContaining(['Dự án 1: Hạ tầng xã biên giới', 'Dự án 2: Nhà ở']));
    expect(kept.programmes).toEqual([PROVINCE]);
    expect(kept.plan).toMatchObject({ forms: ['annex-1'], year: 2026, programme: 'tinh-a' });
  });

  test('--programme chooses among the built-in ones and the one that is given', async () => {
    const world = worldWith({ 'a.json': text(PROVINCE) });
    await runIn(world, ...NEW, '--catalogue', 'a.json', '--programme', '2021-2025');
    const { texts, kept } = workbookIn(world, 'a.xlsx');
    expect(texts).not.toContain('Dự án 2: Nhà ở');
    expect(texts).toContain('Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo');
    expect([kept.programmes, kept.plan?.programme]).toEqual([[PROVINCE], '2021-2025']);
    const { code, err } = await runIn(
      world,
      ...['new', '--out', 'b.xlsx', '--catalogue', 'a.json', '--programme', '1999'],
    );
    expect(code).toBe(2);
    expect(err).toMatch(/“1999”.*tinh-a, 2021-2025/);
  });

  test('a built-in one that was changed becomes one of the workbook’s own; unchanged it is not kept', async () => {
    const changed = { ...POVERTY_REDUCTION_2021, projects: [PROJECT] };
    const world = worldWith({ 'changed.json': text(changed), 'same.json': text(POVERTY_REDUCTION_2021) });
    await runIn(world, ...NEW, '--catalogue', 'changed.json');
    const { texts, kept } = workbookIn(world, 'a.xlsx');
    expect(texts).toContain(PROJECT.name);
    expect(kept.programmes).toMatchObject([{ id: 'own-1', basedOn: '2021-2025', projects: [PROJECT] }]);
    await runIn(world, 'new', '--out', 'b.xlsx', '--catalogue', 'same.json', '--year', '2026');
    const same = workbookIn(world, 'b.xlsx');
    expect(same.texts).toContain('Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo');
    expect([same.kept.programmes, same.kept.plan?.programme]).toEqual([[], '2021-2025']);
  });

  test('without a catalogue the workbook keeps what it was made with, and follows the year', async () => {
    const world = worldWith({});
    await runIn(world, ...NEW);
    expect(workbookIn(world, 'a.xlsx').kept).toMatchObject({
      programmes: [],
      plan: { set: 'own', forms: ['annex-1'], year: 2026, programme: null, moneyUnit: 'trieu-dong' },
    });
  });
});

describe('check --catalogue', () => {
  const sources = [
    { id: 'source-1', name: 'Nguồn thứ nhất', capitalTypes: ['recurrent'] as const, parts: [] },
    { id: 'source-2', name: 'Nguồn thứ hai', capitalTypes: [], parts: [] },
  ];

  test('goes by the catalogue that is given, for a workbook that does not keep it', async () => {
    const programme: Programme = { ...PROVINCE, sources };
    const options: FormOptions = {
      unitName: '',
      year: 2026,
      moneyUnit: 'trieu-dong',
      localities: [],
      programme,
    };
    const layouts = buildFormSet([FORM_DEFINITIONS['annex-1']], options);
    const world = worldWith({ 'a.json': text(programme) });
    world.files.set('a.xlsx', await writeWorkbook(layouts, { created: new Date('2026-01-05T00:00:00Z') }));
    const check = ['check', 'a.xlsx', '--format', 'json'];
    const without = await runIn(world, ...check);
    expect(JSON.parse(without.out)).toMatchObject({ files: [{ tables: [{ form: null }] }] });
    const given = await runIn(world, ...check, '--catalogue', 'a.json');
    expect(JSON.parse(given.out)).toMatchObject({
      files: [{ tables: [{ form: 'annex-1' }], findings: [] }],
    });
  });

  test('a catalogue that is given comes first, in place of one with its id; a built-in one stays', () => {
    const kept = withProgramme(withProgramme(NOTHING_KEPT, { ...PROVINCE, id: 'tinh-c' }), PROVINCE);
    const given = { ...PROVINCE, shortName: 'Bản mới' };
    expect(preferringProgramme(kept, given).programmes).toEqual([given, { ...PROVINCE, id: 'tinh-c' }]);
    expect(preferringProgramme(kept, POVERTY_REDUCTION_2021)).toEqual(kept);
    const changed = { ...POVERTY_REDUCTION_2021, projects: [] };
    expect(preferringProgramme(kept, changed).programmes.map(({ id }) => id)).toEqual([
      ...['own-1', 'tinh-c', 'tinh-a'],
    ]);
  });
});

describe('a catalogue that cannot be used: exit code 2, every problem with its place', () => {
  const broken = { ...programmeJson(PROVINCE), id: 'Tỉnh A', period: { from: 1999, to: 2030 } };
  test.each([
    ['missing.json', /missing\.json.*Không tìm thấy tệp/],
    ['text.json', /text\.json chưa dùng được:\n {2}Nội dung không phải JSON/],
    ['latin.json', /latin\.json không phải văn bản UTF-8/],
    ['large.json', /large\.json quá lớn/],
    [
      'broken.json',
      /broken\.json chưa dùng được:\n {2}id: Mã nhận dạng[^\n]*\n {2}period\.from: Năm phải là[^\n]*\nGõ/,
    ],
  ])('%s', async (file, sentence) => {
    const world = worldWith({
      'text.json': 'x',
      'large.json': ' '.repeat(1024 * 1024 + 1),
      'broken.json': JSON.stringify(broken),
    });
    world.files.set('latin.json', new Uint8Array([0x22, 0xd6, 0x22]));
    for (const words of [NEW, ['check', 'a.xlsx'], ['programmes']]) {
      const { code, out, err } = await runIn(world, ...words, '--catalogue', file);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(sentence);
    }
    expect(world.files.has('a.xlsx')).toBe(false);
  });

  test('a place in the file does not steer the terminal', async () => {
    const escaping = { ...programmeJson(PROVINCE), '\u001b[2J': 1 };
    const world = worldWith({ 'a.json': JSON.stringify(escaping) });
    const { err } = await runIn(world, 'programmes', '--catalogue', 'a.json');
    expect(err).toMatch(/ \[2J: Thiếu/);
    expect(err).not.toContain('\u001b');
  });

  test('in English', async () => {
    const world = worldWith({ 'broken.json': JSON.stringify(broken) });
    const { err } = await runIn(world, 'programmes', '--catalogue', 'broken.json', '--lang', 'en');
    expect(err).toMatch(/broken\.json cannot be used:\n {2}id: [A-Z]/);
  });
});

describe('programmes', () => {
  test('lists the built-in catalogues, and the one that is given before them', async () => {
    const world = worldWith({ 'a.json': text(PROVINCE) });
    const plain = await runIn(world, 'programmes');
    expect(plain.out).toMatch(
      /^2021-2025 {2}Giảm nghèo bền vững 2021 - 2025\n {11}2021 - 2025 · 7 dự án, 13 dòng kinh phí\n2026-2030 /,
    );
    const given = await runIn(world, 'programmes', '--catalogue', 'a.json', '--format', 'json');
    expect(JSON.parse(given.out)).toMatchObject({
      version: 1,
      programmes: [{ id: 'tinh-a', basedOn: '2026-2030' }, { id: '2021-2025' }, { id: '2026-2030' }],
    });
  });

  test('--id shows one: sources, outline, policy parameters, and what is not known', async () => {
    const { code, out } = await runIn(worldWith({}), 'programmes', '--id', '2021-2025');
    expect(code).toBe(0);
    expect(out).toMatch(/^2021-2025: .*\n2021 - 2025 · 7 dự án, 13 dòng kinh phí\nVăn bản nguồn: /);
    expect(out).toMatch(/^ {2}II +Dự án 2: Đa dạng hóa sinh kế.*\(.*\)$/m);
    expect(out).toMatch(/^ {4}3\.2 +Tiểu dự án 2: .*\)$/m);
    expect(out).toMatch(/Bắc Kạn: Pác Nặm.*Ngân Sơn/);
    expect(out).toMatch(/của huyện nghèo\n.*\n {4}Phép soát: poor-district-reduction\n/);
    expect(out).toMatch(/hộ nghèo dân tộc thiểu số.*\n.*\n {4}Chưa có phép soát nào dùng tham số này\.\n/);
    const merged = await runIn(worldWith({}), 'programmes', '--id', '2026-2030', '--lang', 'en');
    expect(merged.out).toMatch(/no projects yet/i);
    expect(merged.out).toMatch(/not known yet/);
  });

  test('--id with --format json is a file for --catalogue', async () => {
    const world = worldWith({});
    const { out } = await runIn(world, 'programmes', '--id', '2026-2030', '--format', 'json');
    expect(JSON.parse(out)).toEqual(JSON.parse(text(MERGED_PROGRAMME_2026)));
    world.files.set('b.json', strToU8(out));
    expect((await runIn(world, ...NEW, '--catalogue', 'b.json')).code).toBe(0);
  });

  test('an id that nothing has', async () => {
    const { code, out, err } = await runIn(worldWith({}), 'programmes', '--id', 'x');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/“x”.*2021-2025 và 2026-2030/);
  });
});
