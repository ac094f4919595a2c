import { chooseLanguage, parseCommandLine } from '../../src/cli/commandLine';
import { LANGUAGES } from '../../src/locales/translate';
import { FILE_ACCESS_PROBLEMS } from '../../src/cli/surroundings';
import { catalogues } from '../../src/locales/catalogues';
import { runIn } from './fakeSurroundings';

const empty = { files: new Map<string, Uint8Array>() };

test('files and options in any order', () => {
  expect(parseCommandLine(['check', 'a.xlsx', '--format=json', 'b.xlsx', '--lang', 'en'])).toEqual({
    command: 'check',
    files: ['a.xlsx', 'b.xlsx'],
    values: { format: 'json', lang: 'en' },
    help: false,
    version: false,
  });
});

test('words behind "--" are files', () => {
  expect(parseCommandLine(['check', '--', '--a.xlsx']).files).toEqual(['--a.xlsx']);
});

test.each([
  [['soat'], 'unknown-command'],
  [['toString'], 'unknown-command'],
  [['check', '--nope', 'a'], 'unknown-option'],
  [['check', '--out', 'a'], 'foreign-option'],
  [['check', 'a', '--format'], 'missing-value'],
  [['check', 'a', '--format', '--lang', 'vi'], 'missing-value'],
  [['check', 'a', '--lang='], 'missing-value'],
  [['--help=1'], 'no-value'],
  [['check', 'a', '--lang', 'fr'], 'language'],
  [['check', 'a', '--format', 'xml'], 'format'],
])('%j is refused: %s', (words, key) => {
  expect(() => parseCommandLine(words)).toThrow(`cli.usage.${key}`);
});

test('language: option, then environment, then Vietnamese', () => {
  expect(chooseLanguage(['--lang', 'en'], 'vi')).toBe('en');
  expect(chooseLanguage(['check'], 'en')).toBe('en');
  expect(chooseLanguage(['check'], 'klingon')).toBe('vi');
  expect(chooseLanguage([], undefined)).toBe('vi');
});

describe('bad usage: exit code 2, nothing on stdout, a sentence and a hint on stderr', () => {
  test.each([
    [[], /Chưa cho biết/],
    [['check'], /ít nhất một tệp/],
    [['relations'], /ít nhất một tệp/],
    [['forms', 'x'], /không nhận thêm “x”/],
    [['--lang', 'en', 'soat'], /There is no command “soat”/],
  ])('%j', async (words, sentence) => {
    const { code, out, err } = await runIn(empty, ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err).toMatch(/--help/);
  });
});

test('help in both languages, version, and neither hides behind a command', async () => {
  const vietnamese = await runIn(empty, '--help');
  expect(vietnamese.code).toBe(0);
  expect(vietnamese.out).toMatch(/Cách dùng:[^]*check TỆP/);
  expect(vietnamese.out).toMatch(/relations TỆP/);
  const english = await runIn({ ...empty, env: { SOAT_BIEU_LANG: 'en' } }, 'new', '-h');
  expect(english.out).toMatch(/Usage:[^]*check FILE/);
  expect((await runIn(empty, '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('forms and checks list ids with descriptions, as text and as JSON', async () => {
  const forms = await runIn(empty, 'forms');
  expect(forms.out).toMatch(/^annex-1 {2,}Phụ lục I/m);
  expect(forms.out).toMatch(/^poverty-target {2,}\S/m);
  const checks = await runIn(empty, 'checks', '--lang', 'en');
  expect(checks.out).toMatch(/^sum {2,}\[error\] \S/m);
  const json: unknown = JSON.parse((await runIn(empty, 'forms', '--format', 'json')).out);
  expect(json).toMatchObject({
    version: 1,
    forms: expect.arrayContaining([
      expect.objectContaining({ id: 'annex-1' }),
      expect.objectContaining({ id: 'poverty-target' }),
    ]),
  });
});

test('forms --id prints one form: source, columns with their equations, rows', async () => {
  const page = await runIn(empty, 'forms', '--id', 'poverty-flow');
  expect(page.code).toBe(0);
  expect(page.out).toMatch(/^poverty-flow: Diễn biến hộ nghèo trong năm$/m);
  expect(page.out).toMatch(/^ +9=1-2-3-4\+5\+6\+7\+8 +Tổng số hộ nghèo cuối kỳ/m);
  const json: unknown = JSON.parse((await runIn(empty, 'forms', '--id', 'annex-1', '--format', 'json')).out);
  expect(json).toMatchObject({
    version: 1,
    form: {
      id: 'annex-1',
      columns: expect.arrayContaining([expect.objectContaining({ index: '1', equation: '1=2+5+8' })]),
      rows: expect.arrayContaining([expect.objectContaining({ code: '3.2', level: 1 })]),
    },
  });
  const unknown = await runIn(empty, 'forms', '--id', 'annex-9');
  expect([unknown.code, unknown.out]).toEqual([2, '']);
  expect(unknown.err).toContain('annex-9');
});

test('every way a file can be withheld has a sentence, for reading and for writing', () => {
  for (const language of LANGUAGES) {
    for (const problem of FILE_ACCESS_PROBLEMS) {
      expect(catalogues[language].get(`cli.file.${problem}`)).toBeTruthy();
      expect(catalogues[language].get(`cli.usage.write-${problem}`)).toBeTruthy();
    }
  }
});
