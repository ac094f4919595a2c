/** Real tables, as people have them: figures only, with their source. */
import { LANG_SON_LINES } from '../../../src/samples/langSon2022';
import type { LogicalTable, ShapedRow } from './shapes';

/**
 * Bắc Kạn, kế hoạch 166/KH-UBND ngày 17/3/2022: households at the beginning of the year, poor households and their rate, reduction in households
 * and in percentage points, rate at the end of the year.
 */
const BAC_KAN: readonly (readonly [string, ...number[]])[] = [
  ['Thành phố Bắc Kạn', 12035, 332, 2.76, 23, 0.19, 2.57],
  ['Huyện Ba Bể', 12152, 3443, 28.33, 304, 2.5, 25.83],
  ['Huyện Bạch Thông', 8670, 1791, 20.66, 217, 2.5, 18.16],
  ['Huyện Chợ Đồn', 13193, 2424, 18.37, 330, 2.5, 15.87],
  ['Huyện Chợ Mới', 10355, 2208, 21.32, 259, 2.5, 18.82],
  ['Huyện Na Rì', 10181, 3953, 38.83, 255, 2.5, 36.33],
  ['Huyện Ngân Sơn', 7438, 3803, 51.13, 298, 4, 47.13],
  ['Huyện Pác Nặm', 7456, 3992, 53.54, 298, 4, 49.54],
];

export const BAC_KAN_TARGETS: LogicalTable = {
  title: 'CHỈ TIÊU GIẢM NGHÈO NĂM 2022 CỦA CÁC HUYỆN',
  unit: null,
  nameHeader: 'Tên huyện, thành phố',
  columns: [
    { header: ['Số hộ toàn huyện'], index: '1' },
    { header: ['Hộ nghèo', 'Số lượng (hộ)'], index: '2' },
    { header: ['Hộ nghèo', 'Tỷ lệ (%)'], index: '3=2/1*100' },
    { header: ['Chỉ tiêu giảm', 'Số hộ'], index: '4' },
    { header: ['Chỉ tiêu giảm', 'Tỷ lệ (%)'], index: '5=4/1*100' },
    { header: ['Tỷ lệ hộ nghèo còn lại (%)'], index: '6=3-5' },
  ],
  lines: BAC_KAN.map(([name, ...figures], place): ShapedRow => ({ code: String(place + 1), name, figures })),
  total: { code: '', name: 'Tổng số', figures: [81480, 21946, 26.93, 1984, 2.43, 24.5] },
};

/** Lạng Sơn 2022: the totals as the plan prints them, without budget line 3.2 and with 1.300 of mobilised funds in the wrong column. */
const PRINTED = [466028, 401710, 228860, 172850, 54538, 36433, 18105, 9780, 0, 9780];

function ofLine([, ...money]: (typeof LANG_SON_LINES)[number]): readonly number[] {
  const [ci, cr, li, lr, mi, mr] = money;
  return [ci + cr + li + lr + mi + mr, ci + cr, ci, cr, li + lr, li, lr, mi + mr, mi, mr];
}

export const LANG_SON_FUNDS: LogicalTable = {
  title: 'NHU CẦU VỐN NĂM 2022',
  unit: 'ĐVT: Triệu đồng',
  nameHeader: 'Nội dung chi',
  columns: [
    { header: ['Tổng kinh phí'], index: '1=2+5+8' },
    { header: ['NSTW', 'Cộng'], index: '2=3+4' },
    { header: ['NSTW', 'Vốn ĐTPT'], index: '3' },
    { header: ['NSTW', 'Vốn SN'], index: '4' },
    { header: ['NSĐP', 'Cộng'], index: '5=6+7' },
    { header: ['NSĐP', 'Vốn ĐTPT'], index: '6' },
    { header: ['NSĐP', 'Vốn SN'], index: '7' },
    { header: ['Huy động khác', 'Cộng'], index: '8=9+10' },
    { header: ['Huy động khác', 'Vốn ĐTPT'], index: '9' },
    { header: ['Huy động khác', 'Vốn SN'], index: '10' },
  ],
  lines: LANG_SON_LINES.map((line, place): ShapedRow => ({
    code: String(place + 1),
    name: `Nội dung ${line[0]}`,
    figures: ofLine(line),
  })),
  total: { code: '', name: 'TỔNG CỘNG', figures: PRINTED },
};

/** Đắk Nông, BC1 (result of the review): columns 1 to 14; the counts of households are incomplete in the source. */
const BC1: readonly (readonly [string, string, ...number[]])[] = [
  ['1', 'Huyện Cư Jút', 10, 100, 204, 2040, 305, 3050, 2, 20, 852, 852, 1389, 1389, 3, 3],
  ['1.1', 'Thị trấn Ea TLing', 10, 100, 5, 50, 15, 150, 2, 20, 17, 17, 70, 70, 3, 3],
  ['1.2', 'Xã Cư Knia', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ['1.3', 'Xã Đắk DRông', 0, 0, 74, 0, 79, 0, 0, 0, 324, 0, 362, 0, 0, 0],
  ['1.5', 'Xã Ea Pô', 0, 0, 67, 0, 70, 0, 0, 0, 244, 0, 287, 0, 0, 0],
  ['1.7', 'Xã Tâm Thắng', 0, 0, 58, 0, 141, 0, 0, 0, 267, 0, 670, 0, 0, 0],
  ['2', 'Huyện Đăk Glong', 246, 1078, 923, 375.2, 783, 318.29, 0, 0, 5056, 469.02, 4356, 404.08, 0, 0],
  ['2.1', 'Xã Đắk Ha', 10, 60, 237, 2370, 90, 900, 0, 0, 1067, 1778.33, 383, 638.33, 0, 0],
  ['2.2', 'Xã Đắk Plao', 0, 0, 109, 0, 61, 0, 0, 0, 580, 0, 257, 0, 0, 0],
  ['2.3', 'Xã Đắk RMăng', 236, 1018, 236, 100, 186, 78.81, 0, 0, 1566, 153.83, 1092, 107.27, 0, 0],
  ['2.4', 'Xã Đắk Som', 0, 0, 52, 0, 24, 0, 0, 0, 179, 0, 92, 0, 0, 0],
  ['2.5', 'Xã Quảng Hoà', 0, 0, 205, 0, 353, 0, 0, 0, 1326, 0, 2219, 0, 0, 0],
  ['2.6', 'Xã Quảng Khê', 0, 0, 84, 0, 69, 0, 0, 0, 338, 0, 313, 0, 0, 0],
  ['3', 'Huyện Đắk Mil', 5098, 21636, 221, 4.34, 472, 9.26, 152, 2.98, 1081, 5, 2067, 9.55, 667, 3.08],
];

const HOUSEHOLDS = 'Kết quả rà soát về hộ';
const PEOPLE = 'Kết quả rà soát về khẩu';

export const DAK_NONG_BC1: LogicalTable = {
  title: 'TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2022',
  unit: null,
  nameHeader: 'Phường/Xã',
  columns: [
    { header: ['Tổng số hộ dân cư', 'Số hộ'], index: '1' },
    { header: ['Tổng số hộ dân cư', 'Nhân khẩu'], index: '2' },
    { header: [HOUSEHOLDS, 'Tổng số hộ nghèo', 'Số hộ'], index: '3' },
    { header: [HOUSEHOLDS, 'Tổng số hộ nghèo', 'Tỷ lệ'], index: '4=3/1*100' },
    { header: [HOUSEHOLDS, 'Tổng số hộ cận nghèo', 'Số hộ'], index: '5' },
    { header: [HOUSEHOLDS, 'Tổng số hộ cận nghèo', 'Tỷ lệ'], index: '6=5/1*100' },
    { header: [HOUSEHOLDS, 'Hộ có mức sống trung bình', 'Số hộ'], index: '7' },
    { header: [HOUSEHOLDS, 'Hộ có mức sống trung bình', 'Tỷ lệ'], index: '8=7/1*100' },
    { header: [PEOPLE, 'Khẩu nghèo', 'Số khẩu'], index: '9' },
    { header: [PEOPLE, 'Khẩu nghèo', 'Tỷ lệ'], index: '10=9/2*100' },
    { header: [PEOPLE, 'Khẩu cận nghèo', 'Số khẩu'], index: '11' },
    { header: [PEOPLE, 'Khẩu cận nghèo', 'Tỷ lệ'], index: '12=11/2*100' },
    { header: [PEOPLE, 'Khẩu có mức sống trung bình', 'Số khẩu'], index: '13' },
    { header: [PEOPLE, 'Khẩu có mức sống trung bình', 'Tỷ lệ'], index: '14=13/2*100' },
  ],
  lines: BC1.map(([code, name, ...figures]): ShapedRow => ({ code, name, figures })),
  total: null,
};

/** Đắk Nông, BC2 (movements of poor households): two rows per unit, columns 4 and 8 left blank. Row 3 does not add up in the source itself. */
type Flow = readonly [code: string, name: string, households: readonly number[], people: readonly number[]];
export const DAK_NONG_BC2: readonly Flow[] = [
  ['1', 'Huyện Cư Jút', [294, 64, 45, 5, 0, 14, 204], [1313, 303, 243, 26, 0, 59, 852]],
  ['1.1', 'Thị trấn Ea TLing', [10, 5, 0, 0, 0, 0, 5], [43, 26, 0, 0, 0, 0, 17]],
  ['1.2', 'Xã Cư Knia', [0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]],
  ['1.3', 'Xã Đắk DRông', [119, 10, 45, 3, 0, 7, 74], [570, 46, 243, 13, 0, 30, 324]],
  ['1.5', 'Xã Ea Pô', [85, 23, 0, 0, 0, 5, 67], [323, 97, 0, 0, 0, 18, 244]],
  ['1.7', 'Xã Tâm Thắng', [80, 26, 0, 2, 0, 2, 58], [377, 134, 0, 13, 0, 11, 267]],
  ['3', 'Huyện Đắk Mil', [238, 47, 4, 6, 14, 12, 221], [1146, 199, 10, 20, 62, 53, 1081]],
];
