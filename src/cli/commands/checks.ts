/** `checks`: what is checked, where and in which years, how grave a failure is and why, what may be set. */
import { CHECKS } from '../../checks/catalogue';
import type { Check } from '../../checks/engine/check';
import { usesOf } from '../../checks/engine/settings';
import { yearsOf } from '../../checks/engine/years';
import type { Translator } from '../../locales/translate';
import type { CommandLine } from '../commandLine';
import { ExitCode } from '../exitCode';
import { json, table } from '../render/list';
import type { Surroundings } from '../surroundings';

function describe(check: Check, texts: Translator) {
  const { id, family, severity, description, severityReason, source, forms, parameters } = check;
  return {
    id,
    family,
    severity,
    severityReason: texts.say(severityReason),
    description: texts.say(description),
    source,
    forms,
    years: yearsOf(check),
    parameters,
    mayBeSetTo: usesOf(check),
  };
}

/** What goes without saying, any table in any year, is not said. */
function lines(
  { severity, severityReason, description, forms, years }: ReturnType<typeof describe>,
  texts: Translator,
) {
  return [
    texts.text('cli.checks.line', { severity, description }),
    texts.text('cli.checks.reason', { reason: severityReason }),
    ...(forms === 'any' ? [] : [texts.text('cli.checks.forms', { forms: { list: forms } })]),
    ...(years === 'any'
      ? []
      : years.map(({ programme, from, to }) => texts.text('cli.checks.years', { programme, from, to }))),
  ];
}

export function checksCommand(
  { values }: CommandLine,
  texts: Translator,
  surroundings: Surroundings,
): ExitCode {
  const checks = CHECKS.map((check) => describe(check, texts));
  const rows = checks.map((check) => ({ id: check.id, lines: lines(check, texts) }));
  surroundings.out(values.format === 'json' ? json({ checks }) : table(rows));
  return ExitCode.fine;
}
