/** Why a file cannot be read as a workbook, in terms the user can act on. */
import type { Message } from '../messages/message';

export const FILE_PROBLEMS = [
  'empty',
  'not-excel',
  'text-file',
  'password-protected',
  'old-excel',
  'binary-workbook',
  'open-document',
  'not-a-workbook',
  'damaged',
  'too-large',
  'unsafe',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** The sentence that says what is wrong with the file and what to do about it. */
export function fileProblemMessage(code: FileProblem): Message {
  return { key: `files.${code}` };
}

/** Thrown by everything that reads a file; `message` is for developers, the user gets `fileProblemMessage(code)`. */
export class FileProblemError extends Error {
  constructor(
    readonly code: FileProblem,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options);
    this.name = 'FileProblemError';
  }
}
