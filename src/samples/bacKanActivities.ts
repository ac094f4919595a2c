/**
 * Bắc Kạn, Kế hoạch 166/KH-UBND (17/03/2022): the targets of part II and III.1, and the activities of part III.2 with who leads them (part VI). The plan
 * gives no amounts.
 */
import { named, type Listing } from './listing';

const LABOUR = { agency: 'Sở LĐ-TB&XH' };

export const BAC_KAN_ACTIVITIES: Listing = {
  '1.1.b': named(['Duy tu, bảo dưỡng công trình được phê duyệt'], LABOUR),
  '2': named(
    [
      'Mô hình, dự án giảm nghèo, khởi nghiệp',
      'Tập huấn, chuyển giao kỹ thuật, liên kết tiêu thụ sản phẩm',
      'Đa dạng hóa sinh kế do cộng đồng đề xuất',
    ],
    LABOUR,
  ),
  '3.1': named(
    [
      'Giống, vật tư, phân bón, thuốc bảo vệ thực vật, thú y',
      'Tập huấn, tư vấn chuyển giao kỹ thuật',
      'Đánh giá, nhân rộng mô hình và chuỗi giá trị',
      'Dự án phát triển sản xuất, theo cơ chế Chương trình DTTS và miền núi',
    ],
    { agency: 'Sở NN&PTNT' },
  ),
  '3.2': named(['Phòng chống suy dinh dưỡng bà mẹ, trẻ em dưới 5 tuổi', 'Bữa ăn và dinh dưỡng học đường'], {
    agency: 'Sở Y tế',
  }),
  '4.1': named(
    [
      'Cơ sở vật chất, thiết bị đào tạo tại các huyện nghèo',
      'Chuẩn giáo dục nghề nghiệp, nhà giáo, cán bộ quản lý',
      'Khảo sát, dự báo nhu cầu học nghề, hướng nghiệp',
      'Gắn giáo dục nghề nghiệp với doanh nghiệp, hợp tác xã',
      'Đào tạo nghề cho người lao động',
    ],
    LABOUR,
  ),
  '4.2': named(
    ['Đào tạo, chi phí đi làm việc ở nước ngoài (huyện nghèo)', 'Nâng cao trình độ ngoại ngữ'],
    LABOUR,
  ),
  '4.3': named(
    [
      'Công nghệ thông tin, sàn giao dịch việc làm trực tuyến',
      'Cơ sở dữ liệu việc tìm người - người tìm việc',
      'Giao dịch việc làm',
      'Quản lý lao động gắn với cơ sở dữ liệu dân cư',
      'Thu thập, phân tích, dự báo thị trường lao động',
      'Hỗ trợ tạo việc làm',
    ],
    LABOUR,
  ),
  '5': named(['Xây mới, sửa chữa nhà ở “3 cứng”, từ 30 m²'], { agency: 'Sở Xây dựng' }),
  '6.1': named(
    [
      'Bồi dưỡng cán bộ thông tin và truyền thông',
      'Thông tin công cộng tại điểm bưu chính',
      'Cơ sở vật chất, nội dung cho đài truyền thanh xã',
    ],
    { agency: 'Sở TT&TT' },
  ),
  '6.2': named(
    [
      'Chương trình, chuyên mục, phóng sự, ấn phẩm',
      'Báo chí, xuất bản giới thiệu mô hình hay',
      'Phong trào “Cả nước chung tay vì người nghèo”',
      'Truyền thông về dịch vụ xã hội cơ bản',
      'Đối thoại chính sách giảm nghèo',
      'Trang thông tin điện tử về giảm nghèo',
    ],
    LABOUR,
  ),
  '7.1': named(['Tập huấn cán bộ làm công tác giảm nghèo', 'Trao đổi kinh nghiệm, hội thảo'], LABOUR),
  '7.2': named(
    ['Thông tin, báo cáo, kiểm tra, giám sát, đánh giá', 'Rà soát hộ nghèo, hộ cận nghèo'],
    LABOUR,
  ),
};

/** "2%-2,5%" and "3,5%-4% trở lên" are two rows each: the least and the most of the range. */
export const BAC_KAN_TARGETS: Listing = {
  main: [
    { name: 'Giảm tỷ lệ hộ nghèo bình quân mỗi năm, từ', population: 'Toàn tỉnh', target: 2 },
    { name: 'Giảm tỷ lệ hộ nghèo bình quân mỗi năm, đến', population: 'Toàn tỉnh', target: 2.5 },
    { name: 'Giảm tỷ lệ hộ nghèo bình quân mỗi năm, từ', population: 'Các huyện nghèo', target: 3.5 },
    {
      name: 'Giảm tỷ lệ hộ nghèo bình quân mỗi năm, đến (trở lên)',
      population: 'Các huyện nghèo',
      target: 4,
    },
    { name: 'Giảm tỷ lệ hộ nghèo, trên', population: 'Dân tộc thiểu số', target: 3 },
  ],
  'service-1': [],
  'service-2': [
    {
      name: 'Được hỗ trợ tham gia bảo hiểm y tế',
      population: 'Người thuộc hộ nghèo, cận nghèo',
      target: 100,
    },
    { name: 'Đạt Bộ tiêu chí quốc gia về y tế', population: 'Các xã nghèo', target: 100 },
    { name: 'Thêm 2 xã đạt tiêu chí quốc gia về y tế', population: 'Các xã', due: 'Năm 2022' },
  ],
  'service-3': [{ name: 'Thêm 15 trường đạt chuẩn quốc gia', population: 'Các trường', due: 'Năm 2022' }],
  'service-4': [],
  'service-5': [],
  'service-6': [],
};
