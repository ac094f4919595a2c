import {
  findProgramme,
  MERGED_PROGRAMME_2026,
  POVERTY_REDUCTION_2021,
  programmeOfYear,
} from '../../src/programme/catalogue';
import { budgetLines, sourceColumns } from '../../src/programme/programme';
import { DISTRICTS_880, isComplete, POOR_DISTRICTS } from '../../src/programme/localityList';
import { isInForce } from '../../src/programme/policyParameter';
import { loadKnownNames } from '../../src/units/loadKnownNames';
import { nameKey } from '../../src/units/sameName';

test('the programme of 2021-2025 has seven projects and thirteen budget lines', () => {
  expect(POVERTY_REDUCTION_2021.projects.map(({ code }) => code)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
  ]);
  expect(budgetLines(POVERTY_REDUCTION_2021).map(({ code }) => code)).toEqual([
    ...['1.1.a', '1.1.b', '2', '3.1', '3.2', '4.1', '4.2', '4.3', '5', '6.1', '6.2', '7.1', '7.2'],
  ]);
});

test('development investment stands only under infrastructure, 4.1 and 4.3', () => {
  const carrying = budgetLines(POVERTY_REDUCTION_2021).filter(({ capitalTypes }) =>
    capitalTypes.includes('development-investment'),
  );
  expect(carrying.map(({ code }) => code)).toEqual(['1.1.a', '4.1', '4.3']);
});

test('of 2026-2030 only what is known stands in the catalogue', () => {
  expect(MERGED_PROGRAMME_2026.projects).toEqual([]);
  expect(
    sourceColumns(MERGED_PROGRAMME_2026).map(({ id, capitalTypes }) => [id, capitalTypes.length]),
  ).toEqual([
    ['central', 2],
    ['local', 0],
    ['policy-credit', 0],
    ['integrated', 0],
    ['mobilised', 0],
  ]);
  const counterpart = MERGED_PROGRAMME_2026.parameters.find(({ id }) => id === 'counterpart.own');
  expect(counterpart).toMatchObject({ value: null, certainty: 'open', document: 'NĐ 358/2025/NĐ-CP' });
});

test('a plan year has the programme that runs in it', () => {
  expect([2019, 2021, 2025, 2026, 2031].map((year) => programmeOfYear(year).id)).toEqual([
    '2021-2025',
    '2021-2025',
    '2021-2025',
    '2026-2030',
    '2026-2030',
  ]);
  expect(findProgramme('2016-2020')).toBeUndefined();
});

test('what is not known is not checked, and nothing outside its years', () => {
  const parameter = (id: string) => {
    const found = POVERTY_REDUCTION_2021.parameters.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  expect(isInForce(parameter('counterpart.central-70'), 2022)).toBe(true);
  expect(isInForce(parameter('counterpart.central-70'), 2021)).toBe(false);
  expect(isInForce(parameter('counterpart.own'), 2022)).toBe(false);
  expect(isInForce({ ...parameter('counterpart.own'), value: '10' }, 2022)).toBe(true);
  expect(isInForce(parameter('allocation.project-1.local'), 2022)).toBe(false);
  expect(isInForce(parameter('capital-type.lines'), 2022)).toBe(true);
});

test('every value has a document that it comes from', () => {
  for (const { parameters } of [POVERTY_REDUCTION_2021, MERGED_PROGRAMME_2026]) {
    for (const { id, value, document, certainty } of parameters) {
      expect([id, value !== null && document === '']).toEqual([id, false]);
      expect([id, value !== null && certainty === 'open']).toEqual([id, false]);
    }
  }
});

test('of the 74 poor districts some are known, and all of the 22 of QĐ 880, which are among them', async () => {
  const list = (id: string) => {
    const found = POVERTY_REDUCTION_2021.localityLists.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  const [poor, of880] = [list(POOR_DISTRICTS), list(DISTRICTS_880)];
  expect([poor.places.length, poor.total, isComplete(poor)]).toEqual([52, 74, false]);
  expect([of880.places.length, of880.total, isComplete(of880)]).toEqual([22, 22, true]);
  expect(poor.places).toEqual(expect.arrayContaining([...of880.places]));
  // Each is a district of its province in the official list of units.
  const { districts } = await loadKnownNames();
  const lost = poor.places.filter(
    ({ province, name }) => !districts.provincesOf([nameKey(name)]).provinces.has(nameKey(province)),
  );
  expect(lost).toEqual([]);
});
