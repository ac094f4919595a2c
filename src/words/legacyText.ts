/**
 * Text in an encoding from before Unicode: "Tæng sè" (TCVN3, .VnTime) and "Toång soá" (VNI) are "Tổng số". The cell holds Latin-1 letters, only
 * its font shows Vietnamese ones. It is taken for such a text where some word cannot be Vietnamese as it stands, and every word with
 * such letters is once it is decoded. A short text of letters that are possible both ways ("Bé") is left as it is.
 */
import { TCVN3, VNI } from './legacyTables';
import { remembered } from './remembered';
import { isSyllable } from './syllable';

export type LegacyEncoding = 'tcvn3' | 'vni';

/** A letter that neither encoding has: of Unicode beyond Latin-1, or a mark of its own. */
const BEYOND_LATIN_1 = /[\u0100-\u024f\u1e00-\u1eff]|\p{M}/u;
const LATIN_1 = /[\u00a1-\u00ff]/;
/** Stretches of letters; most signs of Latin-1 are letters in TCVN3. */
const WORDS = /[A-Za-z\u00a1-\u00ff]+/g;
/** "3 × 4", "§ 12", "10 µm": a sign that stands alone says nothing. */
const SIGN = /^(?:\P{L}|µ\p{L}?)$/u;
const VNI_UNITS = new RegExp([...VNI.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

function decodeTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00ff]/g, (byte) => TCVN3.get(byte) ?? byte);
}

function decodeVni(text: string): string {
  return text.replace(VNI_UNITS, (unit) => VNI.get(unit) ?? unit);
}

const DECODERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
};

const NONE: readonly LegacyEncoding[] = [];

const encodingsOfLatin1 = remembered((text): readonly LegacyEncoding[] => {
  const words = (text.match(WORDS) ?? []).filter((word) => LATIN_1.test(word) && !SIGN.test(word));
  if (words.every((word) => isSyllable(word, false))) return [];
  return (['tcvn3', 'vni'] as const).filter((encoding) =>
    words.every((word) => isSyllable(DECODERS[encoding](word), true)),
  );
});

/** The encodings that the text can be in; none for Unicode. */
function encodingsOf(text: string): readonly LegacyEncoding[] {
  return !LATIN_1.test(text) || BEYOND_LATIN_1.test(text) ? NONE : encodingsOfLatin1(text);
}

/** Which encoding the text is in; `null` for Unicode, and where it cannot be told: "Lö" is "Lử" in TCVN3 and "Lư" in VNI. */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  const [encoding, other] = encodingsOf(text);
  return encoding === undefined || other !== undefined ? null : encoding;
}

/** Whether the text is in an encoding from before Unicode, so that no search and no comparison finds its words. */
export function isLegacyText(text: string): boolean {
  return encodingsOf(text).length > 0;
}

/** TCVN3 has no toned capitals: "TæNG Sè" is written in capitals all the same. */
function withCapitals(decoded: string, text: string): string {
  return /[A-Z].*[A-Z]/s.test(text) && !/[a-z]/.test(text) ? decoded.toUpperCase() : decoded;
}

/** The text in Unicode, where it is legacy text; any other text as it is. */
export function decodeLegacy(text: string): string {
  const encoding = legacyEncodingOf(text);
  if (encoding === null) return text;
  return withCapitals(DECODERS[encoding](text), text);
}
