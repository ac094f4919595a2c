/** Changes to the policy parameters of a draft. */
import type { Certainty } from '../policyParameter';
import type { ParameterDraft, ProgrammeDraft } from './draft';

export type ParameterChange = Partial<Omit<ParameterDraft, 'id'>>;

/** The next id that no parameter has. */
function freeId({ parameters }: ProgrammeDraft): string {
  let number = 1;
  while (parameters.some(({ id }) => id === `own.${number}`)) number += 1;
  return `own.${number}`;
}

export function addParameter(draft: ProgrammeDraft): ProgrammeDraft {
  const parameter: ParameterDraft = {
    id: freeId(draft),
    name: '',
    comparison: 'at-least',
    value: '',
    upper: '',
    unit: 'percent',
    document: '',
    article: '',
    from: draft.period.from,
    to: draft.period.to,
    certainty: 'open',
    severity: 'warning',
    note: '',
  };
  return { ...draft, parameters: [...draft.parameters, parameter] };
}

/** A value makes what was not known known, by the document that has to be named with it; without one it is open again. */
function certaintyAfter({ comparison, value, certainty }: ParameterDraft): Certainty {
  if (comparison === 'rule') return certainty;
  if (value.trim() === '') return 'open';
  return certainty === 'open' ? 'published' : certainty;
}

export function changeParameter(draft: ProgrammeDraft, id: string, change: ParameterChange): ProgrammeDraft {
  const parameters = draft.parameters.map((parameter) => {
    if (parameter.id !== id) return parameter;
    const changed = { ...parameter, ...change };
    return 'value' in change ? { ...changed, certainty: certaintyAfter(changed) } : changed;
  });
  return { ...draft, parameters };
}

export function removeParameter(draft: ProgrammeDraft, id: string): ProgrammeDraft {
  return { ...draft, parameters: draft.parameters.filter((parameter) => parameter.id !== id) };
}
