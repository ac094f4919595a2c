/** docs/checks/README.md: the catalogue of all checks. */
import { CHECKS } from '../../src/checks/catalogue';
import type { Check } from '../../src/checks/engine/check';
import { usesOf } from '../../src/checks/engine/settings';
import { yearsOf } from '../../src/checks/engine/years';
import { translator } from '../../src/locales/translate';
import { page, table } from './markdown';

const WHAT: Readonly<Record<Check['kind'], string>> = {
  equation: 'equation',
  cell: 'single cell',
  structure: 'whole table',
};

function years(check: Check): string {
  const known = yearsOf(check);
  if (known === 'any') return 'every year';
  return known.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

export function checksPage(): string {
  const [vi, en] = [translator('vi'), translator('en')];
  const link = ({ id }: Check): string => `[${id}](../../src/checks/${id}/README.md)`;
  const what = CHECKS.map((check) => [
    link(check),
    check.family,
    WHAT[check.kind],
    vi.say(check.description),
    en.say(check.description),
    check.source,
  ]);
  const how = CHECKS.map((check) => [
    link(check),
    check.severity,
    en.say(check.severityReason),
    check.forms === 'any' ? 'any table' : check.forms.join(', '),
    years(check),
    usesOf(check).join(', '),
  ]);
  return page([
    '# Checks',
    table(['Check', 'Family', 'Looks at', 'Tiếng Việt', 'English', 'Source'], what),
    '## Severity, forms and years',
    'Severity is that of a failure. A difference that rounding explains is a notice, an equation that cannot be checked no more than a warning, whatever the check. The years of a check are those of the parameters of the built-in programmes that it holds figures against; a changed catalogue may say otherwise.',
    'Severity can be set per workbook, in the pane ("Các phép soát") or with `soat-bieu check --checks ID=USE,...`. What is set goes for all findings of the check. Checks of prescribed figures can only be switched off: how grave it is to miss one is set with the parameter, in the catalogue.',
    table(['Check', 'Severity', 'Why', 'Forms', 'Years', 'May be set to'], how),
  ]);
}
