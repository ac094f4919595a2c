/** From whatever was thrown to what the user reads. */
import { ExcelFailure, type ExcelFailureCode } from '../../excel/workbookPort';

export interface FailureDescription {
  readonly code: ExcelFailureCode;
  readonly titleKey: string;
  readonly adviceKey: string;
  /** For whoever gives support; `null` where title and advice say everything. */
  readonly detail: string | null;
}

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `\n${error.cause.name}: ${error.cause.message}` : '';
  return `${error.name}: ${error.message}${cause}`;
}

export function describeFailure(error: unknown): FailureDescription {
  const code = error instanceof ExcelFailure ? error.code : 'unknown';
  return {
    code,
    titleKey: `errors.${code}.title`,
    adviceKey: `errors.${code}.advice`,
    detail: code === 'unknown' ? detailOf(error) : null,
  };
}
