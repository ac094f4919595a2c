import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { layoutOf } from '../xlsx/layouts';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { oleFile } from '../xlsx/workbookFile';
import { runIn, type FakeWorld } from './fakeSurroundings';

const created = new Date(Date.UTC(2022, 0, 1));
const sample = (id: string): Uint8Array =>
  readFileSync(join(__dirname, '../../assets/samples', `${id}.xlsx`));

let world: FakeWorld;

beforeAll(async () => {
  const evil = layoutOf('Biểu', [{ content: 'x' }]);
  world = {
    files: new Map([
      ['lang-son.xlsx', sample('lang-son-2022')],
      ['bac-kan.xlsx', sample('bac-kan-2022')],
      ['khac.xlsx', await writeWorkbook([evil], { created })],
      ['khoa.xlsx', oleFile(['EncryptedPackage'])],
      ['web.xls', strToU8('<table></table>')],
    ]),
  };
});

interface JsonFinding {
  readonly [field: string]: unknown;
}
interface JsonFile {
  readonly path: string;
  readonly error?: { readonly code: string; readonly message: string };
  readonly tables?: readonly unknown[];
  readonly findings?: readonly JsonFinding[];
  readonly coverage?: Readonly<Record<string, number>>;
}

async function checkJson(
  ...words: string[]
): Promise<{ code: number; err: string; files: readonly JsonFile[] }> {
  const { code, out, err } = await runIn(world, 'check', ...words, '--format', 'json');
  const report = JSON.parse(out) as { version: number; files: readonly JsonFile[] };
  expect(report.version).toBe(1);
  return { code, err, files: report.files };
}

describe('json', () => {
  test('Lạng Sơn: the omitted line and the capital type, at their cells', async () => {
    const { code, files } = await checkJson('lang-son.xlsx');
    expect(code).toBe(1);
    const [file] = files;
    const errors = (file?.findings ?? []).filter(({ severity }) => severity === 'error');
    expect(
      errors.map(({ cell, stated, expected, difference, unit }) => [
        cell,
        stated,
        expected,
        difference,
        unit,
      ]),
    ).toEqual([
      ['C10', '466028', '476028', '-10000', 'trieu-dong'],
      ['K10', '0', '1300', '-1300', 'trieu-dong'],
      ['D13', '394025', '384025', '10000', 'trieu-dong'],
    ]);
    expect(errors[0]?.['symptoms']).toEqual(expect.arrayContaining(['D10', 'G10', 'J10']));
    expect(file?.tables).toMatchObject([
      { sheet: 'Phụ lục I', form: 'annex-1', unit: 'trieu-dong' },
      { sheet: 'Phụ lục II', form: 'annex-2', unit: 'trieu-dong' },
      { sheet: 'Phụ lục III', form: 'annex-3', unit: 'trieu-dong' },
      { sheet: 'Chỉ tiêu kế hoạch', form: 'service-targets', unit: null },
      { sheet: 'Giảm nghèo theo năm', form: 'poverty-multi-year', unit: null },
      { sheet: 'Nguồn lực huy động', form: 'resources', unit: 'trieu-dong' },
    ]);
  });

  test('the fields of the contract, no more and no fewer of each kind', async () => {
    const { files } = await checkJson('lang-son.xlsx');
    const [file] = files;
    expect(Object.keys(file ?? {})).toEqual([
      'path',
      'tables',
      'findings',
      'unchecked',
      'lostEquations',
      'changedChecks',
      'coverage',
    ]);
    expect(file?.coverage).toEqual({
      cells: expect.any(Number),
      numbers: expect.any(Number),
      equations: expect.any(Number),
      pass: expect.any(Number),
      rounding: expect.any(Number),
      fail: expect.any(Number),
      cannotCheck: expect.any(Number),
      waived: 0,
    });
    expect(file?.findings?.[0]).toEqual({
      check: 'sum',
      outcome: 'fail',
      severity: 'error',
      sheet: 'Phụ lục I',
      cell: 'C10',
      stated: '466028',
      expected: '476028',
      difference: '-10000',
      unit: 'trieu-dong',
      equation: { text: expect.any(String), cells: expect.arrayContaining(['C10']), source: 'form' },
      causes: [
        { kind: 'omitted-line', cells: expect.any(Array), text: expect.stringContaining('3.2') },
        { kind: 'typed-other', cells: ['C10', 'D10', 'G10', 'J10'], text: expect.stringContaining('18 ô') },
      ],
      suspects: expect.arrayContaining([{ cell: 'C10', expected: '476028' }]),
      symptoms: expect.any(Array),
      symptomFigures: expect.any(Array),
      fixes: [
        { kind: 'formula-restored', text: expect.stringContaining('7 ô: C10'), edits: expect.any(Array) },
      ],
      message: expect.stringContaining('10.000'),
      waived: null,
      fingerprint: expect.any(String),
    });
  });

  test('a fix says what the cell holds, and what it would hold, in a way that can be written', async () => {
    const { files } = await checkJson('lang-son.xlsx');
    const fixes = files[0]?.findings?.find(({ cell }) => cell === 'D13')?.['fixes'];
    expect(fixes).toEqual([
      {
        kind: 'formula-restored',
        text: 'Đặt lại công thức =SUM(D14,D18,D22) ở ô D13 thay cho số gõ tay 394.025.',
        edits: [
          {
            sheet: 'Nguồn lực huy động',
            cell: 'D13',
            before: { type: 'number', value: '394025' },
            after: { type: 'formula', value: '=SUM(D14,D18,D22)' },
            numberFormat: { before: expect.any(String), after: expect.any(String) },
            stated: '394025',
            expected: '384025',
          },
        ],
      },
    ]);
  });

  test('Bắc Kạn has no error and the exit code says so', async () => {
    const { code, files } = await checkJson('bac-kan.xlsx');
    expect(code).toBe(0);
    expect(files[0]?.findings?.map(({ severity, cell }) => [severity, cell])).toEqual([['notice', 'G16']]);
  });

  test('files that cannot be read say why and do not keep the others from being checked', async () => {
    const { code, err, files } = await checkJson('khoa.xlsx', 'khong-co.xlsx', 'web.xls', 'lang-son.xlsx');
    expect(code).toBe(2);
    expect(err).toBe('');
    expect(files.map(({ path, error }) => [path, error?.code])).toEqual([
      ['khoa.xlsx', 'password-protected'],
      ['khong-co.xlsx', 'not-found'],
      ['web.xls', 'text-file'],
      ['lang-son.xlsx', undefined],
    ]);
    expect(Object.keys(files[0] ?? {})).toEqual(['path', 'error']);
    expect(files[0]?.error?.message).toMatch(/mật khẩu/);
    expect(files[3]?.findings?.length).toBeGreaterThan(1);
  });

  test('messages follow the language', async () => {
    const { files } = await checkJson('khoa.xlsx', '--lang', 'en');
    expect(files[0]?.error?.message).toMatch(/password/);
  });
});

describe('text', () => {
  test('severity, cell, message, figures, cause, symptoms and summary', async () => {
    const { code, out } = await runIn(world, 'check', 'lang-son.xlsx');
    expect(code).toBe(1);
    const lines = out.split('\n');
    expect(lines[0]).toBe('lang-son.xlsx');
    expect(lines[1]).toBe('  Phụ lục I');
    expect(lines[2]).toMatch(/^ {4}Lỗi {7}C10 {2}.*3\.2/);
    expect(out).toContain('ghi 466.028, tính được 476.028, chênh −10.000 triệu đồng');
    expect(out).toMatch(/sai theo: D10 \(−8\.500\)/);
    expect(out).toMatch(/Đạt \d+ · Làm tròn 0 · Sai \d+ · Chưa kiểm tra được 4/);
    expect(out).toContain('3 lỗi, 1 cảnh báo, không có lưu ý');
    expect(out).not.toContain('\u001b');
  });

  test('colours only on a terminal that wants them', async () => {
    const coloured = await runIn({ ...world, isTerminal: true }, 'check', 'lang-son.xlsx');
    expect(coloured.out).toContain('\u001b[31mLỗi');
    const plain = await runIn(
      { ...world, isTerminal: true, env: { NO_COLOR: '1' } },
      'check',
      'lang-son.xlsx',
    );
    expect(plain.out).not.toContain('\u001b');
  });

  test('several files end with a total, sheets without a table are named', async () => {
    const { code, out } = await runIn(
      world,
      'check',
      'khac.xlsx',
      'lang-son.xlsx',
      'khoa.xlsx',
      '--lang',
      'en',
    );
    expect(code).toBe(2);
    expect(out).toMatch(/Biểu was not checked: /);
    expect(out).toMatch(/khoa\.xlsx\n {2}Could not be read: .*password/);
    expect(out).toContain('In all: 3 files, 1 with errors, 1 that could not be read');
  });

  test('names cannot steer the terminal', async () => {
    const { out } = await runIn(world, 'check', 'a\u001b[2J\nb.xlsx');
    expect(out).not.toContain('\u001b');
    expect(out.split('\n')[0]).toBe('a [2J b.xlsx');
  });
});
