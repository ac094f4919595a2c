/** `forms`: what there is, by id. */
import { FORM_IDS, FORMS, isFormId } from '../../forms/catalogue';
import type { Translator } from '../../locales/translate';
import type { CommandLine } from '../commandLine';
import { ExitCode } from '../exitCode';
import { json, table } from '../render/list';
import type { Surroundings } from '../surroundings';
import { usage } from '../usageError';
import { describeForm, formText } from './formPage';

export function formsCommand(
  { values }: CommandLine,
  texts: Translator,
  surroundings: Surroundings,
): ExitCode {
  const { id: wanted } = values;
  if (wanted !== undefined) {
    if (!isFormId(wanted)) throw usage('unknown-form', { id: wanted, known: { list: FORM_IDS } });
    const page = describeForm(wanted, texts, surroundings.now().getFullYear());
    surroundings.out(values.format === 'json' ? json({ form: page }) : formText(page, texts));
    return ExitCode.fine;
  }
  const forms = FORMS.map(({ id, title, description }) => ({
    id,
    title: texts.say(title),
    description: texts.say(description),
  }));
  const rows = forms.map(({ id, title, description }) => ({ id, lines: [title, description] }));
  surroundings.out(values.format === 'json' ? json({ forms }) : table(rows));
  return ExitCode.fine;
}
