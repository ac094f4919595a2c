/**
 * Ban Dân tộc tỉnh Lạng Sơn, plan 2022-2025 for sub-project 7.2, in đồng: 100 triệu = 10 + 30 + 30 + 30. The plan does not name the source; the amounts
 * stand under the central budget, and the sheet says so.
 */
import type { Listing } from './listing';

export const BAN_DAN_TOC_ACTIVITIES: Listing = {
  '7.2': [
    {
      name: 'Kinh phí thực hiện tiểu dự án',
      agency: 'Phòng Nghiệp vụ',
      'year-1.central': 10_000_000,
      'year-2.central': 30_000_000,
      'year-3.central': 30_000_000,
      'year-4.central': 30_000_000,
      note: 'Kế hoạch không ghi nguồn vốn',
    },
    { name: 'Đánh giá định kỳ, đột xuất' },
    { name: 'Thu thập thông tin, báo cáo giám sát, đánh giá' },
  ],
};
