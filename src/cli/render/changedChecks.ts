/** Checks that were not made, or were made with another severity: said, since what is not checked is not right. */
import type { ChangedCheck } from '../../findings/finding';
import type { Translator } from '../../locales/translate';

export function changedCheckLine({ check, use, title }: ChangedCheck, texts: Translator): string {
  return texts.text('cli.check.changed', { check, use, title: { message: title } });
}

export function changedCheckEntry({ check, use }: ChangedCheck): unknown {
  return { check, use };
}
