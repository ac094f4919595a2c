/** What became of one file on the command line. */
import type { Review } from '../findings/finding';
import type { Message } from '../messages/message';

/** Reviewed, or why it could not be. */
export type CheckedFile =
  | { readonly path: string; readonly review: Review }
  | { readonly path: string; readonly error: { readonly code: string; readonly message: Message } };
