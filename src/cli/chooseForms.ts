/** Which sheets `new` makes. */
import { FORMS, type FormInfo } from '../forms/catalogue';
import { formsOfLevel, isLevel } from '../forms/presets';
import { usage } from './usageError';

/** What is made without a list: the own forms that are given, else the sheets that a plan of the level starts from, a province's by default. */
function usualForms(own: readonly FormInfo[], level: string | undefined): readonly FormInfo[] {
  if (level === undefined && own.length > 0) return own;
  const ids: readonly string[] = formsOfLevel(level !== undefined && isLevel(level) ? level : 'tinh');
  return [...FORMS.filter(({ id }) => ids.includes(id)), ...own];
}

/**
 * The forms that a list of ids names, in its order.
 *
 * @param own forms that the command line was given besides the standard ones
 * @throws UsageError for an id that no form has
 */
export function chooseForms(
  list: string | undefined,
  level: string | undefined,
  own: readonly FormInfo[],
): readonly FormInfo[] {
  if (list === undefined) return usualForms(own, level);
  const known: readonly FormInfo[] = [...FORMS, ...own];
  const ids = list
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length === 0) throw usage('missing-value', { option: '--forms' });
  return ids.map((id) => {
    const form = known.find((one) => one.id === id);
    if (!form) throw usage('unknown-form', { id, known: { list: known.map((one) => one.id) } });
    return form;
  });
}
