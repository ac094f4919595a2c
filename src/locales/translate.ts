/** Turns messages into sentences. Vietnamese is the default; English is the second language. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Message, MessageParam } from '../messages/message';
import { formatDecimal, type Language } from '../numbers/format';
import { catalogues } from './catalogues';

export type { Language } from '../numbers/format';
export const LANGUAGES: readonly Language[] = ['vi', 'en'];
export const DEFAULT_LANGUAGE: Language = 'vi';

export interface Translator {
  readonly language: Language;
  /** A sentence for a message; throws when the key is unknown, which a test rules out for every key the code uses. */
  readonly say: (message: Message) => string;
  /** Shorthand for messages named in the UI. */
  readonly text: (key: string, params?: Message['params']) => string;
  /** An exact decimal in plain notation ("4.01"), written for the reader ("4,01"). */
  readonly number: (plain: string, decimals?: number) => string;
}

function createTranslator(language: Language): Translator {
  const catalogue = catalogues[language];
  const compiled = new Map<string, IntlMessageFormat>();
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });

  function format(key: string): IntlMessageFormat {
    const known = compiled.get(key);
    if (known) return known;
    const pattern = catalogue.get(key);
    if (pattern === undefined) throw new Error(`No ${language} text for message "${key}"`);
    const made = new IntlMessageFormat(pattern, language);
    compiled.set(key, made);
    return made;
  }

  function render(param: MessageParam): string | number {
    if (typeof param === 'string' || typeof param === 'number') return param;
    if ('message' in param) return say(param.message);
    if ('list' in param) return lists.format(param.list.map((part) => String(render(part))));
    return formatDecimal(param.decimal, language, param);
  }

  function say(message: Message): string {
    const values: Record<string, string | number> = {};
    for (const [name, param] of Object.entries(message.params ?? {})) values[name] = render(param);
    return String(format(message.key).format(values));
  }

  return {
    language,
    say,
    text: (key, params) => say(params ? { key, params } : { key }),
    number: (plain, decimals) => formatDecimal(plain, language, decimals === undefined ? {} : { decimals }),
  };
}

const translators = new Map<Language, Translator>();

/** The translator of a language; made once. */
export function translator(language: Language): Translator {
  const known = translators.get(language);
  if (known) return known;
  const made = createTranslator(language);
  translators.set(language, made);
  return made;
}
