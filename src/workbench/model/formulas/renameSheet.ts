/** What becomes of formulas when a sheet gets another name or goes. */
import { quoteSheetName } from '../../../sheet/address';
import { splitSheetName } from '../references';
import { formulaPieces } from './formulaPieces';

/** The formula with another name for a sheet, or with #REF! where the sheet is gone (`newName` null). */
export function renameSheetInFormula(formula: string, former: string, newName: string | null): string {
  return formulaPieces(formula)
    .map(({ kind, text }) => {
      if (kind === 'text') return text;
      const { sheet, rest } = splitSheetName(text);
      if (sheet === null || sheet.toLowerCase() !== former.toLowerCase()) return text;
      return newName === null ? '#REF!' : `${quoteSheetName(newName)}!${rest}`;
    })
    .join('');
}
