/** Writing exact decimals for a reader. Never through a float: digits are grouped as text. */

export type Language = 'vi' | 'en';

interface Marks {
  readonly group: string;
  readonly decimal: string;
}

const MARKS: Readonly<Record<Language, Marks>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** The typographic minus sign; a hyphen is too easily overlooked before a figure. */
const MINUS = '\u2212';

export interface FormatOptions {
  /** Pads with zeros to this many decimals; digits beyond are kept, never cut. */
  readonly decimals?: number;
  /** Puts "+" before positive numbers. */
  readonly sign?: boolean;
}

/**
 * Prints a plain decimal ("-10000", "4.01") in a language: "−10.000", "4,01".
 * @param plain decimal in plain notation, as `toPlain` writes it
 */
export function formatDecimal(plain: string, language: Language, options: FormatOptions = {}): string {
  const negative = plain.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? plain.slice(1) : plain).split('.');
  const { group, decimal } = MARKS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const padded = fraction.padEnd(options.decimals ?? 0, '0');
  const isZero = /^0*$/.test(whole + fraction);
  const sign = negative ? MINUS : options.sign && !isZero ? '+' : '';
  return sign + grouped + (padded ? decimal + padded : '');
}
