/** An error as Excel sends it to the client library, with the codes and wording add-ins know. */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not valid.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet. These non-empty cells might appear empty but have blank values, some formatting, or a formula. Delete enough rows or columns to make room for what you want to insert and then try again.",
  NotImplemented: "The requested feature isn't implemented.",
} as const;

export type RichErrorCode = keyof typeof MESSAGES;

export class RichError extends Error {
  /** The member at fault, as "Worksheet.getRange"; filled in by whoever knows it first. */
  location = '';

  constructor(
    readonly code: RichErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
    this.name = 'RichError';
  }

  get httpStatus(): number {
    return this.code === 'ApiNotFound' || this.code === 'ItemNotFound' ? 404 : 400;
  }
}

/** Runs host code and gives its errors a place if they have none yet. */
export function located<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RichError && error.location === '') error.location = location;
    throw error;
  }
}
