/** Changes to projects and budget lines of a draft. Every one gives a new draft. */
import { CAPITAL_TYPES, type CapitalType } from '../programme';
import type { LineDraft, ProgrammeDraft, ProjectDraft } from './draft';
import { nextLineCode, nextOutlineCode, nextProjectCode, romanNumeral } from './proposedCodes';

/** What a new line is planned by, until the user says otherwise. */
const USUAL_TYPES: readonly CapitalType[] = ['recurrent'];

export type LineChange = Partial<Pick<LineDraft, 'code' | 'name' | 'capitalTypes'>>;
export type ProjectChange = LineChange & Partial<Pick<ProjectDraft, 'outlineCode'>>;

/** "Tiểu dự án 2: Cải thiện dinh dưỡng" is "Cải thiện dinh dưỡng" where the code is said anyway. */
export function shortNameOf(name: string): string {
  const short = name.replace(
    /^\s*(?:tiểu )?dự án(?: thành phần)?(?: số)? [\p{L}\p{N}.]{1,12}\s*[:.-]\s*/iu,
    '',
  );
  return short.trim() === '' ? name : short;
}

/** In the order of the sheets. */
function ordered(types: readonly CapitalType[]): readonly CapitalType[] {
  return CAPITAL_TYPES.filter((type) => types.includes(type));
}

/** A project with lines is planned by what its lines are planned by. */
function withTypesOfLines(project: ProjectDraft): ProjectDraft {
  if (project.lines.length === 0) return project;
  return { ...project, capitalTypes: ordered(project.lines.flatMap(({ capitalTypes }) => capitalTypes)) };
}

function changedLine<Line extends LineDraft>(line: Line, change: LineChange): Line {
  return {
    ...line,
    ...change,
    ...(change.name !== undefined && { shortName: shortNameOf(change.name) }),
    ...(change.capitalTypes && { capitalTypes: ordered(change.capitalTypes) }),
  };
}

function withProjects(
  draft: ProgrammeDraft,
  change: (project: ProjectDraft) => ProjectDraft,
): ProgrammeDraft {
  return { ...draft, projects: draft.projects.map((project) => withTypesOfLines(change(project))) };
}

function allCodes({ projects }: ProgrammeDraft): readonly string[] {
  return projects.flatMap(({ code, lines }) => [code, ...lines.map((line) => line.code)]);
}

function newLine(draft: ProgrammeDraft, code: string, capitalTypes: readonly CapitalType[]): LineDraft {
  return { key: `line-${draft.keys + 1}`, code, name: '', shortName: '', aliases: [], capitalTypes };
}

/** A new project behind the others; its key is `line-<keys>` of the draft that comes out. */
export function addProject(draft: ProgrammeDraft): ProgrammeDraft {
  const { projects } = draft;
  const project = {
    ...newLine(draft, nextProjectCode(projects.map(({ code }) => code)), USUAL_TYPES),
    outlineCode: nextOutlineCode(projects.map(({ outlineCode }) => outlineCode)),
    lines: [],
  };
  return { ...draft, projects: [...projects, project], keys: draft.keys + 1 };
}

/** A new line behind the others of a project. */
export function addLine(draft: ProgrammeDraft, projectKey: string): ProgrammeDraft {
  const added = withProjects(draft, (project) => {
    if (project.key !== projectKey) return project;
    const codes = project.lines.map(({ code }) => code);
    // The first sub-project takes over what the project was planned by.
    const types = project.lines.at(-1)?.capitalTypes ?? project.capitalTypes;
    const line = newLine(draft, nextLineCode(project.code, codes, allCodes(draft)), types);
    return { ...project, lines: [...project.lines, line] };
  });
  return { ...added, keys: draft.keys + 1 };
}

/** @param key of a project or of a line */
export function changeLine(draft: ProgrammeDraft, key: string, change: ProjectChange): ProgrammeDraft {
  const { outlineCode, ...ofLine } = change;
  return withProjects(draft, (project) => ({
    ...(project.key === key
      ? { ...changedLine(project, ofLine), ...(outlineCode !== undefined && { outlineCode }) }
      : project),
    lines: project.lines.map((line) => (line.key === key ? changedLine(line, ofLine) : line)),
  }));
}

/** @param key of a project, which takes its lines along, or of a line */
export function removeLine(draft: ProgrammeDraft, key: string): ProgrammeDraft {
  const projects = draft.projects.filter((project) => project.key !== key);
  return withProjects({ ...draft, projects }, (project) => ({
    ...project,
    lines: project.lines.filter((line) => line.key !== key),
  }));
}

function moved<Item extends { readonly key: string }>(
  items: readonly Item[],
  key: string,
  by: -1 | 1,
): readonly Item[] {
  const from = items.findIndex((item) => item.key === key);
  const item = items[from];
  const to = from + by;
  if (!item || to < 0 || to >= items.length) return items;
  const others = items.filter((other) => other !== item);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

/** Moves a project among the projects, or a line among those of its project; codes stay with what they belong to. */
export function moveLine(draft: ProgrammeDraft, key: string, by: -1 | 1): ProgrammeDraft {
  return withProjects({ ...draft, projects: moved(draft.projects, key, by) }, (project) => ({
    ...project,
    lines: moved(project.lines, key, by),
  }));
}

/** All codes anew, in the order of the lines: I, II; 1, 2; 1.1, 1.2. */
export function renumber(draft: ProgrammeDraft): ProgrammeDraft {
  const projects = draft.projects.map((project, place) => ({
    ...project,
    code: String(place + 1),
    outlineCode: romanNumeral(place + 1),
    lines: project.lines.map((line, at) => ({ ...line, code: `${place + 1}.${at + 1}` })),
  }));
  return { ...draft, projects };
}
