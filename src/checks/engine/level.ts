/** Whose plan a table is, by what stands above its header. */
import type { Table } from '../../reading/table';
import { textOf } from './tableCells';

/** Rows above a header in which its title block may stand. */
const FURTHEST = 15;
const COMMITTEE = '(?<!\\p{L})(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân)';
const CENTRAL_CITIES = 'hà nội|hồ chí minh|đà nẵng|hải phòng|cần thơ|huế';
const PROVINCE = new RegExp(
  `${COMMITTEE} (?:tỉnh|(?:thành phố|tp\\.?) (?:${CENTRAL_CITIES}))(?!\\p{L})`,
  'u',
);
/** Sở is an agency, "số" a number: told by their marks; "cơ sở" is neither. */
const BELOW = new RegExp(
  `${COMMITTEE} (?:huyện|xã|phường|thị xã|thị trấn|thành phố|tp\\.?)(?!\\p{L})|(?<!\\p{L})(?:(?<!cơ )sở|chi cục|ban dân tộc|ban quản lý|trung tâm)(?!\\p{L})`,
  'u',
);

/** Texts of the title block in lower case, the top one first. */
export function titleTexts({ sheet, headerTop }: Table): readonly string[] {
  return [...sheet.cells.values()]
    .filter(({ row }) => row < headerTop && row >= headerTop - FURTHEST)
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map((cell) => textOf(cell).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** Kế hoạch của cả tỉnh: the title block names a province's committee, and nobody below it. */
export function isOfProvince(table: Table): boolean {
  const texts = titleTexts(table);
  const isBelow = (text: string): boolean => BELOW.test(text.replace(PROVINCE, ''));
  return texts.some((text) => PROVINCE.test(text)) && !texts.some(isBelow);
}
