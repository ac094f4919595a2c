/**
 * Numbers that stand in a cell as text, the way people here write them. "1.234" can be twelve hundred or one and a bit; the column decides,
 * and where it cannot, nobody guesses. The result says what decided.
 */
import type { Decimal } from './decimal';
import { readWritten, type DecimalMark } from './writtenNumber';

export { isDash } from './writtenNumber';

/**
 * What made a text one number: its own form; the kind of the column (a count has no decimals, a rate no thousands); the way the other texts
 * of the column are written; their size; the way of the rest of the workbook; or only the custom of the country, where a point stands
 * between thousands.
 */
export type ReadBy = 'form' | 'kind' | 'column' | 'size' | 'workbook' | 'custom';

export type ParsedText =
  | { readonly kind: 'number'; readonly value: Decimal; readonly by: ReadBy }
  /** As thousands first, as decimals second. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Decimal, Decimal] }
  | { readonly kind: 'none' };

/** What the column holds, as far as it matters for reading digits. */
export type TextNumberContext = 'count' | 'money' | 'rate';

/** A text with one point or comma and three digits behind it, and both of its readings. */
export interface TwoReadings {
  readonly mark: DecimalMark;
  readonly asThousands: Decimal;
  readonly asDecimal: Decimal;
}

/** Which of two readings is meant, and why; `'undecidable'` where what is known points both ways, `null` where nothing is known. */
export type Decision =
  { readonly reading: 'thousands' | 'decimal'; readonly by: ReadBy } | 'undecidable' | null;

/** Decides by what stands beside the text. */
export type Decide = (readings: TwoReadings) => Decision;

/** A rate has no thousands, unless the other texts of its column show that its point stands between them: "2.040" beside "318,29". */
function ofRate(decision: Decision): Decision {
  const isShown = decision !== null && decision !== 'undecidable' && decision.by === 'column';
  return isShown ? decision : { reading: 'decimal', by: 'kind' };
}

function decisionFor(written: TwoReadings, context: TextNumberContext, decide: Decide): Decision {
  if (context === 'count') return { reading: 'thousands', by: 'kind' };
  return context === 'rate' ? ofRate(decide(written)) : (decide(written) ?? byCustom(written));
}

/** "1.234" with the Vietnamese mark between thousands is read as such; "1,234" may be English or have three decimals. */
function byCustom({ mark }: TwoReadings): Decision {
  return mark === '.' ? { reading: 'thousands', by: 'custom' } : 'undecidable';
}

/**
 * Reads a text as a number where that is what it is; never changes the text itself.
 * @param decide asked where the text reads two ways and the kind of column does not tell
 */
export function parseTextNumber(
  text: string,
  context: TextNumberContext,
  decide: Decide = () => null,
): ParsedText {
  const written = readWritten(text);
  if (written.kind === 'none') return written;
  if (written.kind === 'one') return { kind: 'number', value: written.value, by: 'form' };
  const decision = decisionFor(written, context, decide);
  if (decision === 'undecidable' || decision === null) {
    return { kind: 'ambiguous', readings: [written.asThousands, written.asDecimal] };
  }
  const value = decision.reading === 'thousands' ? written.asThousands : written.asDecimal;
  return { kind: 'number', value, by: decision.by };
}
