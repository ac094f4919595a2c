/** Why a command line was not carried out: a sentence, and what is wrong in a document that it gave. */
import type { Translator } from '../../locales/translate';
import { plainLine } from '../plainLine';
import type { UsageError } from '../usageError';

export function usageText({ shown, problems }: UsageError, texts: Translator): string {
  const places = problems.map(({ path, reason }) =>
    path === ''
      ? texts.text('cli.problem.whole', { reason: { message: reason } })
      : texts.text('cli.problem', { path: plainLine(path), reason: { message: reason } }),
  );
  return [texts.say(shown), ...places, texts.text('cli.usage.hint'), ''].join('\n');
}
