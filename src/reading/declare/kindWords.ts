/** What header words say of a column: the words of these tables, diacritics aside. */
import type { ColumnKind } from '../../forms/form';
import { foldName } from '../names';

export type FigureKind = Extract<ColumnKind, 'money' | 'count' | 'quantity' | 'rate'>;

const CODE = /^(s?tt|so tt|so thu tu|tt muc|muc)$/;
const NAME =
  /^(ten|noi dung|danh muc|chi tieu|dia ban|dia phuong|don vi(?! tinh)|huyen|xa|thon|hoat dong|nguon|du an|hang muc|cong trinh|muc tieu|dich vu|tieu chi|linh vuc|chuong trinh)\b/;
const LOCALITY = /^(ten )?(dia ban|dia phuong|don vi(?! tinh)|huyen|xa|phuong|thon|ban|to dan pho|tinh)\b/;
const TRACK = /^(phan to|chia theo)$/;

type Words = readonly (readonly [RegExp, FigureKind])[];

/** Words that leave no doubt; tried in this order. */
const SURE: Words = [
  [/%|\bt[yi] le\b|\bty trong\b|\bphan tram\b|\brates?\b|\bpercent(age)?\b/, 'rate'],
  [
    /\bso (ho|khau|nguoi|nhan khau|lao dong|hoc sinh|tre|xa|thon|ban|huyen|lop|cong trinh|mo hinh|doi tuong|luot)\b|\bso luong (ho|khau|nguoi|nhan khau)\b|\bhouseholds\b|\bpeople\b/,
    'count',
  ],
  [
    /\b(von|kinh phi|ngan sach|nstw|nsdp|nsnn|tong muc dau tu|du toan|thanh tien|so tien|giai ngan|huy dong|tin dung|doi ung|(trieu|ty|nghin|ngan) dong)\b/,
    'money',
  ],
];

/** Words that may just as well say what a rate or a count is about: "Người phụ thuộc", "Diện tích nhà ở". */
const LIKELY: Words = [
  [
    /\b(khoi luong|so luong|dien tich|san luong|don gia|dinh muc|chieu dai|cong suat|ha|km|m2|kwh|tan)\b/,
    'quantity',
  ],
  [/\b(ho|khau|nguoi|nhan khau|lao dong|dtts)\b/, 'count'],
];

/** What the header itself says, or else the nearest one over it that says anything. */
function kindByWords(words: Words, own: string, groups: readonly string[]): FigureKind | null {
  for (const text of [own, ...[...groups].reverse()]) {
    const folded = foldName(text);
    const kind = words.find(([pattern]) => pattern.test(folded))?.[1];
    if (kind) return kind;
  }
  return null;
}

export function sureKindOfHeader(own: string, groups: readonly string[]): FigureKind | null {
  return kindByWords(SURE, own, groups);
}

export function likelyKindOfHeader(own: string, groups: readonly string[]): FigureKind | null {
  return kindByWords(LIKELY, own, groups);
}

/** "TỶ LỆ HỘ NGHÈO THEO ...", "SỐ HỘ THIẾU HỤT ...": a title that says what all its figures are. */
export function figureKindOfTitle(title: string): FigureKind | null {
  const folded = foldName(title);
  if (/^t[yi] le\b/.test(folded)) return 'rate';
  return /^(tong hop )?so (ho|nguoi|khau)\b/.test(folded) ? 'count' : null;
}

export function isCodeHeader(text: string): boolean {
  return CODE.test(foldName(text));
}

export function isNameHeader(text: string): boolean {
  return NAME.test(foldName(text));
}

/** "Địa bàn", "Tên đơn vị", "Xã, phường": its rows are localities. */
export function isLocalityHeader(text: string): boolean {
  return LOCALITY.test(foldName(text));
}

export function isTrackHeader(text: string): boolean {
  return TRACK.test(foldName(text));
}
