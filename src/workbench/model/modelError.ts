/** What the workbook refuses to do, in its own terms; the host turns these into Office.js error codes. */
export type ModelErrorCode =
  | 'bad-sheet-name'
  | 'sheet-name-taken'
  | 'last-visible-sheet'
  | 'overlapping-merge'
  /** A row or column that no sheet has. */
  | 'outside-sheet'
  /** Inserting would push cells off the end of the sheet. */
  | 'no-room'
  | 'bad-name'
  | 'name-taken'
  | 'bad-xml'
  /** Of sheets that would come, go or change while the workbook's structure is protected. */
  | 'structure-locked'
  | 'wrong-password';

export class ModelError extends Error {
  constructor(
    readonly code: ModelErrorCode,
    detail: string,
  ) {
    super(detail);
    this.name = 'ModelError';
  }
}
