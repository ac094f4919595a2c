/** Linked sheets with figures in every entry cell, each of a size that the figures of the others allow. */
import { definitionsOf, type FormId } from '../../src/forms/catalogue';
import type { FormOptions } from '../../src/forms/formOptions';
import { buildFormSet } from '../../src/forms/formSet';
import type { SheetLayout } from '../../src/sheet/layout';
import { filledWithFigures, isEntryCell } from '../../test/core/generator';
import { randomOf } from './random';

/** Movements are parts of what a review counts, and those who lack something are parts of what the movements come to. */
const SCALE_IN_SETS: Readonly<Record<string, number>> = {
  'poverty-flow': 0.1,
  'near-poor-flow': 0.1,
  'near-poor-deprivation-counts': 0.03,
};

/** Phụ lục I beside the annexes that detail it: a line that neither of them has may not have money of that capital type. */
function withoutEntries(layout: SheetLayout): SheetLayout {
  return {
    ...layout,
    cells: layout.cells.map((cell) => (isEntryCell(layout, cell) ? { ...cell, content: null } : cell)),
  };
}

/** Poor households lack three services or more: of each so many that this holds of the households that the movements come to. */
function withDeprivations(layout: SheetLayout, seed: number): SheetLayout {
  const random = randomOf(seed);
  return {
    ...layout,
    cells: layout.cells.map((cell) =>
      isEntryCell(layout, cell) ? { ...cell, content: 900 + random.below(200) } : cell,
    ),
  };
}

/** The sheets of several forms for one workbook; what only compares two of them is left to `settled`. */
export function filledSet(
  forms: readonly FormId[],
  options: FormOptions,
  seed: number,
): readonly SheetLayout[] {
  const isDetailed = forms.includes('annex-2') && forms.includes('annex-3');
  return buildFormSet(definitionsOf(forms), options).map((layout, place) => {
    if (isDetailed && layout.formId === 'annex-1') return withoutEntries(layout);
    if (layout.formId === 'deprivation-counts') return withDeprivations(layout, seed);
    return filledWithFigures(layout, seed + place, SCALE_IN_SETS[layout.formId] ?? 1);
  });
}
