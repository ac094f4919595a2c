/** What the commands need of the world around them; the tests hand in their own. */

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results, for people or programs. */
  out(text: string): void;
  /** What went wrong, for people. */
  err(text: string): void;
  /** Whether results go to a terminal that can show colours. */
  readonly isTerminal: boolean;
  /** @throws FileAccessError */
  readFile(path: string): Promise<Uint8Array>;
  /** Writes a file that does not exist yet. @throws FileAccessError */
  writeNewFile(path: string, bytes: Uint8Array): Promise<void>;
  now(): Date;
}

export const FILE_ACCESS_PROBLEMS = [
  'not-found',
  'not-a-file',
  'no-access',
  'exists',
  'no-folder',
  'input-output',
] as const;
export type FileAccessProblem = (typeof FILE_ACCESS_PROBLEMS)[number];

/** Why the system did not give or take a file. */
export class FileAccessError extends Error {
  constructor(
    readonly code: FileAccessProblem,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'FileAccessError';
  }
}
