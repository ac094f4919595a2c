/** How rows hang together where TT does not say it: the figures decide among the ways in which people write it. */
import { reviewReading } from '../../../src/findings/review';
import { readWorkbook } from '../../../src/reading/readWorkbook';
import { workbookOf } from '../../core/layoutSnapshot';
import { brief } from '../../core/plans';
import { withCells } from '../../core/sheetEdits';
import { gridSheet, type GridCell } from '../declare/grid';

type Line = readonly [code: GridCell, name: string, figure: number | null];

/** Header in row 2, the first line in row 3; C, D and E are the sums of two parts: C = D + E. */
function sheetOf(lines: readonly Line[], heads: readonly GridCell[] = ['TT', 'Đơn vị']) {
  return gridSheet([
    ['SỐ HỘ NGHÈO NĂM 2023'],
    [...heads, 'Tổng số hộ nghèo', 'Hộ dân tộc thiểu số', 'Hộ khác'],
    ...lines.map(([code, name, figure]): readonly GridCell[] => {
      const part = figure === null ? null : 2 * Math.floor(figure / 3);
      return [code, name, figure, part, figure === null || part === null ? null : figure - part];
    }),
  ]);
}

function read(lines: readonly Line[]) {
  return readWorkbook(workbookOf(sheetOf(lines)), { forms: [], programmes: [] });
}

/** "name < name of what it adds up to" of every row that adds up to something. */
function sums(lines: readonly Line[]): readonly string[] {
  const [table] = read(lines).tables;
  return (table?.rows ?? []).flatMap(({ name, parent }) =>
    parent === null ? [] : [`${name} < ${table?.rows[parent]?.name ?? ''}`],
  );
}

function findings(lines: readonly Line[]): readonly string[] {
  return reviewReading(read(lines)).findings.map(brief);
}

/** The figures are multiples of three, so that the two parts add up as well as the whole. */
const GROUPS_BELOW: readonly Line[] = [
  ['1', 'Xã An', 120],
  ['2', 'Xã Bình', 90],
  [null, 'Cộng', 210],
  ['1', 'Xã Chi', 60],
  ['2', 'Xã Danh', 33],
  [null, 'Cộng', 93],
  [null, 'TỔNG CỘNG', 303],
];

const CASES: readonly (readonly [string, readonly Line[], readonly string[]])[] = [
  [
    'a total below each group, and one for all at the end',
    GROUPS_BELOW,
    [
      'Xã An < Cộng',
      'Xã Bình < Cộng',
      'Cộng < TỔNG CỘNG',
      'Xã Chi < Cộng',
      'Xã Danh < Cộng',
      'Cộng < TỔNG CỘNG',
    ],
  ],
  [
    'a total below each group, and one for all in front',
    [[null, 'TỔNG SỐ', 303], ...GROUPS_BELOW.slice(0, -1)],
    ['Xã An < Cộng', 'Xã Bình < Cộng', 'Cộng < TỔNG SỐ', 'Xã Chi < Cộng', 'Xã Danh < Cộng', 'Cộng < TỔNG SỐ'],
  ],
  [
    'a total above each group',
    [
      [null, 'TỔNG SỐ', 303],
      [null, 'Cộng I', 210],
      ['1', 'Xã An', 120],
      ['2', 'Xã Bình', 90],
      [null, 'Cộng II', 93],
      ['1', 'Xã Chi', 60],
      ['2', 'Xã Danh', 33],
    ],
    [
      'Cộng I < TỔNG SỐ',
      'Xã An < Cộng I',
      'Xã Bình < Cộng I',
      'Cộng II < TỔNG SỐ',
      'Xã Chi < Cộng II',
      'Xã Danh < Cộng II',
    ],
  ],
  [
    'groups with a heading without figures and a total below',
    [
      ['I', 'Vùng cao', null],
      ['1', 'Xã An', 120],
      ['2', 'Xã Bình', 90],
      [null, 'Cộng I', 210],
      ['II', 'Vùng thấp', null],
      ['1', 'Xã Chi', 60],
      ['2', 'Xã Danh', 33],
      [null, 'Cộng II', 93],
      [null, 'Tổng (I+II)', 303],
    ],
    [
      'Xã An < Cộng I',
      'Xã Bình < Cộng I',
      'Cộng I < Tổng (I+II)',
      'Xã Chi < Cộng II',
      'Xã Danh < Cộng II',
      'Cộng II < Tổng (I+II)',
    ],
  ],
  [
    'regions without a number among numbered provinces',
    [
      [null, 'CẢ NƯỚC', 303],
      [null, 'Trung du và miền núi phía Bắc', 210],
      ['1', 'Bắc Kạn', 120],
      ['2', 'Lạng Sơn', 90],
      [null, 'Tây Nguyên', 93],
      ['3', 'Đắk Nông', 60],
      ['4', 'Kon Tum', 33],
    ],
    [
      'Trung du và miền núi phía Bắc < CẢ NƯỚC',
      'Bắc Kạn < Trung du và miền núi phía Bắc',
      'Lạng Sơn < Trung du và miền núi phía Bắc',
      'Tây Nguyên < CẢ NƯỚC',
      'Đắk Nông < Tây Nguyên',
      'Kon Tum < Tây Nguyên',
    ],
  ],
  [
    'regions and provinces, none of them numbered',
    [
      [null, 'Vùng Đông Bắc', 210],
      [null, 'Bắc Kạn', 120],
      [null, 'Lạng Sơn', 90],
      [null, 'Vùng Tây Nguyên', 93],
      [null, 'Đắk Nông', 60],
      [null, 'Kon Tum', 33],
      [null, 'Tổng cộng', 303],
    ],
    [
      'Vùng Đông Bắc < Tổng cộng',
      'Bắc Kạn < Vùng Đông Bắc',
      'Lạng Sơn < Vùng Đông Bắc',
      'Vùng Tây Nguyên < Tổng cộng',
      'Đắk Nông < Vùng Tây Nguyên',
      'Kon Tum < Vùng Tây Nguyên',
    ],
  ],
  [
    'parts marked with dashes',
    [
      [null, 'Tổng số', 303],
      [null, 'Khu vực thành thị', 210],
      [null, '- Phường Một', 120],
      [null, '- Phường Hai', 90],
      [null, 'Nông thôn', 93],
      [null, '- Xã Chi', 60],
      [null, '- Xã Danh', 33],
    ],
    [
      'Khu vực thành thị < Tổng số',
      '- Phường Một < Khu vực thành thị',
      '- Phường Hai < Khu vực thành thị',
      'Nông thôn < Tổng số',
      '- Xã Chi < Nông thôn',
      '- Xã Danh < Nông thôn',
    ],
  ],
  [
    'numbers in front of the names',
    [
      [null, '1. Huyện Một', 210],
      [null, '1.1. Xã An', 120],
      [null, '1.2. Xã Bình', 90],
      [null, '2. Huyện Hai', 93],
      [null, '2.1. Xã Chi', 60],
      [null, '2.2. Xã Danh', 33],
      [null, 'Tổng cộng', 303],
    ],
    [
      '1. Huyện Một < Tổng cộng',
      '1.1. Xã An < 1. Huyện Một',
      '1.2. Xã Bình < 1. Huyện Một',
      '2. Huyện Hai < Tổng cộng',
      '2.1. Xã Chi < 2. Huyện Hai',
      '2.2. Xã Danh < 2. Huyện Hai',
    ],
  ],
  [
    '"Trong đó" with its parts below it adds up to nothing',
    [
      ['1', 'Xã An', 120],
      ['2', 'Xã Bình', 90],
      [null, 'Tổng số', 210],
      [null, 'Trong đó:', null],
      [null, '- Hộ có chủ hộ là nữ', 60],
      [null, '- Hộ có trẻ em', 33],
    ],
    ['Xã An < Tổng số', 'Xã Bình < Tổng số'],
  ],
];

test.each(CASES)('%s', (_name, lines, expected) => {
  expect(sums(lines)).toEqual(expected);
  expect(findings(lines)).toEqual([]);
});

describe('a row that nothing calls a total', () => {
  const LINES: readonly Line[] = [
    [null, 'Xã An', 120],
    [null, 'Xã Bình', 90],
    [null, 'Phía đông sông', 210],
    [null, 'Xã Chi', 60],
    [null, 'Xã Danh', 33],
    [null, 'Phía tây sông', 93],
    [null, 'Trên địa bàn', 303],
  ];

  test('and is the sum of those above it in every column is read as one', () => {
    expect(sums(LINES)).toEqual([
      'Xã An < Phía đông sông',
      'Xã Bình < Phía đông sông',
      'Phía đông sông < Trên địa bàn',
      'Xã Chi < Phía tây sông',
      'Xã Danh < Phía tây sông',
      'Phía tây sông < Trên địa bàn',
    ]);
    expect(findings(LINES)).toEqual([]);
  });

  test('also where it stands above them', () => {
    expect(sums([...LINES].reverse())).toEqual([...sums(LINES)].reverse().map((sum) => sum));
  });

  test('is only suggested: what goes against it is a warning', () => {
    const wide = (edits: Readonly<Record<string, number>>) =>
      reviewReading(
        readWorkbook(
          workbookOf(
            withCells(
              gridSheet([
                ['Nơi', 'Năm một', 'Năm hai', 'Năm ba', 'Năm bốn', 'Năm năm'],
                ['Xã An', 20, 31, 42, 53, 65],
                ['Xã Bình', 11, 17, 13, 19, 23],
                ['Phía đông sông', 31, 48, 55, 72, 88],
                ['Xã Chi', 7, 9, 8, 12, 16],
              ]),
              edits,
            ),
          ),
          { forms: [], programmes: [] },
        ),
      );
    expect(wide({}).findings).toEqual([]);
    expect(wide({}).tables[0]?.equations).toContainEqual(
      expect.objectContaining({ source: 'suggested', use: 'used', holds: 5, of: 5, cell: 'B4' }),
    );
    expect(wide({ D4: 85 }).findings.map(brief)).toEqual([expect.stringMatching(/^warning sum D4 /)]);
    // Two of five against it: then it is no sum.
    expect(wide({ D4: 85, E4: 99 }).findings).toEqual([]);
  });

  test('two columns that agree may be chance', () => {
    const few = gridSheet([
      ['Nơi', 'Năm một', 'Năm hai'],
      ['Xã An', 20, 31],
      ['Xã Bình', 11, 17],
      ['Phía đông sông', 31, 48],
    ]);
    const [table] = readWorkbook(workbookOf(few), { forms: [], programmes: [] }).tables;
    expect(table?.rows.map(({ parent }) => parent)).toEqual([null, null, null]);
  });
});

describe('parts that need not be all there is', () => {
  const LINES: readonly Line[] = [
    ['1', 'Xã An', 120],
    ['2', 'Xã Bình', 90],
  ];

  test.each<readonly [string, readonly Line[]]>([
    ['below the total', [...LINES, [null, 'Tổng số', 210], [null, 'Trong đó: hộ có chủ hộ là nữ', 60]]],
    ['above the lines', [[null, 'Tổng số', 210], [null, 'Trong đó: hộ có trẻ em', 60], ...LINES]],
    [
      'below each line',
      [
        ['1', 'Xã An', 120],
        [null, 'Trong đó: hộ có trẻ em', 60],
        ['2', 'Xã Bình', 90],
        [null, 'Trong đó: hộ có trẻ em', 33],
        [null, 'Tổng số', 210],
      ],
    ],
    [
      'several of them below the total, the first on the row that says so',
      [
        ...LINES,
        [null, 'Tổng số', 210],
        [null, 'Trong đó: - Hộ có chủ hộ là nữ', 60],
        [null, '- Hộ có trẻ em', 33],
      ],
    ],
  ])('%s', (_name, lines) => {
    expect(sums(lines)).toEqual(['Xã An < Tổng số', 'Xã Bình < Tổng số']);
    expect(findings(lines)).toEqual([]);
  });
});

test('parts marked with dashes that are only some of the whole make no equation', () => {
  const lines: readonly Line[] = [
    [null, 'Hộ nghèo', 210],
    [null, '- Hộ dân tộc thiểu số', 60],
    [null, '- Hộ có chủ hộ là nữ', 33],
    [null, 'Hộ cận nghèo', 120],
    [null, '- Hộ dân tộc thiểu số', 45],
  ];
  expect(sums(lines)).toEqual([]);
  expect(findings(lines)).toEqual([]);
});

describe('a wrong figure stays wrong, and is not read away', () => {
  const wrong = (lines: readonly Line[], edits: Readonly<Record<string, number>>): readonly string[] =>
    reviewReading(
      readWorkbook(workbookOf(withCells(sheetOf(lines), edits)), { forms: [], programmes: [] }),
    ).findings.map(brief);

  test.each([
    ['a line of the first group', { D3: 86 }, 'D3'],
    ['a line of the second group', { E6: 29 }, 'E6'],
    ['the total of a group', { C5: 270 }, 'C5'],
    ['the total of all', { C9: 313 }, 'C9'],
  ])('%s', (_name, edits, cell) => {
    expect(wrong(GROUPS_BELOW, edits)).toEqual([
      expect.stringMatching(new RegExp(`^error (?:row-)?sum ${cell} `)),
    ]);
  });

  test('a province of a region', () => {
    const [, lines] = CASES.find(([name]) => name.startsWith('regions without')) ?? [];
    expect(wrong(lines ?? [], { D6: 8 })).toEqual([expect.stringMatching(/^error (?:row-)?sum D6 /)]);
  });

  test('all three figures of the total of all: the lines below it are not taken for something else', () => {
    const lines = GROUPS_BELOW.map(([code, name, figure], place): Line => [
      code,
      name,
      place === 6 && figure !== null ? figure + 900 : figure,
    ]);
    expect(sums(lines)).toEqual(sums(GROUPS_BELOW));
    expect(findings(lines)).toEqual(['warning sum C9 doubtful-equation']);
  });
});
