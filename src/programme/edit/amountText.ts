/** Amounts as people type them into a field, "1,5" or "1.500", and as a catalogue keeps them, "1.5" and "1500". */
import { toPlain } from '../../numbers/decimal';
import type { Language } from '../../numbers/format';
import { parseTextNumber } from '../../numbers/parseText';

/** Digits, marks and blanks, and a percent sign behind; a unit in words would be dropped, so it is refused. */
const AMOUNT = /^[\d.,\s]+%?$/u;

/** The marks the Vietnamese way, whatever the language: a comma before decimals, points between thousands. */
function vietnameseMarks(text: string, language: Language): string {
  if (language === 'vi') return text;
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/**
 * The exact decimal that a text means, with the decimals that were written: "1,50" is "1.50". In a field the reader's language decides what a
 * mark is: "1,500" is one and a half in Vietnamese.
 * @returns `null` where the text is no amount
 */
export function readAmount(text: string, language: Language): string | null {
  const clean = text.trim();
  if (!AMOUNT.test(clean)) return null;
  const vietnamese = vietnameseMarks(clean, language).replace('%', '').trim();
  const parsed = parseTextNumber(vietnamese, 'money');
  if (parsed.kind === 'none') return null;
  const value = parsed.kind === 'number' ? parsed.value : parsed.readings[1];
  const written = /,(\d+)$/.exec(vietnamese)?.[1]?.length ?? 0;
  return written > value.decimalPlaces() ? value.toFixed(written) : toPlain(value);
}

/** How a kept amount stands in a field: without marks between thousands, so that it is read back as it was. */
export function writeAmount(plain: string | null, language: Language): string {
  return (plain ?? '').replace('.', language === 'vi' ? ',' : '.');
}
