/** The language the user chose last. Apart from the React side, so that the ribbon command stays small. */
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../locales/translate';
import { LANGUAGE_PREFERENCE, type Preferences } from './preferences';

/** Vietnamese when none was chosen, whatever the language of Excel: many Vietnamese offices run an English one. */
export function storedLanguage(preferences: Preferences): Language {
  const stored = preferences.get(LANGUAGE_PREFERENCE);
  return LANGUAGES.find((language) => language === stored) ?? DEFAULT_LANGUAGE;
}
