/** A formula that was typed over comes back; one that takes the wrong cells gets the right ones. */
import { expectedFigure } from '../../checks/engine/expectedFigure';
import type { ProperFormula, StructureIssue } from '../../checks/engine/result';
import { readFormula } from '../../formulas/readFormula';
import { cellCount } from '../../formulas/reference';
import { sum, ZERO, type Decimal } from '../../numbers/decimal';
import type { CellId } from '../../reading/cellId';
import { figureValue } from '../../reading/figure';
import { formulaGrid } from '../../reading/formulas/formulaGrid';
import { summedCells } from '../../reading/formulas/summedCells';
import type { WorkbookReading } from '../../reading/readWorkbook';
import type { Fix, FixKind } from './fix';
import { formulaEdit, toFix } from './fixEdits';

const KINDS: Readonly<Record<string, FixKind>> = {
  'typed-same': 'formula-restored',
  'typed-other': 'formula-restored',
  'short-range': 'formula-corrected',
  'skipped-cells': 'formula-corrected',
  'double-count': 'formula-corrected',
  'extra-cells': 'formula-corrected',
  'wrong-cells': 'formula-corrected',
  'other-formula': 'formula-corrected',
};

export function isAboutFormula({ kind }: StructureIssue): boolean {
  return KINDS[kind] !== undefined;
}

/** A typed figure among formulas, which is not wrong by that alone. */
export function isAboutTyped({ kind }: StructureIssue): boolean {
  return KINDS[kind] === 'formula-restored';
}

/** What a formula counts a cell as; `null` where that is uncertain: sums leave text out, additions do not. */
function countedAs(reading: WorkbookReading, cell: CellId): Decimal | null {
  const figure = reading.figures.get(cell);
  if (!figure || figure.state === 'blank' || figure.state === 'implied') return ZERO;
  return figure.state === 'number' || figure.state === 'dash' ? figureValue(figure) : null;
}

/**
 * What a plain sum of figures of its table gives; of any other formula, what the equations ask for.
 *
 * @param edited cells whose figures are about to change as well
 */
function resultOf(
  reading: WorkbookReading,
  { cell, formula: text }: ProperFormula,
  edited: ReadonlySet<CellId>,
): Decimal | null {
  const table = reading.places.get(cell)?.table;
  const formula = readFormula(text);
  const summed = table ? summedCells(formulaGrid(table), formula) : null;
  const named = formula.references.reduce((count, reference) => count + cellCount(reference), 0);
  if (!summed || formula.sum?.rounded === true || summed.length !== named) {
    return expectedFigure(reading, cell)?.value ?? null;
  }
  if (summed.some((one) => edited.has(one.cell.id))) return null;
  const values = summed.flatMap(({ sign, cell: { id } }) => countedAs(reading, id)?.times(sign) ?? []);
  return values.length === summed.length ? sum(values) : null;
}

/**
 * @param issues about formulas, of one mistake
 * @param isIts whether a cell of theirs belongs to the finding that shall get the fix
 * @param expected what cells have to state, as far as the finding says it
 * @returns none where something does not name the formula of each of them
 */
export function formulaFixes(
  reading: WorkbookReading,
  issues: readonly StructureIssue[],
  isIts: (cell: CellId) => boolean = () => true,
  expected: ReadonlyMap<CellId, Decimal> = new Map(),
): readonly Fix[] {
  const [first] = issues;
  const kind = first && KINDS[first.kind];
  if (!kind) return [];
  const formulas = issues
    .flatMap((issue) => (issue.formulas ?? []).filter(({ cell }) => isIts(cell)))
    .sort((one, other) => one.cell - other.cell);
  const edited = new Set(formulas.map(({ cell }) => cell));
  const edits = formulas.flatMap((proper) => {
    const result = expected.get(proper.cell) ?? resultOf(reading, proper, edited);
    return formulaEdit(reading, proper.cell, proper.formula, result) ?? [];
  });
  return toFix(kind, edits);
}
