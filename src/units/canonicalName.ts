/** One spelling for one name: letters, blanks, apostrophes and the place of the tone mark. */
import { decodeLegacy } from '../words/legacyText';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/**
 * An open syllable that ends in oa, oe or uy with the tone on its last letter. The letter before it tells "Thuý" (which has two ways to be
 * written) from "Quý" (which has one). Capitals too: "HOÀ".
 */
const LATE_TONE =
  /(^|[^\p{L}\p{M}]|[^qQ\P{L}])([oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?![\p{L}\p{M}])/gu;

/** "Hoà" → "Hòa", "Thuỷ" → "Thủy", the way most decrees print it; "Quý" and "Hoàn" stay. */
function placeTones(text: string): string {
  return text.replace(LATE_TONE, (_all, before: string, vowels: string) => {
    const letters = vowels.normalize('NFD');
    const tone = letters.match(TONES)?.[0] ?? '';
    const [first = '', second = ''] = letters.replace(TONES, '');
    return (before + first + tone + second).normalize('NFC');
  });
}

/** The spelling in which names are shown and compared, also of names in TCVN3 or VNI. Case is left as it is. */
export function canonicalName(text: string): string {
  const letters = decodeLegacy(text).normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHES, "'");
  return placeTones(letters.replace(/\s+/gu, ' ').trim());
}

/** For searching: "Huyện Đắk R'Lấp" → "huyen dak rlap"; diacritics, case, apostrophes and punctuation do not count. */
export function foldForSearch(text: string): string {
  return canonicalName(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f']/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
