/** The words by which rows that add up others are known. */
import { decodeLegacy } from '../words/legacyText';
import { withoutMarks } from '../words/withoutMarks';

const TOTAL_WORDS = [
  ...['tổng', 'tổng số', 'tổng cộng', 'tổng chung', 'tổng hợp', 'cộng', 'cộng chung'],
  ...['tổng vốn', 'tổng số vốn', 'tổng nguồn vốn', 'tổng cộng nguồn vốn'],
  ...['total', 'totals', 'grand total', 'sub total', 'subtotal'],
] as const;
/** "Tổng kinh phí đề xuất năm 2022": of one thing, and when. */
const OF_MONEY =
  '(?:tổng (?:số )?(?:kinh phí|nhu cầu kinh phí|nhu cầu vốn|dự toán|kế hoạch vốn))(?: (?:đề xuất|dự kiến|thực hiện|phân bổ|giao|bố trí|kế hoạch))?';
const WHEN = '(?: (?:năm|giai đoạn) 20\\d\\d(?: 20\\d\\d)?)?';
/** "Toàn tỉnh" by itself, and behind the others: "Tổng cộng toàn tỉnh". */
const WHOLE = '(?:toàn (?:tỉnh|huyện|thành phố|thị xã|quận|phường|xã)|cả nước)';
/** What is added up: "(I+II)", "mục A", "1 + 2 + 3". A single number says nothing: "Tổng 2". */
const CODE = '(?:[ivx]+|[a-zđ]|\\d+(?:\\.\\d+)*)';
const ADDED = `(?:(?:mục |phần )?(?:[ivx]+|[a-hđ])|${CODE}(?:\\+${CODE})+)`;

const PATTERN = `^(?:(?:${TOTAL_WORDS.join('|')})(?: ${WHOLE})?|${WHOLE}|${OF_MONEY})${WHEN}(?: ${ADDED})?$`;
const EXACT = new RegExp(PATTERN, 'u');
/** For text that was written without any diacritics: "TONG SO". */
const BARE = new RegExp(withoutMarks(PATTERN), 'u');

/** Words and codes only: "TỔNG SỐ (*):" is "tổng số", "Tổng (I + II)" is "tổng i+ii". */
function plainWords(text: string): string {
  return decodeLegacy(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\d+.]+/gu, ' ')
    .replace(/\s*\+\s*/g, '+')
    .replace(/\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * "TỔNG SỐ", "Tổng cộng", "Cộng", "Tổng (I+II)". The tones count: "Cống" is a culvert and "Công" is work. Text without any diacritics is
 * taken by its letters, and text in an old encoding by what it says.
 */
export function isTotalName(name: string): boolean {
  const words = plainWords(name);
  return EXACT.test(words) || (words === withoutMarks(words) && BARE.test(words));
}
