/** What the workbook model refuses, as Excel's error codes. */
import { ModelError } from '../../model';
import { RichError } from '../engine/richError';

const CODES = {
  'bad-sheet-name': 'InvalidArgument',
  'sheet-name-taken': 'ItemAlreadyExists',
  'last-visible-sheet': 'InvalidOperation',
  'overlapping-merge': 'InvalidArgument',
  'outside-sheet': 'InvalidArgument',
  'no-room': 'NonBlankCellOffSheet',
  'bad-name': 'InvalidArgument',
  'name-taken': 'ItemAlreadyExists',
  'bad-xml': 'InvalidArgument',
  // Whether every Excel says so is on the smoke list.
  'structure-locked': 'AccessDenied',
  'wrong-password': 'AccessDenied',
} as const;

export function asRichError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ModelError) throw new RichError(CODES[error.code]);
    throw error;
  }
}
