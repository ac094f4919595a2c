/** What the check hands over of a reduction below the least, and where nothing can be said. */
import type { StructureIssue } from '../../../src/checks/engine/result';
import { poorDistrictReductionCheck } from '../../../src/checks/poor-district-reduction/check';
import { POVERTY_REDUCTION_2021 } from '../../../src/programme/catalogue';
import type { PolicyParameter } from '../../../src/programme/policyParameter';
import type { Programme } from '../../../src/programme/programme';
import { handReading, handTable, idAt, line, type HandContent, type HandColumn } from '../handTable';

type Form = 'poverty-target' | 'poverty-multi-year' | 'near-poor-multi-year';

const REDUCTION: Readonly<Record<Form, string>> = {
  'poverty-target': 'rate-reduction',
  'poverty-multi-year': 'average-reduction',
  'near-poor-multi-year': 'average-reduction',
};
/** Columns C to E: the reduction, households at the beginning and after four years. */
const columnsOf = (form: Form): readonly HandColumn[] => [
  { kind: 'rate', index: '1', key: REDUCTION[form], decimals: 2 },
  { kind: 'count', index: '2', key: 'poor-households' },
  { kind: 'count', index: '3', key: 'year-4.remaining' },
];

interface Given {
  readonly form?: Form;
  readonly programme?: Programme;
  readonly name?: string;
  /** The line of the same district among the near-poor households. */
  readonly nearPoor?: readonly HandContent[];
}

/** The only line, in row 3, of a table of Lạng Sơn in 2022. */
function issuesOf(cells: readonly HandContent[], given: Given = {}): readonly StructureIssue[] {
  const { form = 'poverty-target', programme = POVERTY_REDUCTION_2021, name = 'Huyện Bình Gia' } = given;
  const around = { A1: 'UBND tỉnh Lạng Sơn' };
  const table = (
    formId: Form,
    sheetIndex: number,
    contents: readonly HandContent[],
  ): ReturnType<typeof handTable> =>
    handTable({
      columns: columnsOf(formId),
      lines: [line(name, null, ...contents)],
      formId,
      year: 2022,
      sheetIndex,
      around,
    });
  const other = given.nearPoor ? [table('near-poor-multi-year', 1, given.nearPoor)] : [];
  const reading = handReading([{ ...table(form, 0, cells), programme }, ...other]);
  return poorDistrictReductionCheck.inspect(reading, null);
}

function withParameter(id: string, change: Partial<PolicyParameter>): Programme {
  const parameters = POVERTY_REDUCTION_2021.parameters.map((one) =>
    one.id === id ? { ...one, ...change } : one,
  );
  return { ...POVERTY_REDUCTION_2021, parameters };
}

const POOR = 'reduction.poor-district';

test('a reduction below the least, with what is asked and by which documents', () => {
  const [issue, ...others] = issuesOf([3.994], { name: ' Huyện Bình Gia' });
  expect(others).toEqual([]);
  const params = {
    place: 'Huyện Bình Gia',
    stated: { decimal: '3.99', decimals: 2 },
    least: { decimal: '4' },
    upper: { decimal: '5' },
    list: 'Huyện nghèo giai đoạn 2021 - 2025',
    listed: 'QĐ 353/QĐ-TTg',
    document: 'QĐ 90/QĐ-TTg',
  };
  expect(issue).toEqual({
    outcome: 'fail',
    kind: 'district-reduction',
    severity: 'warning',
    cell: idAt('C3'),
    further: [],
    explains: [idAt('C3')],
    isAside: true,
    stated: expect.anything() as unknown,
    proposed: null,
    message: { key: 'findings.policy.district-reduction', params },
    cause: { key: 'findings.policy.district-reduction.cause', params },
  });
  expect(issue?.stated?.toFixed()).toBe('3.994');
});

test('the figure counts as it is written: the least, and what is rounded to it, are enough', () => {
  expect(issuesOf([4])).toEqual([]);
  expect(issuesOf([3.995])).toEqual([]);
  expect(issuesOf([-1])).toHaveLength(1);
});

test('nothing where no reduction is stated, or nought', () => {
  for (const content of [null, 0, '-', 'chưa có']) expect(issuesOf([content])).toEqual([]);
});

test('a rule without an upper end names none, one without a value asks nothing', () => {
  const [issue] = issuesOf([3], { programme: withParameter(POOR, { upper: null }) });
  expect(issue?.message.params).toMatchObject({ least: { decimal: '4' }, upper: '' });
  const asked = withParameter(POOR, { comparison: 'rule', value: null });
  expect(issuesOf([3], { programme: asked })).toEqual([]);
});

test('the yearly reduction of one year, the average of several', () => {
  expect(issuesOf([3], { form: 'poverty-multi-year' })).toMatchObject([
    { kind: 'district-reduction', cell: idAt('C3') },
  ]);
  expect(issuesOf([3], { form: 'near-poor-multi-year' })).toEqual([]);
});

describe('a district of both lists', () => {
  const name = 'Huyện Văn Quan';
  const households = { name, nearPoor: [null, 1000, 1000] };

  test('is held to what is asked of the 22, once', () => {
    expect(issuesOf([3], { name })).toMatchObject([
      { message: { params: { least: { decimal: '6' }, listed: 'QĐ 880/QĐ-TTg' } } },
    ]);
    expect(issuesOf([6], { name })).toEqual([]);
  });

  test('the fall of households is looked at in the table over several years alone', () => {
    const cells = [6, 4000, 1600];
    expect(issuesOf(cells, { ...households, form: 'poverty-multi-year' })).toMatchObject([
      { kind: 'district-households', cell: idAt('E3') },
    ]);
    expect(issuesOf(cells, { ...households, form: 'poverty-target' })).toEqual([]);
  });

  test('rates come first, households behind them', () => {
    const found = issuesOf([3, 4000, 1600], { ...households, form: 'poverty-multi-year' });
    expect(found.map(({ kind }) => kind)).toEqual(['district-reduction', 'district-households']);
  });

  test('rates alone where the rule of households is off; nothing in a catalogue without lists', () => {
    const off = withParameter('reduction.district-880.households', { severity: 'off' });
    const given = { ...households, form: 'poverty-multi-year' } as const;
    expect(issuesOf([3, 4000, 1600], { ...given, programme: off }).map(({ kind }) => kind)).toEqual([
      'district-reduction',
    ]);
    const without = { ...POVERTY_REDUCTION_2021, localityLists: [] };
    expect(issuesOf([3, 4000, 1600], { ...given, programme: without })).toEqual([]);
  });
});
