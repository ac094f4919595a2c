/** A formula that was typed over comes back; one that takes the wrong cells gets the right ones. */
import type { StructureIssue } from '../../checks/engine/result';
import type { CellId } from '../../reading/cellId';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Fix, FixKind } from './fix';
import { formulaEdit, toFix } from './fixEdits';
import { FormulaResults } from './formulaResults';

const KINDS: Readonly<Record<string, FixKind>> = {
  'typed-same': 'formula-restored',
  'typed-other': 'formula-restored',
  'short-range': 'formula-corrected',
  'skipped-cells': 'formula-corrected',
  'double-count': 'formula-corrected',
  'extra-cells': 'formula-corrected',
  'wrong-cells': 'formula-corrected',
  'other-formula': 'formula-corrected',
  'averaged-rate': 'formula-corrected',
};

export function isAboutFormula({ kind }: StructureIssue): boolean {
  return KINDS[kind] !== undefined;
}

/** A typed figure among formulas, which is not wrong by that alone. */
export function isAboutTyped({ kind }: StructureIssue): boolean {
  return KINDS[kind] === 'formula-restored';
}

/**
 * @param issues about formulas, of one mistake
 * @param isIts whether a cell of theirs belongs to the finding that shall get the fix
 * @returns none where something does not name the formula of each of them
 */
export function formulaFixes(
  reading: WorkbookReading,
  issues: readonly StructureIssue[],
  isIts: (cell: CellId) => boolean = () => true,
): readonly Fix[] {
  const [first] = issues;
  const kind = first && KINDS[first.kind];
  if (!kind) return [];
  const formulas = issues
    .flatMap((issue) => (issue.formulas ?? []).filter(({ cell }) => isIts(cell)))
    .sort((one, other) => one.cell - other.cell);
  const results = new FormulaResults(reading, formulas);
  const edits = formulas.flatMap(
    ({ cell, formula }) => formulaEdit(reading, cell, formula, results.of(cell)) ?? [],
  );
  return toFix(kind, edits);
}
