/**
 * Labelled tables for measuring how tables are recognised: generated from what they say, so that header words, equations and total rows are known
 * by construction, and the real ones.
 */
import { BAC_KAN_TARGETS, DAK_NONG_BC1, LANG_SON_FUNDS } from './realTables';
import { PLAIN, type LogicalTable, type Shape, type ShapedColumn, type ShapedRow } from './shapes';

type Next = (below: number) => number;

/** Seeded (Park-Miller), so that a run can be repeated. */
export function randomNumbers(seed: number): Next {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const COMMUNES = [
  'Xã Bình An',
  'Xã Chi Lăng',
  'Thị trấn Đu',
  'Xã Hòa Đồng',
  'Xã Na Rì',
  'Phường Sơn Hà',
  'Xã Tân Lập',
];

function column(header: readonly string[], index: string): ShapedColumn {
  return { header, index };
}

function rate(part: number, whole: number): number {
  return Math.round((part / whole) * 10000) / 100;
}

function numbered(
  names: readonly string[],
  figures: (place: number) => readonly number[],
): readonly ShapedRow[] {
  return names.map((name, place) => ({ code: String(place + 1), name, figures: figures(place) }));
}

/** The sums of all lines; what is no sum is put right by `settle`. */
function totalOf(
  name: string,
  lines: readonly ShapedRow[],
  settle: (sums: number[]) => readonly number[] = (sums) => sums,
): ShapedRow {
  const width = lines[0]?.figures.length ?? 0;
  const sums = Array.from({ length: width }, (_, at) =>
    lines.reduce((sum, { figures }) => sum + (figures[at] ?? 0), 0),
  );
  return { code: '', name, figures: settle(sums) };
}

function households(next: Next): LogicalTable {
  const lines = numbered(COMMUNES, () => {
    const [poor, near, other] = [20 + next(200), 10 + next(150), 500 + next(3000)];
    return [poor + near + other, poor, near, other];
  });
  return {
    title: 'SỐ HỘ THEO KẾT QUẢ RÀ SOÁT NĂM 2023',
    unit: null,
    nameHeader: 'Đơn vị',
    columns: [
      column(['Tổng số hộ'], '1=2+3+4'),
      column(['Chia ra', 'Hộ nghèo'], '2'),
      column(['Chia ra', 'Hộ cận nghèo'], '3'),
      column(['Chia ra', 'Hộ khác'], '4'),
    ],
    lines,
    total: totalOf('Cộng', lines),
  };
}

function rates(next: Next): LogicalTable {
  const settle = ([all = 1, poor = 0, , near = 0]: readonly number[]) => [
    ...[all, poor, rate(poor, all), near, rate(near, all)],
  ];
  const lines = numbered(COMMUNES, () => settle([800 + next(4000), 30 + next(300), 0, 20 + next(200)]));
  return {
    title: 'TỶ LỆ HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023',
    unit: null,
    nameHeader: 'Xã, thị trấn',
    columns: [
      column(['Tổng số hộ dân'], '1'),
      column(['Hộ nghèo', 'Số hộ'], '2'),
      column(['Hộ nghèo', 'Tỷ lệ (%)'], '3=2/1*100'),
      column(['Hộ cận nghèo', 'Số hộ'], '4'),
      column(['Hộ cận nghèo', 'Tỷ lệ (%)'], '5=4/1*100'),
    ],
    lines,
    total: totalOf('Tổng cộng', lines, settle),
  };
}

function flow(next: Next): LogicalTable {
  const lines = numbered(COMMUNES, () => {
    const [opening, out, dead, again, fresh] = [200 + next(300), next(90), next(9), next(20), next(30)];
    return [opening, out, dead, again, fresh, opening - out - dead + again + fresh];
  });
  return {
    title: 'DIỄN BIẾN HỘ NGHÈO NĂM 2023',
    unit: null,
    nameHeader: 'Địa bàn',
    columns: [
      column(['Số hộ nghèo đầu năm'], '1'),
      column(['Giảm trong năm', 'Thoát nghèo'], '2'),
      column(['Giảm trong năm', 'Giảm khác'], '3'),
      column(['Tăng trong năm', 'Tái nghèo'], '4'),
      column(['Tăng trong năm', 'Phát sinh mới'], '5'),
      column(['Số hộ nghèo cuối năm'], '6=1-2-3+4+5'),
    ],
    lines,
    total: totalOf('TỔNG SỐ', lines),
  };
}

function fundsByYear(next: Next): LogicalTable {
  const names = [
    'Hạ tầng thiết yếu',
    'Đa dạng hóa sinh kế',
    'Dinh dưỡng',
    'Giáo dục nghề nghiệp',
    'Truyền thông',
  ];
  const lines = numbered(names, () => {
    const years = [0, 1, 2].map(() => [1000 + next(9000), 100 + next(900)]);
    const [central, local] = [0, 1].map((at) => years.reduce((sum, year) => sum + (year[at] ?? 0), 0));
    const parts = years.flatMap(([a = 0, b = 0]) => [a + b, a, b]);
    return [(central ?? 0) + (local ?? 0), central ?? 0, local ?? 0, ...parts];
  });
  const year = (name: string, first: number): readonly ShapedColumn[] => [
    column([name, 'Tổng số'], `${first}=${first + 1}+${first + 2}`),
    column([name, 'NSTW'], String(first + 1)),
    column([name, 'NSĐP'], String(first + 2)),
  ];
  return {
    title: 'NHU CẦU KINH PHÍ GIAI ĐOẠN 2023 - 2025',
    unit: 'Đơn vị tính: Triệu đồng',
    nameHeader: 'Nội dung',
    columns: [
      column(['Cả giai đoạn', 'Tổng số'], '1=2+3'),
      column(['Cả giai đoạn', 'NSTW'], '2=5+8+11'),
      column(['Cả giai đoạn', 'NSĐP'], '3=6+9+12'),
      ...year('Năm 2023', 4),
      ...year('Năm 2024', 7),
      ...year('Năm 2025', 10),
    ],
    lines,
    total: totalOf('TỔNG CỘNG', lines),
  };
}

function outline(next: Next): LogicalTable {
  const leaf = (): readonly number[] => {
    const [central, local] = [500 + next(5000), 50 + next(500)];
    return [central + local, central, local];
  };
  const groups = [2, 3, 2].map((size, group) => {
    const lines = Array.from({ length: size }, (_, place): ShapedRow => ({
      code: String(place + 1),
      name: `Công trình ${'ABC'[group]}${place + 1}`,
      figures: leaf(),
    }));
    const head = totalOf(`Nhóm công trình ${group + 1}`, lines);
    return [{ ...head, code: ['I', 'II', 'III'][group] ?? '' }, ...lines];
  });
  return {
    title: 'DANH MỤC CÔNG TRÌNH NĂM 2024',
    unit: 'ĐVT: Tr.đồng',
    nameHeader: 'Danh mục công trình',
    columns: [column(['Tổng mức'], '1=2+3'), column(['NSTW'], '2'), column(['NSĐP'], '3')],
    lines: groups.flat(),
    total: totalOf(
      'Tổng số',
      groups.flatMap(([head]) => (head ? [head] : [])),
    ),
  };
}

function english(next: Next): LogicalTable {
  const settle = ([all = 1, poor = 0, near = 0]: readonly number[]) => [all, poor, near, rate(poor, all)];
  const lines = numbered(COMMUNES, () => settle([600 + next(2000), 20 + next(200), 20 + next(200)]));
  return {
    title: 'POVERTY REVIEW BY COMMUNE 2023',
    unit: null,
    nameHeader: 'Commune',
    columns: [
      column(['Total households'], '1'),
      column(['Poor households'], '2'),
      column(['Near-poor households'], '3'),
      column(['Poverty rate (%)'], '4=2/1*100'),
    ],
    lines,
    total: totalOf('Total', lines, settle),
  };
}

function capitalTypes(next: Next): LogicalTable {
  const names = ['Dự án 1', 'Dự án 2', 'Dự án 3', 'Dự án 4', 'Dự án 5', 'Dự án 6'];
  const lines = numbered(names, () => {
    const [a, b, c, d] = [next(9000), 100 + next(4000), next(900), 10 + next(400)];
    return [a + b + c + d, a + b, a, b, c + d, c, d];
  });
  return {
    title: 'PHÂN BỔ VỐN NĂM 2024',
    unit: 'Đơn vị: triệu đồng',
    nameHeader: 'Dự án',
    columns: [
      column(['Tổng vốn'], '1=2+5'),
      column(['Vốn trung ương', 'Tổng'], '2=3+4'),
      column(['Vốn trung ương', 'ĐTPT'], '3'),
      column(['Vốn trung ương', 'Sự nghiệp'], '4'),
      column(['Vốn địa phương', 'Tổng'], '5=6+7'),
      column(['Vốn địa phương', 'ĐTPT'], '6'),
      column(['Vốn địa phương', 'Sự nghiệp'], '7'),
    ],
    lines,
    total: totalOf('Tổng số', lines),
  };
}

const SHAPES: readonly (readonly [string, Shape])[] = [
  ['as we would', PLAIN],
  ['no index row', { ...PLAIN, indexRow: false }],
  ['total last', { ...PLAIN, total: 'last' }],
  ['unmerged', { ...PLAIN, merged: false }],
  ['no index row, total last, elsewhere', { ...PLAIN, indexRow: false, total: 'last', down: 3, right: 2 }],
  ['as text', { ...PLAIN, asText: true }],
  ['no index row, as text', { ...PLAIN, indexRow: false, asText: true }],
];

export interface LabelledTable {
  readonly name: string;
  readonly table: LogicalTable;
  readonly shape: Shape;
}

/** 70 tables: ten that say different things, in seven shapes each. */
export function labelledTables(): readonly LabelledTable[] {
  const next = randomNumbers(20261125);
  const kinds: readonly (readonly [string, LogicalTable])[] = [
    ['households', households(next)],
    ['rates', rates(next)],
    ['flow', flow(next)],
    ['funds by year', fundsByYear(next)],
    ['outline', outline(next)],
    ['English', english(next)],
    ['capital types', capitalTypes(next)],
    ['Bắc Kạn', BAC_KAN_TARGETS],
    ['Lạng Sơn', LANG_SON_FUNDS],
    ['Đắk Nông BC1', DAK_NONG_BC1],
  ];
  return kinds.flatMap(([kind, table]) =>
    SHAPES.map(([shapeName, shape]) => ({ name: `${kind}, ${shapeName}`, table, shape })),
  );
}
