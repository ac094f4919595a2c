/** Which cells to mark for a review. */
import type { CellMark } from '../../excel/workbookPort';
import type { Finding, Severity } from '../../findings/finding';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 2, notice: 1 };

/** One mark per cell; a cell in several findings carries the gravest. Symptoms are marked like their finding. */
export function marksOfFindings(findings: readonly Finding[]): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const { sheet, severity, cell, symptoms } of findings) {
    for (const address of [cell, ...symptoms.map((symptom) => symptom.cell)]) {
      const key = JSON.stringify([sheet, address]);
      const known = marks.get(key);
      if (!known || WEIGHT[known.severity] < WEIGHT[severity])
        marks.set(key, { sheet, cell: address, severity });
    }
  }
  return [...marks.values()];
}
