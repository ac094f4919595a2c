/** Comparing Vietnamese words as people write them: case, diacritics, tone placement and blanks aside. */
import { decodeLegacy } from '../words/legacyText';
import { remembered } from '../words/remembered';

export { isTotalName } from './totalName';

/** "Huyện  Đắk Glong" → "huyen dak glong". NFC and NFD, Hòa and Hoà, Đ and đ come out the same, and so does TCVN3 text: "HuyÖn". */
export const foldName: (text: string) => string = remembered((text) =>
  decodeLegacy(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim(),
);

/** "Trong đó: hỗ trợ sản xuất": a part of the line above that need not be all there is of it. */
export function isOfWhich(name: string): boolean {
  return /^(trong do|tr do|trd)\b/.test(foldName(name));
}

/** Name without the ordinal before the colon: "Tiểu dự án 2: Cải thiện dinh dưỡng" → "Cải thiện dinh dưỡng". */
export function shortName(name: string): string {
  const text = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  const bare = /^(?:Tiểu )?dự án \d+\s*[:.-]\s*(.+)$/iu.exec(text)?.[1] ?? text;
  return bare.length > 60 ? `${bare.slice(0, 57).trimEnd()}…` : bare;
}
