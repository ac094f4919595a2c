/** The standard sheets, by id. */
import type { Message } from '../messages/message';
import type { SheetLayout } from '../sheet/layout';
import type { FormOptions } from './formOptions';

export const FORM_IDS = ['annex-1', 'poverty-target'] as const;
export type FormId = (typeof FORM_IDS)[number];

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
  usesLocalities: id === 'poverty-target',
  usesMoneyUnit: id === 'annex-1',
}));

/** The sheet of a form, ready to be written. */
export declare function buildFormLayout(id: FormId, options: FormOptions): SheetLayout;
