/** Every standard form, filled by a generator with figures that agree: nothing is found. `everyEquation.test.ts` breaks them. */
import { FORM_IDS, buildFormLayout, type FormId } from '../../src/forms/catalogue';
import type { FormOptions } from '../../src/forms/formOptions';
import { reviewFigures } from '../core/policy';
import type { SheetLayout } from '../../src/sheet/layout';
import { filledWithFigures } from '../core/generator';
import { snapshotOf, workbookOf } from '../core/layoutSnapshot';

const OPTIONS: FormOptions = {
  unitName: 'UBND tỉnh Thử Nghiệm',
  year: 2022,
  endYear: 2025,
  moneyUnit: 'trieu-dong',
  localities: ['Xã Một', 'Xã Hai', 'Xã Ba'],
};

function filled(id: FormId, seed: number): SheetLayout {
  return filledWithFigures(buildFormLayout(id, OPTIONS), seed);
}

describe.each(FORM_IDS)('%s', (id) => {
  it.each([
    ['live formulas', false],
    ['all typed', true],
  ])('is recognised and has no finding when its figures agree, %s', (_, typed) => {
    for (const seed of [11, 222, 3333]) {
      const { tables, findings, coverage } = reviewFigures(
        workbookOf(snapshotOf(filled(id, seed), {}, typed)),
      );
      expect(tables.map(({ form }) => form)).toEqual([id]);
      expect(findings).toEqual([]);
      expect(coverage.fail + coverage.rounding + coverage.cannotCheck).toBe(0);
    }
  });
});
