/** The workbooks that are measured: standard sheets filled in so that every equation holds, with their live formulas. */
import { FORM_IDS } from '../../src/forms/catalogue';
import type { FormDefinition, FormRow } from '../../src/forms/form';
import type { FormOptions } from '../../src/forms/formOptions';
import { buildLayout } from '../../src/forms/layout/buildLayout';
import { localitiesThenTotal, TOTAL_LAST } from '../../src/forms/parts/rows';
import { POVERTY_MULTI_YEAR } from '../../src/forms/povertyMultiYear';
import { filledWithFigures } from '../../test/core/generator';
import { filledSet } from '../faults/filledSet';
import type { SheetLayout } from '../../src/sheet/layout';
import { modelOfLayouts } from '../faults/model';
import { settled } from '../faults/settle';

const SEED = 20261126;
const YEAR = 2022;
/** So many years make a table of forty columns: TT, the name of the locality, and 38 of figures. */
const YEARS_OF_NATION = 8;
export const FIGURES_IN_ROW = 38;

/** Communes and provinces of the country since 1/7/2025. */
export const NATION = { communes: 3321, provinces: 34 } as const;
/** Communes of a province. */
export const PROVINCE = { communes: 150 } as const;

function optionsFor(localities: readonly string[], years: number): FormOptions {
  const endYear = YEAR + years - 1;
  return { unitName: 'UBND tỉnh', year: YEAR, endYear, moneyUnit: 'trieu-dong', localities };
}

function communeNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => `Xã ${place + 1}`);
}

/** A plan with every standard sheet, linked as the add-in links them; the tables by locality have a row for each commune. */
export function provinceWorkbook(communes: number): readonly SheetLayout[] {
  const sheets = filledSet(FORM_IDS, optionsFor(communeNames(communes), 4), SEED);
  const model = settled(modelOfLayouts(sheets), SEED);
  return sheets.map((sheet, place) => ({ ...sheet, cells: model[place]?.cells ?? sheet.cells }));
}

/** I, II, III, ... as the lines of provinces are numbered. */
function roman(number: number): string {
  const tens = 'X'.repeat(Math.floor(number / 10));
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '';
  return tens + ones;
}

/** The communes under their provinces, each of which has as many as the next one, and the total in the last row. */
function nationRows(communes: number, provinces: number): readonly FormRow[] {
  const share = (place: number): number => Math.round((communes * place) / provinces);
  return [
    ...Array.from({ length: provinces }, (_, province): readonly FormRow[] => {
      const key = `province-${province + 1}`;
      const count = share(province + 1) - share(province);
      return [
        { key, code: roman(province + 1), name: `Tỉnh ${province + 1}`, parent: 'total', role: 'group' },
        ...communeNames(count).map((name, place): FormRow => ({
          key: `${key}.${place + 1}`,
          code: String(place + 1),
          name: `${name}, tỉnh ${province + 1}`,
          parent: key,
          role: 'line',
        })),
      ];
    }).flat(),
    TOTAL_LAST,
  ];
}

function oneTable(rows: readonly FormRow[]): readonly SheetLayout[] {
  const form: FormDefinition = { ...POVERTY_MULTI_YEAR, rows: () => rows };
  return [filledWithFigures(buildLayout(form, optionsFor([], YEARS_OF_NATION)), SEED)];
}

/** One table of forty columns over all communes of the country, province by province. */
export function nationWorkbook(communes: number, provinces: number): readonly SheetLayout[] {
  return oneTable(nationRows(communes, provinces));
}

/** The same table without provinces, of as many rows as make about so many figures. */
export function tableOfFigures(figures: number): readonly SheetLayout[] {
  const communes = Math.max(1, Math.round(figures / FIGURES_IN_ROW) - 1);
  return oneTable(localitiesThenTotal(communeNames(communes)));
}
