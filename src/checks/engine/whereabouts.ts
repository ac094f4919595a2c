/**
 * Which province the lines of a table lie in. A district's name alone does not tell: An Lão is in Bình Định and in Hải Phòng. What stands above the
 * table or above the line tells it, or the other lines, or that no other province has a district of that name.
 */
import type { ListedPlace } from '../../programme/localityList';
import type { Table, TableRow } from '../../reading/table';
import type { KnownNames } from '../../units/knownNames';
import { splitKind } from '../../units/kinds';
import { nameKey } from '../../units/sameName';
import { titleTexts } from './level';

/** So many lines, and this share of all, have to be districts of a province before the others are taken for its districts. */
const FEWEST_KNOWN = 3;
const MOSTLY = 0.6;
/** Most syllables of a name: "Bà Rịa - Vũng Tàu". */
const LONGEST_NAME = 4;

export interface Whereabouts {
  /** Whether the line lies in the province for certain. */
  liesIn(row: TableRow, province: string): boolean;
  /** Whether the table is the one of the district itself, made by its committee. */
  isOfDistrict(district: string, province: string): boolean;
}

/** A unit's name as a line of a table gives it: without the committee that gets the money, and without a remark. */
export function unitText(name: string): string {
  return name
    .normalize('NFC')
    .replace(/^\s*(?:ubnd|(?:ủy|uỷ) ban nhân dân)\s+/iu, '')
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .trim();
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{M}\d']+/u).filter((word) => word !== '');
}

/** Keys of the names that stand behind a word ("tỉnh", "ubnd huyện") in one of the texts, of those that are known. */
function namesBehind(
  texts: readonly string[],
  word: readonly string[],
  isKnown: (key: string) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (const at of words.keys()) {
      if (!word.every((one, place) => words[at + place] === one)) continue;
      const start = at + word.length;
      const keys = Array.from({ length: LONGEST_NAME }, (_, more) =>
        nameKey(words.slice(start, start + more + 1).join(' ')),
      );
      const key = keys.reverse().find(isKnown);
      if (key !== undefined) found.add(key);
    }
  }
  return found;
}

/** Lines that a table counts by: not its total, and not the lines above others. */
function districtsByLines({ rows }: Table, units: KnownNames): ReadonlySet<string> {
  const keys = rows
    .filter(({ role }) => role === 'line')
    .map(({ name }) => unitText(name))
    .filter((name) => name !== '')
    .map((name) => ({ kind: splitKind(name).kind, key: nameKey(name) }));
  const districts = keys.filter(
    ({ kind }) =>
      kind === null || kind === 'huyen' || kind === 'quan' || kind === 'thi-xa' || kind === 'thanh-pho',
  );
  const { provinces, count } = units.districts.provincesOf(districts.map(({ key }) => key));
  return count >= FEWEST_KNOWN && count >= MOSTLY * keys.length ? provinces : new Set();
}

/** The province of the line above it that is one ("Tỉnh Bắc Kạn"); `null` where there is none. */
function provinceAbove({ rows }: Table, row: TableRow): string | null {
  let above: TableRow | undefined = row;
  while (above && above.parent !== null) {
    above = rows[above.parent];
    if (above && splitKind(above.name).kind === 'tinh') return nameKey(above.name);
  }
  return null;
}

const DISTRICT_COMMITTEES = [
  ['ubnd', 'huyện'],
  ['ủy', 'ban', 'nhân', 'dân', 'huyện'],
  ['uỷ', 'ban', 'nhân', 'dân', 'huyện'],
] as const;
const COMMUNE_COMMITTEE = /(?:ubnd|(?:ủy|uỷ) ban nhân dân) (?:xã|phường|thị trấn)(?!\p{L})/u;

/** @param list the places that are asked for */
export function whereabouts(
  table: Table,
  { places }: { readonly places: readonly ListedPlace[] },
  units: KnownNames | null,
): Whereabouts {
  const texts = titleTexts(table);
  const total = table.rows.find(({ role }) => role === 'total');
  const listed = new Set(places.map(({ province }) => nameKey(province)));
  const isProvince = (key: string): boolean => units?.districts.isProvince(key) ?? listed.has(key);
  const districts = new Set(places.map(({ name }) => nameKey(name)));
  const isDistrict = (key: string): boolean => units?.districts.isDistrict(key) ?? districts.has(key);
  const above = [...texts, total?.name.normalize('NFC').toLowerCase() ?? ''];
  const named = namesBehind(above, ['tỉnh'], isProvince);
  const byLines = units ? districtsByLines(table, units) : new Set<string>();

  /** By what stands above; `null` where that names no province, or several. */
  const byTitle = (province: string): boolean | null => (named.size === 1 ? named.has(province) : null);
  const isOnlyThere = (district: string, province: string): boolean =>
    units?.districts.isOnlyIn(district, province) ?? false;

  return {
    liesIn: (row, provinceName) => {
      const province = nameKey(provinceName);
      const name = unitText(row.name);
      const over = provinceAbove(table, row);
      if (over !== null && over !== province) return false;
      if (over === null && byTitle(province) === false) return false;
      if (byLines.size > 0) return byLines.has(province);
      // Without its kind a name may be that of a commune or of a town.
      if (splitKind(name).kind === null) return false;
      return over !== null || byTitle(province) === true || isOnlyThere(nameKey(name), province);
    },
    isOfDistrict: (district, provinceName) => {
      const province = nameKey(provinceName);
      if (texts.some((text) => COMMUNE_COMMITTEE.test(text))) return false;
      // Of names that begin alike the longest counts: Điện Biên Đông is not Điện Biên.
      const isKnown = (key: string): boolean => key === district || isDistrict(key);
      const isNamed = DISTRICT_COMMITTEES.some((words) => namesBehind(texts, words, isKnown).has(district));
      return isNamed && (byTitle(province) ?? isOnlyThere(district, province));
    },
  };
}
