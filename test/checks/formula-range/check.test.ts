/** What is told of sums that add up something else than they should: together what is one mistake, and how grave. */
import { formulaRangeCheck } from '../../../src/checks/formula-range/check';
import { addressOf } from '../../../src/checks/engine/cellLabel';
import type { StructureIssue } from '../../../src/checks/engine/result';
import type { CellId } from '../../../src/reading/cellId';
import type { Table } from '../../../src/reading/table';
import { handReading, handTable, idAt, line, money, type HandContent } from '../handTable';

const told = (...tables: readonly Table[]): readonly StructureIssue[] =>
  formulaRangeCheck.inspect(handReading(tables), null);

/** "warning short-range C3 D3 E3": kind, the cell that is shown, and the others. */
function brief({ severity = 'warning', kind, cell, further }: StructureIssue): string {
  return [severity, kind, ...[cell, ...further].map((id: CellId) => addressOf(id))].join(' ');
}

/** 1=2+3; the total in row 3 over rows 4 to 6. */
function table(edits: Readonly<Record<string, HandContent>>): Table {
  return handTable({
    columns: [money('1', '1=2+3'), money('2'), money('3')],
    lines: [3, 4, 5, 6].map((row) => ({
      ...line(
        row === 3 ? 'Tổng' : `Xã ${row}`,
        row === 3 ? null : 0,
        ...['C', 'D', 'E'].map((column, at): HandContent => {
          const edited = edits[`${column}${row}`];
          return edited !== undefined
            ? edited
            : row === 3
              ? ([120, 45, 75][at] ?? 0)
              : ([40, 15, 25][at] ?? 0);
        }),
      ),
      code: row === 3 ? '' : String(row - 3),
    })),
  });
}

test('a table without formulas, and one whose formulas are right', () => {
  expect(told(table({}))).toEqual([]);
  expect(told(table({ D3: ['=SUM(D4:D6)', 45], C4: ['=D4+E4', 40] }))).toEqual([]);
});

test('a sum that stops short: its figures, its formula, and what is left out', () => {
  expect(told(table({ D3: ['=SUM(D4:D5)', 30] }))).toEqual([
    {
      outcome: 'fail',
      kind: 'short-range',
      cell: idAt('D3'),
      further: [],
      explains: [idAt('D3')],
      stated: expect.objectContaining({}) as unknown,
      proposed: expect.objectContaining({}) as unknown,
      formulas: [{ cell: idAt('D3'), formula: '=SUM(D4:D6)' }],
      message: {
        key: 'findings.formulas.short-range',
        params: {
          cell: 'D3',
          count: 1,
          cells: {
            list: [{ message: { key: 'findings.formulas.cell', params: { cell: 'D6', line: '3 Xã 6' } } }],
          },
        },
      },
      cause: {
        key: 'findings.formulas.short-range.cause',
        params: expect.objectContaining({ cell: 'D3', count: 1 }) as unknown,
      },
    },
  ]);
  const [issue] = told(table({ D3: ['=SUM(D4:D5)', 30] }));
  expect([issue?.stated?.toFixed(), issue?.proposed?.toFixed()]).toEqual(['30', '45']);
  expect(issue?.cause.params).toEqual(issue?.message.params);
});

test('a sum that has come to no figure states none', () => {
  const [issue] = told(table({ D3: '=SUM(D4:D5)' }));
  expect(issue).toMatchObject({ kind: 'short-range', stated: null, proposed: null });
});

test('the same lines left out in several columns are one mistake', () => {
  const issues = told(table({ D3: ['=SUM(D4:D5)', 30], E3: ['=SUM(E4:E5)', 50] }));
  expect(issues.map(brief)).toEqual(['warning short-range D3 E3']);
  expect(issues[0]).toMatchObject({
    explains: [idAt('D3'), idAt('E3')],
    formulas: [{ formula: '=SUM(D4:D6)' }, { formula: '=SUM(E4:E6)' }],
    message: { key: 'findings.formulas.short-range', params: { count: 2, cell: 'D3' } },
    cause: {
      key: 'findings.formulas.range-in-several.cause',
      params: { count: 2, cell: 'D3', others: { list: ['E3'] } },
    },
  });
});

test('other lines left out are another mistake', () => {
  expect(told(table({ D3: ['=SUM(D4:D5)', 30], E3: ['=SUM(E5:E6)', 50] })).map(brief)).toEqual([
    'warning short-range D3',
    'warning short-range E3',
  ]);
  expect(told(table({ D3: ['=SUM(D4:D5)', 30], E3: ['=E4+E6', 50] })).map(brief)).toEqual([
    'warning short-range D3',
    'warning skipped-cells E3',
  ]);
});

test('the same column left out in several lines is one mistake, in other columns another', () => {
  expect(told(table({ C4: ['=D4', 15], C6: ['=D6', 15], C5: ['=E5', 25] })).map(brief)).toEqual([
    'warning short-range C4 C6',
    'warning short-range C5',
  ]);
});

test('the first two lines and the twelfth are not the same lines', () => {
  const lines = Array.from({ length: 12 }, (_, at) => line(`Xã ${at}`, 0, at + 1, at + 1));
  const twelve = handTable({
    columns: [money('1'), money('2')],
    lines: [line('Tổng', null, '=SUM(C4:C14)', '=SUM(D6:D15)'), ...lines],
  });
  expect(told(twelve).map(brief)).toEqual(['warning short-range C3', 'warning short-range D3']);
});

test('the same columns added up too much in two lines are one mistake, also its own among them', () => {
  const sums = handTable({
    columns: ['1', '2', '3', '4'].map((index) => money(index)),
    lines: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((row) => {
      const more = row === 5 ? '+F5+C4' : row === 7 ? '+F7+C4' : '';
      return line(`Xã ${row}`, null, `=D${row}+E${row}${more}`, 7, 3, 8);
    }),
    foreign: true,
  });
  expect(told(sums).map(brief)).toEqual(['warning extra-cells C5 C7']);
});

test('the same lines left out of two totals are two mistakes', () => {
  const two = handTable({
    columns: [money('1')],
    lines: [
      line('Tổng', null, ['=SUM(C5:C6)', 3]),
      line('Cụm', 0, ['=SUM(C5:C6)', 3]),
      line('Xã A', 1, 1),
      line('Xã B', 1, 2),
      line('Xã C', 1, 4),
    ],
  });
  expect(told(two).map(brief)).toEqual(['notice short-range C3', 'warning short-range C4']);
});

test('the same lines left out of a total and of a column are two mistakes', () => {
  // Row 5 is left out down column D, column E along row 5.
  const both = table({ D3: ['=D4+D6', 30], C5: ['=D5', 15], C4: ['=D4', 15] });
  expect(told(both).map(brief)).toEqual(['warning skipped-cells D3', 'warning short-range C4 C5']);
});

describe('nothing is wrong yet', () => {
  test('where the sum states what it should', () => {
    const nought = { D6: 0, D3: ['=SUM(D4:D5)', 30] } as const;
    expect(told(table(nought)).map(brief)).toEqual(['notice short-range D3']);
    expect(told(table({ ...nought, D3: ['=SUM(D4:D5)', 31] })).map(brief)).toEqual([
      'warning short-range D3',
    ]);
  });

  test('where one of several is wrong it is', () => {
    const issues = told(table({ D6: 0, D3: ['=SUM(D4:D5)', 30], E3: ['=SUM(E4:E5)', 50] }));
    expect(issues.map(brief)).toEqual(['warning short-range D3 E3']);
  });

  /** Nothing says what the sums should state: those beside them tell what they should add up. */
  const unsaid = (left: HandContent): readonly string[] =>
    told(
      handTable({
        columns: ['1', '2', '3'].map((index) => money(index)),
        lines: [3, 4, 5, 6, 7].map((row) =>
          line(`Xã ${row}`, null, row === 5 ? '=D5' : `=D${row}+E${row}`, 7, row === 5 ? left : 3),
        ),
        foreign: true,
      }),
    ).map(brief);

  test('where one of several that are left out holds something', () => {
    const sums = handTable({
      columns: ['1', '2', '3', '4'].map((index) => money(index)),
      lines: [3, 4, 5, 6, 7].map((row) =>
        line(`Xã ${row}`, null, row === 5 ? '=D5' : `=SUM(D${row}:F${row})`, 7, row === 5 ? null : 3, 8),
      ),
      foreign: true,
    });
    expect(told(sums).map(brief)).toEqual(['warning short-range C5']);
  });

  test('where nothing tells, what is left out does', () => {
    expect(unsaid(null)).toEqual(['notice short-range C5']);
    expect(unsaid(0)).toEqual(['notice short-range C5']);
    expect(unsaid(8)).toEqual(['warning short-range C5']);
    expect(unsaid(['=F5', 0])).toEqual(['notice short-range C5']);
    expect(unsaid(['=F5', 2])).toEqual(['warning short-range C5']);
    expect(unsaid('=F5')).toEqual(['warning short-range C5']);
  });
});

test('the same columns left out of two others are two mistakes', () => {
  const two = handTable({
    columns: [money('1', '1=3+4'), money('2', '2=3+4'), money('3'), money('4')],
    lines: [line('Xã A', null, ['=E3', 9], ['=E3', 9], 1, 2)],
  });
  expect(told(two).map(brief)).toEqual(['warning short-range C3', 'warning short-range D3']);
});

test('it rests on formulas alone: an edit of figures is no reason to look again', () => {
  expect(formulaRangeCheck.restsOn).toBe('formulas');
});

test('each table by itself', () => {
  const [one, other] = [table({ D3: ['=SUM(D4:D5)', 30] }), { ...table({ E3: ['=E4', 25] }), sheetIndex: 1 }];
  expect(told(one, other).map(brief)).toEqual(['warning short-range D3', 'warning short-range E3']);
});
