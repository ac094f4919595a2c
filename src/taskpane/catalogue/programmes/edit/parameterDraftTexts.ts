/** What a parameter says while it is edited. */
import type { Language } from '../../../../locales/translate';
import type { Message } from '../../../../messages/message';
import { readAmount } from '../../../../programme/edit/amountText';
import type { ParameterDraft } from '../../../../programme/edit/draft';
import { valueText } from '../../../../programme/programmeTexts';

/** The value as it would be kept; one that cannot be read yet counts as not known. */
export function draftValueText(parameter: ParameterDraft, language: Language): Message {
  return valueText({
    ...parameter,
    value: readAmount(parameter.value, language),
    upper: readAmount(parameter.upper, language),
  });
}
