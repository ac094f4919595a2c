/** Huyện Sơn Hà, plan for project 7 in 2024: the activities of its two sub-projects. The plan gives no amounts. */
import { named, type Listing } from './listing';

const AGENCY = { agency: 'Phòng LĐ-TB&XH' };

export const SON_HA_ACTIVITIES: Listing = {
  '7.1': named(
    ['Tài liệu, tập huấn cán bộ làm công tác giảm nghèo', 'Trao đổi kinh nghiệm, hội thảo, hội nghị'],
    AGENCY,
  ),
  '7.2': named(
    [
      'Khung đánh giá kết quả, chỉ tiêu, biểu mẫu báo cáo',
      'Kiểm tra, giám sát, đánh giá định kỳ, đột xuất',
      'Rà soát hộ nghèo, hộ cận nghèo; điều tra, đánh giá các kỳ',
      'Cơ sở dữ liệu, phần mềm quản lý giảm nghèo',
    ],
    AGENCY,
  ),
};
