/** The pane's language: Vietnamese unless the user chose English before. */
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { DEFAULT_LANGUAGE, translator, type Language, type Translator } from '../locales/translate';
import { LANGUAGE_PREFERENCE, type Preferences } from '../preferences/preferences';
import { storedLanguage } from '../preferences/storedLanguage';

interface LanguageChoice {
  readonly translator: Translator;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({
  translator: translator(DEFAULT_LANGUAGE),
  setLanguage: () => undefined,
});

export function LanguageProvider(props: { preferences: Preferences; children: ReactNode }) {
  const { preferences, children } = props;
  const [language, choose] = useState(() => storedLanguage(preferences));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo<LanguageChoice>(
    () => ({
      translator: translator(language),
      setLanguage: (next) => {
        preferences.set(LANGUAGE_PREFERENCE, next);
        choose(next);
      },
    }),
    [language, preferences],
  );
  return <LanguageContext.Provider value={choice}>{children}</LanguageContext.Provider>;
}

/** The translator of the language in use. */
export function useTranslator(): Translator {
  return useContext(LanguageContext).translator;
}

export function useLanguageChoice(): LanguageChoice {
  return useContext(LanguageContext);
}
