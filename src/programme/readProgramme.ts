/** Reads a programme catalogue from outside: a file, or what a workbook keeps. Every problem is told with its place. */
import * as v from 'valibot';
import type { DataProblem, DataResult } from '../messages/dataProblem';
import { outlineParents } from './outline';
import type { LocalityList } from './localityList';
import { budgetLines, sourceColumns, type Programme, type Project } from './programme';
import { CATALOGUE_VERSION, ProgrammeSchema, toProgramme } from './schema';

/** More problems than this are not read by anybody. */
const MOST_PROBLEMS = 20;

export function problem(path: string, code: string): DataProblem {
  return { path, reason: { key: `programme.problem.${code}` } };
}

/** "projects[2].name" */
export function issuePath(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

/** The codes stand as messages in the schema; what has none there is a member that is missing or not known. */
function issueCode({ type, message }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object') return 'member';
  return message;
}

/** Row keys that the sheets use themselves. */
const RESERVED = ['total'];

/** Places of values that stood before already. */
function repeated(
  values: readonly { readonly path: string; readonly value: string }[],
  code = 'repeated',
): readonly DataProblem[] {
  const seen = new Set<string>(RESERVED);
  return values.flatMap(({ path, value }) => {
    if (seen.has(value)) return [problem(path, code)];
    seen.add(value);
    return [];
  });
}

/**
 * Lines whose codes would be read as parts of another line than the catalogue says, as the outline of a sheet is read: a project "1" under "I", a
 * line 1.1.a behind 1.1.
 */
function outlineProblems(projects: readonly Project[]): readonly DataProblem[] {
  const rows = projects.flatMap(({ outlineCode, lines }, place) => [
    { code: outlineCode, path: `projects[${place}].outlineCode`, isProject: true },
    ...lines.map(({ code }, at) => ({
      code,
      path: `projects[${place}].lines[${at}].code`,
      isProject: false,
    })),
  ]);
  const parents = outlineParents(rows);
  let project: number | null = null;
  return rows.flatMap(({ path, isProject }, place) => {
    if (isProject) project = place;
    const expected = isProject ? null : project;
    return parents[place] === expected ? [] : [problem(path, 'outline')];
  });
}

/** Lists with the same id, places named twice, and more of them than the document names. */
function listProblems(lists: readonly LocalityList[]): readonly DataProblem[] {
  return [
    ...repeated(lists.map(({ id }, place) => ({ path: `localityLists[${place}].id`, value: id }))),
    ...lists.flatMap(({ total, places }, at) => [
      ...repeated(
        places.map(({ province, name }, place) => ({
          path: `localityLists[${at}].places[${place}]`,
          value: `${name}, ${province}`.toLocaleLowerCase('vi'),
        })),
        'repeated-place',
      ),
      ...(places.length > total ? [problem(`localityLists[${at}].places`, 'more-places')] : []),
    ]),
  ];
}

/** What is wrong with a catalogue whose members are each of the right type. */
export function catalogueProblems(programme: Programme): readonly DataProblem[] {
  const { period, sources, projects, localityLists, parameters, capitalTypes } = programme;
  const codes = projects.flatMap(({ code, lines }, place) => [
    { path: `projects[${place}].code`, value: code },
    ...lines.map((line, at) => ({ path: `projects[${place}].lines[${at}].code`, value: line.code })),
  ]);
  const ids = sources.flatMap(({ id, parts }, place) => [
    { path: `sources[${place}].id`, value: id },
    ...parts.map((part, at) => ({ path: `sources[${place}].parts[${at}].id`, value: part.id })),
  ]);
  return [
    ...(period.from > period.to ? [problem('period.to', 'period')] : []),
    ...repeated(codes),
    ...repeated(
      projects.map(({ outlineCode }, place) => ({
        path: `projects[${place}].outlineCode`,
        value: outlineCode,
      })),
    ),
    ...outlineProblems(projects),
    ...repeated(ids),
    ...repeated(capitalTypes.map(({ id }, place) => ({ path: `capitalTypes[${place}].id`, value: id }))),
    ...listProblems(localityLists),
    ...repeated(parameters.map(({ id }, place) => ({ path: `parameters[${place}].id`, value: id }))),
    ...parameters.flatMap(({ comparison, value, upper, document, from, to }, place) => [
      // A rule that comes from nowhere cannot be held against anybody.
      ...(value !== null && document.trim() === ''
        ? [problem(`parameters[${place}].document`, 'no-document')]
        : []),
      ...(comparison === 'between' && (value === null) !== (upper === null)
        ? [problem(`parameters[${place}].upper`, 'both-ends')]
        : []),
      ...(from !== null && to !== null && from > to ? [problem(`parameters[${place}].to`, 'period')] : []),
    ]),
    ...(sourceColumns(programme).length > 12 ? [problem('sources', 'too-many')] : []),
    ...(budgetLines(programme).length > 300 ? [problem('projects', 'too-many')] : []),
  ];
}

/** @param value what JSON.parse gave; nothing about it is trusted */
export function readProgramme(value: unknown): DataResult<Programme> {
  const result = v.safeParse(ProgrammeSchema, value);
  if (!result.success) {
    const problems = result.issues.map((issue) => problem(issuePath(issue), issueCode(issue)));
    return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  }
  const programme = toProgramme(result.output);
  const problems = catalogueProblems(programme);
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, MOST_PROBLEMS) }
    : { ok: true, value: programme };
}

/** Reads the text of a file. */
export function readProgrammeText(text: string): DataResult<Programme> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problems: [problem('', 'json')] };
  }
  return readProgramme(value);
}

/** The catalogue as the JSON that `readProgramme` takes. */
export function programmeJson(programme: Programme): Readonly<Record<string, unknown>> {
  return { version: CATALOGUE_VERSION, ...programme };
}
