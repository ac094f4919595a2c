/**
 * Protection of the workbook's structure, as under Review > Protect Workbook: no sheet comes, goes, moves, or gets another name, colour or
 * visibility. Cells, rows and columns stay free: those are for the protection of each sheet.
 */
import { ModelError } from './modelError';

export class StructureLock {
  private state: { readonly password: string | null } | null = null;

  get isLocked(): boolean {
    return this.state !== null;
  }

  /** @param password "" for none; `null` for one that only the file knows, so that nothing unlocks it */
  lock(password: string | null = ''): void {
    this.requireUnlocked();
    this.state = { password };
  }

  /** Does nothing where nothing is locked, as in Excel. */
  unlock(password = ''): void {
    if (this.state && this.state.password !== password)
      throw new ModelError('wrong-password', 'the structure has another password');
    this.state = null;
  }

  requireUnlocked(): void {
    if (this.state) throw new ModelError('structure-locked', 'the structure of the workbook is protected');
  }
}
