/**
 * Lạng Sơn, plan for 2022, part B.III: works (Phụ lục II) and activities (Phụ lục III), with the quantities that the plan gives and who leads them
 * (part B.V). The plan gives one amount for each budget line and does not divide it among the activities: it stands in a row of its own.
 */
import { LANG_SON_LINES } from './langSon2022';
import type { Listing, RowValues } from './listing';

/** The split of 4.1 and 4.3 by capital type is ours; see `langSon2022.ts`. */
const SPLIT = 'Loại vốn tách từ tổng của kế hoạch';
const UNDIVIDED = 'Kinh phí chung của các hoạt động dưới đây';

const LABOUR = 'Sở LĐ-TB&XH';
const AGRICULTURE = 'Sở NN&PTNT';
const HEALTH = 'Sở Y tế';
const CONSTRUCTION = 'Sở Xây dựng';
const INFORMATION = 'Sở TT&TT';

/** The amounts of a line by source; noughts are left out, as on the sheet. */
function planned(code: string, capitalType: 'development-investment' | 'recurrent'): RowValues {
  const line = LANG_SON_LINES.find(([lineCode]) => lineCode === code);
  if (!line) throw new Error(`The plan has no line ${code}`);
  const [, centralInvestment, central, localInvestment, local, mobilisedInvestment, mobilised] = line;
  const amounts =
    capitalType === 'recurrent'
      ? { 'plan.central': central, 'plan.local': local, 'plan.mobilised': mobilised }
      : {
          'plan.central': centralInvestment,
          'plan.local': localInvestment,
          'plan.mobilised': mobilisedInvestment,
        };
  return Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== 0));
}

/** Phụ lục II. The plan does not say which works are carried over. */
export const LANG_SON_WORKS: Listing = {
  '1.1.a.carried-over': [],
  '1.1.a.new': [
    {
      name: 'Công trình cấp huyện, liên xã: cầu, đường, trường, trạm y tế, nước sinh hoạt',
      location: 'Đình Lập, Bình Gia, Văn Quan',
      capacity: '45 công trình',
      ...planned('1.1.a', 'development-investment'),
    },
  ],
  '4.1.carried-over': [],
  '4.1.new': [
    {
      name: 'Phòng học lý thuyết, xưởng thực hành và trang thiết bị',
      capacity: '6 phòng học, 2 xưởng',
      ...planned('4.1', 'development-investment'),
      note: SPLIT,
    },
    {
      name: 'Sửa chữa Trường Cao đẳng nghề Lạng Sơn, cơ sở giáo dục nghề nghiệp',
      location: 'Bình Gia, Đình Lập, Văn Quan',
    },
  ],
  '4.3.carried-over': [],
  '4.3.new': [
    {
      name: 'Hệ thống thông tin thị trường lao động: mạng, máy chủ, lưu trữ, bảo mật',
      location: 'Trung tâm Dịch vụ việc làm',
      capacity: '1 hệ thống',
      ...planned('4.3', 'development-investment'),
      note: SPLIT,
    },
  ],
};

function counted(name: string, unit: string, quantity: number): RowValues {
  return { name, unit, quantity };
}

/** Phụ lục III. */
export const LANG_SON_ACTIVITIES: Listing = {
  '1.1.b': [
    {
      name: 'Duy tu, bảo dưỡng công trình tại các huyện nghèo',
      agency: LABOUR,
      ...planned('1.1.b', 'recurrent'),
      note: 'Bằng 7% vốn NSTW chi ĐTPT',
    },
  ],
  '2': [
    {
      ...counted('Mô hình, dự án giảm nghèo', 'mô hình', 40),
      agency: AGRICULTURE,
      ...planned('2', 'recurrent'),
    },
  ],
  '3.1': [
    { name: UNDIVIDED, agency: AGRICULTURE, ...planned('3.1', 'recurrent') },
    { name: 'Giống, vật tư, phân bón, thức ăn chăn nuôi, tập huấn kỹ thuật' },
    { name: 'Tập huấn, tư vấn chuyển giao kỹ thuật cho người nghèo' },
    { name: 'Thí điểm, nhân rộng mô hình và chuỗi giá trị' },
    { name: 'Hệ thống lương thực, thực phẩm đủ dinh dưỡng' },
  ],
  '3.2': [
    { name: UNDIVIDED, agency: HEALTH, ...planned('3.2', 'recurrent') },
    { name: 'Phòng chống suy dinh dưỡng bà mẹ, trẻ em dưới 5 tuổi' },
    { name: 'Bữa ăn học đường, giáo dục dinh dưỡng trẻ 5-16 tuổi' },
  ],
  '4.1': [
    { name: UNDIVIDED, agency: LABOUR, ...planned('4.1', 'recurrent'), note: SPLIT },
    counted('Chương trình, giáo trình đào tạo', 'bộ', 10),
    counted('Tập huấn cán bộ, nhà giáo', 'lượt người', 30),
    counted('Cơ sở bảo đảm và tự đánh giá chất lượng', 'cơ sở', 10),
    counted('Bồi dưỡng giáo viên', 'người', 40),
    counted('Bồi dưỡng cán bộ quản lý', 'người', 60),
    counted('Chương trình, tài liệu nghề trọng điểm', 'nghề', 5),
    { name: 'Điều tra, dự báo nhu cầu học nghề' },
    counted('Hội nghị, tin bài, phóng sự', 'tin, bài', 25),
    counted('Biển quảng cáo, pa nô, áp phích', 'biển', 25),
    counted('Tập huấn tư vấn hướng nghiệp', 'lượt người', 1000),
    counted('Tập huấn khởi nghiệp cho học sinh', 'người', 1000),
    counted('Thiết bị đào tạo tự làm, gắn với doanh nghiệp', 'nghề', 1),
    counted('Đào tạo trình độ trung cấp', 'người', 30),
    counted('Đào tạo sơ cấp và dưới 3 tháng', 'người', 1500),
  ],
  '4.2': [
    { name: UNDIVIDED, agency: LABOUR, ...planned('4.2', 'recurrent') },
    counted('Học nghề, ngoại ngữ, giáo dục định hướng', 'người', 100),
    counted('Tập huấn cán bộ xuất khẩu lao động, tuyên truyền viên', 'người', 436),
  ],
  '4.3': [
    { name: UNDIVIDED, agency: LABOUR, ...planned('4.3', 'recurrent'), note: SPLIT },
    counted('Sàn giao dịch việc làm', 'sàn', 10),
    counted('Lao động tiếp cận cơ hội việc làm', 'người', 500),
    { name: 'Quản lý lao động gắn với cơ sở dữ liệu dân cư' },
    { name: 'Thu thập, phân tích, dự báo thị trường lao động' },
    { name: 'Hỗ trợ kết nối việc làm' },
  ],
  '5': [
    {
      ...counted('Nhà ở cho hộ nghèo, hộ cận nghèo tại các huyện nghèo', 'hộ', 500),
      agency: CONSTRUCTION,
      ...planned('5', 'recurrent'),
    },
  ],
  '6.1': [
    { name: UNDIVIDED, agency: INFORMATION, ...planned('6.1', 'recurrent') },
    { name: 'Phương tiện tác nghiệp thông tin cơ động' },
    { name: 'Cụm thông tin cơ sở tại cửa khẩu, biên giới' },
    { name: 'Bồi dưỡng cán bộ thông tin và truyền thông' },
    { name: 'Phóng sự phát thanh về giảm nghèo' },
  ],
  '6.2': [
    {
      name: 'Tuyên truyền chính sách, gương điển hình về giảm nghèo',
      agency: LABOUR,
      ...planned('6.2', 'recurrent'),
    },
  ],
  '7.1': [
    { name: 'Tập huấn đội ngũ làm công tác giảm nghèo', agency: LABOUR, ...planned('7.1', 'recurrent') },
  ],
  '7.2': [
    { name: 'Kiểm tra, giám sát, đánh giá Chương trình', agency: LABOUR, ...planned('7.2', 'recurrent') },
  ],
};
