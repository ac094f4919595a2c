/** The set and forms that the user chose last, in whatever workbook: where a new workbook starts from. */
import { FORM_IDS, type FormId } from '../../forms/catalogue';
import type { Preferences } from '../../preferences/preferences';
import { isSetId, type SetId } from './formGroups';

const FORMS_PREFERENCE = 'forms';

export interface FormChoice {
  readonly set: SetId;
  readonly forms: readonly FormId[];
}

/** Keeps a choice as "set:form,form"; an empty one is nothing to come back to. */
export function keepChoice(preferences: Preferences, { set, forms }: FormChoice): void {
  if (forms.length > 0) preferences.set(FORMS_PREFERENCE, `${set}:${forms.join(',')}`);
}

/** `null` when nothing usable was kept. */
export function readChoice(preferences: Preferences): FormChoice | null {
  const [set = '', list = ''] = (preferences.get(FORMS_PREFERENCE) ?? '').split(':');
  const kept = list.split(',');
  const forms = FORM_IDS.filter((id) => kept.includes(id));
  return isSetId(set) && forms.length > 0 ? { set, forms } : null;
}
