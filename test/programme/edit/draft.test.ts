import { MERGED_PROGRAMME_2026, POVERTY_REDUCTION_2021, PROGRAMMES } from '../../../src/programme/catalogue';
import {
  draftOf,
  readDraft,
  type ParameterDraft,
  type ProgrammeDraft,
} from '../../../src/programme/edit/draft';

const DRAFT = draftOf(POVERTY_REDUCTION_2021, 'vi');

function problemsOf(draft: ProgrammeDraft): readonly (readonly [string, string])[] {
  const result = readDraft(draft, 'vi');
  return result.ok
    ? []
    : result.problems.map(({ path, reason }) => [path, reason.key.replace('programme.problem.', '')]);
}

function withParameter(change: Partial<ParameterDraft>): ProgrammeDraft {
  const [first, ...others] = DRAFT.parameters;
  if (!first) throw new Error('No parameter');
  return { ...DRAFT, parameters: [{ ...first, ...change }, ...others] };
}

test.each(PROGRAMMES)('$id comes out of the editor as it went in', (programme) => {
  for (const language of ['vi', 'en'] as const) {
    expect(readDraft(draftOf(programme, language), language)).toEqual({ ok: true, value: programme });
  }
});

test('a Vietnamese number is kept as an exact decimal', () => {
  const result = readDraft(withParameter({ value: '1,5', document: 'NQ 12/2026/NQ-HĐND' }), 'vi');
  expect(result.ok && result.value.parameters[0]).toMatchObject({ value: '1.5', upper: null });
});

test('an empty value stays unknown and is never 0', () => {
  const result = readDraft(draftOf(MERGED_PROGRAMME_2026, 'vi'), 'vi');
  expect(result.ok && result.value.parameters[0]?.value).toBeNull();
});

test.each<readonly [string, Partial<ParameterDraft>, readonly (readonly [string, string])[]]>([
  ['a value in words', { value: 'ba' }, [['parameters[0].value', 'amount']]],
  ['too many decimals', { value: '1,1234567' }, [['parameters[0].value', 'decimal']]],
  ['no document', { document: '  ' }, [['parameters[0].document', 'no-document']]],
  ['no name', { name: '' }, [['parameters[0].name', 'empty']]],
  ['a year in words', { from: '22' }, [['parameters[0].from', 'year']]],
  ['years that run backwards', { from: '2025', to: '2022' }, [['parameters[0].to', 'period']]],
  ['half a range', { comparison: 'between' }, [['parameters[0].upper', 'both-ends']]],
])('%s is a problem at its field', (_what, change, problems) => {
  expect(problemsOf(withParameter(change))).toEqual(problems);
});

test('what a comparison has no field for is not kept', () => {
  const result = readDraft(withParameter({ comparison: 'rule', upper: '7' }), 'vi');
  expect(result.ok && result.value.parameters[0]).toMatchObject({ value: null, upper: null });
});

test('everything that is wrong is told at once, from top to bottom, once for each place', () => {
  const { projects, sources } = DRAFT;
  const wrong: ProgrammeDraft = {
    ...withParameter({ value: 'x', document: '' }),
    shortName: ' ',
    period: { from: '', to: '20' },
    sources: sources.map((source, place) => (place === 1 ? { ...source, name: '' } : source)),
    projects: projects.map((project, place) => (place === 2 ? { ...project, outlineCode: 'I' } : project)),
  };
  expect(problemsOf(wrong)).toEqual([
    ['shortName', 'empty'],
    ['period.from', 'year'],
    ['period.to', 'year'],
    ['sources[1].name', 'empty'],
    ['projects[2].outlineCode', 'repeated'],
    ['parameters[0].value', 'amount'],
  ]);
});

test('names are kept as one line of composed letters', () => {
  const result = readDraft({ ...DRAFT, shortName: '  Giảm nghèo\u00a0\n tỉnh '.normalize('NFD') }, 'vi');
  expect(result.ok && result.value.shortName).toBe('Giảm nghèo tỉnh');
});

test('the localities of a list are lines of text: province, dash, district', () => {
  const [list, ...others] = DRAFT.localityLists;
  if (!list) throw new Error('No list');
  expect(list.places.split('\n')[0]).toBe('Hà Giang – Mèo Vạc');
  const withPlaces = (places: string): ProgrammeDraft => ({
    ...DRAFT,
    localityLists: [{ ...list, places }, ...others],
  });
  const typed =
    'Hà Giang – Mèo Vạc\n\n Bà Rịa - Vũng Tàu - Xuyên Mộc \r\nKon Tum\tTu Mơ Rông; \nLai Châu;Sìn Hồ';
  expect(problemsOf(withPlaces(typed))).toEqual([['localityLists[0].places', 'place']]);
  const result = readDraft(withPlaces(typed.replace('; ', '')), 'vi');
  expect(result.ok && result.value.localityLists[0]?.places).toEqual([
    { province: 'Hà Giang', name: 'Mèo Vạc' },
    { province: 'Bà Rịa - Vũng Tàu', name: 'Xuyên Mộc' },
    { province: 'Kon Tum', name: 'Tu Mơ Rông' },
    { province: 'Lai Châu', name: 'Sìn Hồ' },
  ]);
  expect(problemsOf(withPlaces('Mèo Vạc'))).toEqual([['localityLists[0].places', 'place']]);
  const twice = 'Hà Giang – Mèo Vạc\nHà Giang – mèo vạc';
  expect(problemsOf(withPlaces(twice))).toEqual([['localityLists[0].places', 'repeated-place']]);
  expect(problemsOf({ ...withPlaces(typed), localityLists: [{ ...list, total: 1 }] })).toEqual([
    ['localityLists[0].places', 'more-places'],
  ]);
});
