import type { Message } from './message';

/** What is wrong with a document from outside, and where: "projects[2].lines[0].code". */
export interface DataProblem {
  readonly path: string;
  readonly reason: Message;
}

/** A document that was read, or why it could not be. */
export type DataResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };
