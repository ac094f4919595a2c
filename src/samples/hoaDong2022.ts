/**
 * Xã Hòa Đồng, plan 2022-2025: targets, and the activities of the projects that a commune outside the poor districts takes part in. The plan gives
 * no amounts, and refers to its tables by hamlet (Phụ lục 01, 02) without printing them.
 */
import { POVERTY_REDUCTION_2021 } from '../programme/catalogue';
import type { Programme } from '../programme/programme';
import type { Entry } from './fillLayout';
import { named, rowEntries, type Listing } from './listing';

/** Without projects 1 and 5, which need a poor district, and without 4.2, which the plan leaves out. */
export const HOA_DONG_PROGRAMME: Programme = {
  ...POVERTY_REDUCTION_2021,
  projects: POVERTY_REDUCTION_2021.projects
    .filter(({ code }) => code !== '1' && code !== '5')
    .map((project) => ({ ...project, lines: project.lines.filter(({ code }) => code !== '4.2') })),
};

/** "Tối thiểu 0,5 %" each year by the district's plan, "phấn đấu 1,0 %" by the commune's own congress. */
export function hoaDongReductions(): readonly Entry[] {
  return rowEntries('total', { 'minimum-reduction': 0.5, 'aspired-reduction': 1 });
}

export function hoaDongNearPoorReductions(): readonly Entry[] {
  return rowEntries('total', { 'minimum-reduction': 0.75 });
}

const DUE = { due: 'Năm 2025' };
const POOR = 'Hộ nghèo, hộ cận nghèo';
const WORKERS = 'Lao động hộ nghèo, cận nghèo, mới thoát nghèo';

export const HOA_DONG_TARGETS: Listing = {
  main: [
    {
      name: 'Nhân rộng mô hình giảm nghèo, hỗ trợ sinh kế',
      population: 'Hộ nghèo, cận nghèo, mới thoát nghèo',
      ...DUE,
    },
    {
      name: 'Được hỗ trợ nâng cao năng lực sản xuất',
      population: 'Người có khả năng lao động, hộ nghèo',
      target: 80,
      ...DUE,
    },
    { name: 'Có ít nhất một lao động có việc làm bền vững', population: POOR, target: 50, ...DUE },
    {
      name: 'Được tập huấn nghiệp vụ giảm nghèo',
      population: 'Cán bộ, công chức giảm nghèo',
      target: 100,
      ...DUE,
    },
  ],
  'service-1': [
    { name: 'Được kết nối, tư vấn, hỗ trợ tìm việc làm', population: WORKERS, target: 100, ...DUE },
  ],
  'service-2': [
    {
      name: 'Được hỗ trợ tham gia bảo hiểm y tế',
      population: 'Người thuộc hộ nghèo, cận nghèo',
      target: 100,
      ...DUE,
    },
    {
      name: 'Suy dinh dưỡng thấp còi, xuống dưới',
      population: 'Trẻ em dưới 16 tuổi hộ nghèo, cận nghèo',
      target: 2.5,
      ...DUE,
    },
  ],
  'service-3': [
    {
      name: 'Đi học đúng độ tuổi, từ',
      population: 'Trẻ em thuộc hộ nghèo, cận nghèo',
      target: 98,
      ...DUE,
    },
    { name: 'Qua đào tạo, từ', population: WORKERS, target: 80, ...DUE },
    { name: 'Trong đó có bằng cấp, chứng chỉ, từ', population: WORKERS, target: 35, ...DUE },
    {
      name: 'Được hỗ trợ đào tạo kỹ năng nghề',
      population: 'Như trên và lao động thu nhập thấp',
      target: 100,
      ...DUE,
    },
  ],
  'service-4': [
    {
      name: 'Nhà ở an toàn, ổn định, chống chịu thiên tai',
      population: 'Hộ nghèo',
      target: 100,
      due: 'Cuối năm 2025',
    },
  ],
  'service-5': [
    { name: 'Nước sinh hoạt hợp vệ sinh, từ', population: POOR, target: 98, ...DUE },
    { name: 'Nhà tiêu hợp vệ sinh, ít nhất', population: POOR, target: 75, ...DUE },
  ],
  'service-6': [
    { name: 'Sử dụng viễn thông, internet, từ', population: `${POOR} có nhu cầu`, target: 95, ...DUE },
  ],
};

const LABOUR = { agency: 'Công chức LĐTBXH' };

export const HOA_DONG_ACTIVITIES: Listing = {
  '2': named(
    ['Mô hình giảm nghèo, sản xuất, kinh doanh, khởi nghiệp', 'Đa dạng hóa sinh kế do cộng đồng đề xuất'],
    LABOUR,
  ),
  '3.1': named(
    [
      'Tập huấn kỹ thuật, giống, vật tư, phân bón, thuốc thú y',
      'Hệ thống lương thực, thực phẩm đủ dinh dưỡng',
      'Tiêu thụ nông sản, nhân rộng chuỗi giá trị',
    ],
    { agency: 'Công chức Địa chính' },
  ),
  '3.2': named(['Phòng chống suy dinh dưỡng bà mẹ, trẻ em dưới 5 tuổi', 'Bữa ăn và dinh dưỡng học đường'], {
    agency: 'Trạm Y tế xã',
  }),
  '4.1': named(['Đào tạo nghề cho người lao động'], LABOUR),
  '4.3': named(
    ['Thông tin thị trường lao động, cơ sở dữ liệu', 'Kết nối việc làm, quản lý lao động'],
    LABOUR,
  ),
  '6.1': named(
    ['Cán bộ thông tin, dịch vụ thông tin công cộng', 'Cơ sở vật chất, nội dung cho đài truyền thanh xã'],
    { agency: 'Công chức VH-TT' },
  ),
  '6.2': named(
    [
      'Chương trình, chuyên mục về giảm nghèo bền vững',
      'Giới thiệu cá nhân, tập thể, mô hình hay',
      'Truyền thông về dịch vụ xã hội cơ bản',
      'Đối thoại chính sách giảm nghèo ở thôn',
    ],
    LABOUR,
  ),
  '7.1': named(['Tập huấn, trao đổi kinh nghiệm, hội thảo'], LABOUR),
  '7.2': named(['Kiểm tra, giám sát, đánh giá', 'Rà soát hộ nghèo, hộ cận nghèo năm 2022'], LABOUR),
};
