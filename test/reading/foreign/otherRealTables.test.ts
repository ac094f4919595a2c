/** The remaining real tables, in the shapes that people give them: each gives what its source says of it, and nothing else. */
import { LANG_SON_LINES } from '../../../src/samples/langSon2022';
import { reviewWorkbook } from '../../../src/findings/review';
import { workbookOf } from '../../core/layoutSnapshot';
import { brief } from '../../core/plans';
import { gridSheet, type GridCell } from '../declare/grid';
import { PLAIN, shaped, type LogicalTable, type Shape } from './shapes';

type Rows = readonly (readonly GridCell[])[];

/** As a document writes them: every figure a text, in the Vietnamese way. */
function asText(rows: Rows): Rows {
  return rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'number' ? cell.toLocaleString('vi-VN', { maximumFractionDigits: 6 }) : cell,
    ),
  );
}

function findings(rows: Rows): readonly string[] {
  return reviewWorkbook(workbookOf(gridSheet(rows))).findings.map(brief);
}

/** Without what is said of text as text. */
function withoutTextNumbers(found: readonly string[]): readonly string[] {
  return found.filter((finding) => !finding.includes('number-as-text'));
}

describe('Lạng Sơn 2022, four columns: nhu cầu kinh phí by source', () => {
  const LINES: Rows = LANG_SON_LINES.map((line) => {
    const [ci, cr, li, lr, mi, mr] = [line[1], line[2], line[3], line[4], line[5], line[6]];
    return [line[0], `Nội dung ${line[0]}`, ci + cr + li + lr + mi + mr, ci + cr, li + lr, mi + mr];
  });
  const TOTAL: readonly GridCell[] = [null, '*Tổng kinh phí đề xuất năm 2022', 466028, 401710, 54538, 9780];
  const PARTS: Rows = [
    [null, 'Trong đó: - Vốn đầu tư phát triển', 265293, 228860, 36433, 0],
    [null, '- Vốn sự nghiệp', 200735, 172850, 18105, 9780],
  ];
  const HEAD: Rows = [
    ['NHU CẦU KINH PHÍ NĂM 2022'],
    ['Đơn vị tính: triệu đồng'],
    ['TT', 'Nội dung', 'Tổng', 'NSTW', 'NSĐP', 'Huy động khác'],
  ];

  test.each<readonly [string, Rows, number]>([
    ['total first', [...HEAD, TOTAL, ...LINES], 4],
    ['total last', [...HEAD, ...LINES, TOTAL], 17],
    ['total first, its parts below it', [...HEAD, TOTAL, ...PARTS, ...LINES], 4],
    ['total and its parts last', [...HEAD, ...LINES, TOTAL, ...PARTS], 17],
  ])('%s: budget line 3.2 is missing from the total', (_name, rows, row) => {
    expect(findings(rows)).toEqual([`error sum C${row} omitted-line`]);
    expect(withoutTextNumbers(findings(asText(rows)))).toEqual([`error sum C${row} omitted-line`]);
  });
});

describe('Lạng Sơn 2021, resources: the local budget is 10.000 above its parts', () => {
  const figures: readonly (readonly [string, number])[] = [
    ['Ngân sách địa phương', 394025],
    ['Vốn cân đối ngân sách địa phương', 60000],
    ['Kinh phí phân bổ cho các huyện, thành phố', 322775],
    ['Hỗ trợ tiền điện', 11443],
    ['Bảo hiểm y tế hộ nghèo, vùng đặc biệt khó khăn', 309717],
    ['Bảo hiểm y tế hộ cận nghèo', 1615],
    ['Tổng rà soát hộ nghèo năm 2021', 1250],
  ];
  const HEAD: Rows = [['NGUỒN LỰC NĂM 2021'], ['ĐVT: Triệu đồng'], ['TT', 'Nội dung', 'Số tiền']];

  test.each<readonly [string, readonly GridCell[]]>([
    ['dotted codes', ['2', '2.a', '2.b', '2.b.1', '2.b.2', '2.b.3', '2.c']],
    ['letters and dashes', ['2', 'a', 'b', '-', '-', '-', 'c']],
    ['dashes and pluses', ['2', '-', '-', '+', '+', '+', '-']],
  ])('%s', (_name, codes) => {
    const rows: Rows = [
      ...HEAD,
      ...figures.map(([name, value], place) => [codes[place] ?? null, name, value]),
    ];
    expect(findings(rows)).toEqual(['error sum C4 one-digit']);
    expect(withoutTextNumbers(findings(asText(rows)))).toEqual(['error sum C4 one-digit']);
  });

  test('without codes, the parts marked in front of their names', () => {
    const marks = ['', '- ', '- ', '+ ', '+ ', '+ ', '- '];
    const rows: Rows = [
      ['NGUỒN LỰC NĂM 2021'],
      ['ĐVT: Triệu đồng'],
      ['Nội dung', 'Số tiền', 'Ghi chú'],
      ...figures.map(([name, value], place) => [`${marks[place]}${name}`, value, null]),
    ];
    expect(findings(rows)).toEqual(['error sum B4 one-digit']);
  });
});

describe('Bắc Kạn 2023, three programmes: correct', () => {
  const TABLE: LogicalTable = {
    title: 'VỐN CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA NĂM 2023',
    unit: 'Đơn vị: triệu đồng',
    nameHeader: 'Chương trình',
    columns: [
      { header: ['Tổng số'], index: '1=2+3' },
      { header: ['Trong đó', 'NSTW'], index: '2' },
      { header: ['Trong đó', 'NSĐP'], index: '3' },
    ],
    lines: [
      { code: '1', name: 'Giảm nghèo bền vững', figures: [185334, 180000, 5334] },
      { code: '2', name: 'Phát triển KT-XH vùng DTTS&MN', figures: [532033, 500000, 32033] },
      { code: '3', name: 'Xây dựng nông thôn mới', figures: [112773, 100000, 12773] },
    ],
    total: { code: '', name: 'Tổng', figures: [830140, 780000, 50140] },
  };
  const SHAPES: readonly (readonly [string, Shape])[] = [
    ['as we would', PLAIN],
    ['without an index row', { ...PLAIN, indexRow: false }],
    ['total last', { ...PLAIN, total: 'last' }],
    ['unmerged, without an index row', { ...PLAIN, merged: false, indexRow: false, total: 'last' }],
    ['as text', { ...PLAIN, asText: true }],
  ];

  test.each(SHAPES)('%s', (_name, shape) => {
    const { sheet, cellOf } = shaped(TABLE, shape);
    const { findings: found, coverage } = reviewWorkbook(workbookOf(sheet));
    expect(withoutTextNumbers(found.map(brief))).toEqual([]);
    // Three totals and four sums along the rows.
    expect(coverage.pass).toBe(7);

    const wrong = { ...TABLE, total: { code: '', name: 'Tổng', figures: [830140, 870000, 50140] } };
    const told = reviewWorkbook(workbookOf(shaped(wrong, shape).sheet)).findings.map(brief);
    expect(withoutTextNumbers(told)).toEqual([`error sum ${cellOf('', 1)} swapped-digits`]);
  });
});

describe('Bắc Giang 2010-2017: a rate stands where the households that left poverty should', () => {
  const ROWS: Rows = [
    ['Tổng số hộ', 'hộ', 412204, 421820, 423400, 432487, 436960, 443514, 448365, 452560],
    ['Số hộ nghèo theo chuẩn mới', 'hộ', 63379, 51085, 44541, 38386, 32772, 31046, 42813, 34168],
    ['Số hộ thoát nghèo', 'hộ', 13558, 12370, 6644, 10.98, 6150, 3854, 11118, 8660],
    ['Tỷ lệ hộ nghèo', '%', 15.4, 12.11, 10.44, 8.88, 7.5, 7, 9.55, 7.55],
  ];
  const YEARS = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017];

  test.each<readonly [string, Rows, string]>([
    ['years as numbers', [['CHỈ TIÊU GIẢM NGHÈO'], ['Chỉ tiêu', 'Đơn vị', ...YEARS], ...ROWS], 'F5'],
    [
      'years in words, numbered',
      [
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', ...YEARS.map((year) => `Năm ${year}`)],
        ...ROWS.map((row, place): readonly GridCell[] => [place + 1, ...row]),
      ],
      'G4',
    ],
  ])('%s', (_name, rows, cell) => {
    expect(findings(rows)).toEqual([`warning whole-count ${cell} fraction`]);
  });
});

test('single figures of many provinces and years: nothing to find fault with', () => {
  const ROWS: Rows = [
    ['Điện Biên', 2018, 127667, 47336, 37.08, 12483, 9.78],
    ['Thái Nguyên', 2016, 318323, 35683, 11.21, 27893, 8.76],
    ['Phú Thọ (mới)', 2025, 1005262, 26941, 2.68, 31615, 3.14],
    ['Hải Dương', 2022, null, 13823, 2.15, 14441, 2.24],
    ['Cà Mau', 2023, null, 9604, 3.14, 6943, 2.27],
    ['Ninh Bình', 2024, null, 4806, 1.51, 6006, 1.89],
    ['Bình Thuận', 2022, null, 10689, 3.2, 14994, 4.49],
    ['Quảng Ninh', 2023, null, 246, 0.064, 3066, 0.797],
    ['Tuyên Hóa (Quảng Bình)', 2019, null, 2332, 9.51, 2946, 12.01],
    ['Chư Păh (Gia Lai)', 2022, null, 1824, 8.94, null, null],
    ['Lâm Đồng', 2023, null, null, 1.94, null, 3.4],
    ['Cả nước', 2022, null, null, 4.03, null, null],
    ['Hà Giang', 2023, null, 59496, 31.12, null, null],
    ['Nghệ An', 2023, null, 45333, 5.19, null, null],
  ];
  const HEAD = [
    ...['Địa bàn', 'Năm', 'Tổng số hộ', 'Số hộ nghèo', 'Tỷ lệ hộ nghèo (%)', 'Số hộ cận nghèo'],
    'Tỷ lệ hộ cận nghèo (%)',
  ];
  expect(findings([['HỘ NGHÈO, HỘ CẬN NGHÈO'], HEAD, ...ROWS])).toEqual([]);
});
