/** Which cells to mark for a review. */
import type { CellMark } from '../../excel/workbookPort';
import type { Finding, Severity } from '../../findings/finding';
import { splitAddress } from '../../sheet/address';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 2, notice: 1 };

/** One mark per cell; a cell in several findings carries the gravest. Symptoms are marked like their finding. */
export function marksOfFindings(findings: readonly Finding[]): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const { sheet, severity, cell, symptoms } of findings) {
    for (const address of [cell, ...symptoms.map((symptom) => symptom.cell)]) {
      const place = splitAddress(address);
      const mark = { sheet: place.sheet ?? sheet, cell: place.cell, severity };
      const key = JSON.stringify([mark.sheet, mark.cell]);
      const known = marks.get(key);
      if (!known || WEIGHT[known.severity] < WEIGHT[severity]) marks.set(key, mark);
    }
  }
  return [...marks.values()];
}
