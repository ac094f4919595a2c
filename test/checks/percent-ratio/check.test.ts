/** What is told of columns of rates, and with which figures. */
import { percentRatioCheck } from '../../../src/checks/percent-ratio/check';
import { addressOf } from '../../../src/checks/engine/cellLabel';
import type { StructureIssue } from '../../../src/checks/engine/result';
import { handReading, handTable, line, type HandColumn } from '../handTable';

interface Rates {
  readonly header?: readonly string[];
  readonly asPercent?: boolean;
  readonly values: readonly number[];
}

/** A column for each list of rates, from C on, from row 3 on. */
function issuesOf(...rates: readonly Rates[]): readonly StructureIssue[] {
  const columns = rates.map(({ header = ['Tỷ lệ hộ nghèo (%)'], asPercent = false }, at): HandColumn => ({
    kind: 'rate',
    index: String(at + 1),
    header,
    numberFormat: asPercent ? '0.00%' : 'General',
  }));
  const rows = Math.max(...rates.map(({ values }) => values.length));
  const table = handTable({
    columns,
    lines: Array.from({ length: rows }, (_, row) =>
      line(`Xã ${row}`, null, ...rates.map(({ values }) => values[row] ?? null)),
    ),
  });
  return percentRatioCheck.inspect(handReading([table]), null);
}

function brief({ severity = 'warning', kind, cell, further, stated, proposed }: StructureIssue): string {
  const figures = stated && proposed ? [`${stated.toFixed()} > ${proposed.toFixed()}`] : [];
  return [severity, kind, ...[cell, ...further].map((id) => addressOf(id)), ...figures].join(' ');
}

const USUAL = [12.5, 13.75, 24.25, 30.1, 20, 21, 22];

test('rates as they should be, nothing, and counts', () => {
  expect(issuesOf({ values: USUAL })).toEqual([]);
  expect(issuesOf({ values: [] })).toEqual([]);
  const counts = handTable({
    columns: [{ kind: 'count', index: '1', header: ['Tỷ lệ hộ nghèo (%)'] }],
    lines: USUAL.map((value) => line('Xã', null, -value)),
  });
  expect(percentRatioCheck.inspect(handReading([counts]), null)).toEqual([]);
});

test('one ratio: what it states and what it is in percent, rounded to two decimals', () => {
  const [issue, ...others] = issuesOf({
    header: ['Tỷ lệ', '', 'hộ nghèo (%)'],
    values: [0.143256, ...USUAL],
  });
  expect(others).toEqual([]);
  expect(brief(issue as StructureIssue)).toBe('warning stored-as-ratio C3 0.143256 > 14.33');
  expect(issue).toMatchObject({
    outcome: 'fail',
    message: {
      key: 'findings.hygiene.stored-as-ratio',
      params: { count: 1, column: 'Tỷ lệ – hộ nghèo (%)' },
    },
    cause: {
      key: 'findings.hygiene.stored-as-ratio.cause',
      params: { stated: { decimal: '0.143256' }, proposed: { decimal: '14.33' } },
    },
  });
});

test('a column without words is called by its number', () => {
  const [issue] = issuesOf({ header: [''], values: [0.1432, ...USUAL] });
  expect(issue?.message.params).toMatchObject({ column: '1' });
});

test('a percentage in a percent format: a hundredth of it, as it is', () => {
  const [issue] = issuesOf({ asPercent: true, values: [14.3256, ...USUAL.map((value) => value / 100)] });
  expect(issue && brief(issue)).toBe('warning percent-twice C3 1432.56 > 14.3256');
  expect(issue?.message).toEqual({
    key: 'findings.hygiene.percent-twice',
    params: { count: 1, column: 'Tỷ lệ hộ nghèo (%)' },
  });
});

describe('a whole column of ratios', () => {
  /** By counts: the first ones are ratios, the others as they should be. */
  const byCounts = (ratios: number, others: number): readonly string[] => {
    const table = handTable({
      columns: [
        { kind: 'count', index: '1' },
        { kind: 'count', index: '2' },
        { kind: 'rate', index: '3', equation: '3=2/1*100', decimals: 2 },
      ],
      lines: Array.from({ length: ratios + others }, (_, at) =>
        line(`Xã ${at}`, null, 1000, 125 + at, at < ratios ? (125 + at) / 1000 : (125 + at) / 10),
      ),
    });
    return percentRatioCheck.inspect(handReading([table]), null).map(brief);
  };

  test('three at least, and more than are right', () => {
    expect(byCounts(2, 1)).toEqual(['warning stored-as-ratio E3 E4 0.125 > 12.5']);
    expect(byCounts(3, 2)).toEqual(['warning column-of-ratios E3 E4 E5 0.125 > 12.5']);
    expect(byCounts(3, 3)).toEqual(['warning stored-as-ratio E3 E4 E5 0.125 > 12.5']);
    expect(byCounts(4, 0)).toEqual(['warning column-of-ratios E3 E4 E5 E6 0.125 > 12.5']);
  });
});

describe('right, but kept in two ways', () => {
  /** So many in a percent format, so many without. */
  const kept = (withSign: number, without: number): readonly StructureIssue[] => {
    const table = handTable({
      columns: [{ kind: 'rate', index: '1', header: ['Tỷ lệ hộ nghèo (%)'] }],
      lines: Array.from({ length: withSign + without }, (_, at) => line(`Xã ${at}`, null, at + 12.5)),
    });
    const cells = new Map(
      [...table.sheet.cells].map(([key, cell]) => {
        const isSigned = cell.column === 2 && cell.row >= 2 && cell.row < 2 + withSign;
        return [
          key,
          isSigned && cell.value?.type === 'number'
            ? { ...cell, value: { ...cell.value, value: cell.value.value / 100 }, numberFormat: '0%' }
            : cell,
        ] as const;
      }),
    );
    return percentRatioCheck.inspect(handReading([{ ...table, sheet: { ...table.sheet, cells } }]), null);
  };

  test('the fewer are told, of as many those with a sign', () => {
    expect(kept(1, 3).map(brief)).toEqual(['notice mixed-percent C3']);
    expect(kept(3, 1).map(brief)).toEqual(['notice mixed-percent C6']);
    expect(kept(2, 2).map(brief)).toEqual(['notice mixed-percent C3 C4']);
    expect(kept(0, 3)).toEqual([]);
    expect(kept(3, 0)).toEqual([]);
  });

  test('with how many of how many, and which they are', () => {
    expect(kept(1, 3)[0]).toMatchObject({
      stated: null,
      proposed: null,
      message: {
        key: 'findings.hygiene.mixed-percent',
        params: { count: 1, of: 4, column: 'Tỷ lệ hộ nghèo (%)' },
      },
      cause: { key: 'findings.hygiene.mixed-percent.with' },
    });
    expect(kept(3, 1)[0]).toMatchObject({ cause: { key: 'findings.hygiene.mixed-percent.without' } });
  });
});

describe('beyond the whole', () => {
  test('shares above a hundred or below nought, of all columns together, in reading order', () => {
    const issues = issuesOf(
      { values: [20, 100, 100.5, 30] },
      { values: [20, 130, 20, -0.5] },
      { header: ['Tăng trưởng (%)'], values: [20, 300, -20, 20] },
    );
    expect(issues.map(brief)).toEqual(['warning beyond-whole D4 C5 D6']);
    expect(issues[0]).toMatchObject({
      message: { key: 'findings.hygiene.beyond-whole', params: { count: 3 } },
      cause: { key: 'findings.hygiene.beyond-whole.cause', params: { stated: { decimal: '130' } } },
    });
  });

  test('not where the counts have fractions: that is told of them', () => {
    const rates = (poor: number): readonly string[] =>
      percentRatioCheck
        .inspect(
          handReading([
            handTable({
              columns: [
                { kind: 'count', index: '1' },
                { kind: 'count', index: '2' },
                { kind: 'rate', index: '3', equation: '3=2/1*100', header: ['Tỷ lệ hộ nghèo'] },
              ],
              lines: [line('Xã', null, 10, poor, poor * 10)],
            }),
          ]),
          null,
        )
        .map(brief);
    expect(rates(12)).toEqual(['warning beyond-whole E3']);
    expect(rates(12.5)).toEqual([]);
  });

  test('what is off by a hundred is told as that', () => {
    const asPercent = issuesOf({ asPercent: true, values: [14.3256, ...USUAL.map((value) => value / 100)] });
    expect(asPercent.map(({ kind }) => kind)).toEqual(['percent-twice']);
  });
});

test('it rests on the figures of its table', () => {
  expect(percentRatioCheck.restsOn).toBe('table');
});

test('column by column, then what lies beyond the whole', () => {
  const issues = issuesOf({ values: [0.1432, ...USUAL, 120] }, { values: [0.1432, ...USUAL] });
  expect(issues.map(brief)).toEqual([
    'warning stored-as-ratio C3 0.1432 > 14.32',
    'warning stored-as-ratio D3 0.1432 > 14.32',
    'warning beyond-whole C11',
  ]);
});
