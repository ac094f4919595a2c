/** The standard sheets, by id. */
import type { Message } from '../messages/message';
import type { SheetLayout } from '../sheet/layout';
import { ANNEX_1 } from './annex1';
import { ANNEX_2 } from './annex2';
import { ANNEX_3 } from './annex3';
import { ANNEX_4A, ANNEX_4B } from './annex4';
import type { FormDefinition } from './form';
import type { FormOptions } from './formOptions';
import { buildLayout } from './layout/buildLayout';
import {
  DEPRIVATION_COUNTS,
  DEPRIVATION_RATES,
  NEAR_POOR_DEPRIVATION_COUNTS,
  NEAR_POOR_DEPRIVATION_RATES,
} from './deprivation';
import { NEAR_POOR_FLOW, POVERTY_FLOW } from './povertyFlow';
import { NEAR_POOR_MULTI_YEAR, POVERTY_MULTI_YEAR } from './povertyMultiYear';
import { POVERTY_REVIEW } from './povertyReview';
import { NEAR_POOR_TARGET, POVERTY_TARGET } from './povertyTarget';
import { RESOURCES } from './resources';
import { SERVICE_TARGETS } from './serviceTargets';
import { SINGLE_PROJECT } from './singleProject';

/** In the order of a plan: annexes, targets, results of the review, other tables. */
export const FORM_IDS = [
  'annex-1',
  'annex-2',
  'annex-3',
  'annex-4a',
  'annex-4b',
  'poverty-target',
  'near-poor-target',
  'poverty-multi-year',
  'near-poor-multi-year',
  'poverty-review',
  'poverty-flow',
  'near-poor-flow',
  'deprivation-counts',
  'near-poor-deprivation-counts',
  'deprivation-rates',
  'near-poor-deprivation-rates',
  'service-targets',
  'single-project',
  'resources',
] as const;
export type FormId = (typeof FORM_IDS)[number];

export const FORM_DEFINITIONS: Readonly<Record<FormId, FormDefinition>> = {
  'annex-1': ANNEX_1,
  'annex-2': ANNEX_2,
  'annex-3': ANNEX_3,
  'annex-4a': ANNEX_4A,
  'annex-4b': ANNEX_4B,
  'poverty-target': POVERTY_TARGET,
  'near-poor-target': NEAR_POOR_TARGET,
  'poverty-multi-year': POVERTY_MULTI_YEAR,
  'near-poor-multi-year': NEAR_POOR_MULTI_YEAR,
  'poverty-review': POVERTY_REVIEW,
  'poverty-flow': POVERTY_FLOW,
  'near-poor-flow': NEAR_POOR_FLOW,
  'deprivation-counts': DEPRIVATION_COUNTS,
  'near-poor-deprivation-counts': NEAR_POOR_DEPRIVATION_COUNTS,
  'deprivation-rates': DEPRIVATION_RATES,
  'near-poor-deprivation-rates': NEAR_POOR_DEPRIVATION_RATES,
  'service-targets': SERVICE_TARGETS,
  'single-project': SINGLE_PROJECT,
  resources: RESOURCES,
};

/** A form as it is offered: a standard one, or one that the user declared. */
export interface FormInfo {
  readonly id: string;
  readonly definition: FormDefinition;
  readonly title: Message;
  readonly description: Message;
  readonly usesLocalities: boolean;
  readonly usesMoneyUnit: boolean;
  readonly usesYears: boolean;
  readonly usesProgramme: boolean;
  readonly usesProject: boolean;
}

export interface StandardFormInfo extends FormInfo {
  readonly id: FormId;
}

export function isFormId(text: string): text is FormId {
  return (FORM_IDS as readonly string[]).includes(text);
}

export const FORMS: readonly StandardFormInfo[] = FORM_IDS.map((id) => ({
  id,
  definition: FORM_DEFINITIONS[id],
  title: { key: `forms.${id}.title` },
  description: { key: `forms.${id}.description` },
  usesLocalities: FORM_DEFINITIONS[id].usesLocalities,
  usesMoneyUnit: FORM_DEFINITIONS[id].usesMoneyUnit,
  usesYears: FORM_DEFINITIONS[id].usesYears,
  usesProgramme: FORM_DEFINITIONS[id].usesProgramme ?? false,
  usesProject: FORM_DEFINITIONS[id].usesProject ?? false,
}));

/** The sheet of a form, ready to be written. */
export function buildFormLayout(id: FormId, options: FormOptions): SheetLayout {
  return buildLayout(FORM_DEFINITIONS[id], options);
}

/** The declarations of standard sheets, in the order asked for. */
export function definitionsOf(ids: readonly FormId[]): readonly FormDefinition[] {
  return ids.map((id) => FORM_DEFINITIONS[id]);
}
