/** Every sentence that the core may name is written in both languages, with the same places for figures. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../src/checks/catalogue';
import { FORMS } from '../../src/forms/catalogue';
import type { Finding, Review } from '../../src/findings/finding';
import { FIX_KINDS } from '../../src/findings/fixes/fix';
import { catalogues } from '../../src/locales/catalogues';
import { LANGUAGES, translator } from '../../src/locales/translate';
import type { Message, MessageParam } from '../../src/messages/message';
import { EQUATION_SOURCES } from '../../src/reading/equation';
import { SAMPLES } from '../../src/samples/samples';
import { snapshotOf, workbookOf } from './layoutSnapshot';
import { reviewWorkbook } from '../../src/findings/review';
import { filledAnnex, filledTargets, reviewOf } from './workbooks';

const CORE = ['checks', 'diagnosis', 'findings', 'forms', 'reading', 'samples'];
const AREAS = /^(findings|forms|own-forms)\./;

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory()
      ? sources(path)
      : entry.name.endsWith('.ts')
        ? [readFileSync(path, 'utf8')]
        : [];
  });
}

/** Keys written out in the code, and templates with their gaps as "*". */
const written = CORE.flatMap((room) => sources(join(__dirname, '../../src', room))).flatMap((source) =>
  [...source.matchAll(/['`]((?:findings|forms|own-forms)\.[^'`\s]+)['`]/g)].map(([, key = '']) =>
    key.replace(/\$\{[^}]*\}/g, '*'),
  ),
);
const known = [...catalogues.vi.keys()].filter((key) => AREAS.test(key));

function pattern(key: string): RegExp {
  return new RegExp(
    `^${key
      .split('*')
      .map((part) => part.replace(/\./g, '\\.'))
      .join('[a-z0-9-]+')}$`,
  );
}

test('both languages have the same texts', () => {
  expect([...catalogues.en.keys()].filter((key) => AREAS.test(key)).sort()).toEqual([...known].sort());
});

test('every key in the code has a text', () => {
  expect(written.length).toBeGreaterThan(40);
  expect(written.filter((key) => !known.some((text) => pattern(key).test(text)))).toEqual([]);
});

test('every text is used by the code', () => {
  const patterns = written.map(pattern);
  expect(known.filter((key) => !patterns.some((used) => used.test(key)))).toEqual([]);
});

/** What fills the gaps of keys that are put together, kind by kind. */
const PUT_TOGETHER = [
  ...CHECKS.map(({ description }) => description.key),
  ...FORMS.flatMap(({ title, description }) => [title.key, description.key]),
  ...SAMPLES.map(({ title }) => title.key),
  ...['number-as-text', 'ambiguous-text', 'words', 'error-value', 'slipped-separator', 'fraction'].flatMap(
    (kind) => [`findings.cells.${kind}.one`, `findings.cells.${kind}.several`],
  ),
  ...['missing-total', 'missing-parts', 'zero-denominator', 'crashed'].flatMap((reason) => [
    `findings.cannot-check.${reason}`,
    `findings.cannot-check.${reason}.cause`,
  ]),
  ...['omitted-line', 'doubled-line'].flatMap((kind) => [`findings.root.${kind}`, `findings.cause.${kind}`]),
  ...['swapped-digits', 'one-digit', 'sign', 'slipped-separator'].map((kind) => `findings.cause.${kind}`),
  ...[
    'neighbour-line',
    'neighbour-column',
    'rate-for-count',
    'stale-copy',
    'average-of-rates',
    'sum-of-rates',
  ].map((kind) => `findings.cause.${kind}`),
  ...['larger', 'smaller'].map((which) => `findings.root.sheet-unit-${which}`),
  'findings.formulas.typed-in-form.cause',
  ...EQUATION_SOURCES.map((source) => `findings.source.${source}`),
  ...['used', 'doubtful', 'off', 'confirmed'].map((use) => `findings.use.${use}`),
  ...['row', 'outline'].flatMap((kind) => [`findings.doubtful.${kind}`, `findings.doubtful.${kind}.cause`]),
  ...['sheet', 'table', 'column', 'row', 'cell', 'unit', 'itself', 'nothing'].map(
    (what) => `findings.lost.${what}`,
  ),
  ...['column', 'row', 'cell'].map((kind) => `findings.equation.own-${kind}`),
  ...['', '-off', '-doubtful', '-suggested'].map((use) => `findings.draft.known${use}`),
  ...['short-range', 'skipped-cells', 'double-count', 'extra-cells', 'wrong-cells'].flatMap((kind) => [
    `findings.formulas.${kind}`,
    `findings.formulas.${kind}.cause`,
  ]),
  ...['typed-same', 'typed-other', 'other-formula', 'averaged-rate'].flatMap((kind) => [
    `findings.formulas.${kind}`,
    `findings.formulas.${kind}.cause`,
  ]),
  ...FIX_KINDS.flatMap((kind) => [`findings.fix.${kind}.one`, `findings.fix.${kind}.several`]),
  ...['chart', 'too-large', 'empty', 'no-table'].map((reason) => `findings.unchecked.${reason}`),
];

test.each(PUT_TOGETHER)('%s has a text', (key) => {
  expect(known).toContain(key);
});

function placeholders(text: string | undefined): readonly string[] {
  return [...new Set([...(text ?? '').matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name = '']) => name))].sort();
}

test.each(known)('%s has the same places for figures in both languages', (key) => {
  expect(placeholders(catalogues.en.get(key))).toEqual(placeholders(catalogues.vi.get(key)));
});

function nested(param: MessageParam): readonly Message[] {
  if (typeof param !== 'object') return [];
  if ('message' in param) return messagesIn(param.message);
  return 'list' in param ? param.list.flatMap(nested) : [];
}

function messagesIn(message: Message): readonly Message[] {
  return [message, ...Object.values(message.params ?? {}).flatMap(nested)];
}

function ofFinding({ message, causes, fixes }: Finding): readonly Message[] {
  return [message, ...causes.map((cause) => cause.message), ...fixes.map(({ title }) => title)];
}

function ofReview({ findings, tables, unchecked }: Review): readonly Message[] {
  return [
    ...findings.flatMap(ofFinding),
    ...tables.flatMap(({ remarks }) => remarks),
    ...tables.flatMap(({ equations }) =>
      equations.flatMap(({ title, sourceTitle, useTitle }) => [title, sourceTitle, useTitle]),
    ),
    ...unchecked.map(({ reason }) => reason),
  ].flatMap(messagesIn);
}

const empty = { ...snapshotOf(filledAnnex()), cells: new Map(), merges: [] };
const REVIEWS: readonly Review[] = [
  ...SAMPLES.map(({ sheets }) => reviewWorkbook(workbookOf(...sheets().map((layout) => snapshotOf(layout))))),
  reviewOf(
    filledAnnex(),
    { F15: 93500, F14: '40,000', E13: 'chưa có', F22: '20.000', I26: { error: '#REF!' } },
    true,
  ),
  reviewOf(filledAnnex(), { F14: '900,000' }, true),
  reviewOf(filledAnnex(), { C10: null, F16: null, F17: null, C14: 47501 }, true),
  reviewOf(filledAnnex(), { D14: 400000, D22: 2000, F10: 190350 }, true),
  reviewOf(filledTargets(), { C10: 12.035, F11: 304.5, E12: 2.66, E13: 23.56, C13: 0, H10: 2.75 }, true),
  reviewOf(filledTargets(), { C10: '12.035', C11: '12.152', D10: 332.5, D11: 12.4567 }, true),
  reviewWorkbook(
    workbookOf(
      empty,
      { ...empty, name: 'Biểu đồ', kind: 'chart' },
      { ...empty, name: 'To', unread: 'too-large' },
    ),
  ),
];

test.each(LANGUAGES)('representative reviews read well in %s: no gap is left open', (language) => {
  const messages = REVIEWS.flatMap(ofReview);
  expect(new Set(messages.map(({ key }) => key)).size).toBeGreaterThan(25);
  for (const message of messages) {
    const sentence = translator(language).say(message);
    expect(sentence).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
    expect(
      placeholders(catalogues[language].get(message.key)).filter((name) => !(name in (message.params ?? {}))),
    ).toEqual([]);
  }
});
