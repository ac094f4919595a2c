/**
 * A catalogue while it is edited: figures as they are typed, and a key for every line, since codes change under the hand. Nothing of it counts
 * until `readDraft` accepts it.
 */
import type { DataProblem, DataResult } from '../../messages/dataProblem';
import type { Language } from '../../numbers/format';
import type { LocalityList } from '../localityList';
import type { PolicyParameter } from '../policyParameter';
import type { BudgetLine, Programme, Project } from '../programme';
import { catalogueProblems, problem, programmeJson, readProgramme } from '../readProgramme';
import { readAmount, writeAmount } from './amountText';
import { readPlaces, writePlaces } from './placesText';

export interface LineDraft extends BudgetLine {
  readonly key: string;
}

export interface ProjectDraft extends Project {
  readonly key: string;
  readonly lines: readonly LineDraft[];
}

/** Figures and years as text; "" is none. */
export interface ParameterDraft extends Omit<PolicyParameter, 'value' | 'upper' | 'from' | 'to'> {
  readonly value: string;
  readonly upper: string;
  readonly from: string;
  readonly to: string;
}

/** One locality on each line. */
export interface LocalityListDraft extends Omit<LocalityList, 'places'> {
  readonly places: string;
}

export interface ProgrammeDraft extends Omit<
  Programme,
  'period' | 'projects' | 'localityLists' | 'parameters'
> {
  readonly period: { readonly from: string; readonly to: string };
  readonly projects: readonly ProjectDraft[];
  readonly localityLists: readonly LocalityListDraft[];
  readonly parameters: readonly ParameterDraft[];
  /** Counts the keys that were given. */
  readonly keys: number;
}

function yearText(year: number | null): string {
  return year === null ? '' : String(year);
}

/** @param language of the person who edits: it decides how amounts are written */
export function draftOf(programme: Programme, language: Language): ProgrammeDraft {
  let keys = 0;
  const key = (): string => `line-${(keys += 1)}`;
  const projects = programme.projects.map((project) => ({
    ...project,
    key: key(),
    lines: project.lines.map((line) => ({ ...line, key: key() })),
  }));
  return {
    ...programme,
    period: { from: yearText(programme.period.from), to: yearText(programme.period.to) },
    projects,
    localityLists: programme.localityLists.map((list) => ({ ...list, places: writePlaces(list.places) })),
    parameters: programme.parameters.map((parameter) => ({
      ...parameter,
      value: writeAmount(parameter.value, language),
      upper: writeAmount(parameter.upper, language),
      from: yearText(parameter.from),
      to: yearText(parameter.to),
    })),
    keys,
  };
}

/** One line of plain text, as it will stand in a cell. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function tidyLine({ code, name, shortName, aliases, capitalTypes }: BudgetLine): BudgetLine {
  return { code: tidy(code), name: tidy(name), shortName: tidy(shortName), aliases, capitalTypes };
}

class Reading {
  readonly problems: DataProblem[] = [];
  constructor(private readonly language: Language) {}

  amount(text: string, path: string): string | null {
    if (text.trim() === '') return null;
    const amount = readAmount(text, this.language);
    if (amount === null) this.problems.push(problem(path, 'amount'));
    return amount;
  }

  year(text: string, path: string): number | null {
    if (text.trim() === '') return null;
    if (/^\d{4}$/.test(text.trim())) return Number(text);
    this.problems.push(problem(path, 'year'));
    return null;
  }

  /** A year that may not be left out. */
  wantedYear(text: string, path: string): number {
    const year = this.year(text, path);
    if (year === null && text.trim() === '') this.problems.push(problem(path, 'year'));
    // Stands in only while the problem is there.
    return year ?? 2000;
  }

  list(draft: LocalityListDraft, place: number): LocalityList {
    const places = readPlaces(draft.places);
    if (!places) this.problems.push(problem(`localityLists[${place}].places`, 'place'));
    return { ...draft, places: places ?? [] };
  }

  parameter(draft: ParameterDraft, place: number): PolicyParameter {
    const at = (field: string): string => `parameters[${place}].${field}`;
    const { comparison } = draft;
    return {
      ...draft,
      name: tidy(draft.name),
      document: tidy(draft.document),
      article: tidy(draft.article),
      note: tidy(draft.note),
      // What a field is not shown for is not kept either.
      value: comparison === 'rule' ? null : this.amount(draft.value, at('value')),
      upper: comparison === 'between' ? this.amount(draft.upper, at('upper')) : null,
      from: this.year(draft.from, at('from')),
      to: this.year(draft.to, at('to')),
    };
  }
}

const ORDER = [
  ...['shortName', 'name', 'titleName', 'period', 'source'],
  ...['sources', 'projects', 'localityLists', 'parameters'],
];

/** Where a problem stands from top to bottom: the part, then the places in its lists. */
function placeOf({ path }: DataProblem): readonly number[] {
  const part = /^\w*/.exec(path)?.[0] ?? '';
  return [ORDER.indexOf(part), ...[...path.matchAll(/\[(\d+)\]/g)].map(([, place]) => Number(place))];
}

function compare(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((place, depth) => place !== right[depth]);
  return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
}

/** The short name of a line follows its name, and the localities of a list share a field; what is wrong is put right there. */
function atItsField({ path, reason }: DataProblem): DataProblem {
  const field = path
    .replace(/(?<=^projects.*\.)shortName$/, 'name')
    .replace(/(?<=^localityLists\[\d+\]\.places).*$/, '');
  return { path: field, reason };
}

/** One problem for each place: the first one is what has to be put right first. */
function inOrder(told: readonly DataProblem[]): readonly DataProblem[] {
  const problems = told.map(atItsField);
  const first = problems.filter(
    ({ path }, place) => problems.findIndex((other) => other.path === path) === place,
  );
  return first
    .map((one) => ({ one, place: placeOf(one) }))
    .sort((left, right) => compare(left.place, right.place))
    .map(({ one }) => one);
}

/**
 * The catalogue that a draft stands for, or everything that is wrong with it, from top to bottom.
 * @param language the one that the draft was made in
 */
export function readDraft(draft: ProgrammeDraft, language: Language): DataResult<Programme> {
  const reading = new Reading(language);
  const { keys: _keys, period, projects, localityLists, parameters, sources, ...rest } = draft;
  const programme: Programme = {
    ...rest,
    name: tidy(draft.name),
    shortName: tidy(draft.shortName),
    titleName: tidy(draft.titleName),
    source: tidy(draft.source),
    period: {
      from: reading.wantedYear(period.from, 'period.from'),
      to: reading.wantedYear(period.to, 'period.to'),
    },
    sources: sources.map((source) => ({
      ...source,
      name: tidy(source.name),
      parts: source.parts.map((part) => ({ ...part, name: tidy(part.name) })),
    })),
    projects: projects.map((project) => ({
      ...tidyLine(project),
      outlineCode: tidy(project.outlineCode),
      lines: project.lines.map(tidyLine),
    })),
    localityLists: localityLists.map((list, place) => reading.list(list, place)),
    parameters: parameters.map((parameter, place) => reading.parameter(parameter, place)),
  };
  const result = readProgramme(programmeJson(programme));
  const problems = [
    ...reading.problems,
    ...(result.ok ? [] : [...result.problems, ...catalogueProblems(programme)]),
  ];
  return problems.length > 0 ? { ok: false, problems: inOrder(problems) } : result;
}
