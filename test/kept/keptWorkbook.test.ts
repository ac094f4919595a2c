import {
  NOTHING_KEPT,
  readKept,
  withoutProgramme,
  withProgramme,
  writeKept,
} from '../../src/kept/keptWorkbook';
import { programmesOf } from '../../src/kept/programmes';
import { LINES, LOCALITIES } from '../forms/ownForms/examples';
import { POVERTY_REDUCTION_2021, PROGRAMMES } from '../../src/programme/catalogue';
import { programmeJson } from '../../src/programme/readProgramme';

const OWN = { ...POVERTY_REDUCTION_2021, id: 'own-1', basedOn: '2021-2025', shortName: 'Của tỉnh' };

test.each([null, '', '  '])('%j: nothing was kept', (text) => {
  expect(readKept(text)).toEqual({ kept: NOTHING_KEPT, problems: [], mayWrite: true });
});

test('what is written is read back', () => {
  const kept = {
    ...NOTHING_KEPT,
    programmes: [OWN],
    ownForms: [LINES, LOCALITIES],
    plan: {
      set: 'own',
      forms: ['annex-2'],
      unitName: 'UBND',
      year: 2022,
      endYear: null,
      moneyUnit: 'trieu-dong' as const,
      localities: ['A'],
      programme: 'own-1',
      project: '7.2',
      freeRows: { '4.1.new': 12 },
    },
  };
  expect(readKept(writeKept(kept))).toEqual({ kept, problems: [], mayWrite: true });
});

test.each(['x', '[]', '7', '{}', '{"version":"2"}', '{"version":0}'])(
  '%s cannot be read, and is said so',
  (text) => {
    expect(readKept(text)).toEqual({
      kept: NOTHING_KEPT,
      problems: [{ path: expect.any(String), reason: { key: 'kept.problem.unreadable' } }],
      mayWrite: true,
    });
  },
);

test('what a newer version wrote is not written over', () => {
  const reading = readKept('{"version":3,"plan":{}}');
  expect(reading.mayWrite).toBe(false);
  expect(reading.problems).toEqual([{ path: 'version', reason: { key: 'kept.problem.newer' } }]);
});

test('a catalogue that cannot be read is named with its place, and is not lost when something else is kept', () => {
  const broken = { ...programmeJson(OWN), id: 'own-2', sources: [] };
  const text = JSON.stringify({
    version: 2,
    programmes: [programmeJson(OWN), broken],
    later: { waivers: [1] },
  });
  const { kept, problems } = readKept(text);
  expect(kept.programmes).toEqual([OWN]);
  expect(problems).toEqual([{ path: 'programmes[1].sources', reason: { key: 'programme.problem.too-few' } }]);
  const again: unknown = JSON.parse(writeKept(withoutProgramme(kept, OWN.id)));
  expect(again).toMatchObject({ programmes: [broken], later: { waivers: [1] } });
});

test('two catalogues with one id: the first counts', () => {
  const { kept, problems } = readKept(
    JSON.stringify({ version: 2, programmes: [programmeJson(OWN), programmeJson(OWN)] }),
  );
  expect(kept.programmes).toEqual([OWN]);
  expect(problems.map(({ path }) => path)).toEqual(['programmes[1].id']);
});

test('a kept catalogue does not hide a built-in one by bearing its id, and is written back as it is', () => {
  const hiding = programmeJson({ ...POVERTY_REDUCTION_2021, projects: [] });
  const { kept, problems } = readKept(
    JSON.stringify({ version: 2, programmes: [programmeJson(OWN), hiding] }),
  );
  expect(problems).toEqual([{ path: 'programmes[1].id', reason: { key: 'kept.problem.built-in' } }]);
  expect(programmesOf(kept)).toEqual([OWN, ...PROGRAMMES]);
  expect(JSON.parse(writeKept(kept))).toMatchObject({ programmes: [programmeJson(OWN), hiding] });
});

test('a changed catalogue takes the place of its former state; the built-in ones stay what they are', () => {
  const kept = withProgramme(withProgramme(NOTHING_KEPT, OWN), { ...OWN, shortName: 'Sửa lại' });
  expect(kept.programmes.map(({ shortName }) => shortName)).toEqual(['Sửa lại']);
  expect(programmesOf(kept).map(({ id }) => id)).toEqual(['own-1', ...PROGRAMMES.map(({ id }) => id)]);
  expect(POVERTY_REDUCTION_2021.shortName).toBe('Giảm nghèo bền vững 2021 - 2025');
});
