import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from '../../scripts/docs/pages';
import { CHECKS } from '../../src/checks/catalogue';
import { translator } from '../../src/locales/translate';

const root = join(__dirname, '../..');

test.each(generatedPages().map(({ path, text }) => ({ path, text })))(
  '$path is what `npm run docs` makes of the code',
  ({ path, text }) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  },
);

test('no page is left over from a form that is gone', () => {
  const pages = readdirSync(join(root, 'docs/forms'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/forms/${name}`);
  expect(generatedPages().map(({ path }) => path)).toEqual(expect.arrayContaining(pages));
});

describe.each(CHECKS.map((check) => ({ id: check.id, check })))('$id', ({ id, check }) => {
  const file = join(root, 'src/checks', id, 'README.md');

  test('has a README with its family, severity and both descriptions', () => {
    expect(existsSync(file)).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(`# ${id}\n`);
    expect(text).toMatch(new RegExp(`Family +\\| ${check.family} `));
    expect(text).toMatch(new RegExp(`Severity +\\| ${check.severity} `));
    expect(text.replace(/ +/g, ' ')).toContain(`| Why | ${translator('en').say(check.severityReason)} |`);
    if (check.forms !== 'any') expect(text).toContain(check.forms.join(', '));
    expect(text).toContain(`> ${translator('vi').say(check.description)}`);
    expect(text).toContain(`> ${translator('en').say(check.description)}`);
    for (const heading of ['## Accepted', '## Rejected', '## What it does not do'])
      expect(text).toContain(heading);
  });

  test('its folder bears its id, and its links lead somewhere', () => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, 'src/checks', id, link)))).toEqual([]);
  });
});
