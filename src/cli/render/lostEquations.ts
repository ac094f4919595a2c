/** Equations of the user's that cannot be checked any more. */
import type { LostOwnEquation } from '../../findings/finding';
import type { Translator } from '../../locales/translate';
import { plainLine } from '../plainLine';

export function lostLine({ sheet, title, reason }: LostOwnEquation, texts: Translator): string {
  return plainLine(
    texts.text('cli.relations.lost', { sheet, title: { message: title }, reason: { message: reason } }),
  );
}

export function lostEntry({ id, sheet, title, reason }: LostOwnEquation, texts: Translator): unknown {
  return { id, sheet, text: texts.say(title), reason: texts.say(reason) };
}
