/** Rates that are a part of a whole, which lies between 0 and 100; growth and completion may go beyond. */
import { wordsFinder } from '../engine/words';

const namesPart = wordsFinder([
  ...[
    'hộ',
    'khẩu',
    'nhân khẩu',
    'người',
    'nghèo',
    'dân số',
    'lao động',
    'trẻ',
    'phụ nữ',
    'dân tộc',
    'học sinh',
  ],
  ...['xã', 'thôn', 'bản', 'nhà', 'tỷ trọng', 'tỉ trọng', 'cơ cấu'],
  ...['households', 'household', 'poor', 'poverty', 'people', 'population', 'share'],
]);
/** A title alone may make a column of counts look like rates. */
const namesRate = wordsFinder([
  'tỷ lệ',
  'tỉ lệ',
  'tỷ trọng',
  'tỉ trọng',
  'cơ cấu',
  'rate',
  'share',
  'percent',
]);
const namesGrowth = wordsFinder([
  ...[
    'tăng',
    'giảm',
    'so với',
    'so sánh',
    'thực hiện',
    'hoàn thành',
    'giải ngân',
    'đạt',
    'tốc độ',
    'phát triển',
  ],
  ...[
    'chỉ số',
    'kế hoạch',
    'dự toán',
    'ước',
    'tiến độ',
    'chênh lệch',
    'biến động',
    'thay đổi',
    'vượt',
    'kh',
    'th',
  ],
  ...[
    'growth',
    'change',
    'increase',
    'decrease',
    'reduction',
    'completion',
    'progress',
    'achieved',
    'index',
    'plan',
  ],
]);

/** @param header words from the top down */
export function isShareOfWhole(header: readonly string[]): boolean {
  const isRate = header.some((text) => text.includes('%') || namesRate(text));
  return isRate && header.some(namesPart) && !header.some(namesGrowth);
}
