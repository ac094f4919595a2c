/** The two standard sheets filled in correctly, and what a review says about them in one line each. */
import { buildFormLayout } from '../../src/forms/catalogue';
import type { FormOptions } from '../../src/forms/formOptions';
import type { Review } from '../../src/findings/finding';
import { reviewWorkbook } from '../../src/findings/review';
import { localityKey } from '../../src/forms/parts/rows';
import { fillLayout } from '../../src/samples/fillLayout';
import { langSonLineEntries } from '../../src/samples/langSon2022';
import type { SheetLayout } from '../../src/sheet/layout';
import { snapshotOf, workbookOf, type Edits } from './layoutSnapshot';

export const OPTIONS: FormOptions = {
  unitName: 'UBND tỉnh Lạng Sơn',
  year: 2022,
  moneyUnit: 'trieu-dong',
  localities: [],
};

/** Phụ lục I without figures; rows 10 (total) to 28 (7.2), columns C (1) to L (10). */
export function annex(options: Partial<FormOptions> = {}): SheetLayout {
  return buildFormLayout('annex-1', { ...OPTIONS, ...options });
}

/** Phụ lục I with the thirteen lines of Lạng Sơn and live totals. */
export function filledAnnex(options: Partial<FormOptions> = {}): SheetLayout {
  return fillLayout(annex(options), langSonLineEntries());
}

/** The table of targets without figures; the first locality in row 10, the total row last, columns C (1) to H (6). */
export function targets(localities: readonly string[]): SheetLayout {
  return buildFormLayout('poverty-target', { ...OPTIONS, localities });
}

/** households, poor households, reduction: rates come out with repeating decimals, so that rounding matters. */
export const TARGET_FIGURES: readonly (readonly [string, number, number, number])[] = [
  ['Huyện Một', 12035, 332, 23],
  ['Huyện Hai', 12152, 3443, 304],
  ['Huyện Ba', 8670, 1791, 217],
  ['Huyện Bốn', 9333, 2200, 100],
];

/** Rows 10 to 13, the total in row 14, all rates live. */
export function filledTargets(): SheetLayout {
  return fillLayout(
    targets(TARGET_FIGURES.map(([name]) => name)),
    TARGET_FIGURES.flatMap(([, households, poor, reduction], place) => {
      const row = localityKey(place);
      return [
        { row, column: 'households', value: households },
        { row, column: 'poor-households', value: poor },
        { row, column: 'reduction', value: reduction },
      ];
    }),
  );
}

/** @param typed as in {@link snapshotOf} */
export function reviewOf(layout: SheetLayout, edits: Edits = {}, typed = false): Review {
  return reviewWorkbook(workbookOf(snapshotOf(layout, edits, typed)));
}

/** "error sum C10": severity, check and cell of every finding, in order. */
export function told(review: Review): readonly string[] {
  return review.findings.map(({ severity, check, cell }) => `${severity} ${check} ${cell}`);
}
