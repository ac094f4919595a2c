/** Marks with which people set lines off where the TT says nothing: "- Vốn đầu tư", "1. Dự án 1", blanks before the name. */

const DASHES = /^[-–—+*•]/u;
const NUMBERED = /^((?:[IVX]+|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)])\s*\p{L}/u;
const DOTTED = /^(\d{1,2}(?:\.\d{1,2})+)\s+\p{L}/u;

/** A mark that counts nothing: "-", "+". */
export function isDash(code: string): boolean {
  return /^[-–—+*•]$/u.test(code.trim());
}

/** The mark in front of a name, as a TT; empty where there is none. */
export function lineMark(name: string): string {
  const text = name.trim();
  const [dash = ''] = DASHES.exec(text) ?? [];
  if (dash !== '') return /[–—]/u.test(dash) ? '-' : dash;
  return NUMBERED.exec(text)?.[1] ?? DOTTED.exec(text)?.[1] ?? '';
}

/** Names of groups of places: "Vùng Tây Nguyên", "Khu vực I", "Trung du và miền núi phía Bắc". */
const REGION =
  /^(?:các )?(?:vùng|khu vực|cụm|miền|trung du|đồng bằng|bắc trung bộ|duyên hải|nam trung bộ|tây nguyên|tây bắc|đông bắc|đông nam bộ|các (?:huyện|xã|thành phố))(?:\s|$)/u;

export function isRegionName(name: string): boolean {
  return REGION.test(name.normalize('NFC').toLowerCase().trim());
}

/** In capitals from end to end. */
export function isInCapitals(name: string): boolean {
  const text = name.normalize('NFC');
  return /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase('vi');
}
