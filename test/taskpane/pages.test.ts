/** What the two HTML pages may and may not do. */
import { readFileSync } from 'node:fs';

const PAGES = ['src/taskpane/taskpane.html', 'src/commands/commands.html'];

describe.each(PAGES)('%s', (path) => {
  const html = readFileSync(path, 'utf8');

  it('is Vietnamese', () => {
    expect(html).toContain('<html lang="vi">');
  });

  it('allows scripts and connections only to itself and to the home of office.js', () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
    const rules = new Map(
      policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
    );
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('script-src')).toBe("'self' https://appsforoffice.microsoft.com");
    expect(rules.get('connect-src')).toBe("'self' https://appsforoffice.microsoft.com");
    expect(rules.get('base-uri')).toBe("'none'");
    expect(rules.get('form-action')).toBe("'none'");
  });

  it('has no inline script and takes office.js from where it is supported', () => {
    const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
    expect(scripts.map(([, body]) => body)).toEqual(['']);
    expect(scripts[0]?.[0]).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
    expect(html).not.toMatch(/\son\w+=/);
  });
});

it('shows the name and a word of progress before any script has run', () => {
  const html = readFileSync('src/taskpane/taskpane.html', 'utf8');
  expect(html).toMatch(/<div id="root">[\s\S]*Soát Biểu[\s\S]*Đang mở…[\s\S]*<\/div>/);
});
