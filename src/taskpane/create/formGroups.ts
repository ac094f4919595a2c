/** The standard sheets in groups, and the sets of sheets to start from. */
import { FORMS, type FormId, type FormInfo } from '../../forms/catalogue';
import { PRESETS, type PresetId } from '../../forms/presets';

/** In the order of the pane. */
export const GROUP_IDS = ['annexes', 'targets', 'review', 'others', 'declared'] as const;
export type GroupId = (typeof GROUP_IDS)[number];

/** A table of all forms, so that the compiler asks for the group of a new one. */
const GROUP_OF: Readonly<Record<FormId, Exclude<GroupId, 'declared'>>> = {
  'annex-1': 'annexes',
  'annex-2': 'annexes',
  'annex-3': 'annexes',
  'annex-4a': 'annexes',
  'annex-4b': 'annexes',
  'poverty-target': 'targets',
  'near-poor-target': 'targets',
  'poverty-multi-year': 'targets',
  'near-poor-multi-year': 'targets',
  'service-targets': 'targets',
  'poverty-review': 'review',
  'poverty-flow': 'review',
  'near-poor-flow': 'review',
  'deprivation-counts': 'review',
  'near-poor-deprivation-counts': 'review',
  'deprivation-rates': 'review',
  'near-poor-deprivation-rates': 'review',
  'single-project': 'others',
  resources: 'others',
};

/** A set by level, or forms of the user's own choice. */
export type SetId = PresetId | 'own';

export function isSetId(text: string): text is SetId {
  return text === 'own' || PRESETS.some(({ id }) => id === text);
}

/** The forms of a set; none for one's own choice. */
export function formsOfSet(set: SetId): readonly FormId[] {
  return PRESETS.find(({ id }) => id === set)?.forms ?? [];
}

export interface FormGroup {
  readonly id: GroupId;
  readonly forms: readonly FormInfo[];
}

/**
 * The forms that a set leaves out, by group; groups that have none left are missing.
 *
 * @param ownForms those that the workbook keeps of its own: the last group
 */
export function groupsBeside(set: SetId, ownForms: readonly FormInfo[] = []): readonly FormGroup[] {
  const inSet = formsOfSet(set);
  return GROUP_IDS.map((id) => ({
    id,
    forms:
      id === 'declared'
        ? ownForms
        : FORMS.filter((form) => GROUP_OF[form.id] === id && !inSet.includes(form.id)),
  })).filter(({ forms }) => forms.length > 0);
}
