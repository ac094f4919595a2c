/** Every way in which people here write a number, and numbers to write so; the same ones for the same seed. */

/** Small deterministic generator (Park-Miller), so that a failure can be repeated. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** A plain decimal of up to twelve digits before the point and up to four behind it: "-40321.05". */
export function randomPlain(next: (below: number) => number): string {
  const whole = String(next(10 ** (1 + next(6)))) + (next(3) === 0 ? String(100000 + next(900000)) : '');
  const decimals = next(2) === 0 ? '' : `.${String(next(1000)).padStart(3, '0')}${next(2) ? '' : '7'}`;
  const plain = whole.replace(/^0+(?=\d)/, '') + decimals;
  return next(3) === 0 && !/^0(\.0+)?$/.test(plain) ? `-${plain}` : plain;
}

const GROUPS = ['', '.', ',', ' ', '\u00a0', '\u2009', '\u202f', "'", '\u2019'] as const;
const NEGATIVES: readonly ((digits: string) => string)[] = [
  (digits) => `-${digits}`,
  (digits) => `- ${digits}`,
  (digits) => `\u2212${digits}`,
  (digits) => `\u2013${digits}`,
  (digits) => `\u2014${digits}`,
  (digits) => `(${digits})`,
  (digits) => `\uff08 ${digits} \uff09`,
];
const DRESSES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `  ${text}\u00a0`,
  (text) => `'${text}`,
  (text) => `\u2019${text}`,
  (text) => `${text} đ`,
  (text) => `${text}đồng`,
  (text) => `${text} VNĐ`.normalize('NFD'),
  (text) => `${text}%`,
  (text) => `${text} hộ`,
  (text) => `${text}\u00b2`,
  (text) => `${text} \u207d\u00b9\u207e`,
  (text) => text.replace(/[0-9.,%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
];

export interface NumberStyle {
  readonly group: (typeof GROUPS)[number];
  readonly decimal: '.' | ',';
  readonly negative: (digits: string) => string;
  readonly dress: (text: string) => string;
}

export const STYLES: readonly NumberStyle[] = GROUPS.flatMap((group) =>
  (['.', ','] as const)
    .filter((decimal) => decimal !== group)
    .flatMap((decimal) =>
      NEGATIVES.flatMap((negative) => DRESSES.map((dress) => ({ group, decimal, negative, dress }))),
    ),
);

export function writeIn(style: NumberStyle, plain: string): string {
  const [whole = '', decimals] = plain.replace('-', '').split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, style.group) + (decimals ? style.decimal + decimals : '');
  return style.dress(plain.startsWith('-') ? style.negative(digits) : digits);
}
