import { FORM_IDS } from '../../src/forms/catalogue';
import { checkEntries, initialEntries, type CreateEntries } from '../../src/taskpane/create/createForm';
import { NOTHING_KEPT, readKept, writeKept } from '../../src/kept/keptWorkbook';
import { entriesOf, planOf } from '../../src/taskpane/create/planMemory';

const ENTRIES: CreateEntries = {
  set: 'commune',
  forms: ['annex-1', 'poverty-multi-year'],
  unitName: 'UBND "xã" / =A1 😀',
  year: '2022',
  endYear: '2025',
  moneyUnit: 'nghin-dong',
  localities: 'Thôn 1\nThôn 2',
  programme: '2021-2025',
  project: '7.2',
};

function readPlan(text: string): Partial<CreateEntries> | null {
  const { plan } = readKept(text).kept;
  return plan && entriesOf(plan);
}

function written(change: Partial<CreateEntries> = {}): string {
  const entries = { ...ENTRIES, ...change };
  return writeKept({ ...NOTHING_KEPT, plan: planOf(entries, checkEntries(entries)) });
}

function withField(name: string, value: unknown): string {
  return JSON.stringify({ version: 1, unitName: 'x', [name]: value });
}

test('what is written is read back', () => {
  expect(readPlan(written())).toEqual(ENTRIES);
});

test('a programme that followed the year goes on following it', () => {
  expect(readPlan(written({ programme: null }))).not.toHaveProperty('programme');
});

test('a project that the catalogue does not have is forgotten; one that no chosen form uses is not', () => {
  expect(readPlan(written({ project: '9' }))).not.toHaveProperty('project');
  expect(readPlan(written({ project: '7', programme: '2026-2030' }))).not.toHaveProperty('project');
  expect(readPlan(written({ forms: ['annex-1'] }))).toMatchObject({ project: '7.2' });
});

test('the first version of the text is still read', () => {
  const text = JSON.stringify({
    version: 1,
    set: 'commune',
    forms: ['annex-1'],
    unitName: 'UBND xã',
    year: 2022,
  });
  expect(readPlan(text)).toEqual({ set: 'commune', forms: ['annex-1'], unitName: 'UBND xã', year: '2022' });
});

test('an end year that followed the year goes on following it', () => {
  expect(readPlan(written({ endYear: null }))).not.toHaveProperty('endYear');
});

test('an end year that was typed wrong and not used is forgotten', () => {
  expect(readPlan(written({ forms: ['annex-1'], endYear: 'abc' }))).not.toHaveProperty('endYear');
});

test('a plan of 150 communes and every form stays far below what a workbook takes', () => {
  const localities = Array.from({ length: 150 }, (_, index) => `Xã Nguyễn Thượng Hiền ${index}`).join('\n');
  expect(written({ forms: FORM_IDS, localities }).length).toBeLessThan(10_000);
});

test.each(['', 'x', 'null', '[]', '7', '"text"', '{}', '{"version":2,"year":2022}', '{"version":"1"}', '{'])(
  '%s is no plan',
  (text) => {
    expect(readPlan(text)).toBeNull();
  },
);

test.each([
  ['year', '2022'],
  ['year', 2022.5],
  ['year', 1900],
  ['year', null],
  ['endYear', 'soon'],
  ['endYear', {}],
  ['moneyUnit', 'usd'],
  ['moneyUnit', 3],
  ['localities', 'Thôn 1'],
  ['localities', [1, null, {}, ' ']],
  ['forms', ['no-such-form', 5]],
  ['forms', { 0: 'annex-1' }],
  ['unitName', ['UBND']],
  ['programme', 2021],
  ['project', 7],
  ['project', ['7']],
])('a bad %s (%j) is left out, and the rest still counts', (name, value) => {
  expect(readPlan(withField(name, value))).toEqual(name === 'unitName' ? {} : { unitName: 'x' });
});

test('an unknown set is the user’s own choice; forms come in the order of the catalogue, each once', () => {
  expect(
    readPlan(JSON.stringify({ version: 1, set: 'village', forms: ['annex-3', 'annex-1', 'annex-3'] })),
  ).toEqual({ set: 'own', forms: ['annex-1', 'annex-3'] });
});

test('a locality cannot smuggle in another line', () => {
  expect(readPlan(withField('localities', ['A\nB', ' C\t1 ']))?.localities).toBe('A B\nC 1');
});

test('inherited names are no fields', () => {
  expect(readPlan('{"version":1,"__proto__":{"unitName":"x"}}')).toEqual({});
});

test('a unit name pasted with line breaks becomes one line', () => {
  const entries = { ...initialEntries(new Date(2026, 0, 1)), forms: ['annex-1'] as const };
  expect(checkEntries({ ...entries, unitName: ' UBND\r\ntỉnh\tA ' }).options?.unitName).toBe('UBND tỉnh A');
});
