/** An own form as it is offered beside the standard ones, and what any form is called. */
import type { FormInfo } from '../catalogue';
import type { FormDefinition } from '../form';
import type { Message } from '../../messages/message';
import { ownLeaves, type OwnForm } from './ownForm';
import { isOwnFormId, toFormDefinition } from './toFormDefinition';

/** The words are the user's own; they stand in a sentence's parameter, so that nothing in them is taken for a placeholder. */
function ownTitle(name: string): Message {
  return { key: 'own-forms.title', params: { name } };
}

export function ownFormInfo(form: OwnForm): FormInfo {
  const definition = toFormDefinition(form);
  return {
    id: definition.id,
    definition,
    title: ownTitle(form.name),
    description: {
      key: `own-forms.description.${form.rows.kind}`,
      params: {
        columns: ownLeaves(form).length,
        lines: form.rows.kind === 'lines' ? form.rows.lines.length : 0,
      },
    },
    usesLocalities: definition.usesLocalities,
    usesMoneyUnit: definition.usesMoneyUnit,
    usesYears: false,
    usesProgramme: false,
    usesProject: false,
  };
}

/** What a form is called, wherever it comes from. */
export function formTitle({ id, source }: Pick<FormDefinition, 'id' | 'source'>): Message {
  return isOwnFormId(id) ? ownTitle(source.text) : { key: `forms.${id}.title` };
}
