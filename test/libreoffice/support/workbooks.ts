/** The workbooks that go through LibreOffice: every form in the shapes that people give it. */
import { FORM_DEFINITIONS, FORM_IDS, buildFormLayout, type FormId } from '../../../src/forms/catalogue';
import type { FormOptions } from '../../../src/forms/formOptions';
import { localityKey } from '../../../src/forms/parts/rows';
import { fillLayout } from '../../../src/samples/fillLayout';
import { SAMPLES } from '../../../src/samples/samples';
import type { SheetLayout } from '../../../src/sheet/layout';
import { filledWithFigures } from '../../core/generator';

export interface TestWorkbook {
  readonly name: string;
  readonly sheets: readonly SheetLayout[];
  /** What a review says. Samples are real plans with real errors; figures of different forms, filled at random, do not agree at all. */
  readonly findings: 'none' | 'some' | 'not-reviewed';
}

function localities(count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => `Xã Thử Nghiệm ${place + 1}`);
}

const OPTIONS: FormOptions = {
  unitName: 'UBND tỉnh Thử Nghiệm',
  year: 2022,
  endYear: 2025,
  moneyUnit: 'trieu-dong',
  localities: localities(5),
};

function filled(id: FormId, options: Partial<FormOptions> = {}): SheetLayout {
  return filledWithFigures(buildFormLayout(id, { ...OPTIONS, ...options }), 20_221_101);
}

function oneOf(name: string, ids: readonly FormId[], sheet: (id: FormId) => SheetLayout): TestWorkbook[] {
  return ids.map((id) => ({ name: `${id}, ${name}`, sheets: [sheet(id)], findings: 'none' }));
}

/** Rates that end exactly on a half, where binary arithmetic falls on either side: 201 of 20.000 are 1,005 %. */
function halves(): SheetLayout {
  const count = 60;
  return fillLayout(
    buildFormLayout('poverty-target', { ...OPTIONS, localities: localities(count) }),
    Array.from({ length: count }, (_, place) => {
      const row = localityKey(place);
      return [
        { row, column: 'households', value: 20_000 },
        { row, column: 'poor-households', value: 201 + 34 * place },
        { row, column: 'reduction', value: 1 + 2 * place },
      ];
    }).flat(),
  );
}

const WITH_MONEY = FORM_IDS.filter((id) => FORM_DEFINITIONS[id].usesMoneyUnit);
const BY_LOCALITY = FORM_IDS.filter((id) => FORM_DEFINITIONS[id].usesLocalities);

/** What a review says of the samples is in `test/samples`. */
const WITH_FINDINGS: readonly string[] = ['lang-son-2022', 'bac-kan-2022'];

export const WORKBOOKS: readonly TestWorkbook[] = [
  ...oneOf('filled', FORM_IDS, (id) => filled(id)),
  ...oneOf('in billions', WITH_MONEY, (id) => filled(id, { moneyUnit: 'ty-dong' })),
  ...oneOf('60 localities', BY_LOCALITY, (id) => filled(id, { localities: localities(60) })),
  ...oneOf('blank', FORM_IDS, (id) => buildFormLayout(id, OPTIONS)),
  { name: 'all forms together', sheets: FORM_IDS.map((id) => filled(id)), findings: 'not-reviewed' },
  { name: 'rates on a half', sheets: [halves()], findings: 'none' },
  ...SAMPLES.map(({ id, sheets }): TestWorkbook => ({
    name: `sample ${id}`,
    sheets: sheets(),
    findings: WITH_FINDINGS.includes(id) ? 'some' : 'none',
  })),
];
