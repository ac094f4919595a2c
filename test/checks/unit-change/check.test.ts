/** What is told of units that are missing, contradicted, or of another size elsewhere. */
import { unitChangeCheck } from '../../../src/checks/unit-change/check';
import { addressOf } from '../../../src/checks/engine/cellLabel';
import type { StructureIssue } from '../../../src/checks/engine/result';
import type { MoneyUnit } from '../../../src/numbers/moneyUnit';
import { sheetIndexOf } from '../../../src/reading/cellId';
import type { Table } from '../../../src/reading/table';
import { tableEquations } from '../../../src/reading/tableEquations';
import { handReading, handTable, line, type HandColumn, type HandTable } from '../handTable';

const told = (...tables: readonly Table[]): readonly StructureIssue[] =>
  unitChangeCheck.inspect(handReading(tables), null);

/** "warning unit-contradiction A1 C2": the sheet before a cell only where it is not the first. */
function brief({ severity = 'warning', kind, cell, further }: StructureIssue): string {
  const cells = [cell, ...further].map((id) => {
    const sheet = sheetIndexOf(id);
    return sheet === 0 ? addressOf(id) : `${sheet}!${addressOf(id)}`;
  });
  return [severity, kind, ...cells].join(' ');
}

/** 1=2+3, unit in cell A1. */
function table(
  headers: readonly [string, string, string],
  more: Partial<HandTable> & { readonly says?: string | null } = {},
): Table {
  const { says = 'Đơn vị tính: triệu đồng', ...rest } = more;
  return handTable({
    columns: headers.map((header, at): HandColumn => ({
      kind: 'money',
      index: String(at + 1),
      header: [header],
      ...(at === 0 ? { equation: '1=2+3' } : {}),
    })),
    lines: [line('A', null, 7, 3, 4), line('B', null, 12, 5, 7)],
    unit: 'trieu-dong',
    around: { A1: says },
    foreign: true,
    ...rest,
  });
}

const inMessage = (unit: MoneyUnit) => ({ message: { key: `findings.hygiene.money-unit.${unit}` } });

describe('a header that says another unit than the line above', () => {
  test('of one column that is added up with others', () => {
    const [issue, ...others] = told(table(['Tổng', 'NSTW (nghìn đồng)', 'NSĐP']));
    expect(others).toEqual([]);
    expect(issue && brief(issue)).toBe('warning unit-contradiction A1 D2');
    expect(issue).toMatchObject({
      outcome: 'fail',
      stated: null,
      proposed: null,
      message: {
        key: 'findings.hygiene.unit-contradiction',
        params: {
          line: inMessage('trieu-dong'),
          header: inMessage('nghin-dong'),
          column: 'NSTW (nghìn đồng)',
        },
      },
      cause: { key: 'findings.hygiene.unit-contradiction.cause' },
    });
  });

  test('of the column that they come to', () => {
    expect(told(table(['Tổng (đồng)', 'NSTW', 'NSĐP'])).map(brief)).toEqual([
      'warning unit-contradiction A1 C2',
    ]);
  });

  test('of two of three: both; the unit of the first is named', () => {
    const issues = told(table(['Tổng', 'NSTW (nghìn đồng)', 'NSĐP (đồng)']));
    expect(issues.map(brief)).toEqual(['warning unit-contradiction A1 D2 E2']);
    expect(issues[0]?.message.params).toMatchObject({ header: inMessage('nghin-dong') });
  });

  test('of all columns, also where nothing is added up', () => {
    const all = ['Tổng (đồng)', 'NSTW (đồng)', 'NSĐP (đồng)'] as const;
    expect(told(table(all)).map(brief)).toEqual(['warning unit-contradiction A1 C2 D2 E2']);
    const apart = all.map((header, at): HandColumn => ({
      kind: 'money',
      index: String(at),
      header: [header],
    }));
    expect(told(table(all, { columns: apart })).map(brief)).toEqual([
      'warning unit-contradiction A1 C2 D2 E2',
    ]);
  });

  test('not of a column of its own, nor down the outline', () => {
    const apart = ['Tổng', 'NSTW (đồng)', 'NSĐP'].map((header, at): HandColumn => ({
      kind: 'money',
      index: String(at),
      header: [header],
    }));
    const lines = [line('Tổng', null, 3, 3, 4), line('A', 0, 3, 3, 4)];
    expect(told(table(['', '', ''], { columns: apart, lines }))).toEqual([]);
  });

  test('not of columns that are added up with each other only, beside others', () => {
    const columns = ['Tổng (nghìn đồng)', 'NSTW (nghìn đồng)', 'NSĐP (nghìn đồng)', 'Khác'].map(
      (header, at): HandColumn => ({
        kind: 'money',
        index: String(at + 1),
        header: [header],
        ...(at === 0 ? { equation: '1=2+3' } : {}),
      }),
    );
    expect(told(table(['', '', ''], { columns, lines: [line('A', null, 7, 3, 4, 9)] }))).toEqual([]);
  });

  test('not of a column that is only compared with another sheet', () => {
    const compared = table(['Tổng', 'NSTW (nghìn đồng)', 'NSĐP']);
    const between = tableEquations(compared, 0).map((one) => ({ ...one, relation: 'between' as const }));
    expect(unitChangeCheck.inspect(handReading([compared], between), null)).toEqual([]);
    expect(told(compared)).toHaveLength(1);
  });

  test('at the line alone where the words of the header stand in no cell over the column', () => {
    const merged = { A1: 'Đơn vị tính: triệu đồng', D2: null };
    expect(told(table(['Tổng', 'NSTW (nghìn đồng)', 'NSĐP'], { around: merged })).map(brief)).toEqual([
      'warning unit-contradiction A1',
    ]);
  });

  test('not of a rate of amounts', () => {
    const rated = ['Tỷ lệ', 'NSTW (đồng)', 'NSĐP'].map((header, at): HandColumn => ({
      kind: at === 0 ? 'rate' : 'money',
      index: String(at + 1),
      header: [header],
      ...(at === 0 ? { equation: '1=2/3*100' } : {}),
    }));
    expect(told(table(['', '', ''], { columns: rated }))).toEqual([]);
  });

  test('not where headers say the same, or the line is missing', () => {
    expect(told(table(['Tổng', 'NSTW (triệu đồng)', 'NSĐP']))).toEqual([]);
    expect(told(table(['Tổng (triệu đồng)', 'NSTW (triệu đồng)', 'NSĐP (tr. đồng)']))).toEqual([]);
    expect(told(table(['Tổng', 'NSTW (đồng)', 'NSĐP'], { says: null }))).toEqual([]);
  });

  test('a table of households has nothing to contradict', () => {
    const counts: readonly HandColumn[] = [{ kind: 'count', index: '1', header: ['Hộ (đồng)'] }];
    expect(told(table(['', '', ''], { columns: counts, lines: [line('A', null, 7)] }))).toEqual([]);
  });

  test('not where the unit of some that are added up is not known', () => {
    const unknown = table(['Tổng', 'NSTW (đồng)', 'NSĐP'], { unit: null });
    expect(told(unknown)).toEqual([]);
  });

  test('each table by itself', () => {
    const other = table(['Tổng', 'NSTW', 'NSĐP (đồng)'], { sheetIndex: 1 });
    expect(told(table(['Tổng', 'NSTW', 'NSĐP']), other).map(brief)).toEqual([
      'warning unit-contradiction 1!A1 1!E2',
    ]);
  });
});

describe('no unit', () => {
  const HEADERS = ['Tổng', 'NSTW', 'NSĐP'] as const;
  const withUnit = table(HEADERS, { name: 'Biểu 1', lines: [line('X', null, 1, 1, 0)] });
  const without = (more: Partial<HandTable> = {}): Table =>
    table(HEADERS, { sheetIndex: 1, says: null, unit: null, ...more });

  test('is told where another table has one, with that one', () => {
    const [issue, ...others] = told(withUnit, without());
    expect(others).toEqual([]);
    expect(issue && brief(issue)).toBe('notice unit-missing 1!C2');
    expect(issue).toMatchObject({
      message: { key: 'findings.hygiene.unit-missing' },
      cause: {
        key: 'findings.hygiene.unit-missing.cause',
        params: { sheet: 'Biểu 1', unit: inMessage('trieu-dong') },
      },
    });
    expect(told(without({ sheetIndex: 0 }), table(HEADERS, { sheetIndex: 1 })).map(brief)).toEqual([
      'notice unit-missing C2',
    ]);
  });

  test('at the place of the header where that is blank', () => {
    expect(told(withUnit, without({ around: { C2: null } })).map(brief)).toEqual([
      'notice unit-missing 1!C2',
    ]);
  });

  test('at the lowest header over it', () => {
    expect(told(withUnit, { ...without(), headerTop: 0 }).map(brief)).toEqual(['notice unit-missing 1!C2']);
  });

  test('at the first column of money', () => {
    const columns: readonly HandColumn[] = [
      { kind: 'count', index: '1', header: ['Số hộ'] },
      { kind: 'money', index: '2', header: ['Vốn'] },
    ];
    expect(told(withUnit, without({ columns })).map(brief)).toEqual(['notice unit-missing 1!D2']);
  });

  test('in the headers is a unit', () => {
    const columns: readonly HandColumn[] = [
      { kind: 'money', index: '1', header: ['Vốn'] },
      { kind: 'money', index: '2', header: ['Vốn (đồng)'] },
    ];
    expect(told(withUnit, without({ columns }))).toEqual([]);
  });

  test('in a form that is known it is told with the form', () => {
    expect(told(withUnit, { ...without(), foreign: null })).toEqual([]);
  });

  test('nothing to hold it against, or nothing that needs it', () => {
    expect(told(without(), without())).toEqual([]);
    const counts: readonly HandColumn[] = [{ kind: 'count', index: '1', header: ['Số hộ'] }];
    expect(told(withUnit, without({ columns: counts }))).toEqual([]);
    expect(told(table(HEADERS, { columns: counts }), without())).toEqual([]);
  });
});

describe('figures of another size', () => {
  const sized = (
    sheetIndex: number,
    factor: number,
    more: Partial<HandTable> & { readonly says?: string | null } = {},
  ): Table =>
    table(['Tổng', 'NSTW', 'NSĐP'], {
      name: `Biểu ${sheetIndex + 1}`,
      sheetIndex,
      lines: [3, 5, 8].map((figure) =>
        line(`Xã ${figure}`, null, ...[9, 4, 5].map((part) => part * figure * factor)),
      ),
      ...more,
    });

  test('larger, under the same unit: at the line that says it', () => {
    const [issue, ...others] = told(sized(0, 1), sized(1, 1_000_000));
    expect(others).toEqual([]);
    expect(issue && brief(issue)).toBe('warning unit-of-other-size 1!A1 1!C3 C3');
    expect(issue).toMatchObject({
      message: {
        key: 'findings.hygiene.unit-larger',
        params: { sheet: 'Biểu 1', times: { decimal: '1000000' }, lines: 3 },
      },
      cause: {
        key: 'findings.hygiene.unit-of-other-size.same',
        params: { unit: inMessage('trieu-dong') },
      },
    });
  });

  test('smaller, and no line: at the figure', () => {
    const [issue] = told(sized(0, 1), sized(1, 0.001, { says: null }));
    expect(issue && brief(issue)).toBe('warning unit-of-other-size 1!C3 C3');
    expect(issue?.message).toMatchObject({
      key: 'findings.hygiene.unit-smaller',
      params: { times: { decimal: '1000' } },
    });
  });

  test('under another unit it is the unit that may be wrong', () => {
    const billions = sized(1, 1, { unit: 'ty-dong', says: 'Đơn vị tính: tỷ đồng' });
    const [issue] = told(sized(0, 1), billions);
    expect(issue?.cause).toEqual({ key: 'findings.hygiene.unit-of-other-size.declared' });
  });
});
