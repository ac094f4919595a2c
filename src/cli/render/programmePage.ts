/** One catalogue for people: its documents, sources, outline and policy parameters. */
import { checksOfParameter } from '../../findings/parameterChecks';
import type { Translator } from '../../locales/translate';
import type { Message } from '../../messages/message';
import type { PolicyParameter } from '../../programme/policyParameter';
import { budgetLines, type Programme } from '../../programme/programme';
import type { LocalityList } from '../../programme/localityList';
import {
  documentText,
  listSizeText,
  placesByProvince,
  sizeText,
  typeNames,
  valueText,
  yearsText,
} from '../../programme/programmeTexts';

function sourceLines({ sources, ...programme }: Programme, { text }: Translator): readonly string[] {
  return sources.flatMap(({ name, capitalTypes, parts }) => [
    `  ${name}`,
    `    ${
      capitalTypes.length === 0
        ? text('catalogue.view.not-divided')
        : text('catalogue.view.divided', { types: typeNames(programme, capitalTypes) })
    }`,
    ...(parts.length === 0
      ? []
      : [`    ${text('catalogue.view.parts', { parts: { list: parts.map((part) => part.name) } })}`]),
  ]);
}

/** Aligned behind the longest code: TT as on the sheets, a budget line under its project. */
function outlineLines(programme: Programme, texts: Translator): readonly string[] {
  const rows = programme.projects.flatMap((project) => [
    { code: project.outlineCode, line: project },
    ...project.lines.map((line) => ({ code: `  ${line.code}`, line })),
  ]);
  const width = Math.max(0, ...rows.map(({ code }) => code.length)) + 2;
  return rows.map(({ code, line }) =>
    texts.text('cli.programme.line', {
      code: code.padEnd(width),
      name: line.name,
      types: typeNames(programme, line.capitalTypes),
    }),
  );
}

function parameterLines(parameter: PolicyParameter, texts: Translator): readonly string[] {
  const said = (message: Message | string): string =>
    typeof message === 'string' ? message : texts.say(message);
  const checks = checksOfParameter(parameter.id);
  return [
    `  ${parameter.name}`,
    texts.text('cli.programme.parameter', {
      value: { message: valueText(parameter) },
      document: said(documentText(parameter)),
      years: { message: yearsText(parameter) },
    }),
    checks.length > 0
      ? texts.text('cli.programme.checks', { checks: { list: checks.map(({ check }) => check) } })
      : texts.text('cli.programme.unchecked'),
  ];
}

function listLines(list: LocalityList, texts: Translator): readonly string[] {
  return [
    `  ${list.name} (${list.document})`,
    `    ${texts.say(listSizeText(list))}`,
    ...placesByProvince(list).map(
      ({ province, names }) =>
        `    ${texts.text('catalogue.list.province', { province, names: { list: names } })}`,
    ),
  ];
}

export function programmePage(programme: Programme, texts: Translator): string {
  const { id, name, source, sources, projects, localityLists, parameters } = programme;
  return [
    `${id}: ${name}`,
    texts.say(sizeText(programme)),
    texts.text('cli.programme.source', { source }),
    '',
    texts.text('catalogue.view.sources', { count: sources.length }),
    ...sourceLines(programme, texts),
    '',
    texts.text('catalogue.view.projects', { count: budgetLines(programme).length }),
    ...(projects.length === 0
      ? [`  ${texts.text('catalogue.view.no-projects')}`]
      : outlineLines(programme, texts)),
    '',
    ...(localityLists.length === 0
      ? []
      : [
          texts.text('catalogue.view.lists', { count: localityLists.length }),
          ...localityLists.flatMap((list) => listLines(list, texts)),
          '',
        ]),
    texts.text('catalogue.view.parameters', { count: parameters.length }),
    ...parameters.flatMap((parameter) => parameterLines(parameter, texts)),
    '',
  ].join('\n');
}
