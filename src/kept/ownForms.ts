/** The forms that a workbook keeps of its own: adding, replacing and taking them out. */
import type { OwnForm } from '../forms/ownForms/ownForm';
import { ownFormId } from '../forms/ownForms/toFormDefinition';
import { withMember } from './keptList';
import type { KeptWorkbook } from './keptWorkbook';

/** More than this nobody finds anything in; the memory of a workbook stays small. */
export const MOST_OWN_FORMS = 50;

/** Puts a form in place of the one with its id, or behind the others. */
export function withOwnForm(kept: KeptWorkbook, form: OwnForm): KeptWorkbook {
  return { ...kept, ownForms: withMember(kept.ownForms, form) };
}

/** Takes a form out; what the last set was made with forgets it too. Sheets of it stay as they are. */
export function withoutOwnForm(kept: KeptWorkbook, id: string): KeptWorkbook {
  const { plan } = kept;
  const gone: string = ownFormId({ id });
  return {
    ...kept,
    plan: plan && { ...plan, forms: plan.forms.filter((form) => form !== gone) },
    ownForms: kept.ownForms.filter((form) => form.id !== id),
  };
}

/** `new`: nothing like it is there. `known`: the very same is there. `clash`: the workbook has another one with its id. */
export type OwnFormTaking = 'new' | 'known' | 'clash';

export function takingOfOwnForm({ ownForms }: KeptWorkbook, form: OwnForm): OwnFormTaking {
  const mine = ownForms.find(({ id }) => id === form.id);
  if (!mine) return 'new';
  return JSON.stringify(mine) === JSON.stringify(form) ? 'known' : 'clash';
}

function isFree(ownForms: readonly OwnForm[], id: string, name: string): boolean {
  return !ownForms.some((form) => form.id === id || form.name === name);
}

/** The form under an id and a name that no other of the workbook has: "bieu-02-2", "Biểu 02 (2)". */
export function beside({ ownForms }: KeptWorkbook, form: OwnForm): OwnForm {
  if (isFree(ownForms, form.id, form.name)) return form;
  for (let number = 2; ; number += 1) {
    const id = `${form.id.slice(0, 36)}-${number}`;
    const name = `${form.name.slice(0, 74)} (${number})`;
    if (isFree(ownForms, id, name)) return { ...form, id, name };
  }
}
