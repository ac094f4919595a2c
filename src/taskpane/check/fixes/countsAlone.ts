/** Whether what a fix will show in a cell is another figure than the finding says the cell should have. */
import type { Finding } from '../../../findings/finding';
import type { Fix } from '../../../findings/fixes/fix';
import { Decimal } from '../../../numbers/decimal';

/**
 * A finding says what a cell should have with all mistakes put right; a formula shows what it comes to with the other mistakes still there. Where both stand
 * in one card and differ, the reader has to be told why.
 */
export function countsAlone({ edits }: Fix, { sheet, cell, expected, symptoms }: Finding): boolean {
  const told = new Map([...symptoms, { cell, expected }].map((one) => [one.cell, one.expected]));
  return edits.some((edit) => {
    const should = edit.sheet === sheet ? (told.get(edit.cell) ?? null) : null;
    if (edit.after.type !== 'formula' || edit.expected === null || should === null) return false;
    return !new Decimal(edit.expected).equals(should);
  });
}
