/** A command line that cannot be carried out as it was written. */
import type { DataProblem } from '../messages/dataProblem';
import type { Message } from '../messages/message';

export interface UsageErrorOptions extends ErrorOptions {
  /** What is wrong in a document that was given, each problem with its place. */
  readonly problems?: readonly DataProblem[];
}

export class UsageError extends Error {
  readonly problems: readonly DataProblem[];

  constructor(
    readonly shown: Message,
    { problems = [], ...options }: UsageErrorOptions = {},
  ) {
    super(shown.key, options);
    this.name = 'UsageError';
    this.problems = problems;
  }
}

/** Shorthand for the messages of the command line. */
export function usage(key: string, params: Message['params'] = {}, options?: UsageErrorOptions): UsageError {
  return new UsageError({ key: `cli.usage.${key}`, params }, options);
}
