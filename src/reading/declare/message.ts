import type { Message } from '../../messages/message';

/** A remark on a table that is being declared; the sentence is `own-forms.declare.*`. */
export function declareMessage(code: string, params?: Message['params']): Message {
  const key = `own-forms.declare.${code}`;
  return params ? { key, params } : { key };
}
