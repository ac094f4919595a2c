/** The figure that the equations ask for, put in its cell: only where nothing else may be to blame and what happened explains the figure. */
import type { Explanation } from '../../diagnosis/explain/explanation';
import type { RootCause, SupposedFigure } from '../../diagnosis/rootCause';
import type { CellId } from '../../reading/cellId';
import type { WorkbookReading } from '../../reading/readWorkbook';
import { isInMixedColumn, isSurelySlipped } from './cellFixes';
import type { Fix, FixEdit } from './fix';
import { figureEdit, toFix } from './fixEdits';

/** They make the right figure of the wrong one. */
const NAMES_THE_FIGURE: readonly Explanation['kind'][] = [
  'swapped-digits',
  'one-digit',
  'sign',
  'factor',
  'omitted-line',
  'doubled-line',
  'average-of-rates',
  'sum-of-rates',
];
/** They say where the wrong figure comes from; the right one is what the equations ask for, and one alone may be off by another mistake. */
const NAMES_ITS_ORIGIN: readonly Explanation['kind'][] = ['neighbour', 'rate-for-count'];
const ENOUGH_EQUATIONS = 2;

function isNamed({ kind }: Explanation, { accountsFor }: RootCause): boolean {
  const equal = accountsFor.filter(({ equation }) => equation.rule.kind !== 'bound');
  return (
    NAMES_THE_FIGURE.includes(kind) || (NAMES_ITS_ORIGIN.includes(kind) && equal.length >= ENOUGH_EQUATIONS)
  );
}

function isFormula(reading: WorkbookReading, cell: CellId): boolean {
  const figure = reading.figures.get(cell);
  return figure?.state === 'number' && figure.formula !== null;
}

function isTyped(reading: WorkbookReading, cell: CellId): boolean {
  const figure = reading.figures.get(cell);
  return figure?.state === 'number' && figure.formula === null;
}

/** A rate that is written with fewer decimals than its column may have: how many it should have, nobody can say. */
function isCoarse(reading: WorkbookReading, { cell, accountsFor }: RootCause): boolean {
  const decimals = reading.places.get(cell)?.column.decimals ?? 0;
  return accountsFor.some(
    ({ equation }) =>
      equation.target === cell && equation.rule.kind === 'ratio' && equation.decimals < decimals,
  );
}

/** A total in several columns is put right in all of them; what follows by itself has to be computed. */
function locatedValue(reading: WorkbookReading, root: RootCause): readonly Fix[] {
  const { cell, rivals, symptoms, changed, accountsFor } = root;
  const mistaken = new Set(changed);
  const wrong: readonly SupposedFigure[] = [root, ...symptoms.filter((one) => mistaken.has(one.cell))];
  const follow = symptoms.filter((one) => !mistaken.has(one.cell));
  const isCertain =
    rivals.length === 0 &&
    !isCoarse(reading, root) &&
    // Of two sheets that only disagree with each other, either may be the one to follow.
    accountsFor.some(({ equation }) => equation.relation !== 'between') &&
    wrong.length === mistaken.size &&
    wrong.every((one) => isTyped(reading, one.cell)) &&
    follow.every((one) => isFormula(reading, one.cell)) &&
    isTyped(reading, cell);
  if (!isCertain) return [];
  const edits = wrong.flatMap((one): readonly FixEdit[] => {
    const edit = one.expected && figureEdit(reading, one.cell, one.expected);
    return edit ? [edit] : [];
  });
  return edits.length === wrong.length ? toFix('value', edits) : [];
}

/** @param isCertain false where nobody stated the equation */
export function rootFixes(reading: WorkbookReading, root: RootCause, isCertain: boolean): readonly Fix[] {
  const [explanation] = root.explanations;
  if (!explanation) return [];
  if (explanation.kind === 'text-number') {
    if (isInMixedColumn(reading, root.cell)) return [];
    const edit = figureEdit(reading, root.cell, explanation.value);
    return edit ? toFix('text-number', [edit]) : [];
  }
  if (explanation.kind === 'slipped-separator') {
    if (!isSurelySlipped(explanation.stated)) return [];
    const edit = figureEdit(reading, root.cell, explanation.expected);
    return edit ? toFix('separator', [edit]) : [];
  }
  if (!isCertain || !isNamed(explanation, root)) return [];
  return locatedValue(reading, root);
}
