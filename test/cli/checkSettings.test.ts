/** `check --checks`, and `checks`: which checks are made, and what is said of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runIn } from './fakeSurroundings';

const sample = readFileSync(join(__dirname, '../../assets/samples/lang-son-2022.xlsx'));
const world = { files: new Map([['ls.xlsx', new Uint8Array(sample)]]) };

interface Report {
  readonly files: readonly {
    readonly findings: readonly { readonly check: string; readonly severity: string }[];
    readonly changedChecks: readonly unknown[];
  }[];
}

async function report(...words: readonly string[]) {
  const { code, out } = await runIn(world, 'check', 'ls.xlsx', '--format', 'json', ...words);
  const [file] = (JSON.parse(out) as Report).files;
  if (!file) throw new Error('no file');
  return { code, ...file };
}

test('what is lighter by --checks makes no error of the run', async () => {
  const usual = await report();
  expect(usual.code).toBe(1);
  expect(usual.changedChecks).toEqual([]);
  const lighter = await report('--checks', 'sum=warning, row-sum=warning,between-sheets=notice');
  expect(lighter.code).toBe(0);
  expect(lighter.findings).toHaveLength(usual.findings.length);
  expect(lighter.changedChecks).toEqual([
    { check: 'sum', use: 'warning' },
    { check: 'row-sum', use: 'warning' },
    { check: 'between-sheets', use: 'notice' },
  ]);
});

test('what is switched off is said, since it was not checked', async () => {
  const { findings } = await report('--checks=capital-type=off');
  expect(findings.filter(({ check }) => check === 'capital-type')).toEqual([]);
  const text = await runIn(world, 'check', 'ls.xlsx', '--checks', 'rate=off,sum=notice');
  expect(text.out).toContain('phép soát rate: không soát.');
  expect(text.out).toContain('phép soát sum: báo là lưu ý.');
});

test.each([
  ['tổng=off', 'Không có phép soát “tổng”'],
  ['sum', 'Với phép soát “sum” không đặt được “”; chỉ đặt được: off, notice và warning.'],
  ['sum=error', 'không đặt được “error”'],
  ['sum=off=on', 'không đặt được “off=on”'],
  ['counterpart=error', 'chỉ đặt được: off.'],
])('--checks %s is refused', async (words, said) => {
  const { code, err, out } = await runIn(world, 'check', 'ls.xlsx', '--checks', words);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(said);
});

test('checks says why a failure is as grave, where a check looks and in which years', async () => {
  const { out } = await runIn(world, 'checks');
  expect(out).toContain('Vì sao: Excel bỏ qua số ở dạng chữ khi cộng.');
  expect(out).toContain('Chỉ soát các biểu: annex-3');
  expect(out).toContain('Chương trình 2021-2025: các năm 2022–2025');
  const json = await runIn(world, 'checks', '--format', 'json', '--lang', 'en');
  const { checks } = JSON.parse(json.out) as { checks: readonly { readonly id: string }[] };
  expect(checks.find(({ id }) => id === 'housing-cost')).toMatchObject({
    severity: 'notice',
    forms: ['annex-3'],
    years: [{ programme: '2021-2025', from: 2022, to: 2025 }],
    parameters: ['housing.new', 'housing.repair'],
    mayBeSetTo: ['off'],
  });
  expect(checks.find(({ id }) => id === 'sum')).toMatchObject({ forms: 'any', years: 'any' });
});
