/** Whether two people who wrote different letters meant the same unit. */
import { canonicalName } from './canonicalName';
import { remembered } from '../words/remembered';
import { splitKind } from './kinds';

/** Other names in use, by the form that `plainName` gives them. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['bắccạn', 'bắckạn'],
  ['đắclắc', 'đăklăk'],
  ['đắclăk', 'đăklăk'],
  ['đắcnông', 'đăknông'],
  ['hcm', 'hồchíminh'],
  // The list of units writes Mù Căng Chải, most plans Mù Cang Chải.
  ['mùcangchải', 'mùcăngchải'],
]);

/** "Đắk" and "Đăk": before a final k the tone can only be this one, so it is often left out. */
function withoutToneBeforeK(syllable: string): string {
  if (!syllable.endsWith('k')) return syllable;
  return syllable
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
}

const I_OF_Y: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/** "Mỹ" and "Mĩ", "Quy" and "Qui"; "Thúy" and "Thúi" are different words. */
function withI(syllable: string): string {
  return syllable.replace(
    /^([bcdđghklmnpqrstvx]*|qu)([yỳýỷỹỵ])$/u,
    (_all, start: string, y: string) => start + (I_OF_Y[y] ?? y),
  );
}

function plainName(name: string): string {
  const syllables = canonicalName(name)
    .toLowerCase()
    .replace(/'/g, '')
    .split(/[^\p{L}\p{M}\d]+/u)
    .map((syllable) => withI(withoutToneBeforeK(syllable)).replace(/^0+(?=\d)/, ''));
  const plain = syllables.join('');
  return ALIASES.get(plain) ?? plain;
}

/** The form by which names are equal; the kind of the unit is not part of it. */
export const nameKey: (text: string) => string = remembered((text) => plainName(splitKind(text).name));

/**
 * "TP. Tuy Hoà" and "Thành phố Tuy Hòa" are the same, so are "Đắk R'Măng" and "Đăk RMăng"; "Xã Ba Bể" and "Huyện Ba Bể" are not, nor are
 * "Hòa An" and "Hoa An". A name without a kind goes with any.
 */
export function sameName(a: string, b: string): boolean {
  const first = splitKind(a);
  const second = splitKind(b);
  if (first.kind && second.kind && first.kind !== second.kind) return false;
  return first.name !== '' && plainName(first.name) === plainName(second.name);
}
