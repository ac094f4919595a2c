/** The standard sheets, by id. */
import type { Message } from '../messages/message';
import type { SheetLayout } from '../sheet/layout';
import { ANNEX_1 } from './annex1';
import type { FormDefinition } from './form';
import type { FormOptions } from './formOptions';
import { buildLayout } from './layout/buildLayout';
import { POVERTY_TARGET } from './povertyTarget';

export const FORM_IDS = ['annex-1', 'poverty-target'] as const;
export type FormId = (typeof FORM_IDS)[number];

export const FORM_DEFINITIONS: Readonly<Record<FormId, FormDefinition>> = {
  'annex-1': ANNEX_1,
  'poverty-target': POVERTY_TARGET,
};

export interface FormInfo {
  readonly id: FormId;
  readonly title: Message;
  readonly description: Message;
  readonly usesLocalities: boolean;
  readonly usesMoneyUnit: boolean;
}

export function isFormId(text: string): text is FormId {
  return (FORM_IDS as readonly string[]).includes(text);
}

export const FORMS: readonly FormInfo[] = FORM_IDS.map((id) => ({
  id,
  title: { key: `forms.${id}.title` },
  description: { key: `forms.${id}.description` },
  usesLocalities: FORM_DEFINITIONS[id].usesLocalities,
  usesMoneyUnit: FORM_DEFINITIONS[id].usesMoneyUnit,
}));

/** The sheet of a form, ready to be written. */
export function buildFormLayout(id: FormId, options: FormOptions): SheetLayout {
  return buildLayout(FORM_DEFINITIONS[id], options);
}
