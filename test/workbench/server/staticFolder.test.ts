import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readServedFile } from '../../../src/workbench/server/staticFolder';

describe('readServedFile', () => {
  let base: string;
  let folder: string;

  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), 'soat-bieu-'));
    folder = join(base, 'public');
    await mkdir(join(folder, 'assets'), { recursive: true });
    await writeFile(join(folder, 'index.html'), '<p>Trang</p>');
    await writeFile(join(folder, 'assets', 'a.js'), '1');
    await writeFile(join(folder, 'notes.txt'), 'not a served kind');
    await writeFile(join(base, 'secret.json'), '{}');
    await mkdir(join(base, 'public-too'));
    await writeFile(join(base, 'public-too', 'a.json'), '{}');
    await symlink(join(base, 'secret.json'), join(folder, 'link.json'));
  });
  afterAll(() => rm(base, { recursive: true }));

  it('reads files with their content type', async () => {
    expect(await readServedFile(folder, 'index.html')).toEqual({
      contentType: 'text/html; charset=utf-8',
      body: Buffer.from('<p>Trang</p>'),
    });
    expect((await readServedFile(folder, 'assets/a.js'))?.contentType).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    '../secret.json',
    'assets/../../secret.json',
    '../public-too/a.json',
    '/etc/passwd.json',
    '..\\secret.json',
    'C:/secret.json',
    'index.html\0.js',
    'link.json',
    'notes.txt',
    'assets',
    'missing.js',
    '',
  ])('serves nothing for %j', async (path) => {
    expect(await readServedFile(folder, path)).toBeUndefined();
  });
});
