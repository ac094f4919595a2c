/** The command as other programs see it: a process with streams and an exit code. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function soatBieu(...words: string[]): { code: number | null; out: string; err: string } {
  const tsx = pathToFileURL(require.resolve('tsx')).href;
  const command = ['--import', tsx, join(root, 'src/cli/main.ts'), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

test('one JSON object on stdout, nothing else, and the exit code', () => {
  const { code, out, err } = soatBieu(
    'check',
    join(root, 'assets/samples/lang-son-2022.xlsx'),
    folder,
    '--format',
    'json',
  );
  expect(code).toBe(2);
  expect(err).toBe('');
  const report: unknown = JSON.parse(out);
  expect(report).toMatchObject({
    version: 1,
    files: [{ tables: [{}, {}, {}, {}, {}, {}] }, { error: { code: 'not-a-file' } }],
  });
}, 30_000);

test('new writes a file once and leaves an existing one alone', () => {
  const path = join(folder, 'Kế hoạch.xlsx');
  expect(soatBieu('new', '--out', path, '--forms', 'annex-1').code).toBe(0);
  expect(existsSync(path)).toBe(true);
  writeFileSync(path, 'x');
  expect(soatBieu('new', '--out', path, '--forms', 'annex-1').code).toBe(2);
  expect(readFileSync(path, 'utf8')).toBe('x');
  expect(soatBieu('new', '--out', join(folder, 'khong-co', 'a.xlsx')).err).toMatch(/Không tìm thấy thư mục/);
}, 60_000);
