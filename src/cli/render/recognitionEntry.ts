/** How a table was recognised, for other programs. */
import type { ReviewedRecognition } from '../../findings/finding';
import type { Translator } from '../../locales/translate';

export function recognitionEntry(
  { how, similar, score, reasons, mapping, isDecided }: ReviewedRecognition,
  texts: Translator,
): unknown {
  return {
    by: how,
    // Of a table that is no form: the one that it resembles.
    similarForm: similar?.form ?? null,
    score: score === null ? null : Math.round(score * 1000) / 1000,
    reasons: reasons.map(texts.say),
    decided: isDecided,
    columns: mapping.map(({ header, column }) => ({ header, column })),
  };
}
