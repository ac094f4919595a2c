/** The forms that a workbook keeps of its own. */
import { NOTHING_KEPT, readKept, writeKept, type KeptWorkbook } from '../../src/kept/keptWorkbook';
import { beside, takingOfOwnForm, withOwnForm, withoutOwnForm } from '../../src/kept/ownForms';
import { knownFormsOf } from '../../src/reading/knownForms';
import { LINES, LOCALITIES } from '../forms/ownForms/examples';

const BOTH = withOwnForm(withOwnForm(NOTHING_KEPT, LINES), LOCALITIES);

test('a form that cannot be read is named with its place, and is not lost when something else is kept', () => {
  const broken = { ...LINES, id: 'hong', columns: [] };
  const { kept, problems } = readKept(JSON.stringify({ version: 2, ownForms: [LINES, broken, LINES] }));
  expect(kept.ownForms).toEqual([LINES]);
  expect(problems).toEqual([
    { path: 'ownForms[1].columns', reason: { key: 'own-forms.problem.too-few', params: { limit: 1 } } },
    { path: 'ownForms[2].id', reason: { key: 'kept.problem.repeated.ownForms' } },
  ]);
  const again: unknown = JSON.parse(writeKept(withoutOwnForm(kept, LINES.id)));
  expect(again).toMatchObject({ ownForms: [broken, LINES] });
});

test('a changed form takes the place of its former state', () => {
  const kept = withOwnForm(BOTH, { ...LINES, name: 'Sửa lại' });
  expect(kept.ownForms.map(({ name }) => name)).toEqual(['Sửa lại', LOCALITIES.name]);
});

test('a form that is taken out is forgotten by what the last set was made with', () => {
  const plan = {
    set: 'own',
    forms: ['annex-1', `own:${LINES.id}`],
    unitName: null,
    year: 2024,
    endYear: null,
    moneyUnit: null,
    localities: [],
    programme: null,
    project: null,
    freeRows: {},
  };
  const kept = withoutOwnForm({ ...BOTH, plan }, LINES.id);
  expect(kept.ownForms).toEqual([LOCALITIES]);
  expect(kept.plan?.forms).toEqual(['annex-1']);
});

test('whether a form is new, known, or another one under the same id', () => {
  expect([
    takingOfOwnForm(NOTHING_KEPT, LINES),
    takingOfOwnForm(BOTH, LINES),
    takingOfOwnForm(BOTH, { ...LINES, title: 'KHÁC' }),
  ]).toEqual(['new', 'known', 'clash']);
});

test('beside another one, a form gets an id and a name of its own, within what both may be', () => {
  const once = beside(BOTH, LINES);
  expect([once.id, once.name]).toEqual([`${LINES.id.slice(0, 34)}-2`, `${LINES.name} (2)`]);
  const twice = beside(withOwnForm(BOTH, once), LINES);
  expect([twice.id, twice.name]).toEqual([`${LINES.id.slice(0, 34)}-3`, `${LINES.name} (3)`]);
  const long = { ...LINES, id: 'a'.repeat(40), name: 'b'.repeat(80) };
  const kept: KeptWorkbook = { ...NOTHING_KEPT, ownForms: [long] };
  expect(readKept(writeKept(withOwnForm(kept, beside(kept, long)))).problems).toEqual([]);
  expect(beside(NOTHING_KEPT, LINES)).toEqual(LINES);
  expect(beside(BOTH, { ...LINES, name: 'Khác' }).name).toBe('Khác');
});

test('a workbook is read with its own forms before the standard ones', () => {
  const ids = knownFormsOf(BOTH).forms.map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual([`own:${LINES.id}`, `own:${LOCALITIES.id}`, 'annex-1']);
});
