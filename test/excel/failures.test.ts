import { toExcelFailure } from '../../src/excel/failures';
import { ExcelFailure } from '../../src/excel/workbookPort';

/** What Office.js throws, as far as the adapter looks at it. */
function officeError(code: string): Error {
  return Object.assign(new Error('message'), { code, debugInfo: { errorLocation: 'Range.values' } });
}

describe('toExcelFailure', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
    ['AccessDenied', 'protected'],
    ['ItemNotFound', 'sheet-missing'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['ActivityLimitReached', 'busy'],
    ['Timeout', 'busy'],
    ['ApiNotFound', 'not-supported'],
    ['NotImplemented', 'not-supported'],
    ['GeneralException', 'unknown'],
  ])('%s is %s', (officeCode, code) => {
    expect(toExcelFailure(officeError(officeCode), false).code).toBe(code);
  });

  it('tells a read-only file from a protected sheet', () => {
    expect(toExcelFailure(officeError('AccessDenied'), true).code).toBe('read-only');
  });

  it('says what failed and where, and keeps the cause', () => {
    const error = officeError('GeneralException');
    const failure = toExcelFailure(error, false);
    expect(failure.message).toBe('GeneralException | message | Range.values');
    expect(failure.cause).toBe(error);
  });

  it('takes anything that is thrown', () => {
    expect(toExcelFailure('text', false)).toMatchObject({ code: 'unknown', message: 'text' });
    expect(toExcelFailure(undefined, false).code).toBe('unknown');
    const failure = new ExcelFailure('busy', 'already known');
    expect(toExcelFailure(failure, false)).toBe(failure);
  });
});
