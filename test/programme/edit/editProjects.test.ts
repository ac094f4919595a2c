import { MERGED_PROGRAMME_2026, POVERTY_REDUCTION_2021 } from '../../../src/programme/catalogue';
import { draftOf, readDraft, type ProgrammeDraft } from '../../../src/programme/edit/draft';
import {
  addLine,
  addProject,
  changeLine,
  moveLine,
  removeLine,
  renumber,
  shortNameOf,
} from '../../../src/programme/edit/editProjects';
import { nextLineCode, romanNumeral } from '../../../src/programme/edit/proposedCodes';

const DRAFT = draftOf(POVERTY_REDUCTION_2021, 'vi');

/** "I 1", and below it "- 1.1.a" */
function outline({ projects }: ProgrammeDraft): readonly string[] {
  return projects.flatMap(({ code, outlineCode, lines }) => [
    `${outlineCode} ${code}`,
    ...lines.map((line) => `- ${line.code}`),
  ]);
}

function keyOf({ projects }: ProgrammeDraft, code: string): string {
  const lines = projects.flatMap((project) => [project, ...project.lines]);
  const found = lines.find((line) => line.code === code);
  if (!found) throw new Error(code);
  return found.key;
}

function find(draft: ProgrammeDraft, code: string) {
  const key = keyOf(draft, code);
  return draft.projects.flatMap((project) => [project, ...project.lines]).find((line) => line.key === key);
}

test('projects and lines of one’s own, with codes proposed', () => {
  let draft = draftOf(MERGED_PROGRAMME_2026, 'vi');
  draft = addProject(addProject(draft));
  draft = addLine(addLine(draft, keyOf(draft, '2')), keyOf(draft, '2'));
  expect(outline(draft)).toEqual(['I 1', 'II 2', '- 2.1', '- 2.2']);
  const names: readonly (readonly [string, string])[] = [
    ['1', 'Hạ tầng'],
    ['2', 'Sinh kế'],
    ['2.1', 'Mô hình'],
    ['2.2', 'Đào tạo'],
  ];
  expect(readDraft(draft, 'vi').ok).toBe(false);
  draft = names.reduce((at, [code, name]) => changeLine(at, keyOf(at, code), { name }), draft);
  const result = readDraft(draft, 'vi');
  expect(result.ok && result.value.projects.map(({ name, lines }) => [name, lines.length])).toEqual([
    ['Hạ tầng', 0],
    ['Sinh kế', 2],
  ]);
});

test('every line keeps a key of its own, whatever is added and removed', () => {
  let draft = addProject(DRAFT);
  draft = addLine(removeLine(draft, keyOf(draft, '3.1')), keyOf(draft, '8'));
  const keys = draft.projects.flatMap(({ key, lines }) => [key, ...lines.map((line) => line.key)]);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a new code fills no gap, since plans cite the codes', () => {
  const draft = addProject(removeLine(DRAFT, keyOf(DRAFT, '2')));
  expect(outline(draft).at(-1)).toBe('VIII 8');
  expect(outline(draft)).toContain('III 3');
  expect(nextLineCode('3', ['3.2'], ['3', '3.2'])).toBe('3.3');
});

test('a project is planned by what its lines are planned by', () => {
  const only = changeLine(DRAFT, keyOf(DRAFT, '3.1'), { capitalTypes: ['development-investment'] });
  expect(find(only, '3')?.capitalTypes).toEqual(['development-investment', 'recurrent']);
  const less = removeLine(only, keyOf(only, '3.2'));
  expect(find(less, '3')?.capitalTypes).toEqual(['development-investment']);
});

test('the first sub-project takes over the capital types of its project, in the order of the sheets', () => {
  const both = changeLine(DRAFT, keyOf(DRAFT, '2'), {
    capitalTypes: ['recurrent', 'development-investment'],
  });
  const draft = addLine(both, keyOf(both, '2'));
  expect(find(draft, '2.1')?.capitalTypes).toEqual(['development-investment', 'recurrent']);
});

test('a line without capital type is a problem at its place', () => {
  const result = readDraft(changeLine(DRAFT, keyOf(DRAFT, '3.2'), { capitalTypes: [] }), 'vi');
  expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
    'projects[2].lines[1].capitalTypes',
  ]);
});

test('moving takes the code along, and stops at the ends', () => {
  const up = moveLine(DRAFT, keyOf(DRAFT, '3'), -1);
  expect(outline(up).slice(3, 7)).toEqual(['III 3', '- 3.1', '- 3.2', 'II 2']);
  expect(outline(moveLine(DRAFT, keyOf(DRAFT, '1'), -1))).toEqual(outline(DRAFT));
  expect(outline(moveLine(DRAFT, keyOf(DRAFT, '7.2'), 1))).toEqual(outline(DRAFT));
  expect(outline(moveLine(DRAFT, keyOf(DRAFT, '4.1'), 1)).slice(8, 11)).toEqual(['- 4.2', '- 4.1', '- 4.3']);
});

test('codes follow the order only when asked', () => {
  const draft = renumber(moveLine(DRAFT, keyOf(DRAFT, '3'), -1));
  expect(outline(draft).slice(0, 7)).toEqual(['I 1', '- 1.1', '- 1.2', 'II 2', '- 2.1', '- 2.2', 'III 3']);
});

test('a code that would be read as part of another line is a problem', () => {
  const wrong = (code: string, change: Parameters<typeof changeLine>[2]) => {
    const result = readDraft(changeLine(DRAFT, keyOf(DRAFT, code), change), 'vi');
    return result.ok ? [] : result.problems.map(({ path, reason }) => [path, reason.key]);
  };
  expect(wrong('1.1.a', { code: '1.1' })).toEqual([
    ['projects[0].lines[1].code', 'programme.problem.outline'],
  ]);
  expect(wrong('2', { outlineCode: '2' })).toContainEqual([
    'projects[1].outlineCode',
    'programme.problem.outline',
  ]);
  expect(wrong('2', { outlineCode: 'X' })).toEqual([]);
});

test.each([
  ['Dự án 1: Hỗ trợ đầu tư', 'Hỗ trợ đầu tư'],
  ['Tiểu dự án 2: Cải thiện dinh dưỡng', 'Cải thiện dinh dưỡng'],
  ['Tiểu dự án 1.2 - Đề án', 'Đề án'],
  ['Cải thiện dinh dưỡng', 'Cải thiện dinh dưỡng'],
  ['Dự án 5:', 'Dự án 5:'],
])('%j is short for messages: %j', (name, short) => {
  expect(shortNameOf(name)).toBe(short);
  const changed = changeLine(DRAFT, keyOf(DRAFT, '3.2'), { name });
  expect(find(changed, '3.2')?.shortName).toBe(short);
});

test('Roman numerals', () => {
  expect([1, 4, 9, 14, 40, 59, 60].map(romanNumeral)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'LIX', 'LX']);
});
