import { translator } from '../../src/locales/translate';
import { POVERTY_REDUCTION_2021, PROGRAMMES } from '../../src/programme/catalogue';
import { programmeJson, readProgramme, readProgrammeText } from '../../src/programme/readProgramme';

type Json = Record<string, unknown>;

/** The built-in catalogue as plain JSON, changed in one place. */
function changed(path: string, value: unknown): unknown {
  const root = JSON.parse(JSON.stringify(programmeJson(POVERTY_REDUCTION_2021))) as Json;
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Json>((at, key) => at[key] as Json, root);
  // JSON leaves out what is undefined.
  holder[last] = value;
  return JSON.parse(JSON.stringify(root)) as unknown;
}

function problemsOf(value: unknown): readonly (readonly [string, string])[] {
  const result = readProgramme(value);
  return result.ok ? [] : result.problems.map(({ path, reason }) => [path, reason.key]);
}

test.each(PROGRAMMES)('$id comes back as it was written', (programme) => {
  const text = JSON.stringify(programmeJson(programme));
  expect(readProgrammeText(text)).toEqual({ ok: true, value: programme });
  expect(readProgrammeText(`\uFEFF${text}`).ok).toBe(true);
});

test.each<readonly [string, unknown, string]>([
  ['version', 2, 'version'],
  ['id', 'Có dấu', 'id'],
  ['name', '   ', 'empty'],
  ['name', 12, 'text'],
  ['titleName', 'a'.repeat(301), 'too-long'],
  ['period.from', 2021.5, 'year'],
  ['period.to', 2019, 'period'],
  ['sources', [], 'too-few'],
  ['sources', 'central', 'list'],
  ['sources[1].id', 'central', 'repeated'],
  ['sources[0].capitalTypes', ['loan'], 'choice'],
  ['projects[2].lines[0].code', '=1+1', 'code'],
  ['projects[2].lines[0].code', '-', 'code'],
  ['projects[2].lines[1].code', '3.1', 'repeated'],
  ['projects[2].lines[1].code', 'total', 'repeated'],
  ['projects[2].lines[0].capitalTypes', [], 'no-capital-type'],
  ['projects[2].lines[0].name', 'Hai\ndòng', 'control-characters'],
  ['projects[2].lines[0].extra', true, 'member'],
  ['projects[2].outlineCode', 'I', 'repeated'],
  ['projects[1].outlineCode', '2', 'outline'],
  ['localityLists[0].total', 0, 'count'],
  ['localityLists[0].places[0].name', ' ', 'empty'],
  ['localityLists[0].places[1]', { province: 'HÀ GIANG', name: 'MÈO VẠC' }, 'repeated-place'],
  ['localityLists[0].places[1].kind', 'huyện', 'member'],
  ['localityLists[1].id', 'poor-districts', 'repeated'],
  ['parameters[0].document', ' ', 'no-document'],
  ['parameters[0].value', 3, 'decimal'],
  ['parameters[0].value', '3,5', 'decimal'],
  ['parameters[0].severity', 'fatal', 'choice'],
  ['parameters[0].to', 2020, 'period'],
])('refuses %s = %j', (path, value, code) => {
  const [[place, key] = ['', '']] = problemsOf(changed(path, value));
  expect(key).toBe(`programme.problem.${code}`);
  // The place is the one that was changed, or inside it.
  expect(place.startsWith(path)).toBe(true);
});

test('a list of localities has no more of them than its document names', () => {
  expect(problemsOf(changed('localityLists[0].total', 51))).toEqual([
    ['localityLists[0].places', 'programme.problem.more-places'],
  ]);
});

test('a range needs both ends', () => {
  const place = POVERTY_REDUCTION_2021.parameters.findIndex(({ id }) => id === 'reduction.national');
  expect(problemsOf(changed(`parameters[${place}].upper`, null))).toEqual([
    [`parameters[${place}].upper`, 'programme.problem.both-ends'],
  ]);
});

test.each([
  ['not JSON', '{"version": 1,'],
  ['nothing', ''],
])('text that is %s is refused as a whole', (_what, text) => {
  expect(readProgrammeText(text)).toEqual({
    ok: false,
    problems: [{ path: '', reason: { key: 'programme.problem.json' } }],
  });
});

test.each([null, [], 'text', 7, {}, { __proto__: null, version: 1 }])(
  'a document of another kind (%j) is refused with few problems',
  (value) => {
    const problems = problemsOf(value);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(20);
  },
);

test('a catalogue from before there were lists of localities is read as one without any', () => {
  expect(readProgramme(changed('localityLists', undefined))).toEqual({
    ok: true,
    value: { ...POVERTY_REDUCTION_2021, localityLists: [] },
  });
});

test('a missing member is named', () => {
  expect(problemsOf(changed('projects[0].shortName', undefined))).toContainEqual([
    'projects[0].shortName',
    'programme.problem.member',
  ]);
});

test('every reason can be said in both languages', () => {
  for (const language of ['vi', 'en'] as const) {
    const { say } = translator(language);
    const result = readProgramme(changed('projects[2].lines[0].code', '='));
    if (result.ok) throw new Error('accepted');
    for (const { reason } of result.problems) expect(say(reason)).not.toContain('programme.problem');
  }
});

test('a file may say where its schema stands; the catalogue does not keep it', () => {
  const json = { $schema: 'programme.schema.json', ...programmeJson(POVERTY_REDUCTION_2021) };
  expect(readProgramme(json)).toEqual({ ok: true, value: POVERTY_REDUCTION_2021 });
});
