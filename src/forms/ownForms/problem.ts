import type { DataProblem } from '../../messages/dataProblem';
import type { Message } from '../../messages/message';

/** A problem of an own form; the sentence is `own-forms.problem.*`. */
export function problem(path: string, code: string, params?: Message['params']): DataProblem {
  const key = `own-forms.problem.${code}`;
  return { path, reason: params ? { key, params } : { key } };
}
