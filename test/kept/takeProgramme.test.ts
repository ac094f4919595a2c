import { NOTHING_KEPT, withoutProgramme, withProgramme } from '../../src/kept/keptWorkbook';
import { addProgramme, takingOf } from '../../src/kept/takeProgramme';
import { POVERTY_REDUCTION_2021 } from '../../src/programme/catalogue';

const OWN = { ...POVERTY_REDUCTION_2021, id: 'own-1', basedOn: '2021-2025', shortName: 'Của tỉnh' };
const KEPT = withProgramme(NOTHING_KEPT, OWN);

test.each([
  ['nothing has its id', { ...OWN, id: 'own-2' }, 'new'],
  ['it is the same as a built-in one', POVERTY_REDUCTION_2021, 'known'],
  ['it is the same as one of the workbook', { ...OWN }, 'known'],
  ['it changes a built-in one', { ...POVERTY_REDUCTION_2021, projects: [] }, 'copy'],
  ['it differs from one of the workbook', { ...OWN, projects: [] }, 'clash'],
])('%s', (_what, programme, taking) => {
  expect(takingOf(KEPT, programme)).toBe(taking);
});

test('a free id and name are kept', () => {
  const other = { ...OWN, id: 'tinh-a', shortName: 'Của tỉnh A', basedOn: null };
  expect(addProgramme(KEPT, other).kept.programmes).toEqual([OWN, other]);
});

test('both are kept under ids and names of their own', () => {
  const { kept, programme } = addProgramme(KEPT, { ...OWN, projects: [] });
  expect(programme).toMatchObject({ id: 'own-2', shortName: 'Của tỉnh (2)', basedOn: '2021-2025' });
  expect(kept.programmes).toEqual([OWN, programme]);
});

test('what bears a built-in id becomes the workbook’s own, and never replaces the built-in one', () => {
  const { programme } = addProgramme(KEPT, { ...POVERTY_REDUCTION_2021, projects: [] });
  expect(programme).toMatchObject({
    id: 'own-2',
    shortName: 'Giảm nghèo bền vững 2021 - 2025 (2)',
    basedOn: '2021-2025',
  });
});

test('a catalogue that is taken out is not what the next set is made with', () => {
  const plan = {
    set: 'own',
    forms: [],
    unitName: null,
    year: 2022,
    endYear: null,
    moneyUnit: null,
    localities: [],
    programme: 'own-1',
    project: null,
    freeRows: {},
  };
  const { plan: left, programmes } = withoutProgramme({ ...KEPT, plan }, 'own-1');
  expect([left?.programme, left?.year, programmes]).toEqual([null, 2022, []]);
  expect(withoutProgramme({ ...KEPT, plan }, 'own-2').plan).toEqual(plan);
});
