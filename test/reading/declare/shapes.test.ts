/** Tables as people draw them: with and without an index row, merged cells, totals first or last, notes and signatures. */
import { areaToA1 } from '../../../src/sheet/address';
import { ownLeaves } from '../../../src/forms/ownForms/ownForm';
import { readOwnForm } from '../../../src/forms/ownForms/readOwnForm';
import {
  columnNotesOf,
  columnsOf,
  drafted,
  gridSheet,
  linesOf,
  notesOf,
  suggestionsOf,
  type GridCell,
} from './grid';

/** Rows 1 to 18; the header in rows 6 and 7, no index row, the total first. */
const DISBURSEMENT: readonly (readonly GridCell[])[] = [
  ['UBND HUYỆN X', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['PHÒNG LAO ĐỘNG', null, null, 'Độc lập - Tự do - Hạnh phúc'],
  ['BIỂU TỔNG HỢP GIẢI NGÂN VỐN NĂM 2024'],
  ['(Kèm theo Báo cáo số 12/BC-UBND)'],
  [null, null, null, null, null, 'Đơn vị tính: Triệu đồng'],
  ['STT', 'Nội dung', 'Kế hoạch vốn', null, null, 'Giải\nngân', 'Đạt (%)', 'Ghi chú'],
  [null, null, 'Tổng', 'NSTW', 'NSĐP'],
  [null, 'TỔNG SỐ', 600, 500, 100, 300, 50, null],
  ['I', 'Vốn đầu tư', 400, 350, 50, 250, 62.5, null],
  ['1', 'Đường xã A', 300, 270, 30, 200, 66.7, 'chuyển tiếp'],
  ['2', 'Trường xã B', 100, 80, 20, 50, 50, null],
  ['II', 'Vốn sự nghiệp', 200, 150, 50, 50, 25, null],
  [null, 'Trong đó: hỗ trợ sản xuất', 120, 90, 30, 20, 16.7, null],
  [null],
  ['Ghi chú: số liệu đến 31/12/2024'],
  [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'CHỦ TỊCH'],
];
const MERGES = ['A6:A7', 'B6:B7', 'C6:E6', 'F6:F7', 'G6:G7', 'H6:H7', 'A3:H3', 'D1:H1', 'D2:H2'];

const EXPECTED = [
  'STT: code A',
  'Nội dung: name B',
  'Kế hoạch vốn / Tổng: money 1',
  'Kế hoạch vốn / NSTW: money 2',
  'Kế hoạch vốn / NSĐP: money 3',
  'Giải ngân: money 4',
  'Đạt (%): rate 5',
  'Ghi chú: text C',
];

describe('a table without an index row', () => {
  test.each([
    ['with merged cells', MERGES],
    ['where nobody knows of merged cells', []],
  ])('%s: header, kinds, title, unit, lines', (_, merges) => {
    const draft = drafted(gridSheet(DISBURSEMENT, merges), 'D10');
    expect(columnsOf(draft)).toEqual(EXPECTED);
    expect(areaToA1(draft.area)).toBe('A6:H13');
    expect([draft.form.title, draft.unit, draft.year]).toEqual([
      'BIỂU TỔNG HỢP GIẢI NGÂN VỐN NĂM 2024',
      'trieu-dong',
      2024,
    ]);
    expect([draft.form.name, draft.form.sheetName, draft.form.id]).toEqual(['Biểu 02', 'Biểu 02', 'bieu-02']);
    expect(draft.form.usesMoneyUnit).toBe(true);
    expect(linesOf(draft)).toEqual([
      '0 TỔNG SỐ (total)',
      '0 I Vốn đầu tư',
      '1 1 Đường xã A',
      '1 2 Trường xã B',
      '0 II Vốn sự nghiệp (of which)',
      '1 Trong đó: hỗ trợ sản xuất',
    ]);
    expect(readOwnForm(draft.form)).toMatchObject({ ok: true });
  });

  test('what its figures follow is suggested, with the rows that bear it out; nothing is taken as declared', () => {
    const draft = drafted(gridSheet(DISBURSEMENT, MERGES), 'D10');
    expect(suggestionsOf(draft)).toEqual(['1=2+3 6/6', '5=4/1*100 6/6']);
    expect(draft.columns.find(({ code }) => code === '5')).toMatchObject({ column: 6, kindFrom: 'header' });
    expect(notesOf(draft)).toEqual(['no-index-row', 'does-not-add-up']);
  });

  test('rates are written with as many decimals as they stand there', () => {
    const draft = drafted(gridSheet(DISBURSEMENT, MERGES), 'D10');
    const rate = draft.form.columns.find((node) => node.header === 'Đạt (%)');
    expect(rate).toMatchObject({ decimals: 1 });
  });

  test('a mistake in one row of six does not hide an equation; in two of six it does', () => {
    const spoilt = (rows: readonly number[]) =>
      DISBURSEMENT.map((cells, row) =>
        rows.includes(row + 1) ? [...cells.slice(0, 2), 999, ...cells.slice(3)] : cells,
      );
    expect(suggestionsOf(drafted(gridSheet(spoilt([10]), MERGES), 'D10'))).toContain('1=2+3 5/6');
    expect(suggestionsOf(drafted(gridSheet(spoilt([10, 11]), MERGES), 'D10'))).toEqual([]);
  });

  test('what five rows say, two mistakes do not unsay; three do', () => {
    const added: readonly GridCell[] = ['2', 'Cầu xã C', 90, 50, 40, 45, 50, null];
    const longer = [...DISBURSEMENT.slice(0, 11), added, ...DISBURSEMENT.slice(11)];
    const spoilt = (...rows: readonly number[]) =>
      longer.map((cells, row) =>
        rows.includes(row + 1) ? [...cells.slice(0, 2), 999, ...cells.slice(3)] : cells,
      );
    expect(suggestionsOf(drafted(gridSheet(spoilt(9, 12), MERGES), 'D10'))).toContain('1=2+3 5/7');
    expect(suggestionsOf(drafted(gridSheet(spoilt(9, 10, 12), MERGES), 'D10'))).toEqual([]);
  });

  test('signatures right below the lines are no lines', () => {
    const close = [...DISBURSEMENT.slice(0, 13), ...DISBURSEMENT.slice(14)];
    const draft = drafted(gridSheet(close, MERGES), 'D10');
    expect(areaToA1(draft.area)).toBe('A6:H13');
    expect(notesOf(draft)).not.toContain('rows-left-out');
  });
});

/** The total last, names without numbers, rates that were planned first. */
const TARGETS: readonly (readonly GridCell[])[] = [
  ['CHỈ TIÊU GIẢM NGHÈO NĂM 2023'],
  [null],
  [
    'Xã, thị trấn',
    'Tổng số hộ',
    'Hộ nghèo đầu năm',
    'Tỷ lệ (%)',
    'Giảm (hộ)',
    'Giảm (%)',
    'Hộ nghèo cuối năm',
  ],
  ['Xã Một', 1000, 100, 10, 20, 2, 80],
  ['Xã Hai', 2000, 150, 7.5, 30, 1.5, 120],
  ['Xã Ba', 7438, 500, 6.72, 298, 4, 202],
  ['Xã Bốn', 1500, 90, 6, 15, 1, 75],
  ['Thị trấn Năm', 800, 40, 5, 8, 1, 32],
  ['Tổng cộng', 12738, 880, 6.91, 371, 2.91, 509],
];

describe('a table by locality', () => {
  test('the rows are localities, the total is the last', () => {
    const draft = drafted(gridSheet(TARGETS), 'A3:G9');
    expect(draft.form.rows).toEqual({ kind: 'localities', total: 'last' });
    expect(columnsOf(draft)).toEqual([
      'Xã, thị trấn: name A',
      'Tổng số hộ: count 1',
      'Hộ nghèo đầu năm: count 2',
      'Tỷ lệ (%): rate 3',
      'Giảm (hộ): count 4',
      'Giảm (%): rate 5',
      'Hộ nghèo cuối năm: count 6',
    ]);
    expect(draft.form.usesMoneyUnit).toBe(false);
  });

  test('a count that was planned as a rate does not keep the equation from being found', () => {
    const draft = drafted(gridSheet(TARGETS), 'B5');
    expect(suggestionsOf(draft)).toEqual(['3=2/1*100 6/6', '5=4/1*100 5/6', '6=2-4 6/6']);
    expect(draft.columns.map(({ suggestion }) => suggestion?.countMayFollowRate ?? null)).toEqual([
      ...[null, null, null, false, null, true, false],
    ]);
  });

  test('two rows are too few to suggest anything', () => {
    const draft = drafted(gridSheet(TARGETS.slice(0, 5)), 'B4');
    expect(suggestionsOf(draft)).toEqual([]);
  });

  test('the total first, and numbers that are text', () => {
    const rows = [
      ...TARGETS.slice(0, 3),
      ['Tổng cộng', '12.738', 880, '6,91', 371, 2.91, 509],
      ...TARGETS.slice(3, 8),
    ];
    const draft = drafted(gridSheet(rows), 'C6');
    expect(draft.form.rows).toEqual({ kind: 'localities', total: 'first' });
    expect(suggestionsOf(draft)).toContain('3=2/1*100 6/6');
  });
});

describe('index rows', () => {
  const table = (
    index: readonly GridCell[],
    figures: readonly (readonly GridCell[])[] = [],
  ): ReturnType<typeof gridSheet> =>
    gridSheet([
      ['TT', 'Nội dung', 'Tổng vốn', 'Vốn NSTW', 'Vốn NSĐP', 'Tỷ lệ (%)'],
      index,
      ...(figures.length > 0 ? figures : [['1', 'Dự án 1', 30, 20, 10, 66.67]]),
    ]);

  test.each<[string, readonly GridCell[], readonly string[]]>([
    [
      'letters and numbers',
      ['A', 'B', '1=2+3', 2, 3, '4=2/1*100'],
      ['A', 'B', '1=2+3', '2', '3', '4=2/1*100'],
    ],
    ['numbers alone', [1, 2, '3=4+5', 4, 5, '6=4/3*100'], ['1', '2', '3=4+5', '4', '5', '6=4/3*100']],
    [
      'brackets',
      ['(1)', '(2)', '(3)=(4)+(5)', '(4)', '(5)', '(6)=(4)/(3)x100'],
      ['1', '2', '3=4+5', '4', '5', '6=4/3*100'],
    ],
    ['figures alone', [null, null, '1=2+3', 2, 3, '4=2/1*100'], ['A', 'B', '1=2+3', '2', '3', '4=2/1*100']],
  ])('%s are kept', (_, index, expected) => {
    const draft = drafted(table(index), 'C3');
    expect(columnsOf(draft).map((line) => line.split(' ').at(-1))).toEqual(expected);
    expect(notesOf(draft)).not.toContain('renumbered');
    expect(columnNotesOf(draft)).toEqual([]);
  });

  test('numbers that begin elsewhere are numbered anew, and the equations with them', () => {
    const draft = drafted(table(['A', 'B', '11=12+13', 12, 13, '14=12/11*100']), 'C3');
    expect(columnsOf(draft).map((line) => line.split(' ').at(-1))).toEqual([
      'A',
      'B',
      '1=2+3',
      '2',
      '3',
      '4=2/1*100',
    ]);
    expect(notesOf(draft)).toContain('renumbered');
  });

  test('a number that stands twice: its equations say nothing, and are told', () => {
    const draft = drafted(table(['A', 'B', '1=2+3', 2, 2, '3=2/1*100']), 'C3');
    expect(columnsOf(draft).map((line) => line.split(' ').at(-1))).toEqual(['A', 'B', '1', '2', '3', '4']);
    expect(columnNotesOf(draft)).toEqual(['1: equation-lost', '4: equation-lost']);
  });

  test('arithmetic that cannot be read is told', () => {
    const draft = drafted(table(['A', 'B', '1=2+3', 2, '3=1*0,5', 4]), 'C3');
    expect(columnNotesOf(draft)).toEqual(['3: equation-lost']);
  });

  test('a lettered row that was typed over in one place of six is still the index row, the equation that lost its column is told', () => {
    const draft = drafted(table(['A', 'B', '1=2+3', 2, 'chi tiết', '4=2/1*100']), 'C3');
    expect(notesOf(draft)).not.toContain('no-index-row');
    expect(linesOf(draft)).toEqual(['0 1 Dự án 1']);
    expect(columnsOf(draft).at(-1)).toBe('Tỷ lệ (%): rate 4=2/1*100');
    expect(columnNotesOf(draft)).toEqual(['1: equation-lost']);
  });

  test('with words in two places of six it is a line like any other', () => {
    const draft = drafted(table(['A', 'B', '1=2+3', 2, 'chi tiết', 'ghi chú']), 'C3');
    expect(notesOf(draft)).toContain('no-index-row');
    expect(linesOf(draft).map((line) => line.slice(0, 5))).toEqual(['0 A B', '1 1 D']);
  });

  test('an index row that the figures go against', () => {
    const figures = [
      ['1', 'Dự án 1', 30, 20, 11, 66.67],
      ['2', 'Dự án 2', 40, 20, 11, 50],
      ['3', 'Dự án 3', 50, 20, 30, 40],
    ];
    const draft = drafted(table(['A', 'B', '1=2+3', 2, 3, '4=2/1*100'], figures), 'C3');
    expect(columnNotesOf(draft)).toEqual(['1: equation-refuted']);
    expect(draft.columns[2]?.notes[0]?.params).toEqual({ equation: '1=2+3', holds: 1, of: 3 });
  });
});

describe('headers', () => {
  test('three rows of groups, years that are numbers, words on several lines', () => {
    const draft = drafted(
      gridSheet(
        [
          ['TT', 'Xã', 'Kết quả\ngiảm nghèo', null, null, null],
          [null, null, 'Số hộ nghèo', null, 'Tỷ lệ\r\n(%)', null],
          [null, null, 2022, 2023, 2022, 2023],
          ['1', 'Xã Một', 100, 80, 10, 8],
          ['2', 'Xã Hai', 90, 70, 9, 7],
        ],
        ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2'],
      ),
      'C4',
    );
    expect(columnsOf(draft)).toEqual([
      'TT: code A',
      'Xã: name B',
      'Kết quả giảm nghèo / Số hộ nghèo / 2022: count 1',
      'Kết quả giảm nghèo / Số hộ nghèo / 2023: count 2',
      'Kết quả giảm nghèo / Tỷ lệ (%) / 2022: rate 3',
      'Kết quả giảm nghèo / Tỷ lệ (%) / 2023: rate 4',
    ]);
  });

  test('a name over two columns of the sheet is one column; a column without a header is kept and told', () => {
    const draft = drafted(
      gridSheet(
        [
          ['TT', 'Nội dung', null, 'Kinh phí', null, 'Số hộ'],
          ['1', 'Hỗ trợ giống', null, 30, 7, 10],
          ['2', 'Hỗ trợ vay vốn', null, 40, 8, 20],
        ],
        ['B1:C1', 'B2:C2', 'B3:C3'],
      ),
      'D2',
    );
    expect(columnsOf(draft)).toEqual([
      'TT: code A',
      'Nội dung: name B',
      'Kinh phí: money 1',
      'Cột E: count 2',
      'Số hộ: count 3',
    ]);
    expect(columnNotesOf(draft)).toEqual(['2: column-without-header']);
    expect(areaToA1(draft.area)).toBe('A1:F3');
  });

  test('a blank form says by its words what it holds', () => {
    const draft = drafted(
      gridSheet(
        [
          ['TT', 'Tên xã', 'Số hộ dân', 'Số hộ nghèo', 'Tỷ lệ hộ nghèo (%)', 'Kinh phí hỗ trợ', 'Ghi chú'],
          ['1', 'Xã Một'],
          ['2', 'Xã Hai'],
          [null, 'Tổng số'],
        ],
        [],
      ),
      'B2',
    );
    expect(columnsOf(draft).map((line) => line.replace(/^.*: /, ''))).toEqual([
      ...['code A', 'name B', 'count 1', 'count 2', 'rate 3', 'money 4', 'text C'],
    ]);
    expect(draft.form.rows).toEqual({ kind: 'localities', total: 'last' });
    expect(notesOf(draft)).toEqual(['no-title', 'no-unit', 'no-index-row']);
  });

  test('the unit in the headers needs no unit line', () => {
    const draft = drafted(
      gridSheet([
        ['TT', 'Nội dung', 'Kinh phí (triệu đồng)'],
        ['1', 'Hỗ trợ giống', 30],
      ]),
      'C2',
    );
    expect(draft.form.usesMoneyUnit).toBe(false);
    expect(notesOf(draft)).not.toContain('no-unit');
  });
});

describe('lines', () => {
  test('rows kept free belong to their line; what does not add up is of which', () => {
    const draft = drafted(
      gridSheet([
        ['TT', 'Nội dung', 'Kinh phí', 'Số hộ'],
        [null, 'TỔNG SỐ', 100, 10],
        ['I', 'Dự án 1', 60, 6],
        ['-', null, 20, 2],
        ['-', null, 40, 4],
        ['II', 'Dự án 2', 40, 4],
        ['a', 'Trong đó: cho hộ nghèo', 15, 1],
      ]),
      'C3',
    );
    expect(linesOf(draft)).toEqual([
      '0 TỔNG SỐ (total)',
      '0 I Dự án 1 (+2)',
      '0 II Dự án 2 (of which)',
      '1 a Trong đó: cho hộ nghèo',
    ]);
  });

  test('the word for the total in the column of codes', () => {
    const draft = drafted(
      gridSheet([
        ['TT', 'Nội dung', 'Kinh phí', 'Số hộ'],
        ['1', 'Việc một', 60, 6],
        ['2', 'Việc hai', 40, 4],
        ['Tổng cộng', null, 100, 10],
      ]),
      'C3',
    );
    expect(linesOf(draft)).toEqual(['0 1 Việc một', '0 2 Việc hai', '0 Tổng cộng (total)']);
  });
});

test('a column with figures below nought is one of changes', () => {
  const draft = drafted(
    gridSheet([
      ['TĂNG, GIẢM HỘ NGHÈO NĂM 2024'],
      ['TT', 'Xã', 'Số hộ nghèo', 'Tăng, giảm so với năm trước', 'Tỷ lệ tăng, giảm (%)'],
      ['A', 'B', '1', '2', '3'],
      ['1', 'Xã An', 80, -12, -13],
      ['2', 'Xã Bình', 55, 3, 5.8],
    ]),
    'A4',
  );
  expect(ownLeaves(draft.form).map(({ column: { index, signed } }) => [index, signed])).toEqual([
    ['A', undefined],
    ['B', undefined],
    ['1', undefined],
    ['2', true],
    ['3', true],
  ]);
});
