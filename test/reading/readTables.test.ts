import { readWorkbook } from '../../src/reading/readWorkbook';
import type { Table } from '../../src/reading/table';
import { areaToA1 } from '../../src/sheet/address';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { moved, onOneSheet, withCells, withoutRow, withRowAbove } from '../core/sheetEdits';
import { snapshotOf, workbookOf } from '../core/layoutSnapshot';
import { filledAnnex, filledTargets } from '../core/workbooks';

const annexSheet = snapshotOf(filledAnnex(), {}, true);
const targetSheet = snapshotOf(filledTargets(), {}, true);

function tablesOf(sheet: SheetSnapshot): readonly Table[] {
  return readWorkbook(workbookOf(sheet)).tables;
}

function only(sheet: SheetSnapshot): Table {
  const [table, ...more] = tablesOf(sheet);
  if (!table || more.length > 0) throw new Error(`${more.length + (table ? 1 : 0)} tables`);
  return table;
}

/** "3.1 < III", "I < TỔNG SỐ": each line with the code or name of the row it is part of. */
function outline(table: Table): readonly string[] {
  const label = (place: number): string => {
    const row = table.rows[place];
    return row?.code === '' ? row.name : (row?.code ?? '?');
  };
  return table.rows.map(({ parent }, place) => label(place) + (parent === null ? '' : ` < ${label(parent)}`));
}

describe('the inserted sheets', () => {
  test('Phụ lục I is recognised with its area, unit and outline', () => {
    const table = only(annexSheet);
    expect([table.form.id, areaToA1(table.area), table.unit]).toEqual(['annex-1', 'A7:M28', 'trieu-dong']);
    expect([table.headerTop, table.indexRow]).toEqual([6, 8]);
    expect(outline(table)).toEqual([
      ...['TỔNG SỐ', 'I < TỔNG SỐ', '1.1.a < I', '1.1.b < I', 'II < TỔNG SỐ', 'III < TỔNG SỐ'],
      ...['3.1 < III', '3.2 < III', 'IV < TỔNG SỐ', '4.1 < IV', '4.2 < IV', '4.3 < IV', 'V < TỔNG SỐ'],
      ...['VI < TỔNG SỐ', '6.1 < VI', '6.2 < VI', 'VII < TỔNG SỐ', '7.1 < VII', '7.2 < VII'],
    ]);
  });

  test('the table of targets has its total last and no unit of money', () => {
    const table = only(targetSheet);
    expect([table.form.id, areaToA1(table.area), table.unit]).toEqual(['poverty-target', 'A7:H14', null]);
    expect(outline(table)).toEqual([...['1', '2', '3', '4'].map((code) => `${code} < Tổng số`), 'Tổng số']);
    expect(table.rows.at(-1)?.role).toBe('total');
  });

  test('header words stand from the top down, spread over merged areas', () => {
    const header = (sheet: SheetSnapshot, index: string) =>
      only(sheet).columns.find((column) => column.index === index)?.header;
    expect(header(annexSheet, '7')).toEqual(['Ngân sách địa phương', 'Sự nghiệp']);
    expect(header(annexSheet, '1')).toEqual(['Tổng số']);
    const unmerged = { ...annexSheet, merges: [] };
    expect(header(unmerged, '7')).toEqual(['Ngân sách địa phương', 'Sự nghiệp']);
    expect(header(unmerged, '10')).toEqual(['Huy động khác', 'Sự nghiệp']);
  });

  test('a title right above the header, without a blank row, is no part of the table', () => {
    const titled = withCells(targetSheet, { A6: 'CHỈ TIÊU GIẢM NGHÈO NĂM 2022' });
    for (const sheet of [titled, { ...titled, merges: [] }]) {
      const table = only(sheet);
      expect([table.form.id, areaToA1(table.area)]).toEqual(['poverty-target', 'A7:H14']);
      expect(table.columns[0]?.header).toEqual(['STT']);
    }
  });

  test('note and signature rows are no lines', () => {
    const signed = withCells(annexSheet, { A29: 'Ghi chú: số liệu tạm tính', B31: 'Nguyễn Văn A' });
    expect(areaToA1(only(signed).area)).toBe('A7:M28');
  });
});

describe('what users do to them', () => {
  test.each([
    [0, 3, 'D7:P28'],
    [5, 0, 'A12:M33'],
    [20, 40, 'AO27:BA48'],
  ])('moved by %i rows and %i columns', (rows, columns, area) => {
    const table = only(moved(annexSheet, rows, columns));
    expect([areaToA1(table.area), table.unit]).toEqual([area, 'trieu-dong']);
    expect(outline(table)).toEqual(outline(only(annexSheet)));
  });

  test('the lines above the header taken out', () => {
    const bare = Array.from({ length: 6 }).reduce<SheetSnapshot>((sheet) => withoutRow(sheet, 1), annexSheet);
    const table = only(bare);
    expect([areaToA1(table.area), table.unit]).toEqual(['A1:M22', null]);
  });

  test('a line 3.3 added', () => {
    const added = withCells(withRowAbove(annexSheet, 18), { A18: '3.3', B18: 'Tiểu dự án 3: Mới', D18: 0 });
    const table = only(added);
    expect(areaToA1(table.area)).toBe('A7:M29');
    expect(outline(table)).toContain('3.3 < III');
    expect(outline(table)).toContain('4.1 < IV');
  });

  test('line 4.2 taken out', () => {
    const table = only(withoutRow(annexSheet, 20));
    expect(areaToA1(table.area)).toBe('A7:M27');
    expect(outline(table).filter((line) => line.endsWith('< IV'))).toEqual(['4.1 < IV', '4.3 < IV']);
  });

  test('the total moved to the end, and called otherwise', () => {
    const row = (from: SheetSnapshot, to: number): Readonly<Record<string, number | string>> =>
      Object.fromEntries(
        Array.from('CDEFGHIJKL').flatMap((column, place) => {
          const value = from.cells.get(9 * 16384 + place + 2)?.value;
          return value?.type === 'number' ? [[`${column}${to}`, value.value]] : [];
        }),
      );
    const last = withCells(withoutRow(annexSheet, 10), { B28: 'Tổng cộng', ...row(annexSheet, 28) });
    const table = only(last);
    expect(table.rows.at(-1)).toMatchObject({ name: 'Tổng cộng', role: 'total', parent: null });
    expect(outline(table)[0]).toBe('I < Tổng cộng');
  });

  test('the word for the total written in the column of codes', () => {
    const table = only(withCells(annexSheet, { A10: 'Cộng', B10: null }));
    expect(table.rows[0]).toMatchObject({ code: '', name: 'Cộng', role: 'total' });
  });

  test('a part that is named and not numbered is part of no sum', () => {
    const row = { B19: 'Trong đó: cho hộ nghèo', C19: 5, D19: 5 };
    const table = only(withCells(withRowAbove(annexSheet, 19), row));
    expect(outline(table)).toContain('Trong đó: cho hộ nghèo');
    expect(outline(table).filter((line) => line.endsWith('< IV'))).toEqual([
      '4.1 < IV',
      '4.2 < IV',
      '4.3 < IV',
    ]);
  });

  test('codes typed as numbers, or with a full stop', () => {
    const table = only(withCells(annexSheet, { A16: 3.1, A17: 3.2, A15: 'III.' }));
    expect(outline(table).filter((line) => line.endsWith('< III.'))).toEqual(['3.1 < III.', '3.2 < III.']);
  });

  test('the column of notes taken out, headers reworded', () => {
    const reworded = withCells(annexSheet, {
      M7: null,
      M9: null,
      C7: 'Tổng số vốn',
      D7: 'Vốn ngân sách trung ương',
      E8: 'Vốn đầu tư phát triển',
      F8: 'Vốn sự nghiệp',
      A9: '(A)',
      C9: '(1) = 2 + 5 + 8',
    });
    expect(areaToA1(only(reworded).area)).toBe('A7:L28');
  });

  test('index numbers typed as numbers', () => {
    expect(only(withCells(annexSheet, { E9: 3, F9: 4, H9: 6, I9: 7 })).form.id).toBe('annex-1');
  });
});

describe('unit lines', () => {
  test.each([
    ['ĐVT: Tr.đồng', 'trieu-dong'],
    ['(Đơn vị: nghìn đồng)', 'nghin-dong'],
    ['Đơn vị tính: đồng'.normalize('NFD'), 'dong'],
    ['ĐƠN VỊ TÍNH: TỶ ĐỒNG', 'ty-dong'],
    ['Số liệu tạm tính', null],
  ])('%p', (line, unit) => {
    expect(only(withCells(annexSheet, { A6: line })).unit).toBe(unit);
  });

  test('a unit that only the unit line names is not taken from the title', () => {
    const sheet = withCells(annexSheet, { A6: null, A3: 'KẾ HOẠCH 5 TỶ ĐỒNG CHO HỘ NGHÈO' });
    expect(only(sheet).unit).toBeNull();
  });
});

/** Ids of the standard sheets found; tables outside of them do not count. */
function formsIn(sheet: SheetSnapshot): readonly string[] {
  return tablesOf(sheet).flatMap(({ form, foreign }) => (foreign ? [] : [form.id]));
}

describe('what is no table of ours', () => {
  test('a blank sheet, a sheet of words, a list of numbers', () => {
    const blank: SheetSnapshot = { ...annexSheet, cells: new Map(), merges: [] };
    expect(tablesOf(blank)).toEqual([]);
    expect(tablesOf(withCells(blank, { A1: 'Kính gửi:', B2: 'Sở Tài chính' }))).toEqual([]);
    expect(tablesOf(withCells(blank, { A1: 1, B1: 2, C1: 3, D1: 4, A2: 5 }))).toEqual([]);
  });

  test('another table with as many columns', () => {
    const other = withCells(annexSheet, {
      C7: 'Dân số',
      D7: 'Lao động',
      G7: 'Trường học',
      J7: 'Đường giao thông',
      E8: 'Nam',
      F8: 'Nữ',
      H8: 'Tiểu học',
      I8: 'Trung học',
      K8: 'Nhựa',
      L8: 'Đất',
      D8: 'Chung',
      G8: 'Chung',
      J8: 'Chung',
    });
    expect(formsIn(other)).toEqual([]);
  });

  test('a chart sheet, and a sheet that was too large to read', () => {
    expect(tablesOf({ ...annexSheet, kind: 'chart', cells: new Map() })).toEqual([]);
  });
});

describe('without its index row a form is told by the words of its header', () => {
  const withoutIndexRow = withoutRow(annexSheet, 9);

  test('with the same lines, unit and figures', () => {
    const table = only(withoutIndexRow);
    expect([table.form.id, areaToA1(table.area), table.unit, table.year, table.indexRow]).toEqual([
      'annex-1',
      'A7:M27',
      'trieu-dong',
      2022,
      null,
    ]);
    expect(outline(table)).toEqual(outline(only(annexSheet)));
    expect(only(withoutRow(targetSheet, 9)).form.id).toBe('poverty-target');
  });

  test.each(['33', 'ba', '2'])('and where it was typed over: %s', (typed) => {
    const table = only(withCells(annexSheet, { E9: typed }));
    expect([table.form.id, areaToA1(table.area)]).toEqual(['annex-1', 'A7:M28']);
    expect(outline(table)).toEqual(outline(only(annexSheet)));
  });

  test('not with other words; with a column less by the others', () => {
    expect(formsIn(withCells(withoutIndexRow, { C7: 'Dân số', D8: 'Nam', E8: 'Nữ' }))).toEqual([]);
    const lessOne = withCells(
      withoutIndexRow,
      Object.fromEntries(Array.from({ length: 30 }, (_, row) => [`F${row + 1}`, null])),
    );
    expect(formsIn(lessOne)).toEqual(['annex-1']);
    // What the missing column is part of is not checked.
    const stated = (sheet: SheetSnapshot) =>
      new Set(
        readWorkbook(workbookOf(sheet))
          .equations.filter(({ relation, source }) => relation === 'row' && source === 'form')
          .map(({ text }) => text),
      );
    expect(stated(withoutIndexRow)).toEqual(new Set(['1=2+5+8', '2=3+4', '5=6+7', '8=9+10']));
    expect(stated(lessOne)).toEqual(new Set(['1=2+4+7', '4=5+6', '7=8+9']));
    const cut = ['L', 'M'].flatMap((column) => Array.from({ length: 30 }, (_, row) => `${column}${row + 1}`));
    const shorter = withCells(withoutIndexRow, Object.fromEntries(cut.map((cell) => [cell, null])));
    const merges = shorter.merges.filter(({ right }) => right < 11);
    expect(formsIn({ ...shorter, merges })).toEqual([]);
  });
});

test('two tables on one sheet, each with its own unit line', () => {
  const below = withCells(moved(annexSheet, 40, 0), { A46: 'Đơn vị tính: đồng' });
  const tables = tablesOf(onOneSheet(annexSheet, below));
  expect(tables.map(({ area, unit }) => [areaToA1(area), unit])).toEqual([
    ['A7:M28', 'trieu-dong'],
    ['A47:M68', 'dong'],
  ]);
  const mixed = tablesOf(onOneSheet(targetSheet, moved(annexSheet, 30, 0)));
  expect(mixed.map(({ form }) => form.id)).toEqual(['poverty-target', 'annex-1']);
});

test('the equations of a table follow the lines that stand there', () => {
  const texts = (sheet: SheetSnapshot) => readWorkbook(workbookOf(sheet)).equations.map(({ text }) => text);
  const before = texts(annexSheet);
  // Four row equations in nineteen rows; sums down ten columns for the total and five projects with parts.
  expect(before).toHaveLength(4 * 19 + 10 * 6);
  expect(before).toContain('E15 = E16 + E17');
  const added = withCells(withRowAbove(annexSheet, 18), { A18: '3.3', B18: 'Tiểu dự án 3: Mới', E18: 0 });
  expect(texts(added)).toContain('E15 = E16 + E17 + E18');
});
