/** What the check hands over of a district that has money of a project for poor districts: places, cells, and nothing where no list is. */
import { poorDistrictProjectsCheck } from '../../../src/checks/poor-district-projects/check';
import type { StructureIssue } from '../../../src/checks/engine/result';
import { POVERTY_REDUCTION_2021 } from '../../../src/programme/catalogue';
import { POOR_DISTRICTS, type LocalityList } from '../../../src/programme/localityList';
import type { Programme } from '../../../src/programme/programme';
import { handReading, handTable, idAt, line, type HandLine } from '../handTable';

const LIST: LocalityList = {
  id: POOR_DISTRICTS,
  name: 'Huyện nghèo',
  document: 'QĐ 353/QĐ-TTg',
  source: '',
  certainty: 'published',
  total: 1,
  places: [{ province: 'Lạng Sơn', name: 'Văn Quan' }],
};

function programmeWith(...localityLists: readonly LocalityList[]): Programme {
  return { ...POVERTY_REDUCTION_2021, id: 'own', localityLists };
}

/** Columns C to F: both capital types of project 1, project 5, and project 10. */
function issuesIn(programme: Programme, ...lines: readonly HandLine[]): readonly StructureIssue[] {
  const columns = ['1.development-investment', '1.recurrent', '5', '10.recurrent'].map(
    (key, place) => ({ kind: 'money', index: String(place + 1), key }) as const,
  );
  const table = handTable({ columns, lines, formId: 'annex-4a', year: 2022 });
  return poorDistrictProjectsCheck.inspect(handReading([{ ...table, programme }]), null);
}

test('all amounts of a project are one issue, which only goes with a wrong figure and explains none', () => {
  const [issue, ...others] = issuesIn(
    programmeWith(LIST),
    line('  Huyện Chi Lăng ', null, 100, 9, null, 7),
    line('Huyện Văn Quan', null, 100, 9, 50, 7),
  );
  expect(others).toEqual([]);
  const params = { place: 'Huyện Chi Lăng', project: '1', document: 'QĐ 353/QĐ-TTg' };
  expect(issue).toEqual({
    outcome: 'fail',
    kind: 'district-project-1',
    severity: 'notice',
    cell: idAt('C3'),
    further: [idAt('D3')],
    explains: [idAt('C3'), idAt('D3')],
    isAside: true,
    stated: expect.anything() as unknown,
    proposed: null,
    message: { key: 'findings.policy.district-project', params },
    cause: { key: 'findings.policy.district-project-1.cause', params },
  });
  expect(issue?.stated?.toFixed()).toBe('100');
});

test('a project of one column, without blanks, noughts and what is below nought', () => {
  const programme = programmeWith(LIST);
  expect(issuesIn(programme, line('Huyện Chi Lăng', null, 0, -1, 50, 7))).toMatchObject([
    { kind: 'district-project-5', cell: idAt('E3'), further: [], explains: [idAt('E3')] },
  ]);
  expect(issuesIn(programme, line('Huyện Chi Lăng', null, null, '-', 'x', 7))).toEqual([]);
});

test('a catalogue without the list, or with a part of it, says nothing', () => {
  const district = line('Huyện Chi Lăng', null, 100, 9, 50, 7);
  expect(issuesIn(programmeWith(LIST), district)).toHaveLength(2);
  expect(issuesIn(programmeWith(), district)).toEqual([]);
  expect(issuesIn(programmeWith({ ...LIST, id: 'other' }), district)).toEqual([]);
  expect(issuesIn(programmeWith({ ...LIST, total: 2 }), district)).toEqual([]);
});
