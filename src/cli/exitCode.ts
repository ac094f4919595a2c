/** What the command tells the program that called it. */
export const ExitCode = {
  /** No finding of level "error". */
  fine: 0,
  /** At least one. */
  errorsFound: 1,
  /** A file could not be read or written, or the command line was wrong. */
  unusable: 2,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
