/** Words of these tables, told by their tones: "tầng" is no "tăng". */
import { foldName } from '../../reading/names';
import { decodeLegacy } from '../../words/legacyText';

/** What the programme is called says nothing of its figures. */
const NAME_OF_PROGRAMME = /giảm nghèo|giam ngheo/g;

/** Lower case, in Unicode, without the name of the programme. */
export function plainWords(text: string): string {
  return decodeLegacy(text).normalize('NFC').toLowerCase().replace(NAME_OF_PROGRAMME, '');
}

/** Whether a text says one of the words; text without any diacritics is taken by its letters. */
export function wordsFinder(words: readonly string[]): (text: string) => boolean {
  const exact = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u');
  const bare = new RegExp(`\\b(?:${words.map(foldName).join('|')})\\b`);
  return (text) => {
    const plain = plainWords(text);
    const isBare = !/[^\p{ASCII}]/u.test(plain);
    return exact.test(plain) || (isBare && bare.test(plain));
  };
}
