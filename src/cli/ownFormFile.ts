/** `--own-forms FILE`: forms that users declared, as the pane exports them; one form, or a list of them. */
import type { OwnForm } from '../forms/ownForms/ownForm';
import { readOwnFormsText } from '../forms/ownForms/readOwnForm';
import { withOwnForm } from '../kept/ownForms';
import type { KeptWorkbook } from '../kept/keptWorkbook';
import type { CommandLine } from './commandLine';
import { readDocument } from './documentFile';
import type { Surroundings } from './surroundings';

/** None when none are given. @throws UsageError when the file holds none that can be used */
export async function readOwnForms(
  values: CommandLine['values'],
  surroundings: Surroundings,
): Promise<readonly OwnForm[]> {
  const path = values['own-forms'];
  return path === undefined ? [] : readDocument(path, readOwnFormsText, surroundings);
}

/** What a workbook keeps, with these forms first, in place of those with their ids. */
export function keepingOwnForms(kept: KeptWorkbook, forms: readonly OwnForm[]): KeptWorkbook {
  const others = kept.ownForms.filter(({ id }) => !forms.some((form) => form.id === id));
  return forms.reduce(withOwnForm, { ...kept, ownForms: [...forms, ...others] });
}
