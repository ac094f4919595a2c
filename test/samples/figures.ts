/**
 * What the five plans print, with the place where it stands in the sample: typed off the plans a second time, so that a slip in the samples shows.
 * Only what the plans say; what the sheets compute besides is not listed.
 */
import type { SampleId } from '../../src/samples/samples';

export interface PrintedFigures {
  readonly sheet: string;
  readonly columns: string;
  /** By row: one figure or text for each column. */
  readonly rows: Readonly<Record<number, readonly (number | string)[]>>;
}

export const PRINTED: Readonly<Record<SampleId, readonly PrintedFigures[]>> = {
  'lang-son-2022': [
    {
      sheet: 'Phụ lục I',
      columns: 'C D E F G H I J K L',
      rows: { 10: [466028, 401710, 228860, 172850, 54538, 36433, 18105, 9780, 0, 9780] },
    },
    {
      sheet: 'Phụ lục I',
      columns: 'C D G J',
      rows: {
        11: [165228, 136710, 27218, 1300],
        12: [156228, 127710, 27218, 1300],
        13: [9000, 9000, 0, 0],
        14: [47500, 40000, 6000, 1500],
        16: [60000, 55000, 4000, 1000],
        17: [10000, 8500, 1000, 500],
        19: [121000, 110000, 10000, 1000],
        20: [1800, 1500, 220, 80],
        21: [21000, 18000, 2000, 1000],
        22: [24000, 20000, 2000, 2000],
        24: [13000, 10000, 2000, 1000],
        25: [5000, 4000, 500, 500],
        27: [3500, 3000, 300, 200],
        28: [4000, 3500, 300, 200],
      },
    },
    { sheet: 'Phụ lục II', columns: 'M N O', rows: { 10: [266593, 228860, 36433] } },
    {
      sheet: 'Phụ lục II',
      columns: 'D',
      rows: { 15: ['45 công trình'], 20: ['6 phòng học, 2 xưởng'], 25: ['1 hệ thống'] },
    },
    { sheet: 'Phụ lục II', columns: 'C', rows: { 15: ['Đình Lập, Bình Gia, Văn Quan'] } },
    { sheet: 'Phụ lục III', columns: 'J', rows: { 13: ['Bằng 7% vốn NSTW chi ĐTPT'] } },
    {
      sheet: 'Phụ lục III',
      columns: 'C D',
      rows: {
        15: ['mô hình', 40],
        30: ['bộ', 10],
        31: ['lượt người', 30],
        32: ['cơ sở', 10],
        33: ['người', 40],
        34: ['người', 60],
        35: ['nghề', 5],
        37: ['tin, bài', 25],
        38: ['biển', 25],
        39: ['lượt người', 1000],
        40: ['người', 1000],
        41: ['nghề', 1],
        42: ['người', 30],
        43: ['người', 1500],
        46: ['người', 100],
        47: ['người', 436],
        50: ['sàn', 10],
        51: ['người', 500],
        56: ['hộ', 500],
      },
    },
    {
      sheet: 'Phụ lục III',
      columns: 'F G H I',
      rows: {
        12: [9000, 9000, 0, 0],
        14: [47500, 40000, 6000, 1500],
        17: [60000, 55000, 4000, 1000],
        23: [10000, 8500, 1000, 500],
        44: [1800, 1500, 220, 80],
        55: [24000, 20000, 2000, 2000],
        58: [13000, 10000, 2000, 1000],
        64: [5000, 4000, 500, 500],
        67: [3500, 3000, 300, 200],
        69: [4000, 3500, 300, 200],
      },
    },
    {
      sheet: 'Chỉ tiêu kế hoạch',
      columns: 'C E',
      rows: { 10: ['Cả tỉnh', 3], 11: ['Các huyện nghèo', 5], 12: ['Các huyện nghèo', 100] },
    },
    {
      sheet: 'Giảm nghèo theo năm',
      columns: 'D G H I J K M O',
      rows: { 10: [21336, 3.01, 16115, 7.88, 4101, 2, 5.88, 3] },
    },
    {
      sheet: 'Nguồn lực huy động',
      columns: 'D',
      rows: {
        13: [394025],
        14: [60000],
        15: [20000],
        16: [20000],
        17: [20000],
        18: [322775],
        19: [11443],
        20: [309717],
        21: [1615],
        22: [1250],
        24: [768713],
        25: [485848],
        26: [363859],
        28: [1671],
        29: [173],
      },
    },
    {
      sheet: 'Nguồn lực huy động',
      columns: 'F',
      rows: {
        10: ['Năm 2021 chưa được bố trí'],
        19: ['Mục III ghi 11.233; 15.811 hộ nghèo'],
        20: ['248.350 thẻ, hết tháng 9/2021'],
        24: ['15.728 hộ, 9 tháng'],
        25: ['9.400 hộ, 9 tháng'],
        26: ['6.502 hộ, 9 tháng'],
        28: ['75 nhà'],
        29: ['Nhân ái 10, đại đoàn kết 3, khăn quàng đỏ 2, dột nát 1'],
      },
    },
  ],
  'bac-kan-2022': [
    {
      sheet: 'Mục tiêu giảm nghèo',
      columns: 'B C D E F G H',
      rows: {
        10: ['Thành phố Bắc Kạn', 12035, 332, 2.76, 23, 0.19, 2.57],
        11: ['Huyện Ba Bể', 12152, 3443, 28.33, 304, 2.5, 25.83],
        12: ['Huyện Bạch Thông', 8670, 1791, 20.66, 217, 2.5, 18.16],
        13: ['Huyện Chợ Đồn', 13193, 2424, 18.37, 330, 2.5, 15.87],
        14: ['Huyện Chợ Mới', 10355, 2208, 21.32, 259, 2.5, 18.82],
        15: ['Huyện Na Rì', 10181, 3953, 38.83, 255, 2.5, 36.33],
        16: ['Huyện Ngân Sơn', 7438, 3803, 51.13, 298, 4, 47.13],
        17: ['Huyện Pác Nặm', 7456, 3992, 53.54, 298, 4, 49.54],
        18: ['Tổng số', 81480, 21946, 26.93, 1984, 2.43, 24.5],
      },
    },
    {
      sheet: 'Chỉ tiêu kế hoạch',
      columns: 'C E',
      rows: {
        10: ['Toàn tỉnh', 2],
        11: ['Toàn tỉnh', 2.5],
        12: ['Các huyện nghèo', 3.5],
        13: ['Các huyện nghèo', 4],
        14: ['Dân tộc thiểu số', 3],
        17: ['Người thuộc hộ nghèo, cận nghèo', 100],
        18: ['Các xã nghèo', 100],
      },
    },
    {
      sheet: 'Chỉ tiêu kế hoạch',
      columns: 'B',
      rows: { 19: ['Thêm 2 xã đạt tiêu chí quốc gia về y tế'], 21: ['Thêm 15 trường đạt chuẩn quốc gia'] },
    },
    {
      sheet: 'Phụ lục III',
      columns: 'E',
      rows: {
        13: ['Sở LĐ-TB&XH'],
        20: ['Sở NN&PTNT'],
        25: ['Sở Y tế'],
        45: ['Sở Xây dựng'],
        48: ['Sở TT&TT'],
      },
    },
  ],
  'ban-dan-toc-2022': [
    {
      sheet: 'Kinh phí một dự án',
      columns: 'D H L P T',
      rows: { 10: [100_000_000, 10_000_000, 30_000_000, 30_000_000, 30_000_000] },
    },
    { sheet: 'Kinh phí một dự án', columns: 'B', rows: { 11: ['Tiểu dự án 2: Giám sát, đánh giá'] } },
    { sheet: 'Kinh phí một dự án', columns: 'A', rows: { 6: ['Đơn vị tính: đồng'] } },
  ],
  'son-ha-2024': [
    {
      sheet: 'Kinh phí một dự án',
      columns: 'A',
      rows: {
        3: [
          'NHU CẦU KINH PHÍ THỰC HIỆN DỰ ÁN 7: NÂNG CAO NĂNG LỰC VÀ GIÁM SÁT, ĐÁNH GIÁ CHƯƠNG TRÌNH, NĂM 2024',
        ],
      },
    },
    {
      sheet: 'Kinh phí một dự án',
      columns: 'B',
      rows: {
        11: ['Tiểu dự án 1: Nâng cao năng lực thực hiện Chương trình'],
        12: ['Tài liệu, tập huấn cán bộ làm công tác giảm nghèo'],
        13: ['Trao đổi kinh nghiệm, hội thảo, hội nghị'],
        14: ['Tiểu dự án 2: Giám sát, đánh giá'],
        15: ['Khung đánh giá kết quả, chỉ tiêu, biểu mẫu báo cáo'],
        16: ['Kiểm tra, giám sát, đánh giá định kỳ, đột xuất'],
        17: ['Rà soát hộ nghèo, hộ cận nghèo; điều tra, đánh giá các kỳ'],
        18: ['Cơ sở dữ liệu, phần mềm quản lý giảm nghèo'],
      },
    },
  ],
  'hoa-dong-2022': [
    { sheet: 'Giảm nghèo theo năm', columns: 'W X', rows: { 10: [0.5, 1] } },
    { sheet: 'Giảm cận nghèo theo năm', columns: 'W', rows: { 10: [0.75] } },
    {
      sheet: 'Chỉ tiêu kế hoạch',
      columns: 'E',
      rows: {
        11: [80],
        12: [50],
        13: [100],
        15: [100],
        17: [100],
        18: [2.5],
        20: [98],
        21: [80],
        22: [35],
        23: [100],
        25: [100],
        27: [98],
        28: [75],
        30: [95],
      },
    },
    {
      sheet: 'Phụ lục III',
      columns: 'A B',
      rows: {
        11: ['II', 'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo'],
        15: ['3.1', 'Tiểu dự án 1: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp'],
        19: ['3.2', 'Tiểu dự án 2: Cải thiện dinh dưỡng'],
        23: ['4.1', 'Tiểu dự án 1: Phát triển giáo dục nghề nghiệp vùng nghèo, vùng khó khăn'],
        25: ['4.3', 'Tiểu dự án 3: Hỗ trợ việc làm bền vững'],
        29: ['6.1', 'Tiểu dự án 1: Giảm nghèo về thông tin'],
        32: ['6.2', 'Tiểu dự án 2: Truyền thông về giảm nghèo đa chiều'],
        38: ['7.1', 'Tiểu dự án 1: Nâng cao năng lực thực hiện Chương trình'],
        40: ['7.2', 'Tiểu dự án 2: Giám sát, đánh giá'],
      },
    },
  ],
};
