/** What units are called by their kind, written out and in short. */
import { remembered } from '../words/remembered';
import { canonicalName } from './canonicalName';
import type { UnitKind } from './unit';

interface KindWords {
  readonly full: string;
  /** As the short form is printed before a name: "TP. Bắc Kạn". */
  readonly short: string;
}

export const KIND_WORDS: Readonly<Record<UnitKind, KindWords>> = {
  tinh: { full: 'Tỉnh', short: 'T.' },
  'thanh-pho': { full: 'Thành phố', short: 'TP.' },
  quan: { full: 'Quận', short: 'Q.' },
  huyen: { full: 'Huyện', short: 'H.' },
  'thi-xa': { full: 'Thị xã', short: 'TX.' },
  phuong: { full: 'Phường', short: 'P.' },
  xa: { full: 'Xã', short: 'X.' },
  'thi-tran': { full: 'Thị trấn', short: 'TT.' },
  'dac-khu': { full: 'Đặc khu', short: 'ĐK.' },
};

/** The two-letter short forms stand first: "T.P" is no "tỉnh P". */
const PATTERNS: readonly (readonly [UnitKind, RegExp])[] = [
  ['thanh-pho', /^(?:thành\s+phố\s+|t\.?p(?:\.\s*|\s+)|tp(?=hcm$))(?=\S)/iu],
  ['thi-xa', /^(?:thị\s+xã\s+|t\.?x(?:\.\s*|\s+))(?=\S)/iu],
  ['thi-tran', /^(?:thị\s+trấn\s+|t\.?t(?:\.\s*|\s+))(?=\S)/iu],
  ['dac-khu', /^(?:đặc\s+khu\s+|đ\.?k(?:\.\s*|\s+))(?=\S)/iu],
  ['tinh', /^(?:tỉnh\s+|t\.\s*)(?=\S)/iu],
  ['quan', /^(?:quận\s+|q\.\s*)(?=\S)/iu],
  ['huyen', /^(?:huyện\s+|h\.\s*)(?=\S)/iu],
  ['phuong', /^(?:phường\s+|p\.\s*)(?=\S)/iu],
  ['xa', /^(?:xã\s+|x\.\s*)(?=\S)/iu],
];

export interface NameParts {
  /** `null` when the name says none. */
  readonly kind: UnitKind | null;
  readonly name: string;
}

/** "H. Ba Bể" and "HUYỆN BA BỂ" → huyện; names without a kind stay whole. */
export const splitKind: (text: string) => NameParts = remembered((text) => {
  const full = canonicalName(text);
  for (const [kind, pattern] of PATTERNS) {
    if (pattern.test(full)) return { kind, name: full.replace(pattern, '') };
  }
  return { kind: null, name: full };
});

/** "Thành Phố Bắc Kạn" → "Thành phố Bắc Kạn". */
export function writeFullName(kind: UnitKind, name: string): string {
  return `${KIND_WORDS[kind].full} ${name}`;
}
