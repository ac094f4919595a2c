/** The pane's texts: the same in both languages, and none missing that the code asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXCEL_FAILURES } from '../../src/excel/workbookPort';
import enCatalogue from '../../src/locales/en/catalogue.json';
import enErrors from '../../src/locales/en/errors.json';
import enPane from '../../src/locales/en/pane.json';
import viCatalogue from '../../src/locales/vi/catalogue.json';
import viErrors from '../../src/locales/vi/errors.json';
import viPane from '../../src/locales/vi/pane.json';
import { EQUATION_SOURCES } from '../../src/reading/equation';

type Texts = Readonly<Record<string, string>>;
const AREAS: readonly (readonly [string, Texts, Texts])[] = [
  ['pane', viPane, enPane],
  ['errors', viErrors, enErrors],
  ['catalogue', viCatalogue, enCatalogue],
];

/** Names of the arguments of an ICU message, e.g. "{count, plural, …}" → "count". */
function placeholders(message: string): string[] {
  const names = [...message.matchAll(/\{\s*([a-zA-Z]\w*)\s*[,}]/g)].map(([, name]) => name ?? '');
  return [...new Set(names)].sort();
}

/** Every literal key that the sources mention; a key put together from parts counts by its beginning. */
function keysInCode(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .flatMap((entry) => {
      const source = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      return [...source.matchAll(/['`]((?:pane|errors|catalogue)\.[a-z0-9.-]+)(?=['`$])/g)].map(
        ([, key]) => key ?? '',
      );
    });
}

describe.each(AREAS)('%s texts', (_area, vi, en) => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(vi));
  });

  it.each(Object.entries(vi))('%s has the same placeholders in both languages', (key, text) => {
    expect(placeholders(en[key] ?? '')).toEqual(placeholders(text));
    expect(text.trim()).not.toBe('');
  });
});

describe('texts and code', () => {
  const failures = EXCEL_FAILURES.flatMap((code) => [`errors.${code}.title`, `errors.${code}.advice`]);
  const known = AREAS.flatMap(([, vi]) => Object.keys(vi));
  const used = [
    ...keysInCode('src/taskpane'),
    ...keysInCode('src/commands'),
    ...keysInCode('src/programme'),
    ...failures,
  ];

  it('has a text for every key that the code names', () => {
    expect(used.length).toBeGreaterThan(60);
    expect(
      used.filter((key) => !known.some((text) => text === key || (/[.]$/.test(key) && text.startsWith(key)))),
    ).toEqual([]);
  });

  it('has no text that nothing uses', () => {
    const unused = known.filter(
      (key) => !used.some((name) => name === key || (name.endsWith('.') && key.startsWith(name))),
    );
    expect(unused).toEqual([]);
  });

  it('names every source of equations', () => {
    const sources = EQUATION_SOURCES.map((source) => `pane.check.source.${source}`);
    expect(sources.filter((key) => !known.includes(key))).toEqual([]);
  });

  it('says of every failure what happened and what to do', () => {
    expect(failures.filter((key) => !known.includes(key))).toEqual([]);
  });
});
