/** docs/parameters.md: the policy parameters of the built-in catalogues, and which check asks for each. */
import { checksOfParameter } from '../../src/findings/parameterChecks';
import { translator } from '../../src/locales/translate';
import { isComplete } from '../../src/programme/localityList';
import type { PolicyParameter } from '../../src/programme/policyParameter';
import { PROGRAMMES } from '../../src/programme/catalogue';
import type { Programme } from '../../src/programme/programme';
import { documentText, valueText, yearsText } from '../../src/programme/programmeTexts';
import { code, page, table } from './markdown';

const EN = translator('en');

function checkedBy({ id }: PolicyParameter): string {
  const checks = checksOfParameter(id);
  if (checks.length === 0) return 'no check';
  return checks.map(({ check }) => `[${check}](../src/checks/${check}/README.md)`).join(', ');
}

function row(parameter: PolicyParameter): readonly string[] {
  const { id, name, severity, note } = parameter;
  const document = documentText(parameter);
  return [
    code(id),
    name,
    EN.say(valueText(parameter)),
    typeof document === 'string' ? document : EN.say(document),
    EN.say(yearsText(parameter)),
    severity,
    checkedBy(parameter),
    note,
  ];
}

function lists({ localityLists }: Programme): readonly string[] {
  if (localityLists.length === 0) return [];
  const rows = localityLists.map((list) => [
    code(list.id),
    list.name,
    list.document,
    `${list.places.length} of ${list.total}`,
    isComplete(list) ? 'yes' : 'no',
    list.source,
  ]);
  return [table(['List', 'Tên', 'Document', 'Localities', 'Complete', 'Read in'], rows)];
}

export function parametersPage(): string {
  const head = ['Parameter', 'Tên', 'Value', 'Document', 'In force', 'When not met', 'Checked by', 'Ghi chú'];
  return page([
    '# Policy parameters',
    'What law, resolutions and plans prescribe, in the built-in [catalogues](catalogues.md), and which check holds figures against it. A parameter that no check asks for is kept to be looked up: its note says why, and the pane does not promise to check it. A parameter without a value is not checked before somebody enters one.',
    ...PROGRAMMES.flatMap((programme) => [
      `## ${programme.id}`,
      ...lists(programme),
      table(head, programme.parameters.map(row)),
    ]),
  ]);
}
