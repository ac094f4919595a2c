/** Own forms are inserted, recognised and checked like the built-in ones. */
import { buildLayout } from '../../../src/forms/layout/buildLayout';
import { leafColumns } from '../../../src/forms/form';
import type { FormOptions } from '../../../src/forms/formOptions';
import type { OwnForm } from '../../../src/forms/ownForms/ownForm';
import { isOwnFormId, ownFormId, toFormDefinition } from '../../../src/forms/ownForms/toFormDefinition';
import { withoutYears, withYears } from '../../../src/forms/ownForms/years';
import { readTables } from '../../../src/reading/readTables';
import type { Table } from '../../../src/reading/table';
import { tableEquations } from '../../../src/reading/tableEquations';
import { areaToA1, parseCell, toA1 } from '../../../src/sheet/address';
import type { SheetLayout } from '../../../src/sheet/layout';
import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import { filledWithFigures } from '../../core/generator';
import { snapshotOf } from '../../core/layoutSnapshot';
import { withCells, withoutRow, withRowAbove } from '../../core/sheetEdits';
import { LINES, LOCALITIES } from './examples';

const OPTIONS: FormOptions = {
  unitName: 'UBND huyện Thử',
  year: 2024,
  moneyUnit: 'trieu-dong',
  localities: ['Xã Một', 'Xã Hai'],
};

function layoutOf(form: OwnForm): SheetLayout {
  return buildLayout(toFormDefinition(form), OPTIONS);
}

function contentAt(layout: SheetLayout, address: string): string | number | null | undefined {
  const at = parseCell(address);
  return layout.cells.find(({ row, column }) => row === at?.row && column === at.column)?.content;
}

function only(sheet: SheetSnapshot, form: OwnForm): Table {
  const { tables } = readTables(sheet, 0, { forms: [toFormDefinition(form)], programmes: [] });
  const [table, ...more] = tables;
  if (!table || more.length > 0) throw new Error('not one table');
  return table;
}

/** "A < TỔNG SỐ": each row with the one it adds up to. */
function outline(table: Table): readonly string[] {
  const label = (place: number): string => {
    const row = table.rows[place];
    return [row?.code, row?.name].filter((text) => text !== '').join(' ');
  };
  return table.rows.map(({ parent }, place) => label(place) + (parent === null ? '' : ` < ${label(parent)}`));
}

function equationsOf(table: Table): readonly string[] {
  return tableEquations(table, 0).map(({ text }) => text);
}

const linesLayout = layoutOf(LINES);
const linesSheet = snapshotOf(filledWithFigures(linesLayout, 17), {}, true);

test('ids of own forms are told from those of built-in ones', () => {
  expect(ownFormId(LINES)).toBe('own:bieu-02-von-va-giai-ngan');
  expect([isOwnFormId(ownFormId(LINES)), isOwnFormId('annex-1')]).toEqual([true, false]);
});

test('a column may be below nought where the form says so, and only there', () => {
  const columns = LOCALITIES.columns.map((node) => (node.kind === 'rate' ? { ...node, signed: true } : node));
  const definition = toFormDefinition({ ...LOCALITIES, columns });
  expect(leafColumns(definition, OPTIONS).map(({ column }) => column.signed)).toEqual(
    LOCALITIES.columns.map(({ kind }) => (kind === 'rate' ? true : undefined)),
  );
});

test('entries of a column of changes take a figure below nought, those beside them do not', () => {
  const columns = LOCALITIES.columns.map((node) =>
    node.kind !== 'group' && node.index === '3' ? { ...node, signed: true } : node,
  );
  const { inputRules } = layoutOf({ ...LOCALITIES, columns });
  expect(
    inputRules.map(({ area, minimum, wholeNumber }) => [
      areaToA1(area),
      minimum < -1e9,
      minimum === 0,
      wholeNumber,
    ]),
  ).toEqual([
    ['C9:D10', false, true, true],
    ['E9:E10', true, false, true],
  ]);
});

test('the line for place and date has room in a narrow table too', () => {
  const [code, name, ...figures] = LOCALITIES.columns;
  if (!code || !name) throw new Error('no columns');
  const dateAreaOf = (form: OwnForm): string | undefined => {
    const layout = layoutOf(form);
    const date = layout.cells.find(({ content }) => String(content).includes(', ngày ..... tháng'));
    const area = layout.merges.find(({ top, left }) => top === date?.row && left === date.column);
    return area && areaToA1(area);
  };
  const narrow = [code, name, ...figures.slice(0, 2)].map((node) => ({ ...node, width: 9 }));
  expect(dateAreaOf({ ...LOCALITIES, columns: narrow })).toBe('A13:D13');
  expect(dateAreaOf({ ...LOCALITIES, columns: narrow.map((node) => ({ ...node, width: 30 })) })).toBe(
    'C13:D13',
  );
});

describe('a form with fixed lines', () => {
  test('its sheet has the title of the year, the header tree, the index row and the rows', () => {
    expect(linesLayout.name).toBe('Biểu 02');
    expect(contentAt(linesLayout, 'A3')).toBe('KẾT QUẢ GIẢI NGÂN VỐN CHƯƠNG TRÌNH NĂM 2024');
    expect(contentAt(linesLayout, 'A6')).toBe('Đơn vị tính: triệu đồng');
    expect(contentAt(linesLayout, 'C7')).toBe('Kế hoạch vốn năm 2024');
    expect(contentAt(linesLayout, 'F7')).toBe('Giải ngân đến 31/12/2024');
    expect(linesLayout.merges.map(areaToA1)).toEqual(expect.arrayContaining(['C7:E7', 'A7:A8', 'F7:F8']));
    expect('ABCDEFGH'.split('').map((column) => contentAt(linesLayout, `${column}9`))).toEqual([
      ...['A', 'B', '1=2+3', '2', '3', '4', '5=4/1*100', 'C'],
    ]);
    expect([10, 11, 12, 13, 16, 20, 21].map((row) => contentAt(linesLayout, `B${row}`))).toEqual(
      [
        'TỔNG SỐ',
        'Vốn đầu tư phát triển',
        'Công trình chuyển tiếp',
        '',
        'Công trình khởi công mới',
        'Vốn sự nghiệp',
        'Trong đó: hỗ trợ sản xuất',
      ].map((text) => (text === '' ? null : text)),
    );
  });

  test('formulas follow the equations and the outline; parts that are only some of a line do not add up to it', () => {
    expect(contentAt(linesLayout, 'C12')).toBe('=SUM(D12:E12)');
    expect(contentAt(linesLayout, 'D10')).toBe('=SUM(D11,D20)');
    expect(contentAt(linesLayout, 'D11')).toBe('=SUM(D12,D16)');
    expect(contentAt(linesLayout, 'D12')).toBe('=SUM(D13:D15)');
    expect(contentAt(linesLayout, 'D20')).toBeNull();
    expect(contentAt(linesLayout, 'G10')).toBe('=IF(N(C10)=0,"",ROUND(F10/C10*100,1))');
    const format = linesLayout.cells.find(({ row, column }) => toA1(row, column) === 'G10')?.style
      .numberFormat;
    expect(format).toBe('0.0');
  });

  test('its sheet is recognised, with its unit, and its outline is the declared one', () => {
    const table = only(linesSheet, LINES);
    expect([table.form.id, areaToA1(table.area), table.unit, table.year]).toEqual([
      'own:bieu-02-von-va-giai-ngan',
      'A7:H21',
      'trieu-dong',
      2024,
    ]);
    expect(outline(table)).toEqual([
      'TỔNG SỐ',
      'A Vốn đầu tư phát triển < TỔNG SỐ',
      'I Công trình chuyển tiếp < A Vốn đầu tư phát triển',
      ...['-', '-', '-'].map((code) => `${code} < I Công trình chuyển tiếp`),
      'II Công trình khởi công mới < A Vốn đầu tư phát triển',
      ...['-', '-', '-'].map((code) => `${code} < II Công trình khởi công mới`),
      'B Vốn sự nghiệp < TỔNG SỐ',
      'Trong đó: hỗ trợ sản xuất',
    ]);
    expect(equationsOf(table)).toEqual(expect.arrayContaining(['D10 = D11 + D20', '5=4/1*100']));
    expect(equationsOf(table).filter((text) => text.startsWith('D20'))).toEqual([]);
    expect(table.columns.map(({ decimals }) => decimals)).toEqual([0, 0, 0, 0, 0, 0, 1, 0]);
  });

  test('rows that a unit puts in, names, leaves out or writes otherwise', () => {
    const named = withCells(linesSheet, { B13: 'Đường liên thôn' });
    expect(outline(only(named, LINES))).toContain('- Đường liên thôn < I Công trình chuyển tiếp');

    const added = withCells(withRowAbove(linesSheet, 16), { A16: '-', B16: 'Cầu dân sinh', D16: 0 });
    expect(outline(only(added, LINES))).toContain('- Cầu dân sinh < I Công trình chuyển tiếp');

    const third = withCells(withRowAbove(linesSheet, 20), { A20: 'III', B20: 'Chuẩn bị đầu tư', D20: 0 });
    expect(outline(only(third, LINES))).toContain('III Chuẩn bị đầu tư < A Vốn đầu tư phát triển');

    const fourth = withCells(withRowAbove(linesSheet, 22), { A22: 'C', B22: 'Vốn khác', D22: 0 });
    expect(outline(only(fourth, LINES))).toContain('C Vốn khác < TỔNG SỐ');

    const without = outline(only(withoutRow(linesSheet, 11), LINES));
    expect(without).toContain('I Công trình chuyển tiếp < TỔNG SỐ');

    const otherwise = withCells(linesSheet, { A20: '2', B20: 'VỐN SỰ NGHIỆP', B10: 'Tổng kinh phí' });
    expect(outline(only(otherwise, LINES))).toContain('2 VỐN SỰ NGHIỆP');
  });

  test('a line without code and figures is still a line, and what stands below is read', () => {
    const empty = withCells(
      linesSheet,
      Object.fromEntries(['C', 'D', 'E', 'F', 'G'].map((column) => [`${column}21`, null])),
    );
    expect(areaToA1(only(empty, LINES).area)).toBe('A7:H21');
    const note = withCells(empty, { B22: 'Ghi chú: số liệu tạm tính' });
    expect(areaToA1(only(note, LINES).area)).toBe('A7:H21');
  });
});

describe('a form by locality', () => {
  test('a row for each locality, the total where the form has it', () => {
    const layout = layoutOf(LOCALITIES);
    expect(contentAt(layout, 'A3')).toBe('KẾT QUẢ GIẢM NGHÈO NĂM 2024 SO VỚI NĂM 2023');
    expect([8, 9, 10, 11].map((row) => contentAt(layout, `B${row}`))).toEqual([
      ...['B', 'Xã Một', 'Xã Hai', 'Tổng số'],
    ]);
    expect(contentAt(layout, 'C11')).toBe('=SUM(C9:C10)');
    const first = layoutOf({ ...LOCALITIES, rows: { kind: 'localities', total: 'first' } });
    expect([contentAt(first, 'B9'), contentAt(first, 'C9')]).toEqual(['TỔNG SỐ', '=SUM(C10:C11)']);
    const none = layoutOf({ ...LOCALITIES, rows: { kind: 'localities', total: 'none' } });
    expect([contentAt(none, 'B9'), contentAt(none, 'B10'), contentAt(none, 'B11')]).toEqual([
      'Xã Một',
      'Xã Hai',
      undefined,
    ]);
  });

  test('several rows for each locality, as the tables of movements have them', () => {
    const tracked: OwnForm = {
      ...LOCALITIES,
      columns: [
        ...LOCALITIES.columns.slice(0, 2),
        { kind: 'track', header: 'Phân tổ', index: 'C', width: 10 },
        ...LOCALITIES.columns.slice(2),
      ],
      rows: { kind: 'localities', total: 'last', tracks: ['Hộ', 'Nhân khẩu'] },
    };
    const layout = layoutOf(tracked);
    expect(layout.merges.map(areaToA1)).toEqual(expect.arrayContaining(['A9:A10', 'B9:B10', 'B13:B14']));
    expect([contentAt(layout, 'D13'), contentAt(layout, 'D14')]).toEqual(['=SUM(D9,D11)', '=SUM(D10,D12)']);
    const table = only(snapshotOf(filledWithFigures(layout, 5)), tracked);
    expect(table.rows.map(({ track, parent }) => `${track} ${parent}`)).toEqual([
      ...['Hộ 4', 'Nhân khẩu 5', 'Hộ 4', 'Nhân khẩu 5', 'Hộ null', 'Nhân khẩu null'],
    ]);
  });
});

test('a small form is recognised by the letters before its numbers', () => {
  const small: OwnForm = {
    ...LOCALITIES,
    columns: LOCALITIES.columns.slice(0, 3),
  };
  const sheet = snapshotOf(filledWithFigures(layoutOf(small), 5));
  expect(areaToA1(only(sheet, small).area)).toBe('A7:C11');
});

test.each([
  ['KẾ HOẠCH NĂM 2024', 'KẾ HOẠCH NĂM {year}'],
  ['GIAI ĐOẠN 2021-2025', 'GIAI ĐOẠN {year-3}-{year+1}'],
  ['Nghị quyết 24/2021/QH15', 'Nghị quyết 24/2021/QH15'],
  ['Đến 31/12/2024', 'Đến 31/12/2024'],
  ['Chuẩn nghèo 2000 đồng, mục tiêu đến 2045', 'Chuẩn nghèo 2000 đồng, mục tiêu đến 2045'],
])('%p is for any year %p', (words, general) => {
  expect(withoutYears(words, 2024)).toBe(general);
  expect(withYears(general, 2024)).toBe(words);
});
