/** docs/checks/README.md: the catalogue of all checks. */
import { CHECKS } from '../../src/checks/catalogue';
import type { Check } from '../../src/checks/engine/check';
import { translator } from '../../src/locales/translate';
import { page, table } from './markdown';

const WHAT: Readonly<Record<Check['kind'], string>> = {
  equation: 'equation',
  cell: 'single cell',
  structure: 'whole table',
};

export function checksPage(): string {
  const [vi, en] = [translator('vi'), translator('en')];
  const rows = CHECKS.map(({ id, kind, family, severity, description, source }) => [
    `[${id}](../../src/checks/${id}/README.md)`,
    family,
    WHAT[kind],
    severity,
    vi.say(description),
    en.say(description),
    source,
  ]);
  return page([
    '# Checks',
    'Severity is that of a failure. A difference that rounding explains is a notice, an equation that cannot be checked a warning, whatever the check.',
    table(['Check', 'Family', 'Looks at', 'Severity', 'Tiếng Việt', 'English', 'Source'], rows),
  ]);
}
