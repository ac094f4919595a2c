/**
 * Lạng Sơn, plan for 2022, part A: resources of 2021 and poverty reduction 2020-2021, as printed; and the targets of part B.II.
 *
 * Left out: "trên 35.000 triệu đồng" for 54.448 pupils, which is neither exact nor says whose money it is.
 */
import type { Entry } from './fillLayout';
import { listedEntries, rowEntries, type Listing } from './listing';

const RESOURCES: Listing = {
  'local.balance': [
    { name: 'Chương trình 30a: huyện Đình Lập', realised: 20_000 },
    { name: 'Chương trình 30a: huyện Văn Quan', realised: 20_000 },
    { name: 'Chương trình 30a: huyện Bình Gia', realised: 20_000 },
  ],
  'local.allocated': [
    {
      name: 'Tiền điện hộ nghèo, hộ chính sách',
      realised: 11_443,
      note: 'Mục III ghi 11.233; 15.811 hộ nghèo',
    },
    {
      name: 'Bảo hiểm y tế người nghèo, dân tộc thiểu số, người ở vùng khó khăn',
      realised: 309_717,
      note: '248.350 thẻ, hết tháng 9/2021',
    },
    { name: 'Thẻ bảo hiểm y tế hộ cận nghèo', realised: 1_615 },
  ],
  credit: [
    { name: 'Cho vay hộ nghèo', realised: 768_713, note: '15.728 hộ, 9 tháng' },
    { name: 'Cho vay hộ cận nghèo', realised: 485_848, note: '9.400 hộ, 9 tháng' },
    { name: 'Cho vay hộ mới thoát nghèo', realised: 363_859, note: '6.502 hộ, 9 tháng' },
  ],
  mobilised: [
    { name: 'Nhà đại đoàn kết, Ủy ban MTTQ các cấp', realised: 1_671, note: '75 nhà' },
    {
      name: 'Nhà ở cho hộ khó khăn, Tỉnh Đoàn',
      realised: 173,
      note: 'Nhân ái 10, đại đoàn kết 3, khăn quàng đỏ 2, dột nát 1',
    },
  ],
};

/** The plan prints 394.025 for the local budget; its parts come to 384.025. */
export function langSonResources(): readonly Entry[] {
  return [
    ...rowEntries('central', { note: 'Năm 2021 chưa được bố trí' }),
    ...rowEntries('local', { realised: 394_025 }),
    ...rowEntries('local.balance', { realised: 60_000 }),
    ...rowEntries('local.allocated', { realised: 322_775 }),
    ...rowEntries('local.review', { realised: 1_250 }),
    ...rowEntries('mobilised', { note: 'Mục IV ghi “không có”' }),
    ...listedEntries(RESOURCES),
  ];
}

/**
 * 2020 to 2022, the whole province: 21.336 households down to 16.115 (the reduction is what lies between), 7,88 %; 4.101 fewer in 2021, 5,88 %.
 * The plan nowhere says how many households there are, so that the rates cannot be checked against the counts.
 */
export function langSonReductions(): readonly Entry[] {
  return rowEntries('total', {
    'poor-households': 21_336,
    'year-1.reduction': 5_221,
    'year-1.rate-reduction': 3.01,
    'year-1.remaining-rate': 7.88,
    'year-2.reduction': 4_101,
    'year-2.rate-reduction': 2,
    'year-2.remaining-rate': 5.88,
    'year-3.rate-reduction': 3,
  });
}

const WORKERS = 'Lao động hộ nghèo, cận nghèo, mới thoát nghèo';

export const LANG_SON_TARGETS: Listing = {
  main: [
    { name: 'Giảm tỷ lệ hộ nghèo mỗi năm, từ', population: 'Cả tỉnh', target: 3, due: 'Năm 2022' },
    { name: 'Giảm tỷ lệ hộ nghèo mỗi năm, từ', population: 'Các huyện nghèo', target: 5, due: 'Năm 2022' },
    { name: 'Được hỗ trợ đầu tư hạ tầng kinh tế - xã hội', population: 'Các huyện nghèo', target: 100 },
    { name: 'Mô hình sinh kế, hỗ trợ sản xuất', population: 'Hộ nghèo, cận nghèo, mới thoát nghèo' },
  ],
  'service-1': [
    { name: 'Kết nối, tư vấn, tìm việc làm bền vững', population: WORKERS },
    { name: 'Đi làm việc ở nước ngoài theo hợp đồng', population: 'Lao động ở địa bàn nghèo' },
  ],
  'service-2': [{ name: 'Giảm suy dinh dưỡng thấp còi', population: 'Trẻ em 0-16 tuổi hộ nghèo, cận nghèo' }],
  'service-3': [{ name: 'Đào tạo nghề gắn với việc làm bền vững', population: WORKERS }],
  'service-4': [{ name: 'Nhà ở an toàn, ổn định', population: 'Hộ nghèo, cận nghèo ở các huyện nghèo' }],
  'service-5': [],
  'service-6': [
    {
      name: 'Tiếp cận thông tin, viễn thông',
      population: 'Người dân huyện nghèo, người nghèo có nhu cầu',
    },
  ],
};
