/** The forms that a workbook keeps of its own: adding, replacing and taking them out. */
import { OWN_FORM_LIMITS, type OwnForm } from '../forms/ownForms/ownForm';
import { ownFormId } from '../forms/ownForms/toFormDefinition';
import { withMember } from './keptList';
import type { KeptWorkbook } from './keptWorkbook';

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

/** The text, or the first of "text 2", "text 3" that is not taken. */
function free(text: string, taken: readonly string[], numbered: (number: number) => string): string {
  let candidate = text;
  for (let number = 2; taken.includes(candidate); number += 1) candidate = numbered(number);
  return candidate;
}

/** Room for the number behind an id or a name that is as long as it may be. */
const ROOM = 6;

/** The form under an id and a name that no other of the workbook has: "bieu-02-2", "Biểu 02 (2)". */
export function beside({ ownForms }: KeptWorkbook, form: OwnForm): OwnForm {
  const { id, name } = form;
  const shortId = id.slice(0, OWN_FORM_LIMITS.id - ROOM);
  const shortName = name.slice(0, OWN_FORM_LIMITS.name - ROOM);
  return {
    ...form,
    id: free(
      id,
      ownForms.map((other) => other.id),
      (number) => `${shortId}-${number}`,
    ),
    name: free(
      name,
      ownForms.map((other) => other.name),
      (number) => `${shortName} (${number})`,
    ),
  };
}
