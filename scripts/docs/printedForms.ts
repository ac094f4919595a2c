/** What the documentation shows of each form in print: a real plan where one of the samples has the form, else made-up figures. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildFormLayout, type FormId } from '../../src/forms/catalogue';
import type { FormOptions } from '../../src/forms/formOptions';
import { SAMPLES, type SampleId } from '../../src/samples/samples';
import type { SheetLayout } from '../../src/sheet/layout';
import { withMadeUpFigures } from './madeUpFigures';

export const FORMS_FOLDER = join(__dirname, '..', '..', 'docs', 'forms');
/** Nobody looks further than this. */
export const MOST_PAGES = 3;

/** Multi-year tables are not among them: the plans name their targets and print no table. */
const SAMPLE_OF: Readonly<Partial<Record<FormId, SampleId>>> = {
  'annex-1': 'lang-son-2022',
  'annex-2': 'lang-son-2022',
  'annex-3': 'lang-son-2022',
  'poverty-target': 'bac-kan-2022',
  'service-targets': 'hoa-dong-2022',
  'single-project': 'ban-dan-toc-2022',
  resources: 'lang-son-2022',
};

const MADE_UP: FormOptions = {
  unitName: 'UBND huyện Thử Nghiệm',
  year: 2022,
  endYear: 2025,
  moneyUnit: 'trieu-dong',
  localities: ['Xã Một', 'Xã Hai', 'Xã Ba', 'Xã Bốn', 'Xã Năm', 'Xã Sáu', 'Xã Bảy', 'Thị trấn Tám'],
};

/** The sample that a form's pictures come from. */
export function sampleOf(id: FormId): (typeof SAMPLES)[number] | undefined {
  return SAMPLES.find((sample) => sample.id === SAMPLE_OF[id]);
}

export function printedSheet(id: FormId): SheetLayout {
  const sample = sampleOf(id);
  if (!sample) return withMadeUpFigures(buildFormLayout(id, MADE_UP));
  const sheet = sample.sheets().find(({ formId }) => formId === id);
  if (!sheet) throw new Error(`The sample ${sample.id} has no sheet ${id}`);
  return sheet;
}

/** Pictures of a form's pages, as links from the form's page; `npm run render:forms` makes them. */
export function picturesOf(id: FormId): readonly string[] {
  const names = Array.from({ length: MOST_PAGES }, (_, page) => `images/${id}-${page + 1}.png`);
  return names.filter((name) => existsSync(join(FORMS_FOLDER, name)));
}
