/** Figures that were typed over formulas. */
import { typedOverCheck } from '../../../src/checks/typed-over/check';
import { addressOf } from '../../../src/checks/engine/cellLabel';
import type { StructureIssue } from '../../../src/checks/engine/result';
import type { Table } from '../../../src/reading/table';
import type { Equation } from '../../../src/reading/equation';
import { tableEquations } from '../../../src/reading/tableEquations';
import { handReading, handTable, idAt, line, money, type HandContent, type HandTable } from '../handTable';

const told = (...tables: readonly Table[]): readonly StructureIssue[] =>
  typedOverCheck.inspect(handReading(tables), null);

/** "warning typed-other C5 C6 by 5": with how many cells are computed beside it. */
function brief({ severity = 'warning', kind, cell, further, message: { params } }: StructureIssue): string {
  const cells = [cell, ...further].map((id) => addressOf(id));
  return [severity, kind, ...cells, 'by', JSON.stringify(params?.['beside'])].join(' ');
}

/** C = D + E in rows 3 to 9, of a table of no known form. */
function foreignTable(typed: Readonly<Record<string, HandContent>>, last = 9): Table {
  return handTable({
    columns: ['1', '2', '3', '4'].map((index) => money(index)),
    lines: Array.from({ length: last - 2 }, (_, at) => at + 3).map((row) =>
      line(
        `Xã ${row}`,
        null,
        typed[`C${row}`] ?? [`=D${row}+E${row}`, 2 * row + 1],
        row,
        row + 1,
        typed[`F${row}`] ?? [`=D${row}-E${row}`, -1],
      ),
    ),
    foreign: true,
  });
}

describe('among formulas', () => {
  test('nothing of formulas alone, and of figures alone', () => {
    expect(told(foreignTable({}))).toEqual([]);
    expect(
      told(handTable({ columns: [money('1')], lines: [1, 2, 3, 4].map((at) => line(`Xã ${at}`, null, at)) })),
    ).toEqual([]);
  });

  test('with the figure that the formula gives: a notice', () => {
    const [issue, ...others] = told(foreignTable({ C5: 11 }));
    expect(others).toEqual([]);
    expect(issue && brief(issue)).toBe('notice typed-same C5 by 6');
    expect(issue).toMatchObject({
      outcome: 'fail',
      explains: [idAt('C5')],
      isAside: true,
      formulas: [{ cell: idAt('C5'), formula: '=D5+E5' }],
      message: {
        key: 'findings.formulas.typed-same',
        params: { cell: 'C5', cells: { list: ['C5'] }, count: 1, beside: 6 },
      },
      cause: { key: 'findings.formulas.typed-same.cause', params: { cell: 'C5', beside: 6 } },
    });
    expect([issue?.stated?.toFixed(), issue?.proposed?.toFixed()]).toEqual(['11', '11']);
  });

  test('with another: it is wrong', () => {
    const [issue, ...others] = told(foreignTable({ C5: 19 }));
    expect(others).toEqual([]);
    expect(issue && brief(issue)).toBe('warning typed-other C5 by 6');
    expect(issue).not.toHaveProperty('severity');
    expect([issue?.stated?.toFixed(), issue?.proposed?.toFixed()]).toEqual(['19', '11']);
    expect(issue?.cause.key).toBe('findings.formulas.typed-other.cause');
  });

  test('where nothing tells what it should be: it is not the same', () => {
    const times = handTable({
      columns: ['1', '2', '3'].map((index) => money(index)),
      lines: [3, 4, 5, 6, 7].map((row) => line(`Xã ${row}`, null, row === 5 ? 7 : [`=D${row}*2`, 2], 1, 1)),
      foreign: true,
    });
    const [issue] = told(times);
    expect(issue && brief(issue)).toBe('warning typed-other C5 by 4');
    expect(issue?.proposed).toBeNull();
  });

  test('a text that is a number in two ways states nothing', () => {
    const [issue] = told(foreignTable({ C5: '1,234' }));
    expect(issue && brief(issue)).toBe('warning typed-other C5 by 6');
    expect(issue?.stated).toBeNull();
  });

  test('another formula is no typed figure', () => {
    expect(told(foreignTable({ C5: ['=D5*2', 10] }))).toEqual([]);
  });
});

test('it rests on the figures of its table', () => {
  expect(typedOverCheck.restsOn).toBe('table');
});

describe('what is told together', () => {
  test('a stretch of a column', () => {
    const [issue, ...others] = told(foreignTable({ C5: 19, C6: 24 }, 12));
    expect(others).toEqual([]);
    expect(issue && brief(issue)).toBe('warning typed-other C5 C6 by 8');
    expect(issue).toMatchObject({
      explains: [idAt('C5'), idAt('C6')],
      message: { params: { count: 2, cells: { list: ['C5', 'C6'] } } },
      formulas: [{ formula: '=D5+E5' }, { formula: '=D6+E6' }],
    });
  });

  test('a whole line', () => {
    expect(told(foreignTable({ C5: 19, F5: 5 })).map(brief)).toEqual(['warning typed-other C5 F5 by 6']);
  });

  test('two columns are two matters', () => {
    expect(told(foreignTable({ C5: 19, F6: 5 })).map(brief)).toEqual([
      'warning typed-other C5 by 6',
      'warning typed-other F6 by 6',
    ]);
  });

  test('two lines are two matters', () => {
    expect(told(foreignTable({ C5: 19, F5: 5, C6: 24, F6: 5 }, 12)).map(brief)).toEqual([
      'warning typed-other C5 F5 by 8',
      'warning typed-other C6 F6 by 8',
    ]);
  });

  test('what agrees, and what does not', () => {
    expect(told(foreignTable({ C5: 11, C6: 24 }, 12)).map(brief)).toEqual([
      'notice typed-same C5 by 8',
      'warning typed-other C6 by 8',
    ]);
  });
});

describe('a form that is filled in with its formulas', () => {
  /** 1=2+3 in rows 3 to `last`: some typed, and so wrong, in between: no formula of the column is like another's. */
  const computed = (at: number): HandContent => [`=D${at + 3}+E${at + 3}+${at}-${at}`, 7];
  function form(formulas: number, typed: readonly number[], more: Partial<HandTable> = {}): Table {
    const contents: readonly HandContent[] = [
      ...Array.from({ length: formulas }, (_, at) => computed(at)),
      ...typed,
    ];
    return handTable({
      columns: [money('1', '1=2+3'), money('2'), money('3')],
      lines: contents.map((content, at) => line(`Xã ${at}`, null, content, 3, 4)),
      ...more,
    });
  }

  test('a wrong total that is typed, also where no formula stands beside it', () => {
    const [issue, ...others] = told(form(8, [9]));
    expect(others).toEqual([]);
    expect(issue && brief(issue)).toBe('warning typed-other C11 by 8');
    expect(issue?.cause.key).toBe('findings.formulas.typed-in-form.cause');
    expect([issue?.stated?.toFixed(), issue?.proposed?.toFixed()]).toEqual(['9', '7']);
  });

  test('one that is right is left alone', () => {
    expect(told(form(8, [7]))).toEqual([]);
  });

  test('five formulas at least, and four of five totals', () => {
    expect(told(form(5, [9])).map(brief)).toEqual(['warning typed-other C8 by 5']);
    expect(told(form(4, [9]))).toEqual([]);
    expect(told(form(8, [9, 9])).map(brief)).toEqual(['warning typed-other C11 C12 by 8']);
    expect(told(form(8, [9, 9, 9]))).toEqual([]);
    expect(told(form(8, [9, 7, 7]))).toEqual([]);
  });

  test('not of a table of no known form, nor of one that may be a form by its words', () => {
    expect(told(form(8, [9], { foreign: true }))).toEqual([]);
    expect(told(form(8, [9], { recognizedBy: 'words' }))).toEqual([]);
    expect(told(form(8, [9], { recognizedBy: 'order' })).map(brief)).toEqual([
      'warning typed-other C11 by 8',
    ]);
  });

  test('what stands among formulas that are alike is told as that, and once', () => {
    const alike = handTable({
      columns: [money('1', '1=2+3'), money('2'), money('3')],
      lines: Array.from({ length: 8 }, (_, at) =>
        line(`Xã ${at}`, null, at === 4 ? 9 : [`=D${at + 3}+E${at + 3}`, 7], 3, 4),
      ),
    });
    const issues = told(alike);
    expect(issues.map(brief)).toEqual(['warning typed-other C7 by 7']);
    expect(issues[0]?.cause.key).toBe('findings.formulas.typed-other.cause');
  });

  test('what is blank was not typed over', () => {
    const lines = Array.from({ length: 9 }, (_, at) =>
      line(`Xã ${at}`, null, at < 8 ? computed(at) : null, 3, 4),
    );
    expect(told(form(0, [], { lines }))).toEqual([]);
  });

  test('totals that are blank yet are no typed ones', () => {
    const lines = Array.from({ length: 11 }, (_, at) =>
      line(`Xã ${at}`, null, at < 5 ? computed(at) : at === 5 ? 9 : null, 3, 4),
    );
    expect(told(form(0, [], { lines })).map(brief)).toEqual(['warning typed-other C8 by 5']);
  });

  test('a total of which a part cannot be read is left alone', () => {
    const lines = Array.from({ length: 9 }, (_, at) =>
      line(`Xã ${at}`, null, at < 8 ? computed(at) : 9, at < 8 ? 3 : 'chưa có', 4),
    );
    expect(told(form(0, [], { lines }))).toEqual([]);
  });

  test('entries that have a limit, that the user has an equation for, or that stand on another sheet too, are no totals', () => {
    const changes: readonly Partial<Equation>[] = [
      { rule: { kind: 'bound', limit: 'at-most', terms: [], factor: 1, reason: 'investment' } },
      { source: 'own' },
      { relation: 'between' },
    ];
    for (const change of changes) {
      const entries = form(5, [9]);
      const totals = tableEquations(entries, 0);
      const others = totals.map((total, at) => ({ ...total, target: idAt(`D${at + 3}`), ...change }));
      const reading = handReading([entries], [...totals, ...others]);
      expect(typedOverCheck.inspect(reading, null).map(brief)).toEqual(['warning typed-other C8 by 5']);
    }
  });

  test('each table by itself: the equations of another one say nothing of it', () => {
    const other = { ...form(8, [9]), sheetIndex: 1 };
    expect(told(form(8, [7]), other).map(brief)).toEqual(['warning typed-other C11 by 8']);
  });
});
