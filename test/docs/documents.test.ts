/** The documents keep in step with each other and with the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const english = read('README.md');
const vietnamese = read('README.vi.md');

function codeBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^```[\s\S]*?^```/gm)].map(([block]) => block);
}

function headingLevels(markdown: string): number[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/^(#+) /gm)].map(([, signs = '']) => signs.length);
}

function tableRows(markdown: string): number {
  return markdown.split('\n').filter((line) => line.startsWith('|')).length;
}

function localLinks(markdown: string): string[] {
  const targets = [...markdown.matchAll(/\]\(([^)]+)\)|src="([^"]+)"/g)].map(
    ([, link, source]) => link ?? source ?? '',
  );
  return targets.filter((target) => !/^(https?:|#)/.test(target)).map((target) => target.replace(/#.*$/, ''));
}

/** Each check has a folder of its own; the engine that runs them is not a check. */
const checkIds = readdirSync(join(root, 'src/checks'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'engine')
  .map(({ name }) => name);

describe('the two READMEs are twins', () => {
  test('the same headings', () => {
    expect(headingLevels(vietnamese)).toEqual(headingLevels(english));
    expect(headingLevels(english).length).toBeGreaterThan(5);
  });
  test('the same code', () => {
    expect(codeBlocks(vietnamese)).toEqual(codeBlocks(english));
    expect(codeBlocks(english).length).toBeGreaterThan(2);
  });
  test('tables of the same length', () => {
    expect(tableRows(vietnamese)).toBe(tableRows(english));
  });
  test('the same links and pictures, each to its own language', () => {
    const others = (links: string[]) => links.filter((link) => !link.startsWith('README'));
    expect(others(localLinks(vietnamese))).toEqual(others(localLinks(english)));
  });
});

test.each(['README.md', 'README.vi.md'])('%s names every check, and no other', (file) => {
  const named = [...read(file).matchAll(/^\| `([a-z-]+)` /gm)].map(([, id]) => id);
  expect(named.sort()).toEqual([...checkIds].sort());
});

test('the README gives exactly the two commands of a fresh machine, and only scripts that there are', () => {
  const blocks = codeBlocks(english).map((block) => block.replace(/^```\w*\n|\n```$/g, ''));
  expect(blocks.filter((block) => block.startsWith('npm ci'))).toEqual([
    'npm ci && npm start',
    'npm ci && npm test',
  ]);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const used = [...english.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
  expect(used.filter((name) => !(name in scripts))).toEqual([]);
});

test('the requirement set in the READMEs is the one of the code', () => {
  const stated = /REQUIRED_EXCEL_API = '([\d.]+)'/.exec(read('src/excel/requirements.ts'))?.[1];
  for (const text of [english, vietnamese]) expect(text).toContain(`ExcelApi ${stated ?? 'missing'}.`);
});

test.each([
  'README.md',
  'README.vi.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
])('the links of %s lead somewhere', (file) => {
  const missing = localLinks(read(file)).filter((link) => !existsSync(join(root, dirname(file), link)));
  expect(missing).toEqual([]);
});
