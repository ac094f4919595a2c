/** A command line that cannot be carried out as it was written. */
import type { Message } from '../messages/message';

export class UsageError extends Error {
  constructor(
    readonly shown: Message,
    options?: ErrorOptions,
  ) {
    super(shown.key, options);
    this.name = 'UsageError';
  }
}

/** Shorthand for the messages of the command line. */
export function usage(key: string, params: Message['params'] = {}, options?: ErrorOptions): UsageError {
  return new UsageError({ key: `cli.usage.${key}`, params }, options);
}
