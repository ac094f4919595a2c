/** Whether a word can be a Vietnamese syllable by its spelling: first consonants, vowels, last consonants. Not whether it means anything. */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Rimes by their vowels, each with the letters that may follow; "-" is none. */
const RIMES: Readonly<Record<string, string>> = {
  a: '- c ch i k m n ng nh o p t u y',
  ă: 'c k m n ng p t',
  â: 'c m n ng p t u y',
  e: '- c k m n ng o p t',
  ê: '- ch k m n ng nh p t u',
  i: '- a c ch m n nh p t u',
  o: '- c i k m n ng p t',
  ô: '- c i k m n ng p t',
  ơ: '- c i k m n ng p t',
  u: '- a c i k m n ng p t y',
  ư: '- a c i k m n ng p t u',
  y: '- nh',
  iê: 'c m n ng p t u',
  yê: 'm n ng t u',
  oa: '- c ch i m n ng nh o p t y',
  oă: 'c m n ng t',
  oe: '- m n o t',
  uâ: 'n ng t y',
  uê: '- ch n nh',
  uô: 'c i m n ng t',
  uơ: '-',
  uy: '- a ch n nh p t u',
  uyê: 'n t',
  ươ: 'c i m n ng p t u',
};
/** After "qu", whose u belongs to the consonant. */
const AFTER_QU: Readonly<Record<string, string>> = {
  a: '- c ch i n ng nh o t y',
  ă: 'c m n ng p t',
  â: 'n ng t y',
  e: '- n o t',
  ê: '- ch n nh',
  i: '- n t',
  ơ: '-',
  y: '- ch n nh t u',
  yê: 'n t',
  ô: 'c',
};

function rimesOf(table: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(
    Object.entries(table).flatMap(([vowels, ends]) =>
      ends.split(' ').map((end) => vowels + (end === '-' ? '' : end)),
    ),
  );
}

const ALL_RIMES = rimesOf(RIMES);
const RIMES_AFTER_QU = rimesOf(AFTER_QU);
const FIRST = /^(ngh|ng|nh|gh|gi|kh|ch|ph|th|tr|qu|[bcdđghklmnprstvx])?(.+)$/u;
const FRONT_VOWEL = /^[eêiy]/u;
/** Written differently before e, ê and i: "ghe" but "ga", "nghe" but "nga". "Kạn" is a name of the country. */
const ONLY_BEFORE_FRONT = new Set(['gh', 'ngh']);
const NEVER_BEFORE_FRONT = new Set(['c', 'g', 'ng']);
const VOWELS = /^[aăâeêioôơuưy]+/u;
const SHAPED = /[ăâêôơ]/u;

interface Parts {
  readonly first: string;
  readonly rime: string;
}

function fits({ first, rime }: Parts): boolean {
  if (first === 'qu') return RIMES_AFTER_QU.has(rime);
  const isFront = FRONT_VOWEL.test(rime);
  if (ONLY_BEFORE_FRONT.has(first) && !isFront) return false;
  // "gì" and "gìn" are spelled with g and i.
  if (NEVER_BEFORE_FRONT.has(first) && isFront && !(first === 'g' && rime.startsWith('i'))) return false;
  return ALL_RIMES.has(rime);
}

function partsOf(bare: string): Parts | null {
  const [, first = '', rime = ''] = FIRST.exec(bare) ?? [];
  const ways = [{ first, rime }];
  if (first === 'gi') ways.push({ first: 'g', rime: `i${rime}` });
  return ways.find(fits) ?? null;
}

/** Which letters of a rime the tone may stand on: "hòa" and "hoà", but "hào" only. */
function tonePlaces(rime: string): readonly number[] {
  const letters = [...rime];
  const shaped = letters.map((letter) => SHAPED.test(letter)).lastIndexOf(true);
  if (shaped >= 0) return [shaped];
  const horned = letters.indexOf('ư');
  if (horned >= 0) return [horned];
  const vowels = VOWELS.exec(rime)?.[0] ?? '';
  if (vowels.length === 1) return [0];
  if (letters.length > vowels.length) return [vowels.length - 1];
  if (vowels.length === 3) return [1];
  return /^(oa|oe|uy)$/.test(vowels) ? [0, 1] : [0];
}

/** "các", "tập", "hạch": before c, ch, p and t only two tones can stand. */
function hasToneOfStop(rime: string, tone: string): boolean {
  return !/(c|ch|p|t)$/.test(rime) || tone === '\u0301' || tone === '\u0323';
}

/**
 * @param strict with the rule of the tones before c, ch, p and t, which names from other languages of the country do not always follow
 */
export function isSyllable(word: string, strict: boolean): boolean {
  const letters = [...word.normalize('NFC').toLowerCase()].map((letter) => letter.normalize('NFD'));
  const tones = letters.flatMap((letter, place) =>
    (letter.match(TONES) ?? []).map((tone) => ({ tone, place })),
  );
  const parts = partsOf(letters.join('').replace(TONES, '').normalize('NFC'));
  const [toned, second] = tones;
  if (!parts || second) return false;
  if (strict && !hasToneOfStop(parts.rime, toned?.tone ?? '')) return false;
  return !toned || tonePlaces(parts.rime).includes(toned.place - parts.first.length);
}
