/** Turns what Office.js throws into the few kinds of failure that a user can do something about. */
import { ExcelFailure, type ExcelFailureCode } from './workbookPort';

/**
 * Office.js error codes by what they mean to the user. The names come from `Excel.ErrorCodes`, from the client's own
 * `OfficeExtension.ErrorCodes` and from the documented error list; codes that are not listed stay "unknown".
 */
const MEANINGS: Readonly<Record<string, ExcelFailureCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'protected',
  ItemNotFound: 'sheet-missing',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  ConnectionFailure: 'busy',
  HostRestartNeeded: 'busy',
  InactiveWorkbook: 'busy',
  InvalidOrTimedOutSession: 'busy',
  // Among others while the user looks at another workbook.
  InvalidSelection: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  Timeout: 'busy',
  TooManyRequests: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  ApiNotAvailable: 'not-supported',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedSheet: 'not-supported',
};

/** The code Office.js gave an error; undefined when the error is not Office's. */
export function officeErrorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The failure to show for anything thrown while talking to Excel. */
export function toExcelFailure(error: unknown, workbookIsReadOnly: boolean): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const officeCode = officeErrorCode(error);
  const meaning = officeCode === undefined ? undefined : MEANINGS[officeCode];
  // Excel says "access denied" both for a protected sheet and for a file that was opened read-only.
  const code = meaning === 'protected' && workbookIsReadOnly ? 'read-only' : (meaning ?? 'unknown');
  return new ExcelFailure(code, detailOf(error, officeCode), { cause: error });
}

/** What a support person needs: the code, the message and the call that failed. Never cell contents. */
function detailOf(error: unknown, officeCode: string | undefined): string {
  const message = error instanceof Error ? error.message : String(error);
  const place = officeErrorLocation(error);
  return [officeCode, message, place].filter((part) => part !== undefined && part !== '').join(' | ');
}

/** The member that failed, e.g. "Range.values"; undefined when Office does not say. */
export function officeErrorLocation(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return undefined;
  const { debugInfo } = error;
  if (typeof debugInfo !== 'object' || debugInfo === null || !('errorLocation' in debugInfo))
    return undefined;
  return typeof debugInfo.errorLocation === 'string' ? debugInfo.errorLocation : undefined;
}
