/** `workbook.protection`: the protection of the workbook's structure. */
import type { WorkbookModel } from '../../model';
import { HostObject } from '../engine/hostObject';
import { optional, textFrom } from './arguments';
import { asRichError } from './modelErrors';

export class WorkbookProtection extends HostObject {
  readonly className = 'WorkbookProtection';
  constructor(private readonly book: WorkbookModel) {
    super();
  }

  get Protected(): boolean {
    return this.book.structure.isLocked;
  }
  /** Fails where the workbook is protected already. */
  Protect(password: unknown): void {
    asRichError(() => this.book.structure.lock(optional(password, textFrom, '')));
  }
  Unprotect(password: unknown): void {
    asRichError(() => this.book.structure.unlock(optional(password, textFrom, '')));
  }
}
