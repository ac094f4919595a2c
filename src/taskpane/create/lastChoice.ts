/** The set and forms that the user chose last, in whatever workbook: where a new workbook starts from. */
import { FORM_IDS, isFormId, type FormId } from '../../forms/catalogue';
import type { Preferences } from '../../preferences/preferences';
import { isSetId, type SetId } from './formGroups';

const FORMS_PREFERENCE = 'forms';

export interface FormChoice {
  readonly set: SetId;
  readonly forms: readonly FormId[];
}

/**
 * Keeps a choice as "set:form,form"; an empty one is nothing to come back to.
 *
 * @param choice.forms ids; own forms belong to one workbook, and are left out
 */
export function keepChoice(
  preferences: Preferences,
  choice: { readonly set: SetId; readonly forms: readonly string[] },
): void {
  const forms = choice.forms.filter(isFormId);
  if (forms.length > 0) preferences.set(FORMS_PREFERENCE, `${choice.set}:${forms.join(',')}`);
}

/** `null` when nothing usable was kept. */
export function readChoice(preferences: Preferences): FormChoice | null {
  const [set = '', list = ''] = (preferences.get(FORMS_PREFERENCE) ?? '').split(':');
  const kept = list.split(',');
  const forms = FORM_IDS.filter((id) => kept.includes(id));
  return isSetId(set) && forms.length > 0 ? { set, forms } : null;
}
