/** Every parameter of the built-in catalogues is held to by a check, or says why none can be. */
import { CHECKS } from '../../src/checks/catalogue';
import { checksOfParameter } from '../../src/findings/parameterChecks';
import { PROGRAMMES } from '../../src/programme/catalogue';

/** The forms do not state what these speak of; only a new form or check takes one off this list. */
const NOT_CHECKABLE = [
  'allocation.project-1.local',
  'allocation.project-2.local',
  // No plan says which share of its budget the province gets from the centre.
  'counterpart.central-50',
  'production.support-share',
  'reduction.ethnic-minority',
  'standard.deprivations',
  'standard.income.rural',
  'standard.income.rural.2026',
  'standard.income.urban',
  'standard.income.urban.2026',
];

const parameters = PROGRAMMES.flatMap((programme) => programme.parameters);

test('the parameters that no check asks for are these, and each has a note that says so', () => {
  const unread = parameters.filter(({ id }) => checksOfParameter(id).length === 0);
  expect([...new Set(unread.map(({ id }) => id))].sort()).toEqual(NOT_CHECKABLE);
  for (const { id, note } of unread) expect([id, note.trim()]).not.toEqual([id, '']);
});

test('a check asks for no parameter that no catalogue has', () => {
  const ids = new Set(parameters.map(({ id }) => id));
  const asked = CHECKS.flatMap((check) => check.parameters);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((id) => !ids.has(id))).toEqual([]);
});

test('a parameter is told with the checks that ask for it', () => {
  const names = (id: string): readonly string[] => checksOfParameter(id).map(({ check }) => check);
  expect(names('reduction.district-880')).toEqual(['poor-district-reduction']);
  expect(names('poor-district.projects')).toEqual(['poor-district-projects']);
  expect(names('own.1')).toEqual([]);
});
