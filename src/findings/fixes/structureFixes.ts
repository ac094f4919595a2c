/** What puts a wrong figure right where something about its table explains it: then it is no slip of the fingers. */
import type { StructureIssue } from '../../checks/engine/result';
import type { CellId } from '../../reading/cellId';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { PlacedFinding } from '../placedFinding';
import type { Fix } from './fix';
import { formulaFixes, isAboutFormula, isAboutTyped } from './formulaFixes';

function isOf({ cells, related }: PlacedFinding, cell: CellId): boolean {
  return cells.includes(cell) || related.includes(cell);
}

/** What is told of the whole workbook beside one finding. */
export interface Beside {
  /** What is told with the finding. */
  readonly own: readonly StructureIssue[];
  readonly issues: readonly StructureIssue[];
  /** All wrong figures: a cell of another one is left to that one. */
  readonly roots: readonly PlacedFinding[];
}

export function fixesWithStructure(
  reading: WorkbookReading,
  root: PlacedFinding,
  { own, issues, roots }: Beside,
): readonly Fix[] {
  const { finding, cells, isContested, expected } = root;
  const [blamed] = cells;
  const namesOne = ({ cell, further }: StructureIssue, those: readonly CellId[]): boolean =>
    [cell, ...further].some((one) => those.includes(one));
  if (blamed === undefined || !own.some((issue) => isAboutFormula(issue) && namesOne(issue, [blamed]))) {
    return own.some((one) => one.isAside !== true && !isAboutFormula(one)) ? [] : finding.fixes;
  }
  const ofFormula = issues.filter((issue) => isAboutFormula(issue) && namesOne(issue, cells));
  // A typed total may be right and one of its parts wrong; a wrong formula is wrong whatever its parts say.
  if (isContested && ofFormula.some(isAboutTyped)) return [];
  // What follows has to be computed: a typed figure that stays as it is would be the next one that is wrong.
  const named = new Set(ofFormula.flatMap(({ formulas = [] }) => formulas.map(({ cell }) => cell)));
  const follows = (cell: CellId): boolean => named.has(cell) || reading.formulas.has(cell);
  if (![...cells, ...expected.keys()].every(follows)) return [];
  const isIts = (cell: CellId): boolean => isOf(root, cell) || !roots.some((other) => isOf(other, cell));
  return formulaFixes(reading, ofFormula, isIts);
}
